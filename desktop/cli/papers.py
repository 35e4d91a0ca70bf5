"""`adisker print …`: protocols and extracts as PDF or Word."""

from collections.abc import Sequence
from pathlib import Path

import click

from db.errors import DomainError, NotFound
from desktop.cli.arguments import database
from desktop.cli.context import DONE, Cli
from desktop.cli.localized import LocalCommand, LocalGroup

LANGUAGES = ("kk", "ru", "both")



def commands(cli: Cli) -> Sequence[click.Command]:
    """`print protocol` and `print extract`."""
    say = cli.words.translate
    group = LocalGroup("print", words=cli.words, help=say("Cli", "Print a paper to a file."))
    decisions = click.Option(
        ["--decision"], type=int, multiple=True, metavar="ID",
        help=say("Cli", "A decision for the extract; may be given several times. All of them else."),
    )
    group.add_command(
        LocalCommand(
            "protocol",
            words=cli.words,
            callback=lambda **given: print_protocol(cli, **given),
            params=_params(cli),
            help=say("Cli", "The protocol of a meeting; the latest signed one else."),
        )
    )
    group.add_command(
        LocalCommand(
            "extract",
            words=cli.words,
            callback=lambda **given: print_extract(cli, **given),
            params=[*_params(cli), decisions],
            help=say("Cli", "An extract from a protocol with the chosen decisions."),
        )
    )
    return (group,)


def _params(cli: Cli) -> list[click.Parameter]:
    say = cli.words.translate
    return [
        database(cli),
        click.Option(["--id", "meeting_id"], type=int, metavar="ID", help=say("Cli", "The meeting.")),
        click.Option(
            ["--language"], type=click.Choice(LANGUAGES), default="kk",
            help=say("Cli", "The language of the paper; both: side by side."),
        ),
        click.Option(
            ["--out"], required=True, metavar=say("Cli", "FILE"), help=say("Cli", "The file to write: .pdf or .docx.")
        ),
    ]


def print_protocol(cli: Cli, database: str, meeting_id: int | None, language: str, out: str) -> int:
    """Write the protocol of a meeting."""
    return _print(cli, "protocol", database, meeting_id, language, out, ())


def print_extract(
    cli: Cli, database: str, meeting_id: int | None, language: str, out: str, decision: tuple[int, ...]
) -> int:
    """Write an extract with the chosen decisions."""
    return _print(cli, "extract", database, meeting_id, language, out, decision)


def _print(
    cli: Cli, form_id: str, database: str, meeting_id: int | None, language: str, out: str, decisions: tuple[int, ...]
) -> int:
    from db.queries.college import logo
    from db.queries.protocols import latest_signed, paper_of
    from desktop.paper.layout import Layout
    from desktop.paper.letters import missing_glyphs
    from desktop.paper.meeting_papers import document, formats_of, render
    from desktop.paper.output import write_file

    target = Path(out)
    suffix = target.suffix.lower()
    if suffix not in formats_of(form_id):
        raise DomainError("format-unknown", suffix=suffix)
    with cli.open(database) as store, store.read() as session:
        chosen = meeting_id if meeting_id is not None else latest_signed(session)
        if chosen is None:
            raise NotFound("nothing-signed")
        paper = paper_of(session, chosen)
        picture = logo(session)
    known = {decision.decision_id for item in paper.content.items for decision in item.decisions}
    for decision_id in decisions:
        if decision_id not in known:
            raise NotFound("decision-missing", id=decision_id)
    made = document(form_id, paper, language, decisions, Layout(logo=picture))
    content = render(made, suffix)
    missing = missing_glyphs(made) if suffix == ".pdf" else ()
    write_file(target, content)
    if missing:
        letters = " ".join(sorted(missing))
        cli.complain(cli.words.translate("Cli", "The font lacks these characters: {letters}", letters=letters))
    cli.say(str(target))
    return DONE
