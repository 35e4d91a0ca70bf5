"""`adisker open DATABASE`: the window on one college."""

from collections.abc import Sequence

import click

from desktop.cli.context import Cli
from desktop.cli.localized import LocalCommand
from desktop.cli.arguments import database


def commands(cli: Cli) -> Sequence[click.Command]:
    """The command that opens a window."""

    def open_window(database: str) -> int:
        from desktop.app import run

        return run(database)

    return (
        LocalCommand(
            "open",
            words=cli.words,
            callback=open_window,
            params=[database(cli)],
            help=cli.words.translate("Cli", "Open the window on this college."),
        ),
    )
