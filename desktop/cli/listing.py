"""`adisker list …`: commissions, staff, meetings and decisions as a table or as JSON."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import click

from desktop.cli.arguments import as_json, database
from desktop.cli.context import DONE, Cli
from desktop.cli.localized import LocalCommand, LocalGroup


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name in JSON, its heading, the value in JSON and the words in the table."""

    name: str
    heading: str
    value: Callable[[Any], Any]
    words: Callable[[Any], str] | None = None

    def cell(self, row: Any) -> str:
        """The words of the column in a table."""
        if self.words is not None:
            return self.words(row)
        value = self.value(row)
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Listing:
    """A list that the command can show."""

    name: str
    help: str
    load: Callable[[Any], Sequence[Any]]
    columns: tuple[Column, ...]


def commands(cli: Cli) -> Sequence[click.Command]:
    """`list` with one word for each listing."""
    group = LocalGroup("list", words=cli.words, help=cli.words.translate("Cli", "List records."))
    for make in (_commissions, _staff, _meetings, _decisions):
        listing = make(cli)
        group.add_command(
            LocalCommand(
                listing.name,
                words=cli.words,
                callback=_shown(cli, listing),
                params=[database(cli), as_json(cli)],
                help=listing.help,
            )
        )
    return (group,)


def _shown(cli: Cli, listing: Listing) -> Callable[..., int]:
    def show(database: str, as_json: bool) -> int:
        with cli.open(database) as store, store.read() as session:
            rows = listing.load(session)
        if as_json:
            cli.show_json([{column.name: column.value(row) for column in listing.columns} for row in rows])
        else:
            cli.show_table(
                [column.heading for column in listing.columns],
                [[column.cell(row) for column in listing.columns] for row in rows],
            )
        return DONE

    return show


def _commissions(cli: Cli) -> Listing:
    def load(session: Any) -> Sequence[Any]:
        from db.queries.commissions import CommissionFilter, commissions_list

        return commissions_list(session, CommissionFilter(), dt.date.today())

    say, texts, language = cli.words.translate, cli.words.texts, cli.words.language
    return Listing(
        "commissions",
        say("Cli", "Commissions with their chairs and numbers of members."),
        load,
        (
            Column("id", say("Cli", "Id"), lambda row: row.id),
            Column("kind", say("Cli", "Kind"), lambda row: row.kind.value,
                   lambda row: texts.label("commission-kind", row.kind.value)),
            Column("members", say("Cli", "Members"), lambda row: row.members),
            Column("chair", say("Cli", "Chair"), lambda row: row.chair.in_language(language) if row.chair else None),
            Column("name", say("Cli", "Name"), lambda row: {"kk": row.name.kk, "ru": row.name.ru},
                   lambda row: row.name.in_language(language)),
        ),
    )


def _staff(cli: Cli) -> Listing:
    def load(session: Any) -> Sequence[Any]:
        from db.queries.staff import StaffFilter, staff_list

        return staff_list(session, StaffFilter(), dt.date.today())

    say, texts, language = cli.words.translate, cli.words.texts, cli.words.language
    return Listing(
        "staff",
        say("Cli", "Staff with positions and categories."),
        load,
        (
            Column("id", say("Cli", "Id"), lambda row: row.id),
            Column("name", say("Cli", "Name"), lambda row: {"kk": row.name.kk, "ru": row.name.ru},
                   lambda row: row.name.in_language(language)),
            Column("category", say("Cli", "Category"), lambda row: row.category and row.category.value,
                   lambda row: texts.label("category", row.category.value) if row.category else ""),
            Column("position", say("Cli", "Position"), lambda row: {"kk": row.position.kk, "ru": row.position.ru},
                   lambda row: row.position.in_language(language)),
        ),
    )


def _meetings(cli: Cli) -> Listing:
    def load(session: Any) -> Sequence[Any]:
        from db.queries.meetings import MeetingFilter, meetings_list

        return meetings_list(session, MeetingFilter())

    say, texts, language = cli.words.translate, cli.words.texts, cli.words.language
    return Listing(
        "meetings",
        say("Cli", "Meetings with their states and protocol numbers."),
        load,
        (
            Column("id", say("Cli", "Id"), lambda row: row.meeting_id),
            Column("held_on", say("Cli", "Date"), lambda row: row.held_on.isoformat(),
                   lambda row: texts.short_date(row.held_on)),
            Column("number", "№", lambda row: row.number),
            Column("state", say("Cli", "State"), lambda row: row.state.value,
                   lambda row: texts.label("meeting-state", row.state.value)),
            Column("questions", say("Cli", "Questions"), lambda row: row.questions),
            Column("decisions", say("Cli", "Decisions"), lambda row: row.decisions),
            Column("commission", say("Cli", "Commission"),
                   lambda row: {"kk": row.commission.kk, "ru": row.commission.ru},
                   lambda row: row.commission.in_language(language)),
        ),
    )


def _decisions(cli: Cli) -> Listing:
    def load(session: Any) -> Sequence[Any]:
        from db.queries.decisions import DecisionFilter, decisions_list

        return decisions_list(session, DecisionFilter(), dt.date.today())

    say, texts, language = cli.words.translate, cli.words.texts, cli.words.language
    return Listing(
        "decisions",
        say("Cli", "Decisions with their dates and execution."),
        load,
        (
            Column("id", say("Cli", "Id"), lambda row: row.decision_id),
            Column("held_on", say("Cli", "Date"), lambda row: row.held_on.isoformat(),
                   lambda row: texts.short_date(row.held_on)),
            Column("protocol", "№", lambda row: row.protocol_number),
            Column("due_on", say("Cli", "Due"), lambda row: row.due_on and row.due_on.isoformat(),
                   lambda row: texts.short_date(row.due_on) if row.due_on else ""),
            Column("state", say("Cli", "State"), lambda row: "late" if row.late else row.state.value,
                   lambda row: texts.label("decision-state", "late" if row.late else row.state.value)),
            Column("commission", say("Cli", "Commission"),
                   lambda row: {"kk": row.commission.kk, "ru": row.commission.ru},
                   lambda row: row.commission.in_language(language)),
            Column("text", say("Cli", "Decision"), lambda row: row.text.text),
        ),
    )
