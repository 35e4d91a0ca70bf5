"""A small commission to hold meetings with: five members, a chair, a secretary, and short ways to say things."""

import datetime as dt
from dataclasses import dataclass, field, replace

from db.actions.agenda import add_items
from db.actions.attendance import Mark, mark_attendance, mark_rest_present
from db.actions.meetings import MeetingDraft, plan_meeting
from db.actions.minutes import DecisionDraft, ItemDraft, SavedItem, SpeechDraft, save_item
from db.actions.signing import Signed, sign_protocol
from db.actor import LOCAL_METHODIST, Actor, Role
from db.models.college import College, RuleSet
from db.models.commissions import ChairAssignment, Commission, CommissionKind, MemberRole, Membership
from db.models.meetings import Presence
from db.models.protocol_content import Votes
from db.models.staff import Person, PersonName, PersonPosition, Position, PositionKind
from db.queries.agenda import ProposedQuestion
from db.queries.minutes import ItemView, MeetingView, meeting_view
from db.storage import Store

OCTOBER = dt.date(2026, 10, 1)
NOVEMBER = dt.date(2026, 11, 5)
LATER = dt.datetime(2027, 5, 20, 12, tzinfo=dt.UTC)
"""When protocols are signed in tests: all meetings of the year have been held."""

NAMES = (
    ("Сұлтанов", "Айдос", "Болатұлы"),
    ("Әбдіхалықова", "Гүлнәр", "Сейітқызы"),
    ("Ким", "Анна-Мария", ""),
    ("Қалиев", "Қайрат", "Омарұлы"),
    ("Яковлева", "Ирина", "Петровна"),
)


@dataclass
class Circle:
    """A commission on a store; the first person chairs it, the second is its secretary."""

    store: Store
    commission_id: int = 0
    people: list[int] = field(default_factory=list)
    actor: Actor = LOCAL_METHODIST

    @property
    def chair(self) -> Actor:
        """The commission's chair, signed in."""
        return Actor("А.Б. Сұлтанов", Role.CHAIR, self.people[0], frozenset({self.commission_id}))

    def found(self, name: str = "Жалпы білім беретін пәндер комиссиясы") -> "Circle":
        """Make another commission of the same people."""
        with self.store.write(LOCAL_METHODIST) as session:
            commission = Commission(
                kind=CommissionKind.SUBJECT, name_kk=name, name_ru="Комиссия общеобразовательных дисциплин",
                created_on=dt.date(2020, 8, 25),
            )
            session.add(commission)
            session.flush()
            for place, person_id in enumerate(self.people):
                role = MemberRole.SECRETARY if place == 1 else MemberRole.MEMBER
                session.add(Membership(commission_id=commission.id, person_id=person_id, role=role))
            session.add(ChairAssignment(commission_id=commission.id, person_id=self.people[0]))
            return replace(self, commission_id=commission.id)

    def add_person(self, surname: str) -> int:
        """Somebody who belongs to no commission."""
        with self.store.write(LOCAL_METHODIST) as session:
            person = Person(names=[PersonName(surname=surname, given_name="Сара")])
            session.add(person)
            session.flush()
            return person.id

    def plan(self, day: dt.date = OCTOBER, *questions: str, **more: object) -> int:
        """Plan a meeting with these questions."""
        proposed = tuple(ProposedQuestion(question) for question in questions or ("Жұмыс жоспары туралы",))
        draft = MeetingDraft(self.commission_id, day, questions=proposed)
        return plan_meeting(self.store, self.actor, replace(draft, **more))  # type: ignore[arg-type]

    def add_question(self, meeting_id: int, question: str) -> int:
        """Put one more question on the agenda."""
        return add_items(self.store, self.actor, meeting_id, [ProposedQuestion(question)]).item_ids[0]

    def view(self, meeting_id: int) -> MeetingView:
        """The meeting as the editor shows it."""
        with self.store.read() as session:
            return meeting_view(session, meeting_id)

    def item(self, meeting_id: int, number: int = 1) -> ItemView:
        """A question of the meeting."""
        return self.view(meeting_id).items[number - 1]

    def mark(self, meeting_id: int, *marks: Mark) -> int:
        """Mark some people."""
        version = self.view(meeting_id).version
        return mark_attendance(self.store, self.actor, meeting_id, version, marks)

    def all_present(self, meeting_id: int) -> int:
        """Everybody not marked yet was there."""
        return mark_rest_present(self.store, self.actor, meeting_id, self.view(meeting_id).version)

    def absent(self, meeting_id: int, *places: int, presence: Presence = Presence.ABSENT) -> int:
        """These members (by their place in `people`) weren't there."""
        return self.mark(meeting_id, *(Mark(self.people[place], presence) for place in places))

    def draft(self, meeting_id: int, number: int = 1) -> ItemDraft:
        """A question as the editor would send it back."""
        item = self.item(meeting_id, number)
        return ItemDraft(
            item_id=item.item_id, version=item.version, question=item.question, question_twin=item.question_twin,
            kind=item.kind, rapporteur_id=item.rapporteur_id, linked_record_id=item.linked_record_id,
            heard=item.heard, heard_twin=item.heard_twin, votes=item.votes,
            speeches=tuple(
                SpeechDraft(each.speaker_id, each.text, each.text_twin, each.speech_id) for each in item.speeches
            ),
            decisions=tuple(
                DecisionDraft(each.text, each.text_twin, each.responsible_ids, each.everyone, each.due_on,
                              each.no_due_date, each.decision_id)
                for each in item.decisions
            ),
        )

    def enter(self, meeting_id: int, number: int = 1, **changes: object) -> SavedItem:
        """Change some fields of a question and save it."""
        draft = replace(self.draft(meeting_id, number), **changes)  # type: ignore[arg-type]
        return save_item(self.store, self.actor, draft)

    def decide(self, meeting_id: int, text: str = "Жұмыс жоспары бекітілсін.", number: int = 1,
               due_on: dt.date | None = dt.date(2026, 12, 1)) -> int:
        """Enter a whole question with one decision; returns the decision's id."""
        present = self.item(meeting_id, number).members_present
        saved = self.enter(
            meeting_id, number, heard="Баяндама тыңдалды.",
            speeches=(SpeechDraft(self.people[2], "Қолдаймын."),),
            decisions=(DecisionDraft(text, responsible_ids=(self.people[3],), due_on=due_on),),
            votes=Votes(present, 0, 0),
        )
        decision_id = saved.decision_ids[0]
        assert decision_id is not None
        return decision_id

    def ready(self, day: dt.date = OCTOBER) -> int:
        """A meeting whose minutes may be signed."""
        meeting_id = self.plan(day)
        self.all_present(meeting_id)
        self.decide(meeting_id)
        return meeting_id

    def sign(self, meeting_id: int) -> Signed:
        """Sign the minutes."""
        return sign_protocol(self.store, self.actor, meeting_id, moment=LATER)

    def signed(self, day: dt.date = OCTOBER) -> int:
        """A meeting with a signed protocol."""
        meeting_id = self.ready(day)
        self.sign(meeting_id)
        return meeting_id


def circle_on(store: Store) -> Circle:
    """A college with one commission."""
    with store.write(LOCAL_METHODIST) as session:
        rules = RuleSet(code="n583", order_no="583", order_date=dt.date(2007, 11, 29), title_kk="Ереже",
                        title_ru="Правила")
        session.add(rules)
        session.flush()
        session.add(
            College(full_name_kk="Политехникалық колледж", full_name_ru="Политехнический колледж",
                    city_kk="Алматы", city_ru="Алматы", rule_set_id=rules.id)
        )
        teacher = Position(kind=PositionKind.TEACHER, name_kk="оқытушы", name_ru="преподаватель")
        session.add(teacher)
        session.flush()
        people = [
            Person(
                names=[PersonName(surname=surname, given_name=given, patronymic=patronymic)],
                positions=[PersonPosition(position_id=teacher.id)],
            )
            for surname, given, patronymic in NAMES
        ]
        session.add_all(people)
        session.flush()
        ids = [person.id for person in people]
    return Circle(store, people=ids).found()
