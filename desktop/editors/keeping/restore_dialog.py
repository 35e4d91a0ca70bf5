"""Putting a backup in the place of the open college: what is in it, and what will happen, said beforehand."""

import datetime as dt
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.errors import DomainError
from db.models.protocol_content import Names
from db.queries.audit import last_change
from db.queries.start import FirstSteps, college_name, first_steps
from db.storage import Store, open_store
from db.storage.backup import BACKUP_SUFFIX, backup_folder, newest_backup
from desktop.desk import Desk
from desktop.jobs import Progress
from desktop.opening import restore_college
from desktop.places import documents_folder
from desktop.widgets.buttons import Button
from desktop.widgets.form_panel import Card
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class Inside:
    """What a database holds, in a few figures."""

    name: Names
    changed_at: dt.datetime | None
    counts: FirstSteps


def look_inside(store: Store) -> Inside:
    """The figures of an open database."""
    with store.read() as session:
        return Inside(college_name(session), last_change(session), first_steps(session))


def look_into_backup(_: Store, progress: Progress, path: Path) -> Inside:
    """The job: the figures of a backup; raises StorageProblem where it can't be used."""
    progress.step(0, 0)
    store = open_store(path, read_only=True)
    try:
        return look_inside(store)
    finally:
        store.close()


class RestoreDialog(Retranslated, QDialog):
    """Choose a backup, compare it with what is open, then put it in its place; the former file is kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restoreDialog")
        self.setMinimumWidth(620)
        self._desk = desk
        self._file: Path | None = None
        self._inside: Inside | None = None
        self.worded(self.setWindowTitle, lambda: self.tr("Restore a backup"))
        self.message = MessageBar("restoreMessage", self)
        self.choose_button = Button("restoreChoose", lambda: self.tr("&Choose a backup…"), icon="folder-open")
        self.newest_button = Button("restoreNewest", lambda: self.tr("Take the &newest of the college's folder"))
        self.restore_button = Button("restoreNow", lambda: self.tr("Put the backup in &place"), kind="danger")
        self.cancel_button = Button("restoreCancel", lambda: self.tr("Cancel"))
        self._file_label = PlainLabel(wrap=True, role="section", name="restoreFile")
        self._now = PlainLabel(wrap=True, name="restoreOpenNow")
        self._then = PlainLabel(wrap=True, name="restoreBackup")
        self.choose_button.clicked.connect(self.choose)
        self.newest_button.clicked.connect(self.take_newest)
        self.restore_button.clicked.connect(self.restore)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        self.restore_button.setEnabled(False)
        folder = backup_folder(desk.store.place)
        self.newest_button.setVisible(folder.is_dir() and any(folder.glob(f"*{BACKUP_SUFFIX}")))
        self.retranslate()

    def _lay_out(self) -> None:
        explained = PlainLabel(wrap=True, name="restoreExplained")
        self.worded(explained.setText, self._explanation)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.choose_button)
        choices.addWidget(self.newest_button)
        choices.addStretch(1)
        compared = Card("restoreCompared")
        compared.body.addWidget(self._file_label)
        compared.body.addWidget(self._then)
        compared.body.addWidget(self._now)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.restore_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.message)
        layout.addWidget(explained)
        layout.addLayout(choices)
        layout.addWidget(compared)
        layout.addLayout(buttons)

    def _explanation(self) -> str:
        if self._desk.store.path is None:
            return self.tr(
                "The backup takes the place of everything on the server. What is there now is backed up first, into "
                "the program's own folder. Everybody else should close the college before."
            )
        return self.tr(
            "The backup takes the place of the open college: what was entered after it isn't in sight any more. "
            "Nothing is thrown away: the present file is kept beside it under another name. The college is closed and "
            "opened again."
        )

    def retranslate(self) -> None:
        self._file_label.setText(self._file.name if self._file else self.tr("No backup chosen yet"))
        self._then.setText(self._figures(self.tr("In the backup"), self._inside) if self._inside else "")
        self._then.setVisible(self._inside is not None)
        self._now.setText(self._figures(self.tr("Open now"), look_inside(self._desk.store)))

    def _figures(self, head: str, inside: Inside) -> str:
        texts = self._desk.texts
        changed = texts.moment(inside.changed_at.astimezone()) if inside.changed_at else "–"
        counts = self.tr("staff: {people}, commissions: {commissions}, meetings: {meetings}, last change: {changed}")
        values = {
            "{people}": inside.counts.people,
            "{commissions}": inside.counts.commissions,
            "{meetings}": inside.counts.meetings,
            "{changed}": changed,
        }
        for placeholder, value in values.items():
            counts = counts.replace(placeholder, str(value))
        return f"{head}: {inside.name.in_language(self._desk.language)}\n{counts}"

    # choosing -----------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for the file."""
        kinds = self.tr("Backups (*.adisker-backup *.adisker);;All files (*)")
        own = backup_folder(self._desk.store.place)
        folder = own if own.is_dir() else documents_folder()
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), str(folder), kinds)
        if chosen:
            self.look_at(Path(chosen))

    def take_newest(self) -> None:
        """The newest sound backup that the program has made by itself."""
        self._desk.read_later(lambda _: newest_backup(self._desk.store.place), done=self._found_newest)

    def _found_newest(self, path: Path | None) -> None:
        if path is None:
            self.message.show_message(self.tr("No sound backup was found there. Choose one yourself."), "warn")
        else:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Read what the backup holds and show it; one that can't be used is refused in words."""
        self.message.hide()
        self._file, self._inside = path, None
        self.restore_button.setEnabled(False)
        self.retranslate()
        title = self.tr("Looking into the backup")
        self._desk.run(look_into_backup, path, title=title, done=self._looked, failed=self._refused)

    def _looked(self, inside: Inside) -> None:
        self._inside = inside
        self.restore_button.setEnabled(not self._desk.is_read_only)
        self.retranslate()

    def _refused(self, error: DomainError) -> None:
        self._file = None
        self.retranslate()
        self.message.show_message(self._desk.texts.error(error), "bad")

    # restoring ----------------------------------------------------------------------------------------------

    def restore(self) -> None:
        """Close, put the backup in place, open again."""
        try:
            self._desk.actor.require()
        except DomainError as error:
            self.message.show_message(self._desk.texts.error(error), "bad")
            return
        if self._file is not None:
            function = partial(restore_college, str(self._file))
            self.accept()
            self._desk.replaceAsked.emit(function, self.tr("Restoring the backup…"))
