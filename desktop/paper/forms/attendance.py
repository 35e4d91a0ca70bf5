"""Who was there: names in the text, or above fifteen a list with room for signatures on a page of its own."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.paper.blocks import Align, Cell, Column, Heading, KeyValue, PageBreak, Para, Run, Table
from desktop.paper.codes import Seal
from desktop.paper.forms.naming import listed, named, standing_of
from desktop.paper.forms.writer import Writer

if TYPE_CHECKING:
    from db.models.protocol_content import Absentee, Movement, PrintedPerson, ProtocolContent
    from i18n import Texts

LISTED_ABOVE = 15
"""So many are named in the text; more stand in an attached list."""


def add_attendance(writer: Writer, content: "ProtocolContent") -> None:
    """Present, absent with reasons, invited, who came late or left early, the quorum."""
    writer.line(lambda say: KeyValue(say("Paper", "Present:"), _counted(content.present, say)))
    if content.absent:
        writer.line(lambda say: KeyValue(
            say("Paper", "Absent (reason):"), ", ".join(_absentee(writer, each, say) for each in content.absent)))
    if content.invited:
        writer.line(lambda say: KeyValue(say("Paper", "Invited:"), _invited(content.invited, say)))
    for movement in content.movements:
        _add_movement(writer, movement)
    writer.line(lambda say: Para(_quorum(content, say), Align.LEFT))


def add_lists(writer: Writer, content: "ProtocolContent", seal: Seal | None, before: PageBreak) -> None:
    """The attached list, where there are too many to be named in the text."""
    groups = [people for people in (content.present, content.invited) if len(people) > LISTED_ABOVE]
    if not groups:
        return
    writer.add(before)
    writer.line(lambda say: Para(_annex(content, say, seal), Align.RIGHT, space_after=10))
    writer.line(lambda say: Heading(say("Paper", "LIST OF PARTICIPANTS"), 2, space_after=8))
    columns = (
        Column("№", mm=12, align=Align.CENTRE),
        Column(writer.in_all(lambda say: say("Paper", "Full name")), weight=3),
        Column(writer.in_all(lambda say: say("Paper", "Position")), weight=3),
        Column(writer.in_all(lambda say: say("Paper", "Signature")), mm=32),
    )
    rows: list[tuple[Cell | str, ...]] = []
    for people in groups:
        if people is content.invited:
            title = writer.in_line(lambda say: say("Paper", "Invited people"))
            rows.append((Cell(Run(title, bold=True), Align.CENTRE, columns=len(columns)),))
        rows.extend(_row(writer, number, person) for number, person in enumerate(people, start=1))
    writer.add(Table(columns, tuple(rows)))


def _row(writer: Writer, number: int, person: "PrintedPerson") -> tuple[Cell | str, ...]:
    name = writer.in_all(lambda say: person.full.in_language(say.language) or person.short.in_language(say.language))
    return Cell(str(number), number=number), name, writer.in_all(lambda say: standing_of(person, say)), ""


def _counted(people: "Sequence[PrintedPerson]", say: "Texts") -> str:
    """'9 адам: …', or '25 адам (тізім қоса беріледі)'."""
    if len(people) > LISTED_ABOVE:
        return f"{say.people(len(people))} ({say('Paper', 'list attached')})"
    return f"{say.people(len(people))}: {listed(people, say)}" if people else say.people(0)


def _invited(people: "Sequence[PrintedPerson]", say: "Texts") -> str:
    return _counted(people, say) if len(people) > LISTED_ABOVE else listed(people, say)


def _absentee(writer: Writer, absentee: "Absentee", say: "Texts") -> str:
    """'А.Б. Сұлтанов (оқытушы) – іссапар'."""
    reason = writer.version(absentee.reason, say.language)
    if not reason:
        excused = absentee.presence == "excused"
        reason = say("Paper", "with good reason") if excused else say("Paper", "without a reason")
    return f"{named(absentee.person, say)} – {reason}"


def _add_movement(writer: Writer, movement: "Movement") -> None:
    writer.line(lambda say: Para(_movement(movement, say), Align.LEFT))


def _movement(movement: "Movement", say: "Texts") -> str:
    person = named(movement.person, say)
    if movement.came_at and movement.left_after:
        return say("Paper", "{person}: took part in questions № {first} to № {last}.", person=person,
                   first=movement.came_at, last=movement.left_after)
    if movement.came_at:
        return say("Paper", "{person}: took part from question № {first} on.", person=person, first=movement.came_at)
    return say("Paper", "{person}: took part up to question № {last}.", person=person, last=movement.left_after)


def _quorum(content: "ProtocolContent", say: "Texts") -> str:
    counts = {"members": content.members, "present": len(content.present), "needed": content.quorum_needed}
    if content.quorum_met:
        return say("Paper", "There is a quorum (members – {members}, present – {present}, needed – {needed}).",
                   **counts)
    missing = say("Paper", "There is no quorum (members – {members}, present – {present}, needed – {needed}).",
                  **counts)
    if not content.quorum_override:
        return missing
    return missing + " " + say("Paper", "Reason for deciding without it: {reason}", reason=content.quorum_override)


def _annex(content: "ProtocolContent", say: "Texts", seal: Seal | None) -> str:
    """'№ 3 хаттамаға № 1 қосымша'."""
    day = say.date(content.held_on)
    if content.number is None or seal is None:
        return say("Paper", "Annex № 1\nto the protocol of {day}", day=day)
    return say("Paper", "Annex № 1\nto protocol № {number} of {day}", number=content.number, day=day)
