"""The minutes of one meeting: everything is saved as it is typed, and the whole can be done by keyboard.

Keys: Ctrl+PgUp/PgDn the previous or next question, Ctrl+Enter a decision, Ctrl+Shift+Enter a speech, Ctrl+Shift+Q a
question, Ctrl+Space a phrase, F8 the next problem, Ctrl+Shift+S sign, Alt+Up/Down move a question, Esc back.
"""

import datetime as dt
import uuid
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from db.actions.minutes import SavedItem
from db.actions.signing import Signed
from db.errors import DomainError, NotFound
from db.models.base import RecordKind
from db.models.meetings import MinutesLanguage
from db.queries.minutes import ItemView, MeetingView, meeting_view
from db.rules.minutes_checks import Problem, check_minutes
from desktop.desk import Desk
from desktop.editors.minutes.agenda_changes import AgendaChanges
from desktop.editors.minutes.agenda_list import ATTENDANCE, DETAILS
from desktop.editors.minutes.conflicts import Conflicts
from desktop.editors.minutes.frame import MinutesFrame
from desktop.editors.minutes.journal import Journal
from desktop.editors.minutes.kept_drafts import KeptDrafts
from desktop.editors.minutes.leading import lead_to_problem, lead_to_record
from desktop.editors.minutes.lease_keeper import LeaseKeeper
from desktop.editors.minutes.meeting_changes import MeetingChanges
from desktop.editors.minutes.meeting_saver import MeetingSaver
from desktop.editors.minutes.open_question import OpenQuestion
from desktop.editors.minutes.open_questions import OpenQuestions
from desktop.editors.minutes.people import MinutesPeople
from desktop.editors.minutes.row_list import RowList
from desktop.editors.minutes.signing import Signing
from desktop.widgets.plain_edit import PlainEdit

TWO_LANGUAGES = "minutes-two-languages"
PROBLEMS_SHOWN = "minutes-problems-shown"
"""Settings that remember how the editor was left."""
REFRESH = 150
"""Milliseconds after a change until the lists beside the text follow it."""


class MinutesEditor(MinutesFrame):
    """`closed(meeting)` and `printAsked(meeting)`; `go_to(record)` leads to a question or decision."""

    closed = Signal(int)
    printAsked = Signal(int)

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        self._meeting: MeetingView = desk.read(meeting_view, meeting_id)
        self.people = MinutesPeople(desk, self._meeting)
        super().__init__(desk, self.people)
        self._desk = desk
        self.meeting_id = meeting_id
        self._held_by = ""
        self._journal = Journal(desk.store.url)
        self.questions = OpenQuestions(desk, self.people, self._journal, uuid.uuid4().hex, self)
        self.meeting_saver = MeetingSaver(desk, meeting_id, self._meeting.version, self)
        self.changes = MeetingChanges(self.meeting_saver, meeting_id, self.details, self.attendance)
        self.agenda_changes = AgendaChanges(desk, meeting_id, self)
        self.kept_drafts = KeptDrafts(self, self.questions, self._journal)
        self.signing = Signing(desk, self)
        self.conflicts = Conflicts(desk, meeting_id, self.questions, self.people, self.message, self)
        self.lease = LeaseKeeper(desk, meeting_id, self)
        self._refresh_timer = QTimer(self, singleShot=True, interval=REFRESH)
        self._refresh_timer.timeout.connect(self.refresh)
        self._connect()
        self._connect_savers()
        self._add_shortcuts()
        self._show_all()
        self._begin()

    # building -----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.header.backAsked.connect(self.leave)
        self.header.previewAsked.connect(lambda: self.printAsked.emit(self.meeting_id))
        self.header.signAsked.connect(self.sign)
        self.header.languagesAsked.connect(self._set_two_languages)
        self.header.problemsAsked.connect(self._show_problems_panel)
        self.agenda.chosen.connect(self._entry_chosen)
        self.agenda.reordered.connect(self._reorder)
        self.agenda.removeAsked.connect(self._remove)
        self.add_question.clicked.connect(self.new_question)
        self.item_moves.done.connect(self._moved)
        self.problems.chosen.connect(self.go_to_problem)
        self.agenda_changes.added.connect(self._question_added)
        self.agenda_changes.moved.connect(self._moved)
        self.agenda_changes.binned.connect(self._binned)

    def _connect_savers(self) -> None:
        self.questions.opened.connect(self.middle.addWidget)
        self.questions.saved.connect(self._item_saved)
        self.questions.failed.connect(self._failed)
        self.questions.stateChanged.connect(self._say_saved)
        self.meeting_saver.saved.connect(self._saved)
        self.meeting_saver.failed.connect(self._failed)
        self.signing.notReady.connect(self._say_not_ready)
        self.signing.signed.connect(self._signed)
        self.signing.failed.connect(self._sign_failed)
        self.lease.taken.connect(self._lease_taken)
        self.lease.heldBy.connect(self._lease_held)
        self._desk.chaptersChanged.connect(self._chapters_changed)
        self._desk.aboutToLeave.connect(self.save_now)
        self._desk.aboutToLeave.connect(self.lease.release)

    def _add_shortcuts(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+PgDown": lambda: self.agenda.step(1),
            "Ctrl+PgUp": lambda: self.agenda.step(-1),
            "Ctrl+Return": lambda: self._add_row("decisions"),
            "Ctrl+Enter": lambda: self._add_row("decisions"),
            "Ctrl+Shift+Return": lambda: self._add_row("speeches"),
            "Ctrl+Shift+Q": self.new_question,
            "Ctrl+Space": self._offer_phrases,
            "F8": self.problems.next_problem,
            "Ctrl+Shift+S": self.sign,
        }
        for key, run in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # showing ------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        settings = self._desk.settings
        both = self._meeting.language is MinutesLanguage.BOTH or settings.flag(TWO_LANGUAGES)
        self.header.two_languages.setChecked(both)
        self._set_two_languages(both)
        self.header.problems.setChecked(bool(settings.value(PROBLEMS_SHOWN, True)))
        self._show_problems_panel(self.header.problems.isChecked())
        if self._may_write():
            self.lease.take()
        first = next((item.item_id for item in self._meeting.items), DETAILS)
        attended = any(row.presence is not None for row in self._meeting.attendance)
        self.agenda.choose(first if attended else ATTENDANCE)
        if self._may_write():
            self.kept_drafts.offer(self._meeting.items)

    def _chapters_changed(self, _: object) -> None:
        self._refresh_timer.start()

    def refresh(self) -> None:
        """Read the meeting again; what is being typed stays as it is unless somebody else changed it."""
        try:
            self._meeting = self._desk.read(meeting_view, self.meeting_id)
        except NotFound:
            self.closed.emit(self.meeting_id)
            return
        self.meeting_saver.version = max(self.meeting_saver.version, self._meeting.version)
        self.people.renew(self._meeting)
        self.questions.follow(self._meeting)
        self._show_all()

    def _show_all(self) -> None:
        meeting = self._meeting
        found = self._desk.read(check_minutes, self.meeting_id, dt.date.today()) if meeting.editable else []
        self.header.show_meeting(meeting)
        self.header.say_problems(len(found))
        self.problems.show_problems(found)
        self.agenda.show_meeting(meeting, _questions_of(found))
        self.details.show_meeting(meeting)
        self.attendance.show_meeting(meeting)
        self._apply_rights()

    def _item(self, item_id: int | None) -> ItemView | None:
        return next((item for item in self._meeting.items if item.item_id == item_id), None)

    @property
    def current(self) -> OpenQuestion | None:
        """The question in sight."""
        return self.questions.get(self.agenda.current_id())

    def _entry_chosen(self, entry_id: int) -> None:
        self.questions.save()
        if self._refresh_timer.isActive():
            self._refresh_timer.stop()
            self.refresh()
        item = self._item(entry_id)
        if item is not None:
            self.middle.setCurrentWidget(self.questions.open(item).panel)
        else:
            self.middle.setCurrentWidget(self.attendance if entry_id == ATTENDANCE else self.details)
        self.item_moves.show_item(item, editable=self._writable)
        self._say_saved()

    def _languages(self) -> tuple[str, str]:
        return ("ru", "kk") if self._meeting.language is MinutesLanguage.RU else ("kk", "ru")

    def _set_two_languages(self, both: bool) -> None:
        self._desk.settings.set(TWO_LANGUAGES, both)
        self.questions.set_languages(*self._languages(), both)

    def _show_problems_panel(self, shown: bool) -> None:
        self._desk.settings.set(PROBLEMS_SHOWN, shown)
        self.problems.setVisible(shown and self._meeting.editable)

    def retranslate(self) -> None:
        self._show_all()

    # rights -------------------------------------------------------------------------------------------------

    def _may_write(self) -> bool:
        desk, meeting = self._desk, self._meeting
        return meeting.editable and not desk.is_read_only and desk.actor.may_write(meeting.commission_id)

    @property
    def _writable(self) -> bool:
        return self._may_write() and not self._held_by

    def _apply_rights(self) -> None:
        writable = self._writable
        self.header.set_read_only(not writable)
        self.agenda.set_editable(writable)
        self.details.set_read_only(not writable)
        self.attendance.set_read_only(not writable)
        self.changes.writable = writable
        self.add_question.setVisible(writable)
        self.questions.set_writable(writable, self._meeting)
        self.item_moves.show_item(self._item(self.agenda.current_id()), editable=writable)

    def _lease_taken(self) -> None:
        self._held_by = ""
        self.message.hide()
        self._apply_rights()

    def _lease_held(self, name: str) -> None:
        if self._held_by == name:
            return
        self._held_by = name
        self.message.show_message(
            self.tr("{name} is entering these minutes now; they can only be read here.").replace("{name}", name),
            "warn",
            action=self.tr("Take over"),
            run=lambda: self.lease.take(over=True),
        )
        self._apply_rights()

    # saving -------------------------------------------------------------------------------------------------

    def save_now(self) -> None:
        """Give everything that was typed to the writer."""
        self.questions.save()

    @property
    def is_idle(self) -> bool:
        """Everything typed is saved."""
        return self.meeting_saver.is_idle and self.questions.is_idle

    def _settle(self) -> None:
        """Save, wait for the writer, and hear what came of it."""
        self.save_now()
        self._desk.drain()
        QApplication.processEvents()

    def _item_saved(self, saved: SavedItem) -> None:
        self.meeting_saver.version = max(self.meeting_saver.version, saved.meeting_version)
        self._saved()

    def _saved(self) -> None:
        if not self._held_by and self.message.property("kind") == "bad":
            self.message.hide()
        self._say_saved()
        self._refresh_timer.start()

    def _say_saved(self) -> None:
        if not self._writable:
            self.header.say_saved("")
        else:
            self.header.say_saved(self.tr("Saved") if self.is_idle else self.tr("Saving…"))

    def _failed(self, error: DomainError) -> None:
        kept = self.tr("What you typed is kept and will be saved as soon as it can be.")
        words = f"{self._desk.texts.error(error)} {kept}"
        self.message.show_message(words, "bad", action=self.tr("Try again"), run=self.save_now)

    # the agenda ---------------------------------------------------------------------------------------------

    def new_question(self) -> None:
        """Add a question at the end and go to it."""
        if self._writable:
            self.agenda_changes.add()

    def _question_added(self, item_id: int) -> None:
        self.refresh()
        self.agenda.choose(item_id)
        if self.current is not None:
            self.current.panel.question.setFocus()

    def _reorder(self, item_ids: list[int]) -> None:
        self.save_now()
        self.agenda_changes.reorder(item_ids)

    def _remove(self, item_id: int) -> None:
        self.save_now()
        self.agenda_changes.to_bin(item_id)

    def _binned(self, item_id: int) -> None:
        self.message.show_message(
            self.tr("The question is in the bin."), "good", action=self.tr("Undo"),
            run=lambda: self.agenda_changes.restore(item_id),
        )  # fmt: skip

    def _moved(self, versions: object) -> None:
        if isinstance(versions, dict):
            self.questions.moved(versions)
        self.refresh()

    # shortcuts ----------------------------------------------------------------------------------------------

    def _add_row(self, which: str) -> None:
        opened = self.current
        if opened is not None and self._writable:
            rows: RowList = getattr(opened.panel, which)
            rows.add()

    def _offer_phrases(self) -> None:
        edit = QApplication.focusWidget()
        if isinstance(edit, PlainEdit) and not edit.isReadOnly():
            own, twin = self._languages()
            language = twin if "Twin" in edit.objectName() else own
            self.phrases.open_at(edit, self._variables(language), language)

    def _variables(self, language: str) -> dict[str, str]:
        meeting = self._meeting
        values = {
            "commission": meeting.commission.in_language(language),
            "date": self._desk.texts.short_date(meeting.held_on),
        }
        item = self._item(self.agenda.current_id())
        if item is not None and item.rapporteur_id is not None:
            values["person"] = self.people.short(item.rapporteur_id)
        return values

    # leading ------------------------------------------------------------------------------------------------

    def go_to(self, record_id: int) -> None:
        """Lead to a question, or to a decision by its id."""
        lead_to_record(self, self.questions, self._meeting, record_id)

    def go_to_problem(self, problem: Problem) -> None:
        """Lead to the place where a problem is mended."""
        lead_to_problem(self, self.questions, self._meeting, problem)

    # signing, leaving ---------------------------------------------------------------------------------------

    def sign(self) -> None:
        """Save, check, ask once, sign."""
        if self._writable:
            self._settle()
            self.refresh()
            if self.is_idle:
                self.signing.ask(self._meeting)

    def _say_not_ready(self, stopping: list[Problem]) -> None:
        self.header.problems.setChecked(True)
        self.message.show_message(
            self.tr("%n place(s) have to be mended before signing.", "", len(stopping)), "warn",
            action=self.tr("Show the first"), run=lambda: self.go_to_problem(stopping[0]),
        )  # fmt: skip
        self.go_to_problem(stopping[0])

    def _sign_failed(self, error: DomainError) -> None:
        self.message.show_message(self._desk.texts.error(error), "bad")

    def _signed(self, signed: Signed) -> None:
        self.lease.release()
        self.refresh()
        self.message.show_message(
            self.tr("Signed: protocol № {number}.").format(number=signed.number), "good",
            action=self.tr("Print"), run=lambda: self.printAsked.emit(self.meeting_id),
        )  # fmt: skip

    def may_leave(self) -> bool:
        """Save what is typed; a text that the database can't take stays in the journal."""
        self._settle()
        self.lease.release()
        return True

    def leave(self) -> None:
        """Back to the list."""
        self.may_leave()
        self._refresh_timer.stop()
        self.closed.emit(self.meeting_id)


def _questions_of(problems: list[Problem]) -> set[int]:
    """The questions that problems are about."""
    found = set()
    for problem in problems:
        if problem.place.record_kind is RecordKind.AGENDA_ITEM:
            found.add(problem.place.record_id)
        elif isinstance(item_id := problem.place.params.get("item_id"), int):
            found.add(item_id)
    return found
