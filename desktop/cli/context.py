"""What a command has at hand: its words, how it opens a database, how it prints."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from db.actor import LOCAL_METHODIST, Actor
from desktop.cli.words import Words

if TYPE_CHECKING:
    from db.storage import Store

DONE, FOUND, USAGE, FAILED = 0, 1, 2, 3
"""Exit codes: all well; something was found or doesn't agree; the words of the call are wrong; it can't be done."""


@dataclass(frozen=True, slots=True)
class Cli:
    """Handed to every command."""

    words: Words
    actor: Actor = LOCAL_METHODIST

    @contextmanager
    def open(self, database: str, *, read_only: bool = True) -> Iterator["Store"]:
        """The database of the call; closed afterwards. Raises StorageProblem."""
        from db.storage import open_store

        store = open_store(database, read_only=read_only)
        try:
            yield store
        finally:
            store.close()

    def say(self, text: str) -> None:
        """A line of the answer."""
        click.echo(_printable(text))

    def complain(self, text: str) -> None:
        """A line about what went wrong, to the error stream."""
        click.echo(_printable(text), err=True)

    def show_json(self, value: object) -> None:
        """The answer for other programs."""
        self.say(json.dumps(value, ensure_ascii=False, indent=2, default=str))

    def show_table(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Columns as wide as their longest cell, the last one open; a cell is one line."""
        cells = [[_one_line(cell) for cell in row] for row in (headings, *rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for row in cells:
            self.say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


class Progress:
    """A line that counts on a terminal, and nothing elsewhere; fits the `progress` of long jobs."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def step(self, done: int, total: int, text: str = "") -> None:
        """So many of so many are done."""
        if self._shown:
            click.echo(f"\r{100 * done // max(total, 1):3d} % {text}\033[K", nl=done >= total, err=True)


def plain(row: object, fields: Mapping[str, object]) -> dict[str, object]:
    """A row for JSON: each field by its name; functions are asked, everything else is taken."""
    return {name: value(row) if callable(value) else value for name, value in fields.items()}


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _printable(text: str) -> str:
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, "replace").decode(encoding)
