"""The parts that a protocol and an extract share: the heading, questions with what was heard and decided, the end."""

from typing import TYPE_CHECKING

from desktop.paper.blocks import (
    Align,
    Code,
    Ends,
    Heading,
    Item,
    KeyValue,
    Para,
    Picture,
    Signature,
    Signatures,
)
from desktop.paper.codes import Seal
from desktop.paper.forms.naming import name_of, titled
from desktop.paper.forms.writer import Writer

if TYPE_CHECKING:
    from db.models.protocol_content import (
        LegalBase,
        PrintedDecision,
        PrintedItem,
        PrintedPerson,
        ProtocolContent,
        Twin,
        Votes,
    )
    from i18n import Texts

FIRST_LINE = 12.5
"""The indent of a paragraph's first line, in millimetres."""
DASH = " – "


def main_language(content: "ProtocolContent") -> str:
    """The language free texts were typed in: Kazakh, unless the minutes are in Russian."""
    return "ru" if content.language == "ru" else "kk"


def draft_mark(writer: Writer, content: "ProtocolContent", seal: Seal | None) -> str:
    """What the pages of an unsigned paper say; nothing on a signed one."""
    if content.number is not None and seal is not None:
        return ""
    return writer.in_line(lambda say: say("Paper", "DRAFT"))


def add_letterhead(writer: Writer, content: "ProtocolContent") -> None:
    """The logo, the heading of the settings, the college, the body."""
    if writer.layout.logo:
        writer.add(Picture(writer.layout.logo, writer.layout.logo_height))
    if writer.layout.heading("kk"):
        writer.line(lambda say: Heading(writer.layout.heading(say.language), 3, space_before=0))
    writer.line(lambda say: Heading(content.college.in_language(say.language), 2, space_before=0))
    writer.line(lambda say: Heading(content.commission.in_language(say.language), 2, space_before=0, space_after=12))


def add_day_and_city(writer: Writer, content: "ProtocolContent") -> None:
    """The date of the meeting at the left, the city at the right; below each other in two languages."""
    if writer.both:
        writer.line(lambda say: Para("\n".join(_day_and_city(content, say)), Align.LEFT, space_before=4,
                                     space_after=8))
    else:
        day, city = _day_and_city(content, writer.texts[0])
        writer.add(Ends(day, city, space_before=4, space_after=10))


def _day_and_city(content: "ProtocolContent", say: "Texts") -> tuple[str, str]:
    return say.date(content.held_on), content.city.in_language(say.language)


def add_heard(writer: Writer, item: "PrintedItem") -> None:
    """What was heard, by whom; the question itself where nothing was written down."""
    writer.line(lambda say: Heading(f"{item.number}. {say('Paper', 'HEARD:')}", 2, Align.LEFT, space_before=10))
    heard = item.heard if item.heard.text or item.heard.twin else item.question
    add_said(writer, item.rapporteur, heard)


def add_said(writer: Writer, person: "PrintedPerson | None", said: "Twin") -> None:
    """A paragraph: who, and what they said."""

    def make(say: "Texts", text: str) -> Para:
        who = titled(person, say) + (DASH if text else "") if person else ""
        return Para(who + text, first_line=FIRST_LINE)

    if said.text or said.twin:
        writer.free(said, make)
    elif person:
        writer.line(lambda say: make(say, ""))


def add_decided(writer: Writer, item: "PrintedItem", decisions: "tuple[PrintedDecision, ...]") -> None:
    """The decisions with who is to carry them out by when, and the vote."""
    if decisions:
        writer.line(lambda say: Heading(say("Paper", "DECIDED:"), 2, Align.LEFT, space_before=6))
    for decision in decisions:
        _add_decision(writer, f"{item.number}.{decision.number}.", decision)
    if item.votes:
        votes = item.votes
        writer.line(lambda say: Para(_vote(votes, say), space_before=2))
    if not item.quorum_met:
        writer.line(lambda say: Para(say("Paper", "There was no quorum on this question.")))


def _add_decision(writer: Writer, mark: str, decision: "PrintedDecision") -> None:
    writer.free(decision.text, lambda say, text: Item(mark, text, hang=FIRST_LINE))
    if decision.responsible or decision.everyone or decision.due_on:
        writer.line(lambda say: _execution(decision, say))


def _execution(decision: "PrintedDecision", say: "Texts") -> Para:
    """'Жауапты: … Мерзімі: …'"""
    parts: list[str] = []
    if decision.everyone or decision.responsible:
        who = [say("Paper", "all members")] if decision.everyone else []
        who += [name_of(person, say) for person in decision.responsible]
        parts.append(f"{say('Paper', 'Responsible:')} {', '.join(who)}.")
    if decision.due_on:
        parts.append(f"{say('Paper', 'Due:')} {say.date(decision.due_on)}.")
    return Para(" ".join(parts), Align.LEFT, left=FIRST_LINE)


def _vote(votes: "Votes", say: "Texts") -> str:
    """'Дауыс беру қорытындысы: жақтады – 7, қарсы – 0, қалыс қалды – 1.'"""
    counted = {"votes_for": votes.votes_for, "against": votes.against, "abstained": votes.abstained}
    if votes.unanimous:
        return say("Paper", "Result of the vote: unanimous (for – {votes_for}, against – {against}, abstained – "
                            "{abstained}).", **counted)
    return say("Paper", "Result of the vote: for – {votes_for}, against – {against}, abstained – {abstained}.",
               **counted)


def add_legal_base(writer: Writer, base: "LegalBase") -> None:
    """The act the paper refers to, where the layout asks for it."""
    if not writer.layout.show_legal_base or not base.order_no:
        return

    def make(say: "Texts") -> KeyValue:
        act = say("Paper", "{title} (order № {number} of {day})", title=base.title.in_language(say.language),
                  number=base.order_no, day=say.date(base.order_date))
        return KeyValue(say("Paper", "Basis:"), act, space_before=8)

    writer.line(make)


def signatures(writer: Writer, content: "ProtocolContent") -> Signatures:
    """The lines of chair and secretary."""
    chair = writer.in_all(lambda say: say("Paper", "Chair"))
    secretary = writer.in_all(lambda say: say("Paper", "Secretary"))
    signers = (Signature(chair, signer_name(writer, content.chair)),
               Signature(secretary, signer_name(writer, content.secretary)))
    return Signatures(signers, space_before=20)


def signer_name(writer: Writer, person: "PrintedPerson | None") -> str:
    """The name beside a signature in all languages; empty where nobody is known."""
    return writer.in_all(lambda say: name_of(person, say)) if person else ""


def code_blocks(writer: Writer, seal: Seal | None) -> tuple[Code, ...]:
    """The QR code of a signed paper with its short code; nothing on a draft."""
    if seal is None:
        return ()
    hint = writer.in_all(lambda say: say("Paper", "The code shows whether paper and record agree."))
    return (Code(seal.payload(), (seal.spaced_code, *hint.split("\n"))),)
