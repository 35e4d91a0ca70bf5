"""Checking the database: what is wrong with it in words, and the cures that the program knows."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from db.actor import Actor
from db.errors import DomainError
from db.storage import Store
from db.storage.verify import HealthFinding, Severity, health
from desktop.desk import Desk
from desktop.editors.keeping.backups import Backups
from desktop.editors.keeping.restore_dialog import RestoreDialog
from desktop.jobs import Progress
from desktop.opening import repair_college
from desktop.widgets.buttons import Button
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.row_line import RowLine


def examine(store: Store, progress: Progress) -> list[HealthFinding]:
    """The job: everything that is wrong, the worst first."""
    progress.step(0, 0)
    return health(store)


def rebuild_search(store: Store, actor: Actor) -> None:
    """Make the search index anew (methodists only)."""
    actor.require()
    store.rebuild_search()


class HealthDialog(Retranslated, QDialog):
    """Checks when it is shown; a finding about a record leads to it, cures stand below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("healthDialog")
        self.resize(680, 320)
        self._desk = desk
        self._found: Sequence[HealthFinding] | None = None
        self.worded(self.setWindowTitle, lambda: self.tr("Check of the database"))
        self.message = MessageBar("healthMessage", self)
        self._verdict = PlainLabel(role="section", wrap=True, name="healthVerdict")
        self._bar = named(QProgressBar(self), "healthBar")
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.worded(self._bar.setAccessibleName, lambda: self.tr("Checking the database…"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._cures: dict[str, Button] = {}
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._add_cures()
        self._lay_out()
        self.check()

    def _add_cures(self) -> None:
        backups = Backups(self._desk)
        table: tuple[tuple[str, Callable[[], str], str, Callable[[], object]], ...] = (
            ("search", lambda: self.tr("Make the &search index anew"), "search", self.rebuild),
            ("indexes", lambda: self.tr("&Repair the indexes"), "wand-sparkles", self.repair),
            ("backup", lambda: self.tr("Make a &backup…"), "save", lambda: backups.ask(self)),
            ("restore", lambda: self.tr("Restore a ba&ckup…"), "history", self.restore),
        )
        for cure, words, icon, run in table:
            button = Button(f"healthCure-{cure}", words, icon=icon, parent=self)
            button.clicked.connect(lambda _=False, run=run: run())
            button.hide()
            self._cures[cure] = button
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._lines)
        column.addStretch(1)
        area = named(QScrollArea(self), "healthFindings")
        area.setWidgetResizable(True)
        area.setWidget(inside)
        again = Button("healthAgain", lambda: self.tr("Check &again"), icon="refresh-cw")
        close = Button("healthClose", lambda: self.tr("&Close"), kind="primary")
        again.clicked.connect(self.check)
        close.clicked.connect(self.accept)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addStretch(1)
        ends.addWidget(again)
        ends.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for widget in (self.message, self._verdict, self._bar):
            layout.addWidget(widget)
        layout.addWidget(area, 1)
        layout.addLayout(self._buttons)
        layout.addLayout(ends)

    # checking -----------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Check in a thread; the window stays alive."""
        self.message.hide()
        self._found = None
        self.retranslate()
        self._desk.run(examine, title=self.tr("Checking the database"), done=self._examined, failed=self._failed)

    def _examined(self, found: Sequence[HealthFinding]) -> None:
        self._found = tuple(found)
        self.retranslate()

    def _failed(self, error: DomainError) -> None:
        self._bar.hide()
        self._verdict.setText(self.tr("The database couldn't be checked."))
        self.message.show_message(self._desk.texts.error(error), "bad")

    def findings(self) -> Sequence[HealthFinding] | None:
        """What was found; None while checking."""
        return self._found

    def retranslate(self) -> None:
        while entry := self._lines.takeAt(0):
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        found = self._found
        self._bar.setVisible(found is None)
        codes = {finding.code for finding in found or ()}
        grave = any(finding.severity is Severity.ERROR for finding in found or ())
        self._verdict.setText(self._verdict_words(found))
        for finding in found or ():
            self._lines.addWidget(self._line(finding))
        writes = not self._desk.is_read_only
        self._cures["search"].setVisible(writes and "search-incomplete" in codes)
        self._cures["indexes"].setVisible(writes and "index-damaged" in codes and self._desk.store.path is not None)
        self._cures["backup"].setVisible(bool(codes))
        self._cures["restore"].setVisible(writes and grave)

    def _verdict_words(self, found: Sequence[HealthFinding] | None) -> str:
        if found is None:
            return self.tr("Checking the database…")
        if not found:
            return self.tr("The database is whole: the file, the protocols, the attached files and search.")
        return self.tr("Something is wrong with the database. Each line says what to do.")

    def _line(self, finding: HealthFinding) -> RowLine:
        grave = finding.severity is Severity.ERROR
        icon, tone = ("circle-x", "bad") if grave else ("triangle-alert", "warn")
        line = RowLine(f"healthFinding-{finding.code}", icon, self._desk.texts.health(finding), tone=tone)
        record_id = finding.record_id
        if record_id is not None:
            line.clicked.connect(lambda: self._go(record_id))
        return line

    def _go(self, record_id: int) -> None:
        self.accept()
        self._desk.go("meeting", record_id)

    # cures --------------------------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Make the search index anew and check again."""
        self._cures["search"].setEnabled(False)
        self._desk.act(rebuild_search, done=self._rebuilt, failed=self._not_rebuilt)

    def _rebuilt(self, _: object) -> None:
        self._cures["search"].setEnabled(True)
        self.check()

    def _not_rebuilt(self, error: DomainError) -> None:
        self._cures["search"].setEnabled(True)
        self.message.show_message(self._desk.texts.error(error), "bad")

    def repair(self) -> None:
        """Repair the indexes on a copy; the college is closed and opened again."""
        self.accept()
        self._desk.replaceAsked.emit(repair_college, self.tr("Repairing the indexes…"))

    def restore(self) -> None:
        """Choose a backup to be put in place."""
        self.accept()
        dialog = RestoreDialog(self._desk, self.parentWidget())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
