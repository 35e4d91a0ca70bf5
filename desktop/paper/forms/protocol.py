"""Form 1: the protocol of a meeting."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.paper.blocks import Align, Closing, Document, Heading, Item, KeyValue, PageBreak, Para, Run
from desktop.paper.codes import Seal
from desktop.paper.forms import minutes
from desktop.paper.forms.attendance import add_attendance, add_lists
from desktop.paper.forms.naming import name_of, titled
from desktop.paper.forms.writer import Writer
from desktop.paper.layout import Layout
from i18n.marking import sources

if TYPE_CHECKING:
    from db.models.protocol_content import PrintedItem, ProtocolContent
    from i18n import Texts

SPECIAL: dict[str, str] = sources("Paper", {
    "extraordinary": "extraordinary meeting",
    "online": "online meeting",
    "enlarged": "enlarged meeting",
})
"""What stands under the title when a meeting wasn't an ordinary one; by form."""


def protocol(content: "ProtocolContent", texts: "Sequence[Texts]", layout: Layout | None = None,
             seal: Seal | None = None) -> Document:
    """The protocol; without a `seal` it is a draft: marked so, without number and code."""
    writer = Writer(texts, minutes.main_language(content), layout or Layout())
    minutes.add_letterhead(writer, content)
    writer.line(lambda say: Heading(_title(content, say, seal), 1, space_after=2))
    if content.form in SPECIAL:
        writer.line(lambda say: Para(f"({say('Paper', SPECIAL[content.form])})", Align.CENTRE))
    minutes.add_day_and_city(writer, content)
    _add_place_and_time(writer, content)
    add_attendance(writer, content)
    _add_agenda(writer, content)
    for item in content.items:
        _add_question(writer, item)
    minutes.add_legal_base(writer, content.legal_base)
    writer.add(Closing((minutes.signatures(writer, content), *minutes.code_blocks(writer, seal))))
    add_lists(writer, content, seal, PageBreak())
    return Document(
        title=" / ".join(dict.fromkeys(f"{_title(content, say, seal)}{minutes.DASH}"
                                       f"{content.commission.in_language(say.language)}" for say in texts)),
        languages=writer.languages,
        blocks=tuple(writer.blocks),
        author=content.college.in_language(writer.languages[0]),
        subject=writer.in_line(lambda say: say.date(content.held_on)),
        mark=minutes.draft_mark(writer, content, seal),
        layout=writer.layout,
    )


def _title(content: "ProtocolContent", say: "Texts", seal: Seal | None) -> str:
    if content.number is None or seal is None:
        return say("Paper", "PROTOCOL")
    return say("Paper", "PROTOCOL № {number}", number=content.number)


def _add_place_and_time(writer: Writer, content: "ProtocolContent") -> None:
    if content.place.text or content.place.twin:
        writer.line(lambda say: KeyValue(say("Paper", "Place:"), writer.version(content.place, say.language)))
    if content.starts_at:
        time = f"{content.starts_at:%H:%M}" + (f"–{content.ends_at:%H:%M}" if content.ends_at else "")
        writer.line(lambda say: KeyValue(say("Paper", "Time:"), time))
    if content.chair:
        chair = content.chair
        writer.line(lambda say: KeyValue(say("Paper", "Chair:"), name_of(chair, say)))
    if content.secretary:
        secretary = content.secretary
        writer.line(lambda say: KeyValue(say("Paper", "Secretary:"), name_of(secretary, say)))


def _add_agenda(writer: Writer, content: "ProtocolContent") -> None:
    if not content.items:
        return
    writer.line(lambda say: Heading(say("Paper", "AGENDA:"), 2, Align.LEFT, space_before=10))
    for item in content.items:
        _add_announced(writer, item)


def _add_announced(writer: Writer, item: "PrintedItem") -> None:
    """A question of the agenda and who reports on it."""
    person = item.rapporteur
    writer.free(item.question, lambda say, text: Item(f"{item.number}.", text, keep_with_next=bool(person)))
    if person:
        writer.line(lambda say: Para(f"{say('Paper', 'Rapporteur:')} {titled(person, say)}", Align.LEFT, left=9))


def _add_question(writer: Writer, item: "PrintedItem") -> None:
    if item.state == "withdrawn":
        writer.line(lambda say: Para(
            say("Paper", "Question {number} was taken off the agenda.", number=item.number), space_before=10))
        return
    if item.state == "postponed" and not (item.heard.text or item.heard.twin or item.speeches):
        _add_put_off(writer, item)
        return
    minutes.add_heard(writer, item)
    if item.speeches:
        writer.line(lambda say: Heading(say("Paper", "SPOKE:"), 2, Align.LEFT, space_before=6))
    for speech in item.speeches:
        minutes.add_said(writer, speech.speaker, speech.text)
    minutes.add_decided(writer, item, item.decisions)
    if item.state == "postponed":
        writer.line(_put_off)


def _add_put_off(writer: Writer, item: "PrintedItem") -> None:
    """A question that wasn't dealt with: its words, and that it was put off."""
    writer.free(item.question, lambda say, text: Item(
        f"{item.number}.", Run(text, bold=True), space_before=10, keep_with_next=True))
    writer.line(_put_off)


def _put_off(say: "Texts") -> Para:
    return Para(say("Paper", "The question was put off to the next meeting."), left=9)
