"""A commission's card: kind, names, order, what it covers; and its closing."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from db.actions.commissions import CommissionDraft, change_commission, close_commission, create_commission
from db.models.commissions import CommissionKind
from db.models.protocol_content import Names
from db.queries.commission import CommissionCard
from db.queries.studies import specialities_list, subjects_list
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.people.check_list import CheckList
from desktop.editors.people.conflicts import resolved
from desktop.editors.people.person_form import line
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.plain import PlainLabel
from desktop.widgets.text_edit import TextEdit

UNITING = (CommissionKind.ASSOCIATION, CommissionKind.SUBJECT, CommissionKind.CYCLE)
"""Kinds that may unite several organisations (¶16, 24)."""


class CommissionDialog(FormDialog):
    """With a card it changes that commission, without one it founds a new; `result_of_action` is then the id."""

    def __init__(self, desk: Desk, card: CommissionCard | None = None, *, parent: QWidget) -> None:
        super().__init__(
            desk,
            "commissionDialog",
            lambda: self.tr("Commission") if card else self.tr("New commission"),
            parent=parent,
            width=700,
            scrolled=True,
        )
        self.resize(740, 640)
        self._card = card
        self._version = card.version if card else 0
        self._add_names()
        self._add_order()
        self._add_coverage()
        if card is None:
            self.kind.set_value(CommissionKind.SUBJECT)
            self.created_on.set_value(AcademicYear.of(dt.date.today()).first_day)
        else:
            self._show(card)
        self._kind_changed(self.kind.value())
        self._watch()

    def _add_names(self) -> None:
        self.kind = ChoiceBox("commissionKind", self._kinds)
        self.kind.changed.connect(self._kind_changed)
        self.names = BilingualLine("commissionName")
        self.short = BilingualLine("commissionShort", beside=True, limit=64)
        self.form.add("kind", lambda: self.tr("&Kind"), self.kind)
        self.names.set_label(lambda: self.tr("Name"))
        self.form.add("name_kk", lambda: self.tr("&Name"), self.names, required=True)
        self.form.add(
            "short_kk", lambda: self.tr("&Abbreviation"), self.short,
            hint=lambda: self.tr("Stands in narrow places, in lists and filters."),
        )  # fmt: skip

    def _add_order(self) -> None:
        self.created_on = DateEdit("commissionCreated")
        self.order_no = line("commissionOrder", 64)
        self.order_date = DateEdit("commissionOrderDate")
        self.form.add("created_on", lambda: self.tr("&Exists from"), self.created_on, required=True)
        self.form.add("order_no", lambda: self.tr("&Order №"), self.order_no)
        self.form.add("order_date", lambda: self.tr("Order &date"), self.order_date)

    def _add_coverage(self) -> None:
        self.form.add_section(lambda: self.tr("What it covers"))
        self.subjects = CheckList("commissionSubjects", self._subjects)
        self.specialities = CheckList("commissionSpecialities", self._specialities)
        self.organisations = TextEdit("commissionOrganisations", least=2, most=6)
        self.form.add("subject_ids", lambda: self.tr("&Subjects"), self.subjects)
        self.form.add("speciality_ids", lambda: self.tr("S&pecialities"), self.specialities)
        self.form.add(
            "organisations", lambda: self.tr("O&rganisations"), self.organisations,
            hint=lambda: self.tr("One on each line; the Russian name after a slash: Политехникалық / Политехнический"),
        )  # fmt: skip

    def _watch(self) -> None:
        for edit in self.findChildren(QLineEdit):
            edit.textEdited.connect(self.touched)
        for box in (self.kind, self.subjects, self.specialities):
            box.changed.connect(self.touched)
        self.organisations.edited.connect(self.touched)

    def _kinds(self) -> list[tuple[Any, str]]:
        return [(each, self.desk.texts.label("commission-kind", each.value)) for each in CommissionKind]

    def _kind_changed(self, kind: CommissionKind) -> None:
        covers = kind is not CommissionKind.COUNCIL
        self.form.set_visible("subject_ids", covers)
        self.form.set_visible("speciality_ids", covers)
        self.form.set_visible("organisations", kind in UNITING)

    def _subjects(self) -> list[tuple[int, str]]:
        rows = self.desk.read(subjects_list, dt.date.today())
        return [(row.id, row.name.in_language(self.desk.language)) for row in rows]

    def _specialities(self) -> list[tuple[int, str]]:
        rows = self.desk.read(specialities_list, dt.date.today())
        return [(row.id, f"{row.code} {row.name.in_language(self.desk.language)}".strip()) for row in rows]

    def _show(self, card: CommissionCard) -> None:
        self.kind.set_value(card.kind)
        self.names.set_value(card.name.kk, card.name.ru)
        self.short.set_value(card.short.kk, card.short.ru)
        self.created_on.set_value(card.created_on)
        self.order_no.setText(card.order_no)
        self.order_date.set_value(card.order_date)
        self.subjects.set_value([each.id for each in card.subjects])
        self.specialities.set_value([each.id for each in card.specialities])
        self.organisations.set_text("\n".join(_organisation_line(each) for each in card.organisations))

    def save(self) -> None:
        """Found the commission, or save it against the version it was loaded with."""
        self.form.clear_errors()
        created_on = self.created_on.value()
        if created_on is None:
            self.form.set_error("created_on", self.tr("Give the day, e.g. 01.09.2026."))
            return
        name_kk, name_ru = self.names.value()
        short_kk, short_ru = self.short.value()
        draft = CommissionDraft(
            kind=self.kind.value(),
            name_kk=name_kk,
            name_ru=name_ru,
            created_on=created_on,
            short_kk=short_kk,
            short_ru=short_ru,
            order_no=self.order_no.text(),
            order_date=self.order_date.value(),
            subject_ids=tuple(sorted(self.subjects.value())),
            speciality_ids=tuple(sorted(self.specialities.value())),
            organisations=_organisations(self.organisations.text()),
            commission_id=self._card.id if self._card else None,
            version=self._version,
        )
        self.submit(create_commission if self._card is None else change_commission, draft)

    def _action_failed(self, error: Any) -> None:
        version = resolved(self, self.desk, error)
        if version is None:
            super()._action_failed(error)
            return
        self._version = version
        self.set_busy(False)
        self.save()


class CloseDialog(FormDialog):
    """The last day of a commission, and the order that closes it."""

    def __init__(self, desk: Desk, card: CommissionCard, parent: QWidget) -> None:
        super().__init__(
            desk,
            "closeDialog",
            lambda: self.tr("Closing the commission"),
            parent=parent,
            save=lambda: self.tr("&Close the commission"),
        )
        self._card = card
        self.form.add_wide(PlainLabel(card.name.in_language(desk.language), role="subtitle", wrap=True))
        self.last_day = DateEdit("closeDialogDay")
        self.last_day.set_value(dt.date.today())
        self.order_no = line("closeDialogOrder", 64)
        self.form.add(
            "last_day", lambda: self.tr("&Last day"), self.last_day, required=True,
            hint=lambda: self.tr("Memberships and the chair's term end with it; its protocols stay."),
        )  # fmt: skip
        self.form.add("order_no", lambda: self.tr("&Order №"), self.order_no)

    def save(self) -> None:
        """Close it."""
        day = self.last_day.value()
        if day is None:
            self.form.set_error("last_day", self.tr("Give the day, e.g. 01.09.2026."))
        else:
            self.submit(close_commission, self._card.id, self._card.version, day, self.order_no.text())


def _organisation_line(names: Names) -> str:
    return names.kk if names.ru in ("", names.kk) else f"{names.kk} / {names.ru}"


def _organisations(text: str) -> tuple[Names, ...]:
    pairs = (each.partition("/") for each in text.splitlines())
    return tuple(Names(kk.strip(), ru.strip()) for kk, _, ru in pairs if kk.strip() or ru.strip())
