"""The meeting itself: time, place, form, language of the minutes, chair and secretary."""

import dataclasses

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from db.actions.meetings import MeetingDetails
from db.models.meetings import MeetingForm, MinutesLanguage
from db.queries.minutes import MeetingView
from db.years import AcademicYear
from desktop.desk import Desk
from desktop.editors.minutes.people import MinutesPeople
from desktop.editors.time_line import TimeLine
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.form_panel import FormPanel
from desktop.widgets.named import named
from desktop.widgets.person_picker import PersonPicker
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated


class DetailsPanel(Retranslated, QWidget):
    """`changed()` when a field was left with another value; `details(version)` is what to save."""

    changed = Signal()

    def __init__(self, desk: Desk, people: MinutesPeople) -> None:
        super().__init__()
        self.setObjectName("detailsPanel")
        self._desk, self._people = desk, people
        self._meeting: MeetingView | None = None
        self._day = PlainLabel(name="detailsDay")
        self.year = ChoiceBox("detailsYear", self._years)
        self.starts_at = TimeLine("detailsStart")
        self.ends_at = TimeLine("detailsEnd")
        self.place = BilingualLine("detailsPlace")
        self.kind = ChoiceBox("detailsForm", lambda: self._labels("meeting-form", list(MeetingForm)))
        self.language = ChoiceBox("detailsLanguage", lambda: self._labels("minutes-language", list(MinutesLanguage)))
        self.chair = PersonPicker("detailsChair", people.offer)
        self.secretary = PersonPicker("detailsSecretary", people.offer)
        self._lay_out()
        fields = (self.year, self.starts_at, self.ends_at, self.place, self.kind, self.language, self.chair)
        for field in (*fields, self.secretary):
            field.changed.connect(lambda *_: self.changed.emit())

    def _lay_out(self) -> None:
        form = FormPanel("detailsForm")
        form.add("held_on", lambda: self.tr("Date"), self._day)
        form.add("academic_year", lambda: self.tr("Academic &year"), self.year)
        form.add("starts_at", lambda: self.tr("Be&gins at"), self.starts_at)
        form.add("ends_at", lambda: self.tr("&Ends at"), self.ends_at)
        form.add("place", lambda: self.tr("P&lace"), self.place)
        form.add("form", lambda: self.tr("&Form"), self.kind)
        form.add("language", lambda: self.tr("Minutes are &written in"), self.language)
        form.add("chair_id", lambda: self.tr("&Chair"), self.chair)
        form.add("secretary_id", lambda: self.tr("&Secretary"), self.secretary)
        self.form = form
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 24)
        column.addWidget(form)
        column.addStretch(1)
        area = named(QScrollArea(self, widgetResizable=True), "detailsArea")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _labels(self, kind: str, values: list[MeetingForm] | list[MinutesLanguage]) -> list[tuple[object, str]]:
        return [(value, self._desk.texts.label(kind, value.value)) for value in values]

    def _years(self) -> list[tuple[object, str]]:
        start = self._meeting.academic_year if self._meeting is not None else 0
        return [(year, AcademicYear(year).name) for year in (start - 1, start, start + 1)]

    def show_meeting(self, meeting: MeetingView) -> None:
        """Show the details; a field that is being edited keeps what was typed."""
        self._meeting = meeting
        self._day.setText(self._desk.texts.date(meeting.held_on))
        self.year.refresh()
        self.year.set_value(meeting.academic_year)
        for line, time in ((self.starts_at, meeting.starts_at), (self.ends_at, meeting.ends_at)):
            if not line.hasFocus():
                line.set_value(time)
        if not any(line.hasFocus() for line in self.place.findChildren(QWidget)):
            russian = meeting.language is MinutesLanguage.RU
            own, twin = meeting.place, meeting.place_twin
            self.place.set_value(*((twin, own) if russian else (own, twin)))
        self.kind.set_value(meeting.form)
        self.language.set_value(meeting.language)
        for picker, person_id in ((self.chair, meeting.chair_id), (self.secretary, meeting.secretary_id)):
            if picker.person_id() != person_id and not picker.hasFocus():
                picker.set_choice(self._people.choice(person_id))

    def details(self, version: int) -> MeetingDetails | None:
        """What has been entered, against a version; None while nothing is shown."""
        meeting = self._meeting
        if meeting is None:
            return None
        kk, ru = self.place.value()
        russian = self.language.value() is MinutesLanguage.RU
        return MeetingDetails(
            meeting_id=meeting.meeting_id,
            version=version,
            academic_year=self.year.value() or meeting.academic_year,
            starts_at=self.starts_at.value(),
            ends_at=self.ends_at.value(),
            place=ru if russian else kk,
            place_twin=kk if russian else ru,
            form=self.kind.value(),
            language=self.language.value(),
            chair_id=self.chair.person_id(),
            secretary_id=self.secretary.person_id(),
            quorum_override=meeting.quorum.override,
        )

    @property
    def quorum_override(self) -> str:
        """The reason to decide without a quorum, as it is kept."""
        return "" if self._meeting is None else self._meeting.quorum.override

    def overridden(self, version: int, reason: str) -> MeetingDetails | None:
        """The same with another reason to decide without a quorum."""
        details = self.details(version)
        return None if details is None else dataclasses.replace(details, quorum_override=reason)

    def go_to(self, field: str) -> None:
        """Put the cursor into a field by its name in the form."""
        {"chair_id": self.chair, "secretary_id": self.secretary}.get(field, self.starts_at).setFocus()

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        self.form.setEnabled(not read_only)

    def retranslate(self) -> None:
        if self._meeting is not None:
            self.show_meeting(self._meeting)
