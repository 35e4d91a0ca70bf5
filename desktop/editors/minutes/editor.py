"""The minutes of one meeting: everything is saved as it is typed, and the whole can be done by keyboard.

Keys: Ctrl+PgUp/PgDn the previous or next question, Ctrl+Enter a decision, Ctrl+Shift+Enter a speech, Ctrl+Shift+Q a
question, Ctrl+Space a phrase, F8 the next problem, Ctrl+Shift+S sign, Alt+Up/Down move a question, Esc back.
"""

import datetime as dt
import uuid
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from db.actions.agenda import add_items, bin_item, reorder_items, restore_item
from db.actions.attendance import apply_roster, invite, mark_attendance, mark_rest_present, take_off
from db.actions.meetings import change_meeting
from db.actions.minutes import SavedItem
from db.actions.signing import NotReady, sign_protocol
from db.errors import Conflict, DomainError, NotFound
from db.models.base import RecordKind
from db.models.meetings import ItemState, MinutesLanguage
from db.queries.agenda import ProposedQuestion
from db.queries.minutes import ItemView, MeetingView, meeting_view
from db.queries.protocols import numbers
from db.rules.minutes_checks import Problem, check_minutes
from desktop.desk import Desk
from desktop.editors.minutes.agenda_list import ATTENDANCE, DETAILS, AgendaList
from desktop.editors.minutes.attendance_panel import AttendancePanel
from desktop.editors.minutes.conflict_dialog import Choice, ConflictDialog
from desktop.editors.minutes.details_panel import DetailsPanel
from desktop.editors.minutes.header import MinutesHeader
from desktop.editors.minutes.item_menu import ItemMoves
from desktop.editors.minutes.journal import Journal
from desktop.editors.minutes.lease_keeper import LeaseKeeper
from desktop.editors.minutes.meeting_saver import MeetingSaver
from desktop.editors.minutes.open_question import OpenQuestion
from desktop.editors.minutes.people import MinutesPeople
from desktop.editors.minutes.phrase_popup import PhrasePopup
from desktop.editors.minutes.problems_panel import ProblemsPanel
from desktop.editors.minutes.row_list import RowList
from desktop.editors.minutes.saver import ItemSaver
from desktop.editors.minutes.sign_dialog import SignDialog
from desktop.widgets.buttons import Button
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.plain_edit import PlainEdit
from desktop.widgets.retranslated import Retranslated

TWO_LANGUAGES = "minutes-two-languages"
PROBLEMS_SHOWN = "minutes-problems-shown"
"""Settings that remember how the editor was left."""
REFRESH = 150
"""Milliseconds after a change until the lists beside the text follow it."""


class MinutesEditor(Retranslated, QWidget):
    """`closed(meeting)` and `printAsked(meeting)`; `go_to(record)` leads to a question or decision."""

    closed = Signal(int)
    printAsked = Signal(int)

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__()
        self.setObjectName("minutesEditor")
        self._desk = desk
        self.meeting_id = meeting_id
        self._meeting: MeetingView = desk.read(meeting_view, meeting_id)
        self._sitting = uuid.uuid4().hex
        self._journal = Journal(desk.store.url)
        self._open: dict[int, OpenQuestion] = {}
        self._held_by = ""
        self.people = MinutesPeople(desk, self._meeting)
        self.meeting_saver = MeetingSaver(desk, meeting_id, self._meeting.version, self)
        self.lease = LeaseKeeper(desk, meeting_id, self)
        self._refresh_timer = QTimer(self, singleShot=True, interval=REFRESH)
        self._refresh_timer.timeout.connect(self.refresh)
        self._build()
        self._connect()
        self._add_shortcuts()
        self._show_all()
        self._begin()

    # building -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        desk = self._desk
        self.header = MinutesHeader(desk)
        self.message = MessageBar("minutesMessage", self)
        self.agenda = AgendaList(desk)
        self.moves = ItemMoves(desk, self.agenda, self)
        self.details = DetailsPanel(desk, self.people)
        self.attendance = AttendancePanel(desk, self.people)
        self.problems = ProblemsPanel(desk)
        self.phrases = PhrasePopup(desk, self)
        self.add_question = Button("minutesAddQuestion", lambda: self.tr("Add a &question"), icon="plus", kind="quiet")
        self.middle = QStackedWidget(self, objectName="minutesMiddle")
        for panel in (self.details, self.attendance):
            self.middle.addWidget(panel)
        left = QWidget(self)
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(8, 0, 0, 8)
        left_column.setSpacing(4)
        left_column.addWidget(self.agenda, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.add_question)
        foot.addStretch(1)
        foot.addWidget(self.moves.button)
        left_column.addLayout(foot)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("minutesSplitter")
        splitter.setChildrenCollapsible(False)
        for part, width in ((left, 250), (self.middle, 640), (self.problems, 260)):
            splitter.addWidget(part)
            part.setMinimumWidth(width * 3 // 4)
        splitter.setSizes([250, 640, 260])
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.message)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.header.backAsked.connect(self.leave)
        self.header.previewAsked.connect(lambda: self.printAsked.emit(self.meeting_id))
        self.header.signAsked.connect(self.sign)
        self.header.languagesAsked.connect(self._set_two_languages)
        self.header.problemsAsked.connect(self._show_problems_panel)
        self.agenda.chosen.connect(self._entry_chosen)
        self.agenda.reordered.connect(self._reorder)
        self.agenda.removeAsked.connect(self._remove_item)
        self.add_question.clicked.connect(self.new_question)
        self.moves.done.connect(self._moved)
        self.problems.chosen.connect(self.go_to_problem)
        self.details.changed.connect(self._save_details)
        self._connect_attendance()
        self.meeting_saver.saved.connect(self._saved)
        self.meeting_saver.failed.connect(self._failed)
        self.lease.taken.connect(self._lease_taken)
        self.lease.heldBy.connect(self._lease_held)
        self._desk.chaptersChanged.connect(lambda _: self._refresh_timer.start())
        self._desk.aboutToLeave.connect(self.save_now)

    def _connect_attendance(self) -> None:
        panel, change, meeting_id = self.attendance, self.meeting_saver.change, self.meeting_id
        panel.marked.connect(
            lambda mark: change(lambda version: (mark_attendance, meeting_id, version, [mark]))
        )
        panel.restAsked.connect(lambda: change(lambda version: (mark_rest_present, meeting_id, version)))
        panel.inviteAsked.connect(lambda person: change(lambda version: (invite, meeting_id, version, [person])))
        panel.takeOffAsked.connect(lambda person: change(lambda version: (take_off, meeting_id, version, person)))
        panel.rosterAsked.connect(lambda: change(lambda version: (apply_roster, meeting_id, version)))
        panel.overrideChanged.connect(self._save_override)

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
        self._apply_rights()
        if self._may_write():
            self.lease.take()
        first = next((item.item_id for item in self._meeting.items), DETAILS)
        attended = any(row.presence is not None for row in self._meeting.attendance)
        self.agenda.choose(first if attended else ATTENDANCE)
        self._offer_kept_drafts()

    def refresh(self) -> None:
        """Read the meeting again; the question being typed stays as it is unless somebody else changed it."""
        try:
            self._meeting = self._desk.read(meeting_view, self.meeting_id)
        except NotFound:
            self._close()
            return
        self.meeting_saver.version = max(self.meeting_saver.version, self._meeting.version)
        self.people.renew(self._meeting)
        for item in self._meeting.items:
            if item.item_id in self._open:
                self._open[item.item_id].follow(item)
        self._show_all()

    def _show_all(self) -> None:
        meeting = self._meeting
        found = self._desk.read(check_minutes, self.meeting_id, dt.date.today())
        self.header.show_meeting(meeting)
        self.header.say_problems(len(found) if meeting.editable else 0)
        self.problems.show_problems(found if meeting.editable else [])
        self.agenda.show_meeting(meeting, _questions_of(found) if meeting.editable else set())
        self.details.show_meeting(meeting)
        self.attendance.show_meeting(meeting)
        self._apply_rights()

    def _item(self, item_id: int) -> ItemView | None:
        return next((item for item in self._meeting.items if item.item_id == item_id), None)

    @property
    def current(self) -> OpenQuestion | None:
        """The question in sight."""
        return self._open.get(self.agenda.current_id() or DETAILS)

    def _entry_chosen(self, entry_id: int) -> None:
        for each in self._open.values():
            each.saver.save()
        if self._refresh_timer.isActive():
            self._refresh_timer.stop()
            self.refresh()
        item = self._item(entry_id)
        if item is not None:
            self.middle.setCurrentWidget(self._opened(item).panel)
        elif entry_id == ATTENDANCE:
            self.middle.setCurrentWidget(self.attendance)
        else:
            self.middle.setCurrentWidget(self.details)
        self.moves.show_item(item, editable=self._writable)
        self._say_saved()

    def _opened(self, item: ItemView) -> OpenQuestion:
        known = self._open.get(item.item_id)
        if known is not None:
            return known
        opened = OpenQuestion.of(self._desk, self.people, self._journal, item, self._sitting, self)
        saver = opened.saver
        saver.saved.connect(lambda saved: self._item_saved(saved))
        saver.refused.connect(lambda conflict: self._refused(saver, conflict))
        saver.failed.connect(self._failed)
        saver.stateChanged.connect(self._say_saved)
        opened.panel.set_languages(*self._languages(), self.header.two_languages.isChecked())
        opened.panel.set_read_only(not self._writable or item.state is not ItemState.OPEN)
        self._open[item.item_id] = opened
        self.middle.addWidget(opened.panel)
        return opened

    def _languages(self) -> tuple[str, str]:
        return ("ru", "kk") if self._meeting.language is MinutesLanguage.RU else ("kk", "ru")

    # rights -------------------------------------------------------------------------------------------------

    def _may_write(self) -> bool:
        return (
            self._meeting.editable
            and not self._desk.is_read_only
            and self._desk.actor.may_write(self._meeting.commission_id)
        )

    @property
    def _writable(self) -> bool:
        return self._may_write() and not self._held_by

    def _apply_rights(self) -> None:
        read_only = not self._writable
        self.header.set_read_only(read_only)
        self.agenda.set_editable(not read_only)
        self.details.set_read_only(read_only)
        self.attendance.set_read_only(read_only)
        self.add_question.setVisible(not read_only)
        for item in self._meeting.items:
            if item.item_id in self._open:
                self._open[item.item_id].panel.set_read_only(read_only or item.state is not ItemState.OPEN)
        self.moves.show_item(self._item(self.agenda.current_id() or DETAILS), editable=not read_only)

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
        for each in self._open.values():
            each.saver.save()

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
        elif self.is_idle:
            self.header.say_saved(self.tr("Saved"))
        else:
            self.header.say_saved(self.tr("Saving…"))

    @property
    def is_idle(self) -> bool:
        return self.meeting_saver.is_idle and all(each.saver.is_idle for each in self._open.values())

    def _failed(self, error: DomainError) -> None:
        words = self._desk.texts.error(error) + " " + self.tr("What you typed is kept and will be saved as soon as it can be.")
        self.message.show_message(words, "bad", action=self.tr("Try again"), run=self.save_now)

    def _refused(self, saver: ItemSaver, conflict: Conflict) -> None:
        self.message.show_message(
            self._desk.texts.error(conflict), "warn", action=self.tr("Compare"), run=lambda: self._compare(saver, conflict)
        )
        if self.isVisible():
            self._compare(saver, conflict)

    def _compare(self, saver: ItemSaver, conflict: Conflict) -> None:
        dialog = ConflictDialog(conflict, self.people, self)
        dialog.exec()
        if dialog.choice is Choice.LATER:
            return
        self.message.hide()
        version = conflict.version or saver.version
        if dialog.choice is Choice.MINE:
            saver.overwrite(version)
            return
        saver.yield_to_theirs(version)
        item = self._item(saver.item_id)
        self._meeting = self._desk.read(meeting_view, self.meeting_id)
        item = self._item(saver.item_id)
        if item is not None:
            saver.version = item.version
            self._open[item.item_id].panel.show_item(item)

    def _save_details(self) -> None:
        if self._writable and self.details.details(0) is not None:
            self.meeting_saver.change(lambda version: (change_meeting, self.details.details(version)))

    def _save_override(self, reason: str) -> None:
        if self._writable and reason != self._meeting.quorum.override:
            self.meeting_saver.change(lambda version: (change_meeting, self.details.overridden(version, reason)))

    def _offer_kept_drafts(self) -> None:
        kept = [draft for item in self._meeting.items if (draft := self._journal.kept(item.item_id)) is not None]
        if not kept or not self._may_write():
            return

        def restore() -> None:
            for draft in kept:
                item = self._item(draft.item_id)
                if item is not None:
                    opened = self._opened(item)
                    opened.panel.show_draft(draft)
                    opened.saver.touch()
                    self.agenda.choose(item.item_id)

        self.message.show_message(
            self.tr("Text that couldn't be saved last time was kept on this computer."), "warn",
            action=self.tr("Put it back"), run=restore,
        )  # fmt: skip

    # the agenda ---------------------------------------------------------------------------------------------

    def new_question(self) -> None:
        """Add a question at the end and go to it."""
        if self._writable:
            self._desk.act(add_items, self.meeting_id, [ProposedQuestion("")], done=self._question_added)

    def _question_added(self, added: object) -> None:
        self.refresh()
        ids = getattr(added, "item_ids", ())
        if ids:
            self.agenda.choose(ids[-1])
            opened = self.current
            if opened is not None:
                opened.panel.question.setFocus()

    def _reorder(self, item_ids: list[int]) -> None:
        self.save_now()
        self._desk.act(reorder_items, self.meeting_id, item_ids, done=self._moved)

    def _remove_item(self, item_id: int) -> None:
        self.save_now()
        self._desk.act(bin_item, item_id, done=lambda versions: self._removed(item_id, versions))

    def _removed(self, item_id: int, versions: object) -> None:
        self._moved(versions)
        self.message.show_message(
            self.tr("The question is in the bin."), "good", action=self.tr("Undo"),
            run=lambda: self._desk.act(restore_item, item_id, done=self._moved),
        )  # fmt: skip

    def _moved(self, versions: object) -> None:
        """Questions changed their places: their versions moved with them."""
        if isinstance(versions, dict):
            for item_id, version in versions.items():
                if item_id in self._open and not self._open[item_id].saver.is_held:
                    self._open[item_id].saver.version = version
        self.refresh()

    # shortcuts ----------------------------------------------------------------------------------------------

    def _add_row(self, which: str) -> None:
        opened = self.current
        if opened is not None and self._writable:
            rows: RowList = getattr(opened.panel, which)
            rows.add()

    def _offer_phrases(self) -> None:
        edit = QApplication.focusWidget()
        if not isinstance(edit, PlainEdit) or edit.isReadOnly():
            return
        own, twin = self._languages()
        language = twin if "Twin" in edit.objectName() else own
        self.phrases.open_at(edit, self._variables(language), language)

    def _variables(self, language: str) -> dict[str, str]:
        meeting, texts = self._meeting, self._desk.texts
        values = {"commission": meeting.commission.in_language(language), "date": texts.short_date(meeting.held_on)}
        opened = self.current
        item = self._item(opened.saver.item_id) if opened is not None else None
        if item is not None and item.rapporteur_id is not None:
            values["person"] = self.people.short(item.rapporteur_id)
        return values

    def _set_two_languages(self, both: bool) -> None:
        self._desk.settings.set(TWO_LANGUAGES, both)
        for each in self._open.values():
            each.panel.set_languages(*self._languages(), both)

    def _show_problems_panel(self, shown: bool) -> None:
        self._desk.settings.set(PROBLEMS_SHOWN, shown)
        self.problems.setVisible(shown and self._meeting.editable)

    # leading ------------------------------------------------------------------------------------------------

    def go_to(self, record_id: int) -> None:
        """Lead to a question, or to a decision by its id."""
        for item in self._meeting.items:
            if item.item_id == record_id:
                self.agenda.choose(item.item_id)
                self._opened(item).panel.go_to("question")
            elif any(decision.decision_id == record_id for decision in item.decisions):
                self.agenda.choose(item.item_id)
                self._opened(item).panel.go_to("text", record_id)

    def go_to_problem(self, problem: Problem) -> None:
        """Lead to the place where a problem is mended."""
        place = problem.place
        if place.record_kind is RecordKind.MEETING:
            self.agenda.choose(ATTENDANCE if place.field in ("attendance", "quorum_override") else DETAILS)
            if place.field == "quorum_override":
                self.attendance.override.setFocus()
            elif place.field == "attendance":
                self.attendance.focus_first()
            return
        named = place.params.get("item_id")
        item_id = named if isinstance(named, int) else place.record_id
        item = self._item(item_id)
        if item is not None:
            self.agenda.choose(item_id)
            row = place.record_id if place.record_kind is RecordKind.DECISION else place.params.get("speech_id")
            self._opened(item).panel.go_to(place.field, row if isinstance(row, int) else None)

    # signing, leaving ---------------------------------------------------------------------------------------

    def sign(self) -> None:
        """Save, check, ask once, sign."""
        if not self._writable:
            return
        self.save_now()
        self._desk.drain()
        QApplication.processEvents()
        self.refresh()
        if not self.is_idle:
            return
        found = self._desk.read(check_minutes, self.meeting_id, dt.date.today())
        stopping = [problem for problem in found if problem.blocking]
        if stopping:
            self._say_not_ready(stopping)
            return
        counted = self._desk.read(numbers, self._meeting.commission_id, self._meeting.academic_year)
        number = self._meeting.number or counted.next_number
        if SignDialog(self._desk, self._meeting, number, found, self).exec():
            self._desk.act(sign_protocol, self.meeting_id, done=self._signed, failed=self._sign_failed, quiet=True)

    def _say_not_ready(self, stopping: list[Problem]) -> None:
        self.header.problems.setChecked(True)
        self.message.show_message(
            self.tr("%n place(s) have to be mended before signing.", "", len(stopping)), "warn",
            action=self.tr("Show the first"), run=lambda: self.go_to_problem(stopping[0]),
        )  # fmt: skip
        self.go_to_problem(stopping[0])

    def _sign_failed(self, error: DomainError) -> None:
        if isinstance(error, NotReady):
            self._say_not_ready(list(error.problems))
        else:
            self.message.show_message(self._desk.texts.error(error), "bad")

    def _signed(self, signed: object) -> None:
        self.lease.release()
        self.refresh()
        self.message.show_message(
            self.tr("Signed: protocol № {number}.").format(number=getattr(signed, "number", "")), "good",
            action=self.tr("Print"), run=lambda: self.printAsked.emit(self.meeting_id),
        )  # fmt: skip

    def may_leave(self) -> bool:
        """Save what is typed; a text that the database can't take stays in the journal."""
        self.save_now()
        self._desk.drain()
        QApplication.processEvents()
        self.lease.release()
        return True

    def leave(self) -> None:
        """Back to the list."""
        if self.may_leave():
            self._close()

    def _close(self) -> None:
        self._refresh_timer.stop()
        self.closed.emit(self.meeting_id)

    def retranslate(self) -> None:
        self._show_all()


def _questions_of(problems: list[Problem]) -> set[int]:
    """The questions that problems are about."""
    found = set()
    for problem in problems:
        if problem.place.record_kind is RecordKind.AGENDA_ITEM:
            found.add(problem.place.record_id)
        elif isinstance(item_id := problem.place.params.get("item_id"), int):
            found.add(item_id)
    return found
