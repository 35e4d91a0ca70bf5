"""Planning a meeting: of which body, when, where, and with an agenda that proposes itself."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from db.actions.meetings import MeetingDraft, plan_meeting
from db.models.meetings import MeetingForm, MinutesLanguage
from db.queries.agenda import ProposedQuestion, copied_questions, without_repeats
from db.queries.commissions import commission_choices
from db.queries.minutes import meeting_view
from db.queries.templates import TemplateRow, proposed_templates, templates_list
from db.queries.waiting import proposed_questions
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.time_line import TimeLine
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog

LAST_LANGUAGE = "minutes-language"
"""The setting that remembers the language minutes were last planned in."""


class NewMeetingDialog(FormDialog):
    """`result_of_action` is the id of the meeting that was planned."""

    def __init__(
        self, desk: Desk, *, commission_id: int | None = None, copy_of: int | None = None, parent: QWidget
    ) -> None:
        super().__init__(
            desk, "newMeeting", lambda: self.tr("New meeting"), parent=parent, save=lambda: self.tr("&Plan"), width=720
        )
        self._copy_of = copy_of
        self._templates: list[TemplateRow] = []
        self._bodies = desk.read(commission_choices, dt.date.today())
        self._build_head()
        self._build_agenda()
        self._choose_start(commission_id)
        self._propose_templates()

    def _build_head(self) -> None:
        language = self.desk.language
        self.commission = ChoiceBox(
            "newMeetingCommission", lambda: [(row.id, row.name.in_language(language)) for row in self._bodies]
        )
        self.held_on = DateEdit("newMeetingDate", future=True)
        self.starts_at = TimeLine("newMeetingTime")
        self.place = BilingualLine("newMeetingPlace", beside=True)
        self.kind = ChoiceBox("newMeetingForm", lambda: self._labels("meeting-form", list(MeetingForm)))
        self.language = ChoiceBox(
            "newMeetingLanguage", lambda: self._labels("minutes-language", list(MinutesLanguage))
        )
        self.year = ChoiceBox("newMeetingYear", self._year_choices)
        self.form.add("commission_id", lambda: self.tr("&Commission"), self.commission, required=True)
        self.form.add("held_on", lambda: self.tr("&Date"), self.held_on, required=True)
        self.form.add("academic_year", lambda: self.tr("Academic &year"), self.year)
        self.form.add("starts_at", lambda: self.tr("&Time"), self.starts_at)
        self.form.add("place", lambda: self.tr("P&lace"), self.place)
        self.form.add("form", lambda: self.tr("&Form"), self.kind)
        self.form.add("language", lambda: self.tr("&Language of the minutes"), self.language)
        self.commission.changed.connect(self._body_changed)
        self.held_on.changed.connect(self._day_changed)
        self.language.changed.connect(lambda _: self._propose())

    def _build_agenda(self) -> None:
        self.template = ChoiceBox("newMeetingTemplate", self._template_choices)
        self.template.changed.connect(lambda _: self._propose())
        self.form.add("template", lambda: self.tr("&Agenda from"), self.template)
        self.agenda = QListWidget(self)
        self.agenda.setObjectName("newMeetingAgenda")
        self.agenda.setFixedHeight(160)
        self.agenda.setWordWrap(True)
        self.agenda.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.agenda.itemChanged.connect(self.touched)
        self.form.add(
            "questions", lambda: self.tr("&Questions"), self.agenda,
            hint=lambda: self.tr("Untick what isn't for this meeting. Questions can be added and moved later."),
        )  # fmt: skip

    def _labels(self, kind: str, values: list[MeetingForm] | list[MinutesLanguage]) -> list[tuple[object, str]]:
        return [(value, self.desk.texts.label(kind, value.value)) for value in values]

    # the start ----------------------------------------------------------------------------------------------

    def _choose_start(self, commission_id: int | None) -> None:
        remembered = self.desk.settings.text(LAST_LANGUAGE) or "kk"
        self.kind.set_value(MeetingForm.ORDINARY)
        self.language.set_value(MinutesLanguage(remembered))
        self.held_on.set_value(dt.date.today())
        if self._copy_of is not None:
            meeting = self.desk.read(meeting_view, self._copy_of)
            commission_id = meeting.commission_id
            self.language.set_value(meeting.language)
            self.kind.set_value(meeting.form)
            self.starts_at.set_value(meeting.starts_at)
            self.place.set_value(*self._kk_ru(meeting.language, meeting.place, meeting.place_twin))
        if commission_id is not None:
            self.commission.set_value(commission_id)
        if self.commission.value() is None and self._bodies:
            self.commission.set_value(self._bodies[0].id)
        self._set_year()

    @staticmethod
    def _kk_ru(language: MinutesLanguage, own: str, twin: str) -> tuple[str, str]:
        return (twin, own) if language is MinutesLanguage.RU else (own, twin)

    def _year_choices(self) -> list[tuple[object, str]]:
        start = AcademicYear.of_meeting(self._day()).start
        return [(year, AcademicYear(year).name) for year in (start - 1, start, start + 1)]

    def _day(self) -> dt.date:
        return self.held_on.value() or dt.date.today()

    def _set_year(self) -> None:
        self.year.refresh()
        self.year.set_value(AcademicYear.of_meeting(self._day()).start)

    def _body_changed(self, _: object) -> None:
        self._propose_templates()

    def _day_changed(self, _: object) -> None:
        self._set_year()
        self._propose_templates()

    # the agenda ---------------------------------------------------------------------------------------------

    def _template_choices(self) -> list[tuple[object, str]]:
        language = self.desk.language
        first: list[tuple[object, str]] = [(None, self.tr("What waits only"))]
        if self._copy_of is not None:
            first.append(("copy", self.tr("The earlier meeting")))
        return first + [(row.template_id, row.name.in_language(language)) for row in self._templates]

    def _propose_templates(self) -> None:
        body = next((row for row in self._bodies if row.id == self.commission.value()), None)
        if body is None:
            return
        fitting = self.desk.read(proposed_templates, body.kind, self._day().month)
        known = {row.template_id for row in fitting}
        others = [row for row in self.desk.read(templates_list) if row.template_id not in known]
        self._templates = [*fitting, *others]
        chosen = self.template.value()
        self.template.refresh()
        if self._copy_of is not None:
            self.template.set_value("copy")
        elif chosen is None and fitting:
            self.template.set_value(fitting[0].template_id)
        self._propose()

    def _propose(self) -> None:
        commission_id = self.commission.value()
        if commission_id is None:
            return
        chosen = self.template.value()
        template_id = chosen if isinstance(chosen, int) else None
        questions = self.desk.read(proposed_questions, commission_id, self._day(), self.language.value(), template_id)
        if chosen == "copy" and self._copy_of is not None:
            questions = without_repeats([*questions, *self.desk.read(copied_questions, self._copy_of)])
        self.agenda.clear()
        for question in questions:
            entry = QListWidgetItem(question.question or question.question_twin, self.agenda)
            entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            entry.setCheckState(Qt.CheckState.Checked)
            entry.setData(Qt.ItemDataRole.UserRole, question)

    def questions(self) -> tuple[ProposedQuestion, ...]:
        """The ticked questions, in their order."""
        entries = [self.agenda.item(number) for number in range(self.agenda.count())]
        return tuple(
            entry.data(Qt.ItemDataRole.UserRole) for entry in entries if entry.checkState() is Qt.CheckState.Checked
        )

    # saving -------------------------------------------------------------------------------------------------

    def save(self) -> None:
        day, commission_id = self.held_on.value(), self.commission.value()
        self.form.clear_errors()
        if commission_id is None:
            self.form.set_error("commission_id", self.tr("Make a commission first, on the page “Commissions”."))
            return
        if day is None:
            self.form.set_error("held_on", self.tr("Give the day, e.g. 15.10."))
            return
        if not self.starts_at.is_valid():
            self.form.set_error("starts_at", self.tr("Give the time, e.g. 15:00."))
            return
        language: MinutesLanguage = self.language.value()
        self.desk.settings.set(LAST_LANGUAGE, language.value)
        place, twin = self._kk_ru(language, *self.place.value())
        self.submit(
            plan_meeting,
            MeetingDraft(
                commission_id=commission_id,
                held_on=day,
                academic_year=self.year.value(),
                starts_at=self.starts_at.value(),
                place=place,
                place_twin=twin,
                form=self.kind.value(),
                language=language,
                questions=self.questions(),
            ),
        )
