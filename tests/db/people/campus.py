"""A college to try things on: short ways to add people, commissions, members and chairs through the actions."""

import datetime as dt
from dataclasses import dataclass, field

from db.actions.chairs import ChairDraft, assign_chair
from db.actions.college import CollegeDetails, CollegeDraft, create_college
from db.actions.commissions import CommissionDraft, create_commission
from db.actions.membership import MemberDraft, add_member
from db.actions.staff import PersonDraft, PersonNames, add_person
from db.actions.studies import SpecialityDraft, SubjectDraft, save_speciality, save_subject
from db.actor import LOCAL_METHODIST
from db.models.commissions import ChairBasis, CommissionKind, MemberRole
from db.models.staff import PositionKind
from db.queries.staff import positions_list
from db.rules import Finding, check_all, check_record
from db.storage import Store

FOUNDED = dt.date(2020, 9, 1)
SEPTEMBER = dt.date(2026, 9, 1)
NOVEMBER = dt.date(2026, 11, 23)
AUGUST = dt.date(2027, 8, 31)

SURNAMES = ("Сұлтанов", "Әбдіхалықова", "Ким", "Қалиев", "Яковлева", "Өтегенов", "Ізбасар", "Ниязова")


@dataclass
class Campus:
    """A college on a store; `today` is a day of November 2026."""

    store: Store
    today: dt.date = NOVEMBER
    positions: dict[PositionKind, int] = field(default_factory=dict)
    people: list[int] = field(default_factory=list)

    def person(self, surname: str = "", kind: PositionKind | None = PositionKind.TEACHER, **more: object) -> int:
        """Somebody who teaches, unless another kind of position is given."""
        draft = PersonDraft(
            PersonNames(surname or SURNAMES[len(self.people) % len(SURNAMES)], "Асқар", "Бекұлы"),
            position_id=self.positions[kind] if kind is not None else None,
            **more,  # type: ignore[arg-type]
        )
        self.people.append(add_person(self.store, LOCAL_METHODIST, draft))
        return self.people[-1]

    def commission(
        self, name: str = "Ақпараттық пәндер комиссиясы", kind: CommissionKind = CommissionKind.SUBJECT,
        created_on: dt.date = FOUNDED, **more: object,
    ) -> int:  # fmt: skip
        """A commission without members."""
        draft = CommissionDraft(kind, name, "", created_on, **more)  # type: ignore[arg-type]
        return create_commission(self.store, LOCAL_METHODIST, draft)

    def join(
        self, commission_id: int, *person_ids: int, since: dt.date = FOUNDED, until: dt.date | None = None,
        role: MemberRole = MemberRole.MEMBER,
    ) -> list[int]:  # fmt: skip
        """Take people into a commission; returns the memberships."""
        drafts = [MemberDraft(commission_id, each, since, role, until) for each in person_ids]
        return [add_member(self.store, LOCAL_METHODIST, draft) for draft in drafts]

    def chair(
        self, commission_id: int, person_id: int, since: dt.date = FOUNDED, until: dt.date | None = None,
        basis: ChairBasis | None = ChairBasis.ELECTED, number: str = "1", **more: object,
    ) -> int:  # fmt: skip
        """Note a chair, elected by a protocol on paper."""
        draft = ChairDraft(commission_id, person_id, since, until, basis, number, **more)  # type: ignore[arg-type]
        return assign_chair(self.store, LOCAL_METHODIST, draft)

    def whole(self, name: str = "Ақпараттық пәндер комиссиясы", members: int = 3) -> int:
        """A commission of experienced teachers in order; the first chairs it, the second is its secretary."""
        commission_id = self.commission(name)
        people = [self.person(teaching_since=dt.date(2000 + place, 9, 1)) for place in range(members)]
        self.join(commission_id, people[1], role=MemberRole.SECRETARY)
        self.join(commission_id, people[0], *people[2:])
        self.chair(commission_id, people[0])
        return commission_id

    def subject(self, name: str) -> int:
        """A subject."""
        return save_subject(self.store, LOCAL_METHODIST, SubjectDraft(name, name))

    def speciality(self, name: str) -> int:
        """A speciality."""
        return save_speciality(self.store, LOCAL_METHODIST, SpecialityDraft(name, name))

    def findings(self, rule_id: str, day: dt.date | None = None) -> list[Finding]:
        """What one check finds."""
        with self.store.read() as session:
            return [each for each in check_all(session, day or self.today) if each.rule_id == rule_id]

    def findings_on(self, record_id: int) -> list[str]:
        """The checks that find something about a record."""
        with self.store.read() as session:
            return [each.rule_id for each in check_record(session, record_id, self.today)]


def campus_on(store: Store) -> Campus:
    """A college with a head and a deputy."""
    details = CollegeDetails("Политехникалық колледж", "Политехнический колледж", city_kk="Алматы")
    draft = CollegeDraft(details, head="Нұрланов Ерлан Серікұлы", deputies=("Ахметова Гүлнәр",))
    create_college(store, LOCAL_METHODIST, draft)
    return campus_of(store)


def campus_of(store: Store) -> Campus:
    """The college that is entered there already."""
    with store.read() as session:
        positions = {row.kind: row.id for row in reversed(positions_list(session))}
    return Campus(store, positions=positions)
