"""Forms of a subject, a speciality, a study group, and of who teaches what to whom."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from db.actions.studies import (
    GroupDraft,
    SpecialityDraft,
    SubjectDraft,
    TeachingDraft,
    save_group,
    save_speciality,
    save_subject,
    save_teaching,
)
from db.queries.staff import people_to_choose
from db.queries.studies import (
    GroupRow,
    SpecialityRow,
    SubjectRow,
    TeachingRow,
    groups_list,
    specialities_list,
    subjects_list,
)
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.college.number_edit import NumberEdit
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog
from desktop.widgets.person_picker import PersonChoice, PersonPicker


def _line(name: str, limit: int) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setMaxLength(limit)
    return line


class SubjectDialog(FormDialog):
    """A subject or module."""

    def __init__(self, desk: Desk, row: SubjectRow | None, parent: QWidget) -> None:
        super().__init__(desk, "subjectDialog", lambda: self.tr("Subject or module"), parent=parent)
        self._row = row
        self.names = BilingualLine("subjectName")
        self.names.set_label(lambda: self.tr("Name"))
        self.code = _line("subjectCode", 32)
        self.general = QCheckBox()
        self.closed_on = DateEdit("subjectClosed")
        self.form.add("name_kk", lambda: self.tr("&Name"), self.names, required=True)
        self.form.add("code", lambda: self.tr("&Code"), self.code)
        self.form.add("is_general", lambda: self.tr("&General subject"), self.general)
        self.form.add("closed_on", lambda: self.tr("Taught &until"), self.closed_on)
        if row is not None:
            self.names.set_value(row.name.kk, row.name.ru)
            self.code.setText(row.code)
            self.general.setChecked(row.is_general)
            self.closed_on.set_value(row.closed_on)
        self.names.changed.connect(self.touched)

    def save(self) -> None:
        """Save the subject."""
        row = self._row
        self.submit(
            save_subject,
            SubjectDraft(
                *self.names.value(),
                code=self.code.text(),
                is_general=self.general.isChecked(),
                closed_on=self.closed_on.value(),
                subject_id=row.id if row else None,
                version=row.version if row else 0,
            ),
        )


class SpecialityDialog(FormDialog):
    """A speciality of the classifier."""

    def __init__(self, desk: Desk, row: SpecialityRow | None, parent: QWidget) -> None:
        super().__init__(desk, "specialityDialog", lambda: self.tr("Speciality"), parent=parent)
        self._row = row
        self.names = BilingualLine("specialityName")
        self.names.set_label(lambda: self.tr("Name"))
        self.code = _line("specialityCode", 32)
        self.closed_on = DateEdit("specialityClosed")
        self.form.add("code", lambda: self.tr("&Code"), self.code)
        self.form.add("name_kk", lambda: self.tr("&Name"), self.names, required=True)
        self.form.add("closed_on", lambda: self.tr("Closed &on"), self.closed_on)
        if row is not None:
            self.names.set_value(row.name.kk, row.name.ru)
            self.code.setText(row.code)
            self.closed_on.set_value(row.closed_on)
        self.names.changed.connect(self.touched)

    def save(self) -> None:
        """Save the speciality."""
        row = self._row
        self.submit(
            save_speciality,
            SpecialityDraft(
                *self.names.value(),
                code=self.code.text(),
                closed_on=self.closed_on.value(),
                speciality_id=row.id if row else None,
                version=row.version if row else 0,
            ),
        )


class GroupDialog(FormDialog):
    """A study group."""

    def __init__(self, desk: Desk, row: GroupRow | None, parent: QWidget) -> None:
        super().__init__(desk, "groupDialog", lambda: self.tr("Study group"), parent=parent)
        self._row = row
        self.name = _line("groupName", 100)
        self.year = NumberEdit("groupYear", 1950, 2200)
        self.year.set_value(AcademicYear.of(dt.date.today()).start)
        self.speciality = ChoiceBox("groupSpeciality", self._specialities)
        self.learners = NumberEdit("groupLearners", 0, 500)
        self.closed_on = DateEdit("groupClosed")
        self.form.add("name", lambda: self.tr("&Name"), self.name, required=True)
        self.form.add("admission_year", lambda: self.tr("Year of &admission"), self.year)
        self.form.add("speciality_id", lambda: self.tr("&Speciality"), self.speciality)
        self.form.add("learners", lambda: self.tr("&Learners"), self.learners)
        self.form.add("closed_on", lambda: self.tr("&Graduated on"), self.closed_on)
        if row is not None:
            self.name.setText(row.name)
            self.year.set_value(row.admission_year)
            self.speciality.set_value(row.speciality_id)
            self.learners.set_value(row.learners)
            self.closed_on.set_value(row.closed_on)
        self.name.textEdited.connect(self.touched)

    def _specialities(self) -> list[tuple[Any, str]]:
        rows = self.desk.read(specialities_list, dt.date.today(), closed=True)
        return [
            (None, "—"),
            *((row.id, f"{row.code} {row.name.in_language(self.desk.language)}".strip()) for row in rows),
        ]

    def save(self) -> None:
        """Save the group."""
        row = self._row
        self.submit(
            save_group,
            GroupDraft(
                self.name.text(),
                self.year.value() or 0,
                speciality_id=self.speciality.value(),
                learners=self.learners.value(),
                closed_on=self.closed_on.value(),
                group_id=row.id if row else None,
                version=row.version if row else 0,
            ),
        )


class TeachingDialog(FormDialog):
    """Who teaches what to which group in a year."""

    def __init__(self, desk: Desk, row: TeachingRow | None, academic_year: int, parent: QWidget) -> None:
        super().__init__(desk, "teachingDialog", lambda: self.tr("Teaching assignment"), parent=parent)
        self._row = row
        self._year = academic_year
        self.person = PersonPicker("teachingPerson", self._offer)
        self.subject = ChoiceBox("teachingSubject", self._subjects)
        self.group = ChoiceBox("teachingGroup", self._groups)
        self.hours = NumberEdit("teachingHours", 0, 5000)
        self.form.add("person_id", lambda: self.tr("&Teacher"), self.person, required=True)
        self.form.add("subject_id", lambda: self.tr("&Subject"), self.subject, required=True)
        self.form.add("group_id", lambda: self.tr("&Group"), self.group, required=True)
        self.form.add("hours", lambda: self.tr("&Hours a year"), self.hours)
        if row is not None:
            self.person.set_choice(PersonChoice(row.person_id, row.name.in_language(desk.language)))
            self.subject.set_value(row.subject_id)
            self.group.set_value(row.group_id)
            self.hours.set_value(row.hours)
        self.person.changed.connect(self.touched)

    def _offer(self, text: str) -> list[PersonChoice]:
        language = self.desk.language
        rows = self.desk.read(people_to_choose, dt.date.today(), text, limit=12)
        return [
            PersonChoice(row.id, row.name.in_language(language), row.position.in_language(language)) for row in rows
        ]

    def _subjects(self) -> list[tuple[Any, str]]:
        rows = self.desk.read(subjects_list, dt.date.today())
        return [(row.id, row.name.in_language(self.desk.language)) for row in rows]

    def _groups(self) -> list[tuple[Any, str]]:
        return [(row.id, row.name) for row in self.desk.read(groups_list, dt.date.today())]

    def save(self) -> None:
        """Save the assignment."""
        self.form.clear_errors()
        chosen = {
            "person_id": self.person.person_id(),
            "subject_id": self.subject.value(),
            "group_id": self.group.value(),
        }
        missing = [field for field, value in chosen.items() if value is None]
        for field in missing:
            self.form.set_error(field, self.tr("Choose from the list."))
        if not missing:
            assignment_id = self._row.id if self._row else None
            draft = TeachingDraft(self._year, **chosen, hours=self.hours.value(), assignment_id=assignment_id)
            self.submit(save_teaching, draft)
