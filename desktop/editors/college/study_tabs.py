"""The lists of what the college teaches: subjects, specialities, groups, teaching assignments of a year."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any

from db.actions.studies import TeachingDraft, bin_study, remove_teaching, restore_study, save_teaching
from db.queries.studies import (
    GroupRow,
    SpecialityRow,
    SubjectRow,
    TeachingRow,
    groups_list,
    specialities_list,
    subjects_list,
    teaching_list,
)
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.college.list_tab import Entry, ListTab
from desktop.editors.college.study_forms import GroupDialog, SpecialityDialog, SubjectDialog, TeachingDialog
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.columns import Column


def _by_name(desk: Desk) -> Callable[[Any], str]:
    """Names in the alphabet of the screen's language."""
    return lambda row: row.sort_ru if desk.language == "ru" else row.sort_kk


class _StudyTab(ListTab):
    """What subjects, specialities and groups share: they go into the bin while nothing stands on them."""

    def remove(self, row: Any) -> None:
        """Into the bin, with the way back."""
        self.desk.act(bin_study, row.id, done=partial(self._binned, row.id))

    def _binned(self, record_id: int, _: object) -> None:
        back = partial(self.desk.act, restore_study, record_id)
        self.desk.tell(self.tr("The entry is in the bin."), "good", action=self.tr("Undo"), run=back)

    def entries(self, row: Any) -> list[Entry]:
        """Edit, or into the bin."""
        return [
            ("studyEdit", self.tr("Edit…"), lambda: self.edit(row)),
            ("studyBin", self.tr("Put into the bin"), lambda: self.remove(row)),
        ]


class SubjectsTab(_StudyTab):
    """Subjects and modules."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            "subjectsTab",
            [
                Column("name", lambda: self.tr("Subject"), lambda row: row.name.in_language(desk.language),
                       key=_by_name(desk), stretch=True, strong=True),
                Column("code", lambda: self.tr("Code"), lambda row: row.code, width=110),
                Column("general", lambda: self.tr("Kind"),
                       lambda row: self.tr("general") if row.is_general else self.tr("special"), width=150),
                Column("teachers", lambda: self.tr("Teachers"), lambda row: str(row.teachers or ""),
                       key=lambda row: row.teachers, width=110, align="right"),
                Column("commissions", lambda: self.tr("Commissions"), lambda row: str(row.commissions or ""),
                       key=lambda row: row.commissions, width=120, align="right"),
                Column("closed", lambda: self.tr("Until"), lambda row: desk.texts.short_date(row.closed_on),
                       key=lambda row: row.closed_on, width=110),
            ],
        )  # fmt: skip
        self.say(
            lambda: self.tr("Name or code"),
            lambda: self.tr("&New subject"),
            lambda: self.tr("Also closed ones"),
        )
        self.table.empty.say(
            lambda: self.tr("No subjects yet"),
            lambda: self.tr("Subjects tell which commission a teacher belongs to and who can visit whom."),
            icon="book-open",
            action=lambda: self.tr("Add a subject"),
            run=self.add,
        )

    def read(self, text: str, closed: bool) -> list[SubjectRow]:
        """The subjects asked for."""
        return self.desk.read(subjects_list, self.today(), closed=closed, text=text)

    def add(self) -> None:
        """A new subject."""
        SubjectDialog(self.desk, None, self).exec()

    def edit(self, row: SubjectRow) -> None:
        """Change a subject."""
        SubjectDialog(self.desk, row, self).exec()


class SpecialitiesTab(_StudyTab):
    """Specialities of the classifier."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            "specialitiesTab",
            [
                Column("code", lambda: self.tr("Code"), lambda row: row.code, width=130),
                Column("name", lambda: self.tr("Speciality"), lambda row: row.name.in_language(desk.language),
                       key=_by_name(desk), stretch=True, strong=True),
                Column("groups", lambda: self.tr("Groups"), lambda row: str(row.groups or ""),
                       key=lambda row: row.groups, width=100, align="right"),
                Column("closed", lambda: self.tr("Closed"), lambda row: desk.texts.short_date(row.closed_on),
                       key=lambda row: row.closed_on, width=110),
            ],
        )  # fmt: skip
        self.say(
            lambda: self.tr("Name or code"),
            lambda: self.tr("&New speciality"),
            lambda: self.tr("Also closed ones"),
        )
        self.table.empty.say(
            lambda: self.tr("No specialities yet"),
            lambda: self.tr("Groups and programmes belong to a speciality."),
            icon="graduation-cap",
            action=lambda: self.tr("Add a speciality"),
            run=self.add,
        )

    def read(self, text: str, closed: bool) -> list[SpecialityRow]:
        """The specialities asked for."""
        return self.desk.read(specialities_list, self.today(), closed=closed, text=text)

    def add(self) -> None:
        """A new speciality."""
        SpecialityDialog(self.desk, None, self).exec()

    def edit(self, row: SpecialityRow) -> None:
        """Change a speciality."""
        SpecialityDialog(self.desk, row, self).exec()


class GroupsTab(_StudyTab):
    """Study groups."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            "groupsTab",
            [
                Column("name", lambda: self.tr("Group"), lambda row: row.name, key=lambda row: row.sort_name, width=150,
                       strong=True),
                Column("speciality", lambda: self.tr("Speciality"),
                       lambda row: row.speciality.in_language(desk.language), stretch=True),
                Column("year", lambda: self.tr("Admitted"), lambda row: str(row.admission_year),
                       key=lambda row: row.admission_year, width=120, align="right"),
                Column("learners", lambda: self.tr("Learners"),
                       lambda row: "" if row.learners is None else str(row.learners),
                       key=lambda row: row.learners, width=120, align="right"),
                Column("closed", lambda: self.tr("Graduated"), lambda row: desk.texts.short_date(row.closed_on),
                       key=lambda row: row.closed_on, width=120),
            ],
        )  # fmt: skip
        self.say(
            lambda: self.tr("Group or speciality"),
            lambda: self.tr("&New group"),
            lambda: self.tr("Also graduated ones"),
        )
        self.table.empty.say(
            lambda: self.tr("No groups yet"),
            lambda: self.tr("Add the study groups of this year."),
            icon="users",
            action=lambda: self.tr("Add a group"),
            run=self.add,
        )

    def read(self, text: str, closed: bool) -> list[GroupRow]:
        """The groups asked for."""
        return self.desk.read(groups_list, self.today(), closed=closed, text=text)

    def add(self) -> None:
        """A new group."""
        GroupDialog(self.desk, None, self).exec()

    def edit(self, row: GroupRow) -> None:
        """Change a group."""
        GroupDialog(self.desk, row, self).exec()


class TeachingTab(ListTab):
    """Who teaches what to which group in a year."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            "teachingTab",
            [
                Column("name", lambda: self.tr("Teacher"), lambda row: row.name.in_language(desk.language),
                       key=lambda row: row.sort_name, stretch=True, strong=True),
                Column("subject", lambda: self.tr("Subject"), lambda row: row.subject.in_language(desk.language),
                       width=300),
                Column("group", lambda: self.tr("Group"), lambda row: row.group, width=130),
                Column("hours", lambda: self.tr("Hours"), lambda row: "" if row.hours is None else str(row.hours),
                       key=lambda row: row.hours, width=90, align="right"),
            ],
            with_closed=False,
        )  # fmt: skip
        self.year = ChoiceBox("teachingTabYear", self._years)
        self.year.set_value(AcademicYear.of(dt.date.today()).start)
        self.worded(self.year.setAccessibleName, lambda: self.tr("Academic year"))
        self.year.changed.connect(lambda _: self.load())
        self.head.insertWidget(0, self.year)
        self.say(
            lambda: self.tr("Teacher, subject, group"),
            lambda: self.tr("&New assignment"),
        )
        self.table.empty.say(
            lambda: self.tr("Nothing is assigned in this year"),
            lambda: self.tr("Note who teaches what to which group: visits, programmes and results follow from it."),
            icon="graduation-cap",
            action=lambda: self.tr("Add an assignment"),
            run=self.add,
        )

    def _years(self) -> list[tuple[Any, str]]:
        now = AcademicYear.of(dt.date.today()).start
        return [(year, AcademicYear(year).name) for year in range(now + 1, now - 6, -1)]

    def read(self, text: str, closed: bool) -> list[TeachingRow]:
        """The assignments asked for."""
        return self.desk.read(teaching_list, self.year.value(), self.today(), text=text)

    def add(self) -> None:
        """A new assignment."""
        TeachingDialog(self.desk, None, self.year.value(), self).exec()

    def edit(self, row: TeachingRow) -> None:
        """Change an assignment."""
        TeachingDialog(self.desk, row, row.academic_year, self).exec()

    def remove(self, row: TeachingRow) -> None:
        """Take an assignment away, with the way back."""
        self.desk.act(remove_teaching, row.id, done=self._removed)

    def _removed(self, draft: TeachingDraft) -> None:
        back = partial(self.desk.act, save_teaching, draft)
        self.desk.tell(self.tr("The assignment is taken away."), "good", action=self.tr("Undo"), run=back)

    def entries(self, row: TeachingRow) -> list[Entry]:
        """Edit, or take away."""
        return [
            ("teachingEdit", self.tr("Edit…"), lambda: self.edit(row)),
            ("teachingRemove", self.tr("Take away"), lambda: self.remove(row)),
        ]
