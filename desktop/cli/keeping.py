"""Commands that make, keep and look through a database: demo, search, backup, restore."""

from collections.abc import Sequence

import click

from desktop.cli.arguments import as_json, database, file, number
from desktop.cli.context import DONE, FOUND, Cli, Progress
from desktop.cli.localized import LocalCommand

SHOWN_HITS = 50


def commands_that_make(cli: Cli) -> Sequence[click.Command]:
    """`demo`."""
    say = cli.words.translate

    def demo(database: str, years: int, staff: int, commissions: int, seed: int) -> int:
        from db.demo import build_demo
        from db.storage import create_store

        store = create_store(database)
        try:
            build_demo(store, years=years, staff=staff, commissions=commissions, seed=seed, progress=Progress().step)
        finally:
            store.close()
        cli.say(say("Cli", "The demonstration college is ready: {database}", database=database))
        return DONE

    return (
        LocalCommand(
            "demo",
            words=cli.words,
            callback=demo,
            params=[
                database(cli),
                number("years", 3, 1, 100, say("Cli", "Academic years of records.")),
                number("staff", 60, 10, 1000, say("Cli", "Members of staff.")),
                number("commissions", 8, 1, 60, say("Cli", "Commissions.")),
                number("seed", 1, 0, 2**31 - 1, say("Cli", "The same seed makes the same college.")),
            ],
            help=say("Cli", "Make a demonstration college in a new database."),
        ),
    )


def commands(cli: Cli) -> Sequence[click.Command]:
    """`search`, `backup`, `restore`."""
    say = cli.words.translate
    text = click.Argument(["text"], nargs=-1, required=True, metavar=say("Cli", "TEXT"))
    return (
        LocalCommand(
            "search",
            words=cli.words,
            callback=lambda database, text, as_json: search(cli, database, " ".join(text), as_json),
            params=[database(cli), text, as_json(cli)],
            help=say("Cli", "Find records; a keyboard without Kazakh letters will do."),
        ),
        LocalCommand(
            "backup",
            words=cli.words,
            callback=lambda database, file: backup(cli, database, file),
            params=[database(cli), file(cli)],
            help=say("Cli", "Write a checked copy of the database to a file."),
        ),
        LocalCommand(
            "restore",
            words=cli.words,
            callback=lambda database, file: restore(cli, database, file),
            params=[database(cli), file(cli)],
            help=say("Cli", "Put a backup in the place of DATABASE; what stood there is kept beside it."),
        ),
    )


def search(cli: Cli, where: str, text: str, wants_json: bool) -> int:
    """Print what is found; exit code 1 when nothing is."""
    from db.queries.search import search as find

    with cli.open(where) as store, store.read() as session:
        hits = find(session, text, limit=SHOWN_HITS)
    if wants_json:
        cli.show_json([{"id": hit.record_id, "kind": hit.kind.value, "title_kk": hit.title_kk,
                        "title_ru": hit.title_ru} for hit in hits])
    elif hits:
        labels = cli.words.texts
        russian = cli.words.language == "ru"
        cli.show_table(
            [cli.words.translate("Cli", "Id"), cli.words.translate("Cli", "Kind"),
             cli.words.translate("Cli", "Found")],
            [[str(hit.record_id), labels.label("record-kind", hit.kind.value),
              (hit.title_ru if russian else hit.title_kk) or hit.title_kk] for hit in hits],
        )
    else:
        cli.complain(cli.words.translate("Cli", "Nothing was found for “{text}”.", text=text))
    return DONE if hits else FOUND


def backup(cli: Cli, where: str, target: str) -> int:
    """Write a backup and say so."""
    from db.storage.backup import backup as write

    with cli.open(where) as store:
        write(store, target)
    cli.say(cli.words.translate("Cli", "The backup is written and checked: {file}", file=target))
    return DONE


def restore(cli: Cli, where: str, source: str) -> int:
    """Restore a backup and say where the former database is kept."""
    from db.storage.backup import restore as put_back

    kept = put_back(source, where)
    cli.say(cli.words.translate("Cli", "The database is restored: {database}", database=where))
    if kept:
        cli.say(cli.words.translate("Cli", "What stood there is kept as {file}", file=kept))
    return DONE
