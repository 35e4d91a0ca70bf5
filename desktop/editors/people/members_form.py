"""Taking people into a commission: several at once by an order, or as they were on an earlier day."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from db.actions.membership import (
    MemberDraft,
    add_members,
    change_membership,
    change_role,
    end_membership,
    import_composition,
)
from db.models.commissions import MemberRole
from db.queries.commission import CommissionCard, MemberRow, composition
from db.queries.commissions import commission_choices
from db.queries.staff import people_to_choose
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.people.check_list import CheckList
from desktop.editors.people.person_form import line
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.plain import PlainLabel

EVERYBODY = 5_000
"""More people than any college has."""


class _OrderDialog(FormDialog):
    """A change of the composition from a day on, by an order."""

    def add_order(self, card: CommissionCard) -> None:
        """The day and the order, below the other fields."""
        self.starts_on = DateEdit(f"{self.objectName()}Start")
        self.starts_on.set_value(max(card.created_on, AcademicYear.of(dt.date.today()).first_day))
        self.order_no = line(f"{self.objectName()}Order", 64)
        self.order_date = DateEdit(f"{self.objectName()}OrderDate")
        self.form.add("starts_on", lambda: self.tr("&From the day"), self.starts_on, required=True)
        self.form.add("order_no", lambda: self.tr("&Order №"), self.order_no)
        self.form.add("order_date", lambda: self.tr("Order &date"), self.order_date)

    def start(self) -> dt.date | None:
        """The first day; None after saying that it is missing."""
        self.form.clear_errors()
        if self.starts_on.value() is None:
            self.form.set_error("starts_on", self.tr("Give the day, e.g. 01.09.2026."))
        return self.starts_on.value()


class AddMembersDialog(_OrderDialog):
    """Tick people, choose their role and the day."""

    def __init__(self, desk: Desk, card: CommissionCard, parent: QWidget, chosen: tuple[int, ...] = ()) -> None:
        super().__init__(
            desk, "addMembers", lambda: self.tr("Add members"), parent=parent, save=lambda: self.tr("&Add")
        )
        self._card = card
        self.people = CheckList("addMembersPeople", self._people, height=260)
        self.people.set_value(chosen)
        self.people.changed.connect(self.touched)
        self.role = ChoiceBox("addMembersRole", self._roles)
        self.form.add("person_id", lambda: self.tr("&People"), self.people, required=True)
        self.form.add("role", lambda: self.tr("&Role"), self.role)
        self.add_order(card)

    def _people(self) -> list[tuple[int, str]]:
        today, language = dt.date.today(), self.desk.language
        inside = {row.person_id for row in self.desk.read(composition, self._card.id, today)}
        rows = self.desk.read(people_to_choose, today, limit=EVERYBODY)
        return [
            (
                row.id,
                ", ".join(
                    part
                    for part in (
                        row.name.in_language(language),
                        row.position.in_language(language),
                        row.organisation.in_language(language),
                    )
                    if part
                ),
            )
            for row in rows
            if row.id not in inside
        ]

    def _roles(self) -> list[tuple[Any, str]]:
        return [(each, self.desk.texts.label("member-role", each.value)) for each in MemberRole]

    def save(self) -> None:
        """Take them in, all or none."""
        start = self.start()
        if not self.people.value():
            self.form.set_error("person_id", self.tr("Tick at least one person."))
        elif start is not None:
            order = (self.order_no.text(), self.order_date.value())
            drafts = [
                MemberDraft(self._card.id, person_id, start, self.role.value(), None, *order)
                for person_id in self.people.value()
            ]
            self.submit(add_members, drafts)


class ImportDialog(_OrderDialog):
    """Take over a composition: of this commission in another year, or of another commission."""

    def __init__(self, desk: Desk, card: CommissionCard, parent: QWidget) -> None:
        super().__init__(
            desk,
            "importMembers",
            lambda: self.tr("Take over a composition"),
            parent=parent,
            save=lambda: self.tr("&Take over"),
        )
        self._card = card
        self.source = ChoiceBox("importMembersSource", self._sources)
        self.source.set_value(card.id)
        self.as_of = DateEdit("importMembersDay")
        self.as_of.set_value(AcademicYear.of(dt.date.today()).first_day - dt.timedelta(days=60))
        self.preview = PlainLabel(role="hint", wrap=True, name="importMembersPreview")
        self.form.add("source_id", lambda: self.tr("Of the &commission"), self.source)
        self.form.add("as_of", lambda: self.tr("As it &was on"), self.as_of, required=True)
        self.form.add_wide(self.preview)
        self.add_order(card)
        self.source.changed.connect(lambda _: self._show())
        self.as_of.changed.connect(lambda _: self._show())
        self._show()

    def _sources(self) -> list[tuple[Any, str]]:
        rows = self.desk.read(commission_choices, dt.date.today(), closed=True)
        return [(row.id, row.name.in_language(self.desk.language)) for row in rows]

    def _show(self) -> None:
        day = self.as_of.value()
        rows = self.desk.read(composition, self.source.value(), day) if day is not None else []
        names = ", ".join(row.short.in_language(self.desk.language) for row in rows)
        self.preview.setText(names or self.tr("Nobody belonged to it on that day."))

    def save(self) -> None:
        """Take them over."""
        start, day = self.start(), self.as_of.value()
        if day is None:
            self.form.set_error("as_of", self.tr("Give the day, e.g. 01.09.2026."))
        elif start is not None:
            self.submit(
                import_composition,
                self._card.id,
                self.source.value(),
                day,
                start,
                self.order_no.text(),
                self.order_date.value(),
            )


class RoleDialog(FormDialog):
    """Another role from a day on."""

    def __init__(self, desk: Desk, member: MemberRow, parent: QWidget) -> None:
        super().__init__(desk, "roleDialog", lambda: self.tr("Another role"), parent=parent, width=480)
        self._member = member
        self.form.add_wide(PlainLabel(member.name.in_language(desk.language), role="subtitle", wrap=True))
        self.role = ChoiceBox("roleDialogRole", self._roles)
        self.role.set_value(member.role)
        self.from_on = DateEdit("roleDialogFrom")
        self.from_on.set_value(dt.date.today())
        self.form.add("role", lambda: self.tr("&Role"), self.role)
        self.form.add("from_on", lambda: self.tr("&From the day"), self.from_on, required=True)

    def _roles(self) -> list[tuple[Any, str]]:
        return [(each, self.desk.texts.label("member-role", each.value)) for each in MemberRole]

    def save(self) -> None:
        """Give the role."""
        day = self.from_on.value()
        if day is None:
            self.form.set_error("from_on", self.tr("Give the day, e.g. 01.09.2026."))
        else:
            self.submit(change_role, self._member.membership_id, self.role.value(), day)


class MembershipDialog(FormDialog):
    """The days and the order of a membership."""

    def __init__(self, desk: Desk, member: MemberRow, parent: QWidget) -> None:
        super().__init__(desk, "membershipDialog", lambda: self.tr("Membership"), parent=parent, width=480)
        self._member = member
        self.form.add_wide(PlainLabel(member.name.in_language(desk.language), role="subtitle", wrap=True))
        self.starts_on = DateEdit("membershipDialogStart")
        self.ends_on = DateEdit("membershipDialogEnd", future=True)
        self.order_no = line("membershipDialogOrder", 64)
        self.order_date = DateEdit("membershipDialogOrderDate")
        self.starts_on.set_value(member.starts_on)
        self.ends_on.set_value(member.ends_on)
        self.order_no.setText(member.order_no)
        self.order_date.set_value(member.order_date)
        self.form.add("starts_on", lambda: self.tr("&From"), self.starts_on, required=True)
        self.form.add(
            "ends_on", lambda: self.tr("&To, included"), self.ends_on,
            hint=lambda: self.tr("Empty: until further notice."),
        )  # fmt: skip
        self.form.add("order_no", lambda: self.tr("&Order №"), self.order_no)
        self.form.add("order_date", lambda: self.tr("Order &date"), self.order_date)

    def save(self) -> None:
        """Save the days."""
        start = self.starts_on.value()
        if start is None or not self.ends_on.is_valid():
            field = "starts_on" if start is None else "ends_on"
            self.form.set_error(field, self.tr("Give the day, e.g. 01.09.2026."))
            return
        order = (self.order_no.text(), self.order_date.value())
        self.submit(change_membership, self._member.membership_id, start, self.ends_on.value(), *order)


class EndDialog(FormDialog):
    """The last day of a membership."""

    def __init__(self, desk: Desk, member: MemberRow, parent: QWidget) -> None:
        super().__init__(
            desk,
            "endMembership",
            lambda: self.tr("Going out of the commission"),
            parent=parent,
            save=lambda: self.tr("&End the membership"),
            width=480,
        )
        self._member = member
        self.form.add_wide(PlainLabel(member.name.in_language(desk.language), role="subtitle", wrap=True))
        self.last_day = DateEdit("endMembershipDay")
        self.last_day.set_value(dt.date.today())
        self.form.add("ends_on", lambda: self.tr("&Last day"), self.last_day, required=True)

    def save(self) -> None:
        """End it."""
        day = self.last_day.value()
        if day is None:
            self.form.set_error("ends_on", self.tr("Give the day, e.g. 01.09.2026."))
        else:
            self.submit(end_membership, self._member.membership_id, day)
