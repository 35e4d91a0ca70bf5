"""Adding somebody, and changing the card of somebody: what isn't dated."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from db.actions.person_line import parse_name
from db.actions.staff import CardDraft, PersonDraft, PersonNames, add_person, change_card
from db.models.base import EVER
from db.models.staff import Category, Education, OutsideKind, PositionKind
from db.queries.person import PersonCard
from db.queries.staff import positions_list
from db.queries.studies import specialities_list, subjects_list
from desktop.desk import Desk
from desktop.editors.people.check_list import CheckList
from desktop.editors.people.conflicts import resolved
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.text_edit import TextEdit


def line(name: str, limit: int = 500) -> QLineEdit:
    """A line of text with its name and limit."""
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setMaxLength(limit)
    return edit


class PersonDialog(FormDialog):
    """With a card it changes that card, without one it adds a person; `result_of_action` is then the id."""

    def __init__(
        self, desk: Desk, card: PersonCard | None = None, *, outside: bool = False, name: str = "", parent: QWidget
    ) -> None:
        super().__init__(
            desk,
            "personDialog",
            lambda: self.tr("Person's card") if card else self.tr("New person"),
            parent=parent,
            width=680,
            scrolled=True,
        )
        self.resize(720, 640)
        self._card = card
        self._version = card.version if card else 0
        self._theirs: CardDraft | None = None
        if card is None:
            self._add_names(name)
            self._add_career()
        self._add_origin(outside)
        self._add_teaching()
        self._add_education()
        self._add_contacts()
        if card is not None:
            self._show(card)
        self._watch()

    # building -----------------------------------------------------------------------------------------------

    def _add_names(self, typed: str) -> None:
        parts = parse_name(typed)
        self.form.add_section(lambda: self.tr("Name"))
        self.surname = line("personSurname")
        self.given_name = line("personGivenName")
        self.patronymic = line("personPatronymic")
        self.surname_ru = line("personSurnameRu")
        self.given_name_ru = line("personGivenNameRu")
        self.patronymic_ru = line("personPatronymicRu")
        self.surname.setText(parts.surname)
        self.given_name.setText(parts.given_name)
        self.patronymic.setText(parts.patronymic)
        self.form.add("surname", lambda: self.tr("&Surname"), self.surname, required=True)
        self.form.add("given_name", lambda: self.tr("&Given name"), self.given_name)
        self.form.add("patronymic", lambda: self.tr("&Patronymic"), self.patronymic)
        hint = lambda: self.tr("Only where the Russian spelling differs.")  # noqa: E731 - a word of the form
        self.form.add("surname_ru", lambda: self.tr("Surname in Russian"), self.surname_ru)
        self.form.add("given_name_ru", lambda: self.tr("Given name in Russian"), self.given_name_ru)
        self.form.add("patronymic_ru", lambda: self.tr("Patronymic in Russian"), self.patronymic_ru, hint=hint)

    def _add_career(self) -> None:
        self.position = ChoiceBox("personPosition", self._positions)
        teachers = [row.id for row in self.desk.read(positions_list) if row.kind is PositionKind.TEACHER]
        self.position.set_value(teachers[0] if teachers else None)
        self.category = ChoiceBox("personCategory", self._categories)
        self.category_order = line("personCategoryOrder", 64)
        self.form.add("position_id", lambda: self.tr("P&osition"), self.position)
        self.form.add("category", lambda: self.tr("&Category"), self.category)
        self.form.add("category_order_no", lambda: self.tr("Order № of the category"), self.category_order)

    def _add_origin(self, outside: bool) -> None:
        self.outside = ChoiceBox("personOutside", self._origins)
        self.outside.set_value(OutsideKind.COLLEGE_TEACHER if outside else None)
        self.organisation = BilingualLine("personOrganisation")
        self.form.add("outside_kind", lambda: self.tr("&Belongs to"), self.outside)
        self.form.add("organisation_kk", lambda: self.tr("O&rganisation"), self.organisation, required=True)
        self.outside.changed.connect(self._origin_changed)
        self._origin_changed(self.outside.value())

    def _add_teaching(self) -> None:
        self.form.add_section(lambda: self.tr("Teaching"))
        self.teaching_since = DateEdit("personTeachingSince")
        self.hired_on = DateEdit("personHired")
        self.subjects = CheckList("personSubjects", self._subjects)
        self.specialities = CheckList("personSpecialities", self._specialities)
        self.form.add(
            "teaching_since", lambda: self.tr("&Teaching since"), self.teaching_since,
            hint=lambda: self.tr("Experience is counted from this day."),
        )  # fmt: skip
        self.form.add("hired_on", lambda: self.tr("&Hired on"), self.hired_on)
        self.form.add("subject_ids", lambda: self.tr("S&ubjects"), self.subjects)
        self.form.add("speciality_ids", lambda: self.tr("Specia&lities"), self.specialities)

    def _add_education(self) -> None:
        self.form.add_section(lambda: self.tr("Education"))
        self.education = ChoiceBox("personEducation", self._educations)
        self.institution = line("personInstitution")
        self.degree = line("personDegree")
        self.form.add("education", lambda: self.tr("&Education"), self.education)
        self.form.add("institution", lambda: self.tr("&Institution"), self.institution)
        self.form.add("degree", lambda: self.tr("&Degree"), self.degree)

    def _add_contacts(self) -> None:
        self.form.add_section(lambda: self.tr("Contacts"))
        self.phone = line("personPhone", 64)
        self.email = line("personEmail", 254)
        self.note = TextEdit("personNote", least=2, most=5)
        self.form.add("phone", lambda: self.tr("P&hone"), self.phone)
        self.form.add("email", lambda: self.tr("E-&mail"), self.email)
        self.form.add("note", lambda: self.tr("&Note"), self.note)

    def _watch(self) -> None:
        for edit in self.findChildren(QLineEdit):
            edit.textEdited.connect(self.touched)
        for box in (self.outside, self.education, self.subjects, self.specialities):
            box.changed.connect(self.touched)
        self.note.edited.connect(self.touched)

    # choices ------------------------------------------------------------------------------------------------

    def _positions(self) -> list[tuple[Any, str]]:
        rows = self.desk.read(positions_list)
        return [(None, self.tr("Not written down")), *((row.id, self._name(row.name)) for row in rows)]

    def _categories(self) -> list[tuple[Any, str]]:
        labels = ((each, self.desk.texts.label("category", each.value)) for each in Category)
        return [(None, self.tr("No category")), *labels]

    def _educations(self) -> list[tuple[Any, str]]:
        labels = ((each, self.desk.texts.label("education", each.value)) for each in Education)
        return [(None, self.tr("Not written down")), *labels]

    def _origins(self) -> list[tuple[Any, str]]:
        labels = ((each, self.desk.texts.label("outside-kind", each.value)) for each in OutsideKind)
        return [(None, self.tr("Our college")), *labels]

    def _subjects(self) -> list[tuple[int, str]]:
        return [(row.id, self._name(row.name)) for row in self.desk.read(subjects_list, dt.date.today())]

    def _specialities(self) -> list[tuple[int, str]]:
        rows = self.desk.read(specialities_list, dt.date.today())
        return [(row.id, f"{row.code} {self._name(row.name)}".strip()) for row in rows]

    def _name(self, names: Any) -> str:
        return str(names.in_language(self.desk.language))

    def _origin_changed(self, kind: OutsideKind | None) -> None:
        self.form.set_visible("organisation_kk", kind is not None)

    # values -------------------------------------------------------------------------------------------------

    def _show(self, card: PersonCard) -> None:
        self.outside.set_value(card.outside_kind)
        self._origin_changed(card.outside_kind)
        self.organisation.set_value(card.organisation.kk, card.organisation.ru)
        self.teaching_since.set_value(card.teaching_since)
        self.hired_on.set_value(card.hired_on)
        self.subjects.set_value([each.id for each in card.subjects])
        self.specialities.set_value([each.id for each in card.specialities])
        self.education.set_value(card.education)
        self.institution.setText(card.institution)
        self.degree.setText(card.degree)
        self.phone.setText(card.phone)
        self.email.setText(card.email)
        self.note.set_text(card.note)

    def _fields(self) -> dict[str, Any]:
        kk, ru = self.organisation.value()
        return {
            "education": self.education.value(),
            "institution": self.institution.text(),
            "degree": self.degree.text(),
            "teaching_since": self.teaching_since.value(),
            "hired_on": self.hired_on.value(),
            "phone": self.phone.text(),
            "email": self.email.text(),
            "note": self.note.text(),
            "outside_kind": self.outside.value(),
            "organisation_kk": kk,
            "organisation_ru": ru,
            "subject_ids": tuple(sorted(self.subjects.value())),
            "speciality_ids": tuple(sorted(self.specialities.value())),
        }

    def save(self) -> None:
        """Add the person, or save the card against the version it was loaded with."""
        self.form.clear_errors()
        if not self._days_are_valid():
            return
        if self._card is not None:
            self.submit(change_card, CardDraft(self._card.id, self._version, **self._fields()))
            return
        names = PersonNames(
            self.surname.text(),
            self.given_name.text(),
            self.patronymic.text(),
            self.surname_ru.text(),
            self.given_name_ru.text(),
            self.patronymic_ru.text(),
        )
        draft = PersonDraft(
            names,
            position_id=self.position.value(),
            category=self.category.value(),
            category_order_no=self.category_order.text(),
            category_from=EVER,
            **self._fields(),
        )
        self.submit(add_person, draft)

    def _days_are_valid(self) -> bool:
        days = {"teaching_since": self.teaching_since, "hired_on": self.hired_on}
        wrong = [field for field, edit in days.items() if not edit.is_valid()]
        for field in wrong:
            self.form.set_error(field, self.tr("This isn't a day. Write it as 15.09.2020."))
        return not wrong

    def _action_failed(self, error: Any) -> None:
        version = resolved(self, self.desk, error)
        if version is not None:
            self._version = version
            self.save_again()
            return
        super()._action_failed(error)

    def save_again(self) -> None:
        """The user keeps his own version against the one saved meanwhile."""
        self.set_busy(False)
        self.save()
