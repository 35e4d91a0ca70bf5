"""`adisker COMMAND …`: the table of commands, and how every ending becomes an exit code."""

from collections.abc import Callable, Sequence

import click

from db.errors import DomainError
from desktop.cli import checking, keeping, listing, papers, windows
from desktop.cli.context import DONE, FAILED, USAGE, Cli
from desktop.cli.localized import LocalGroup, usage_sentence
from desktop.cli.words import LANGUAGES, Words, chosen_language

CHAPTERS: tuple[Callable[[Cli], Sequence[click.Command]], ...] = (
    windows.commands,
    keeping.commands_that_make,
    listing.commands,
    papers.commands,
    checking.commands,
    keeping.commands,
)


def main(arguments: Sequence[str]) -> int:
    """Run one command and return the exit code of the process."""
    words = Words(chosen_language(list(arguments), _saved_language))
    program = build(Cli(words))
    try:
        result = program.main(list(arguments), prog_name="adisker", standalone_mode=False)
    except click.UsageError as error:
        click.echo(usage_sentence(error, words), err=True)
        click.echo(words.translate("Cli", "See: {command} --help", command=_path_of(error)), err=True)
        return USAGE
    except DomainError as error:
        click.echo(_sentence(error, words), err=True)
        return FAILED
    except (KeyboardInterrupt, click.Abort):
        click.echo(words.translate("Cli", "Stopped. Nothing was changed."), err=True)
        return FAILED
    return result if isinstance(result, int) else DONE


def build(cli: Cli) -> click.Group:
    """All commands in one language."""
    program = LocalGroup(
        "adisker",
        words=cli.words,
        no_args_is_help=False,
        invoke_without_command=True,
        callback=lambda ui: None if click.get_current_context().invoked_subcommand else windows.open_window(cli, None),
        help=cli.words.translate(
            "Cli", "Adisker keeps a college's methodical work. Without a command it opens the window."
        ),
        epilog=cli.words.translate(
            "Cli",
            "DATABASE is a file or a PostgreSQL URL. Exit codes: 0 all well, 1 something was found, 2 wrong words,"
            " 3 can't be done.",
        ),
        params=[
            click.Option(
                ["--ui"],
                type=click.Choice(LANGUAGES),
                help=cli.words.translate("Cli", "Language of messages (also: ADISKER_LANGUAGE)."),
            )
        ],
    )
    for chapter in CHAPTERS:
        for command in chapter(cli):
            program.add_command(command)
    return program


def _sentence(error: DomainError, words: Words) -> str:
    """What happened, with the file it happened to where the sentence doesn't name it."""
    said, path = words.texts.error(error), str(error.params.get("path", ""))
    return said if not path or path in said else f"{path}: {said}"


def _saved_language() -> str:
    from desktop.places import settings_file
    from desktop.settings import Settings

    return Settings(settings_file()).text("language")


def _path_of(error: click.UsageError) -> str:
    return error.ctx.command_path if error.ctx else "adisker"
