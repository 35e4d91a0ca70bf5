"""Meetings and their minutes: attendance, questions, speeches, decisions and their execution."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.base import NAME_LIMIT, Base, Bilingual, Identified, RecordKind, Versioned, codes


class MeetingState(StrEnum):
    """planned → entering → signed; a meeting that won't take place is cancelled, one put off is postponed."""

    PLANNED = "planned"
    ENTERING = "entering"
    SIGNED = "signed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class MeetingForm(StrEnum):
    """How a meeting is held."""

    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"
    ONLINE = "online"
    ENLARGED = "enlarged"


class MinutesLanguage(StrEnum):
    """The language the minutes are written in."""

    KK = "kk"
    RU = "ru"
    BOTH = "both"


class AttendeeKind(StrEnum):
    """On the roster of the day, or invited (not counted in the quorum)."""

    MEMBER = "member"
    INVITED = "invited"


class Presence(StrEnum):
    """Excused is not absent."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


class ItemKind(StrEnum):
    """What a question is about; decides what it is linked with and how it is prefilled."""

    FREE = "free"
    DECISIONS = "decisions"
    OPEN_LESSON = "open-lesson"
    DOCUMENT = "document"
    CONTROL_RESULTS = "control-results"
    PLAN = "plan"
    CHAIR_ELECTION = "chair-election"
    REPORT = "report"


class ItemState(StrEnum):
    """A question is on the agenda, put off to a later meeting, or taken off."""

    OPEN = "open"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"


class DecisionState(StrEnum):
    """Execution (forms.md §1): being done is `open`; late is computed from the date."""

    OPEN = "open"
    DONE = "done"
    NOT_DONE = "not-done"
    EXTENDED = "extended"
    CANCELLED = "cancelled"


class Meeting(Identified, Versioned, Base):
    """A meeting (отырыс) of a commission; its number is given when the protocol is signed."""

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("commission_id", "academic_year", "number"),
        CheckConstraint("number IS NULL OR number > 0", name="number_positive"),
        CheckConstraint("state <> 'signed' OR number IS NOT NULL", name="signed_has_number"),
        Index("ix_meeting_commission", "commission_id", "held_on"),
        Index("ix_meeting_held_on", "held_on"),
        Index("ix_meeting_year", "academic_year", "held_on"),
        Index("ix_meeting_state", "state", "held_on"),
    )
    __record_kind__ = RecordKind.MEETING
    __chapter__ = "meetings"

    commission_id: Mapped[int] = mapped_column(ForeignKey("commission.id"))
    academic_year: Mapped[int]
    number: Mapped[int | None]
    state: Mapped[MeetingState] = mapped_column(codes(MeetingState), default=MeetingState.PLANNED)
    form: Mapped[MeetingForm] = mapped_column(codes(MeetingForm), default=MeetingForm.ORDINARY)
    language: Mapped[MinutesLanguage] = mapped_column(codes(MinutesLanguage), default=MinutesLanguage.KK)
    held_on: Mapped[dt.date]
    starts_at: Mapped[dt.time | None]
    ends_at: Mapped[dt.time | None]
    place: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    place_twin: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    chair_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    secretary_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    quorum_override: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    """Why the meeting decided without a quorum; empty where it had one."""
    state_reason: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    """Why the meeting was postponed or cancelled."""
    successor_of_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    """The postponed meeting that this one replaces."""

    attendance: Mapped[list["Attendance"]] = relationship(
        cascade="all, delete-orphan", order_by="Attendance.id", foreign_keys="Attendance.meeting_id"
    )
    items: Mapped[list["AgendaItem"]] = relationship(
        order_by="AgendaItem.position", foreign_keys="AgendaItem.meeting_id", back_populates="meeting"
    )


class Attendance(Base):
    """Whether a person of the day's roster, or an invited one, was there, and for which questions."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)
    __chapter__ = "meetings"
    __audit_parent__ = "meeting_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[AttendeeKind] = mapped_column(codes(AttendeeKind), default=AttendeeKind.MEMBER)
    presence: Mapped[Presence | None] = mapped_column(codes(Presence))
    """None until somebody marked it."""
    reason: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    reason_twin: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    came_at_item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id", ondelete="SET NULL"))
    """The first question the person was there for; None: from the beginning."""
    left_after_item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id", ondelete="SET NULL"))
    """The last question the person was there for; None: to the end."""


class AgendaItem(Identified, Versioned, Base):
    """A question of the agenda and what was said and decided on it."""

    __tablename__ = "agenda_item"
    __table_args__ = (
        CheckConstraint("votes_for IS NULL OR votes_for >= 0", name="votes_for_not_negative"),
        CheckConstraint("votes_against IS NULL OR votes_against >= 0", name="votes_against_not_negative"),
        CheckConstraint("votes_abstained IS NULL OR votes_abstained >= 0", name="votes_abstained_not_negative"),
        Index("ix_agenda_item_meeting", "meeting_id", "position"),
    )
    __record_kind__ = RecordKind.AGENDA_ITEM
    __chapter__ = "meetings"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    position: Mapped[int]
    kind: Mapped[ItemKind] = mapped_column(codes(ItemKind), default=ItemKind.FREE)
    state: Mapped[ItemState] = mapped_column(codes(ItemState), default=ItemState.OPEN)
    question: Mapped[str] = mapped_column(String, default="")
    question_twin: Mapped[str] = mapped_column(String, default="")
    rapporteur_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    heard: Mapped[str] = mapped_column(String, default="")
    heard_twin: Mapped[str] = mapped_column(String, default="")
    votes_for: Mapped[int | None]
    votes_against: Mapped[int | None]
    votes_abstained: Mapped[int | None]
    linked_record_id: Mapped[int | None] = mapped_column(ForeignKey("record.id"), index=True)
    postponed_from_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    """The question of an earlier meeting that was put off to this one."""

    meeting: Mapped[Meeting] = relationship(back_populates="items", foreign_keys=[meeting_id])
    speeches: Mapped[list["Speech"]] = relationship(cascade="all, delete-orphan", order_by="Speech.position")
    decisions: Mapped[list["Decision"]] = relationship(order_by="Decision.position", back_populates="item")


class Speech(Base):
    """What one person said on a question."""

    __tablename__ = "speech"
    __table_args__ = (Index("ix_speech_item", "item_id", "position"),)
    __chapter__ = "meetings"
    __audit_parent__ = "item_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"))
    position: Mapped[int]
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    text: Mapped[str] = mapped_column(String, default="")
    text_twin: Mapped[str] = mapped_column(String, default="")


class Decision(Identified, Versioned, Base):
    """A decision (шешім); its text is frozen with the protocol, its execution goes on."""

    __tablename__ = "decision"
    __table_args__ = (
        Index("ix_decision_item", "item_id", "position"),
        Index("ix_decision_due", "no_due_date", "state", text("coalesce(extended_to, due_on)")),
    )
    __record_kind__ = RecordKind.DECISION
    __chapter__ = "decisions"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id"))
    position: Mapped[int]
    text: Mapped[str] = mapped_column(String, default="")
    text_twin: Mapped[str] = mapped_column(String, default="")
    everyone: Mapped[bool] = mapped_column(default=False)
    """All members are responsible."""
    due_on: Mapped[dt.date | None]
    """As decided; a later date given afterwards stands in `extended_to`."""
    no_due_date: Mapped[bool] = mapped_column(default=False)
    """The decision needs neither a date nor someone responsible (e.g. "take note")."""
    state: Mapped[DecisionState] = mapped_column(codes(DecisionState), default=DecisionState.OPEN)
    extended_to: Mapped[dt.date | None]
    finished_on: Mapped[dt.date | None]

    item: Mapped[AgendaItem] = relationship(back_populates="decisions")
    responsible: Mapped[list["DecisionResponsible"]] = relationship(
        cascade="all, delete-orphan", order_by="DecisionResponsible.position"
    )
    execution: Mapped[list["Execution"]] = relationship(cascade="all, delete-orphan", order_by="Execution.id")


class DecisionResponsible(Base):
    """A person responsible for a decision."""

    __tablename__ = "decision_responsible"
    __chapter__ = "decisions"
    __audit_parent__ = "decision_id"

    decision_id: Mapped[int] = mapped_column(ForeignKey("decision.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)
    position: Mapped[int] = mapped_column(default=0)


class Execution(Base):
    """A note on the execution of a decision: on that day it was done, not done, extended, cancelled."""

    __tablename__ = "execution"
    __table_args__ = (Index("ix_execution_decision", "decision_id"),)
    __chapter__ = "decisions"
    __audit_parent__ = "decision_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    decision_id: Mapped[int] = mapped_column(ForeignKey("decision.id"))
    noted_on: Mapped[dt.date]
    state: Mapped[DecisionState] = mapped_column(codes(DecisionState))
    note: Mapped[str] = mapped_column(String, default="")
    extended_to: Mapped[dt.date | None]
    noted_by: Mapped[str] = mapped_column(String(NAME_LIMIT), default="")
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    """The question of a later meeting that looked at the execution."""


class MinutesLease(Base):
    """Who is entering the minutes of a meeting now; expires, and can be taken over."""

    __tablename__ = "minutes_lease"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"), primary_key=True, autoincrement=False)
    holder: Mapped[str] = mapped_column(String(64))
    """A random token of the editor that holds the lease."""
    holder_name: Mapped[str] = mapped_column(String(NAME_LIMIT))
    taken_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime]


class Phrase(Identified, Versioned, Base):
    """A phrase of the library, with variables such as {person}, {date}, {document}."""

    __tablename__ = "phrase"
    __record_kind__ = RecordKind.PHRASE
    __chapter__ = "meetings"

    abbreviation: Mapped[str] = mapped_column(String(64), default="")
    field: Mapped[str] = mapped_column(String(32), default="")
    """Where it is offered first: heard, speech, decision, question; empty: everywhere."""
    text_kk: Mapped[str] = mapped_column(String, default="")
    text_ru: Mapped[str] = mapped_column(String, default="")
    built_in: Mapped[bool] = mapped_column(default=False)


class AgendaTemplate(Identified, Versioned, Bilingual, Base):
    """A usual agenda of a body, offered in the months it is for."""

    __tablename__ = "agenda_template"
    __record_kind__ = RecordKind.AGENDA_TEMPLATE
    __chapter__ = "meetings"

    commission_kind: Mapped[str] = mapped_column(String(32), default="")
    """The kind of commission it is for; empty: any."""
    months: Mapped[str] = mapped_column(String(32), default="")
    """Months 1–12 divided by commas; empty: any."""
    built_in: Mapped[bool] = mapped_column(default=False)

    items: Mapped[list["AgendaTemplateItem"]] = relationship(
        cascade="all, delete-orphan", order_by="AgendaTemplateItem.position"
    )


class AgendaTemplateItem(Base):
    """A question of a usual agenda."""

    __tablename__ = "agenda_template_item"
    __chapter__ = "meetings"
    __audit_parent__ = "template_id"

    id: Mapped[int] = mapped_column(primary_key=True)
    template_id: Mapped[int] = mapped_column(ForeignKey("agenda_template.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    kind: Mapped[ItemKind] = mapped_column(codes(ItemKind), default=ItemKind.FREE)
    question_kk: Mapped[str] = mapped_column(String, default="")
    question_ru: Mapped[str] = mapped_column(String, default="")
