"""Form 2: an extract from a protocol, with the questions or decisions that somebody needs."""

import datetime as dt
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from desktop.paper.blocks import (
    Align,
    Closing,
    Document,
    Heading,
    KeyValue,
    Line,
    Pair,
    Para,
    Run,
    Signature,
    Signatures,
)
from desktop.paper.codes import Seal
from desktop.paper.forms import minutes
from desktop.paper.forms.naming import name_of, standing_of
from desktop.paper.forms.writer import Writer
from desktop.paper.layout import Layout

if TYPE_CHECKING:
    from db.models.protocol_content import PrintedPerson, ProtocolContent
    from i18n import Texts


def extract(content: "ProtocolContent", texts: "Sequence[Texts]", layout: Layout | None = None,
            seal: Seal | None = None, *, decision_ids: Collection[int] = (), item_ids: Collection[int] = (),
            certified_by: "PrintedPerson | None" = None, certified_on: dt.date | None = None) -> Document:
    """The extract with the chosen questions and decisions (all that were decided where none is chosen).

    A decision brings its question along. Who certifies it is the secretary unless somebody else is given; without
    `certified_on` room is left for the date. Without a `seal` it is marked as a draft.
    """
    writer = Writer(texts, minutes.main_language(content), layout or Layout())
    minutes.add_letterhead(writer, content)
    writer.line(lambda say: Heading(_title(content, say, seal), 1, space_after=2))
    minutes.add_day_and_city(writer, content)
    everything = not decision_ids and not item_ids
    for item in content.items:
        whole = everything or item.item_id in item_ids
        chosen = tuple(each for each in item.decisions if whole or each.decision_id in decision_ids)
        if chosen or (whole and not everything):
            minutes.add_heard(writer, item)
            minutes.add_decided(writer, item, chosen)
    certificate = _certificate(writer, certified_by or content.secretary, certified_on)
    writer.add(Closing((*_officers(writer, content), *certificate, *minutes.code_blocks(writer, seal))))
    return Document(
        title=writer.in_line(lambda say: f"{_title(content, say, seal)}{minutes.DASH}"
                                         f"{content.commission.in_language(say.language)}"),
        languages=writer.languages,
        blocks=tuple(writer.blocks),
        author=content.college.in_language(writer.languages[0]),
        subject=writer.in_line(lambda say: say.date(content.held_on)),
        mark=minutes.draft_mark(writer, content, seal),
        layout=writer.layout,
    )


def _title(content: "ProtocolContent", say: "Texts", seal: Seal | None) -> str:
    if content.number is None or seal is None:
        return say("Paper", "EXTRACT FROM THE PROTOCOL")
    return say("Paper", "EXTRACT FROM PROTOCOL № {number}", number=content.number)


def _officers(writer: Writer, content: "ProtocolContent") -> tuple[Line | Pair, ...]:
    """The names of chair and secretary, without signatures."""
    found: list[Line | Pair] = [writer.made(lambda say: Para("", size=4))]
    if content.chair:
        chair = content.chair
        found.append(writer.made(lambda say: KeyValue(say("Paper", "Chair:"), name_of(chair, say))))
    if content.secretary:
        secretary = content.secretary
        found.append(writer.made(lambda say: KeyValue(say("Paper", "Secretary:"), name_of(secretary, say))))
    return tuple(found)


def _certificate(writer: Writer, person: "PrintedPerson | None", day: dt.date | None
                 ) -> tuple[Line | Pair | Signatures, ...]:
    """'Дұрыс:', the signature with position and name, the date, the place for the stamp."""

    def role(say: "Texts") -> str:
        return (standing_of(person, say) if person else "") or say("Paper", "Secretary")

    return (
        writer.made(lambda say: Para(Run(say("Paper", "True copy:"), bold=True), Align.LEFT, space_before=16)),
        Signatures((Signature(writer.in_all(role), minutes.signer_name(writer, person)),), space_before=8),
        writer.made(lambda say: Para(say.date(day) or say("Paper", "“___” ______________ 20___"), Align.LEFT,
                                       space_before=10)),
        writer.made(lambda say: Para(say("Paper", "Place for the stamp"), Align.LEFT, space_before=4)),
    )
