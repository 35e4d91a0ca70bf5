"""Files on a record, such as the scan of a signed protocol: listed, added, opened, saved elsewhere, taken off."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.actions.attachments import attach, detach
from db.actor import Actor
from db.errors import DomainError, Invalid, StorageProblem
from db.queries.attachments import AttachmentRow, OpenedFile, attachments_of, open_file
from db.queries.norms import norms_in_force
from db.storage import Store
from desktop.desk import Desk
from desktop.editors.opened_files import put_where_it_can_be_opened
from desktop.paper.output import safe_file_name, write_file
from desktop.places import documents_folder
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.row_line import RowLine

FOLDER = "attachment-folder"
"""The setting that remembers where files were taken from last."""
MEGABYTE = 1024 * 1024
PROGRAMS = frozenset(
    {
        ".appimage", ".bat", ".cmd", ".com", ".desktop", ".exe", ".hta", ".jar", ".js", ".jse", ".lnk", ".msi",
        ".ps1", ".py", ".reg", ".scr", ".sh", ".vbe", ".vbs", ".wsf",
    }
)  # fmt: skip
"""Suffixes of what the system would run rather than show."""


class Attachments(Retranslated, QWidget):
    """`show_record(id)`; files may be dropped on it. `counted(n)` tells how many there are."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachments")
        self.setAcceptDrops(not desk.is_read_only)
        self._desk = desk
        self._record_id: int | None = None
        self._title = PlainLabel(role="section")
        self.worded(self._title.setText, lambda: self.tr("Attached files"))
        self.add_button = Button(
            "attachmentsAdd", lambda: self.tr("&Attach…"), icon="paperclip", kind="quiet",
            tip=lambda: self.tr("For example the scan of the signed paper; files can also be dropped here."),
        )  # fmt: skip
        self.add_button.setEnabled(not desk.is_read_only)
        self.add_button.clicked.connect(self.ask)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.add_button)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addLayout(self._lines)
        desk.chaptersChanged.connect(self._changed)

    # showing ------------------------------------------------------------------------------------------------

    def show_record(self, record_id: int | None) -> None:
        """Show the files of a record, or nothing."""
        self._record_id = record_id
        self.setVisible(record_id is not None)
        self.retranslate()

    def _changed(self, chapters: frozenset[str]) -> None:
        if "attachments" in chapters and self.isVisible():
            self.retranslate()

    def rows(self) -> list[AttachmentRow]:
        """The files of the record that is shown."""
        return [] if self._record_id is None else self._desk.read(attachments_of, self._record_id)

    def retranslate(self) -> None:
        while entry := self._lines.takeAt(0):
            if widget := entry.widget():
                widget.hide()
                widget.deleteLater()
        rows = self.rows()
        for row in rows:
            self._lines.addWidget(self._line(row))
        if not rows and self._record_id is not None:
            hint = self.tr("No files. Attach the scan of the signed paper, or drop it here.")
            self._lines.addWidget(PlainLabel(hint, role="muted", wrap=True))
        self.counted.emit(len(rows))

    def _line(self, row: AttachmentRow) -> QWidget:
        added = self._desk.texts.short_date(row.added_at.astimezone().date())
        line = RowLine(f"attachment{row.attachment_id}", "file-text", row.name, f"{self._size(row.size)} · {added}")
        line.clicked.connect(lambda: self.open(row))
        more = IconButton(f"attachmentMore{row.attachment_id}", "ellipsis", lambda: self.tr("More"), size=16)
        more.clicked.connect(lambda: self._menu(row).popup(more.mapToGlobal(more.rect().bottomLeft())))
        holder = named(QWidget(), f"attachmentLine{row.attachment_id}")
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(line, 1)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _menu(self, row: AttachmentRow) -> QMenu:
        menu = named(QMenu(self), "attachmentMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        writes = not self._desk.is_read_only
        for words, run, offered in (
            (self.tr("Open"), self.open, True),
            (self.tr("Save as…"), self.save_as, True),
            (self.tr("Take off"), self.remove, writes),
        ):
            action = QAction(words, menu)
            action.setEnabled(offered)
            action.triggered.connect(partial(_run, run, row))
            menu.addAction(action)
        return menu

    def _size(self, size: int) -> str:
        if size >= MEGABYTE:
            number = self._desk.texts.number(size / MEGABYTE, 1)
            return self.tr("{number} MB").replace("{number}", number)
        return self.tr("{number} KB").replace("{number}", str(max(1, round(size / 1024))))

    # adding -------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask for files and attach them."""
        folder = self._desk.settings.text(FOLDER) or str(documents_folder())
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"), folder)
        self.add([Path(name) for name in chosen])

    def add(self, files: list[Path]) -> None:
        """Attach files, read and stored off the window's thread; what is refused is said and the rest goes on."""
        for file in files:
            if self._record_id is not None:
                self._desk.settings.set(FOLDER, str(file.parent))
                self._desk.act(attach_file, self._record_id, file, failed=partial(self._refused, file.name))

    def _refused(self, name: str, error: DomainError) -> None:
        self._desk.tell(f"{name}: {self._desk.texts.error(error)}", "bad")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this machine may be dropped."""
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what is dropped."""
        event.acceptProposedAction()
        self.add(_dropped(event))

    # opening and taking off ---------------------------------------------------------------------------------

    def open(self, row: AttachmentRow) -> None:
        """Open a copy with the system's program; damaged content is said, never opened, nor is a program run."""
        if Path(row.name).suffix.lower() in PROGRAMS:
            words = self.tr("“{name}” is a program; it isn't run from here. Save it if you trust it.")
            self._desk.tell(words.replace("{name}", row.name), "warn")
            return
        self._desk.read_later(open_file, row.attachment_id, done=self._opened)

    def _opened(self, file: OpenedFile) -> None:
        try:
            copy = put_where_it_can_be_opened(file)
        except DomainError as error:
            self._desk.tell_error(error)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            words = self.tr("No program of this computer opens “{name}”. Save it under another name instead.")
            self._desk.tell(words.replace("{name}", file.name), "warn")

    def save_as(self, row: AttachmentRow) -> None:
        """Ask for a name and write the file there."""
        suffix = Path(row.name).suffix
        name = safe_file_name(row.name.removesuffix(suffix), suffix)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the file"), str(documents_folder() / name))
        if chosen:
            self._desk.read_later(open_file, row.attachment_id, done=partial(self._save_to, Path(chosen)))

    def _save_to(self, target: Path, file: OpenedFile) -> None:
        try:
            write_file(target, file.content)
        except DomainError as error:
            self._desk.tell_error(error)
            return
        self._desk.tell(self.tr("Saved: {file}").replace("{file}", str(target)), "good")

    def remove(self, row: AttachmentRow) -> None:
        """Take a file off, with the way back: its content stays at hand until the message goes."""
        self._desk.act(take_off, row, done=partial(self._removed, row))

    def _removed(self, row: AttachmentRow, content: bytes) -> None:
        words = self.tr("The file “{name}” is taken off.").replace("{name}", row.name)
        back = partial(self._desk.act, attach, row.record_id, row.name, content)
        if content:
            self._desk.tell(words, "good", action=self.tr("Undo"), run=back)
        else:
            self._desk.tell(words, "good")


def attach_file(store: Store, actor: Actor, record_id: int, file: Path) -> int:
    """Read a file and attach it; a file over the norm's limit isn't read at all."""
    with store.read() as session:
        limit = norms_in_force(session).count("attachment-megabytes")
    try:
        if not file.is_file():
            raise Invalid("file-missing", field="content", path=str(file))
        if file.stat().st_size > limit * MEGABYTE:
            raise Invalid("file-too-big", field="content", limit=limit)
        content = file.read_bytes()
    except OSError as error:
        raise StorageProblem("file-unreadable", path=str(file)) from error
    return attach(store, actor, record_id, file.name, content)


def take_off(store: Store, actor: Actor, row: AttachmentRow) -> bytes:
    """Take a file off its record and hand its content over; what is damaged goes too, as nothing can be saved of it.
    """
    with store.read() as session:
        try:
            content = open_file(session, row.attachment_id).content
        except DomainError as error:
            if error.code != "file-damaged":
                raise
            content = b""
    detach(store, actor, row.attachment_id)
    return content


def _run(run: object, row: AttachmentRow, _: bool = False) -> None:
    assert callable(run)
    run(row)


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
