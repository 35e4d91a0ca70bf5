"""`adisker open DATABASE`: the window on one college; without a screen, what works there."""

from collections.abc import Sequence

import click

from desktop.cli.arguments import database
from desktop.cli.context import FAILED, Cli
from desktop.cli.localized import LocalCommand
from desktop.screen import has_screen

WINDOW = "open"


def commands(cli: Cli) -> Sequence[click.Command]:
    """The command that opens a window."""
    return (
        LocalCommand(
            WINDOW,
            words=cli.words,
            callback=lambda database: open_window(cli, database),
            params=[database(cli)],
            help=cli.words.translate("Cli", "Open the window on this college."),
        ),
    )


def open_window(cli: Cli, where: str | None) -> int:
    """The window until it is closed; where no screen is, say so and name the commands that need none."""
    if has_screen():
        from desktop.app import run

        return run(where)
    program = click.get_current_context().find_root().command
    names = program.commands if isinstance(program, click.Group) else {}
    cli.complain(
        cli.words.translate(
            "Cli",
            "There is no screen here to open a window on. These commands need none: {commands}. See: adisker --help",
            commands=", ".join(name for name in names if name != WINDOW),
        )
    )
    return FAILED
