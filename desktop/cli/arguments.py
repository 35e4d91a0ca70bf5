"""Arguments and options that several commands share."""

import click

from desktop.cli.context import Cli


def database(cli: Cli) -> click.Argument:
    """DATABASE: a file or a PostgreSQL URL."""
    return click.Argument(["database"], metavar=cli.words.translate("Cli", "DATABASE"))


def file(cli: Cli) -> click.Argument:
    """FILE: a backup."""
    return click.Argument(["file"], metavar=cli.words.translate("Cli", "FILE"))


def as_json(cli: Cli) -> click.Option:
    """--json"""
    return click.Option(["--json", "as_json"], is_flag=True, help=cli.words.translate("Cli", "Answer as JSON."))


def number(name: str, default: int, low: int, high: int, help_text: str) -> click.Option:
    """--NAME with a whole number."""
    return click.Option(
        [f"--{name}"], type=click.IntRange(low, high), default=default, metavar="N",
        help=f"{help_text} ({low}–{high}: {default})",
    )  # fmt: skip
