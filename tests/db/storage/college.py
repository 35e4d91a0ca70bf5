"""A small college for tests of storage: made through the models alone, so that nothing above storage is needed."""

import datetime as dt

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.actor import LOCAL_METHODIST
from db.models.commissions import ChairAssignment, ChairBasis, Commission, CommissionKind
from db.models.meetings import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionResponsible,
    ItemKind,
    ItemState,
    Meeting,
    MeetingForm,
    MeetingState,
    MinutesLanguage,
    Speech,
)
from db.models.protocol_code import code_of
from db.models.protocol_content import (
    FIRST_DIGEST,
    Names,
    PrintedDecision,
    PrintedItem,
    ProtocolContent,
    Twin,
    digest_of,
)
from db.models.protocols import NumberCounter, ProtocolIssue, ProtocolUnlock
from db.models.staff import Person, PersonName
from db.storage import Store

SIGNED_AT = dt.datetime(2026, 10, 5, 12, tzinfo=dt.UTC)


def add_person(session: Session, surname: str = "Сұлтанов", given_name: str = "Қайрат") -> int:
    """A member of staff by name."""
    person = Person(names=[PersonName(surname=surname, given_name=given_name)])
    session.add(person)
    session.flush()
    return person.id


def add_commission(session: Session, kk: str = "Математика комиссиясы", ru: str = "Комиссия математики") -> int:
    """A subject commission."""
    commission = Commission(kind=CommissionKind.SUBJECT, name_kk=kk, name_ru=ru, created_on=dt.date(2020, 9, 1))
    session.add(commission)
    session.flush()
    return commission.id


def add_chair(session: Session, commission: int, person: int, start: dt.date, end: dt.date | None = None) -> None:
    """A chair of a commission in a period."""
    session.add(
        ChairAssignment(
            commission_id=commission, person_id=person, starts_on=start, ends_on=end, basis=ChairBasis.ELECTED
        )
    )
    session.flush()


def add_meeting(
    session: Session,
    commission: int,
    person: int,
    day: dt.date = dt.date(2026, 10, 1),
    question: str = "Жоспар туралы",
) -> int:
    """A meeting with one question, one speech and one decision."""
    item = AgendaItem(position=1, question=question, heard="Баяндама тыңдалды", rapporteur_id=person)
    item.speeches.append(Speech(position=1, speaker_id=person, text="Ұсыныс айтты"))
    item.decisions.append(
        Decision(position=1, text="Жоспар бекітілсін", responsible=[DecisionResponsible(person_id=person)])
    )
    meeting = Meeting(commission_id=commission, academic_year=2026, held_on=day, state=MeetingState.ENTERING)
    meeting.items.append(item)
    meeting.attendance.append(Attendance(person_id=person))
    session.add(meeting)
    session.flush()
    return meeting.id


def sign(session: Session, meeting_id: int, signed_at: dt.datetime = SIGNED_AT) -> int:
    """Sign a meeting's protocol as the program does: number, frozen content, chained digest."""
    meeting = session.get_one(Meeting, meeting_id)
    counter = session.get(NumberCounter, (meeting.commission_id, meeting.academic_year))
    if counter is None:
        counter = NumberCounter(commission_id=meeting.commission_id, academic_year=meeting.academic_year, last_number=0)
        session.add(counter)
    if meeting.number is None:
        counter.last_number += 1
        meeting.number = counter.last_number
    last = session.scalars(select(ProtocolIssue).order_by(ProtocolIssue.id.desc()).limit(1)).first()
    serial = session.scalar(select(func.count()).where(ProtocolIssue.meeting_id == meeting_id)) or 0
    previous = last.digest if last else FIRST_DIGEST
    content = content_of(meeting).to_json()
    digest = digest_of(
        previous=previous,
        meeting_id=meeting.id,
        serial=serial + 1,
        number=meeting.number,
        signed_at=signed_at,
        signed_by="methodist",
        content=content,
    )
    issue = ProtocolIssue(
        id=last.id + 1 if last else 1,
        meeting_id=meeting.id,
        commission_id=meeting.commission_id,
        academic_year=meeting.academic_year,
        number=meeting.number,
        serial=serial + 1,
        held_on=meeting.held_on,
        signed_at=signed_at,
        signed_by="methodist",
        content=content,
        digest=digest,
        previous_digest=previous,
        code=code_of(digest),
    )
    session.add(issue)
    meeting.state = MeetingState.SIGNED
    session.flush()
    return issue.id


def unlock(session: Session, issue_id: int) -> None:
    """Open a signed protocol again."""
    issue = session.get_one(ProtocolIssue, issue_id)
    session.add(ProtocolUnlock(issue_id=issue_id, unlocked_at=SIGNED_AT, unlocked_by="methodist", reason="қате"))
    session.get_one(Meeting, issue.meeting_id).state = MeetingState.ENTERING
    session.flush()


def content_of(meeting: Meeting) -> ProtocolContent:
    """What is printed of the meeting: just its questions and decisions."""
    items = tuple(
        PrintedItem(
            item_id=item.id,
            number=item.position,
            kind=ItemKind.FREE,
            state=ItemState.OPEN,
            question=Twin(item.question),
            heard=Twin(item.heard),
            decisions=tuple(PrintedDecision(each.id, each.position, Twin(each.text)) for each in item.decisions),
        )
        for item in meeting.items
    )
    return ProtocolContent(
        meeting_id=meeting.id,
        college=Names("Колледж", "Колледж"),
        city=Names(),
        commission=Names("К", "К"),
        commission_kind=CommissionKind.SUBJECT,
        academic_year=meeting.academic_year,
        number=meeting.number,
        held_on=meeting.held_on,
        form=MeetingForm.ORDINARY,
        language=MinutesLanguage.KK,
        items=items,
    )


def fill(store: Store, protocols: int = 3) -> None:
    """A college with one commission and some signed protocols."""
    with store.write(LOCAL_METHODIST) as session:
        person, commission = add_person(session), add_commission(session)
        add_chair(session, commission, person, dt.date(2026, 9, 1))
        for number in range(protocols):
            sign(session, add_meeting(session, commission, person, dt.date(2026, 10, 1 + number)))
