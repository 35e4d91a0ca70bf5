"""The preview of a meeting's papers: which one, in which language; print it or save it as PDF or Word."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.errors import DomainError
from db.queries.college import logo
from db.queries.protocols import IssueRow, Paper, issues_of, paper_of, paper_of_issue
from desktop.desk import Desk
from desktop.paper.layout import Layout
from desktop.paper.letters import missing_glyphs
from desktop.paper.meeting_papers import document, render
from desktop.paper.output import safe_file_name, write_file
from desktop.places import documents_folder
from desktop.widgets.buttons import Button
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

LANGUAGE = "paper-language"
FOLDER = "paper-folder"
"""Settings that remember the language and the folder of the last paper."""
LONG = 150_000
"""Characters of a paper from which it is rendered in a process of its own, so that the window stays alive."""
DPI = 300


def paper_as(
    form_id: str, paper: Paper, language: str, decisions: tuple[int, ...], layout: Layout, suffix: str
) -> bytes:
    """The file of a paper; runs in the window or in a process of its own."""
    return render(document(form_id, paper, language, decisions, layout), suffix)


class PrintDialog(Retranslated, QDialog):
    """Shows the paper as it will be printed; every choice is drawn at once."""

    def __init__(self, desk: Desk, meeting_id: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("printDialog")
        self._desk = desk
        self._paper: Paper = desk.read(paper_of, meeting_id)
        self._issues: list[IssueRow] = desk.read(issues_of, meeting_id)
        self._layout = Layout(logo=desk.read(logo))
        self._asked = 0
        self._bytes = b""
        self._buffer = QBuffer(self)
        self._pdf = QPdfDocument(self)
        self.worded(self.setWindowTitle, lambda: self.tr("Preview"))
        self._build_choices()
        self._build_view()
        self._lay_out()
        self.resize(1100, 720)
        self._draw()

    def _build_choices(self) -> None:
        self.form = ChoiceBox("printForm", self._forms)
        self.language = ChoiceBox("printLanguage", self._languages)
        self.issue = ChoiceBox("printIssue", self._issue_choices)
        remembered = self._desk.settings.text(LANGUAGE)
        written = self._paper.content.language.value
        self.language.set_value(remembered if remembered in ("kk", "ru", "both") else written)
        self.decisions = QListWidget(self)
        self.decisions.setObjectName("printDecisions")
        self.decisions.setWordWrap(True)
        self.worded(self.decisions.setAccessibleName, lambda: self.tr("Decisions of the extract"))
        self._fill_decisions()
        self.form.changed.connect(self._form_changed)
        self.language.changed.connect(self._language_changed)
        self.issue.changed.connect(self._issue_changed)
        self.decisions.itemChanged.connect(lambda _: self._draw())

    def _build_view(self) -> None:
        self.message = MessageBar("printMessage", self)
        self.view = QPdfView(self)
        self.view.setObjectName("printView")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self._pdf)
        self.worded(self.view.setAccessibleName, lambda: self.tr("Preview"))
        self.print_button = Button("printPrint", lambda: self.tr("&Print…"), icon="printer", kind="primary")
        self.pdf_button = Button("printPdf", lambda: self.tr("Save as P&DF…"), icon="file-text")
        self.word_button = Button("printWord", lambda: self.tr("Save as &Word…"), icon="file-pen")
        self.close_button = Button("printClose", lambda: self.tr("&Close"))
        self.print_button.clicked.connect(self.print_out)
        self.pdf_button.clicked.connect(lambda: self.save_as(".pdf"))
        self.word_button.clicked.connect(lambda: self.save_as(".docx"))
        self.close_button.clicked.connect(self.reject)
        self.print_button.setDefault(True)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for words, box in (
            (lambda: self.tr("Paper"), self.form),
            (lambda: self.tr("Language"), self.language),
            (lambda: self.tr("Issue"), self.issue),
        ):
            label = PlainLabel(role="field-label")
            self.worded(label.setText, words)
            self.worded(box.setAccessibleName, words)
            side.addWidget(label)
            side.addWidget(box)
            if box is self.issue:
                label.setVisible(len(self._issues) > 1)
        self.issue.setVisible(len(self._issues) > 1)
        self._decisions_title = PlainLabel(role="field-label")
        self.worded(self._decisions_title.setText, lambda: self.tr("Decisions"))
        side.addWidget(self._decisions_title)
        side.addWidget(self.decisions, 1)
        side.addStretch(0)
        for button in (self.print_button, self.pdf_button, self.word_button, self.close_button):
            side.addWidget(button)
        choices = QWidget(self)
        choices.setFixedWidth(270)
        choices.setLayout(side)
        right = QVBoxLayout()
        right.addWidget(self.message)
        right.addWidget(self.view, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(choices)
        layout.addLayout(right, 1)
        self._show_decisions()

    # choices ------------------------------------------------------------------------------------------------

    def _forms(self) -> list[tuple[object, str]]:
        return [("protocol", self.tr("Protocol")), ("extract", self.tr("Extract from the protocol"))]

    def _languages(self) -> list[tuple[object, str]]:
        return [("kk", self.tr("Kazakh")), ("ru", self.tr("Russian")), ("both", self.tr("Both, side by side"))]

    def _issue_choices(self) -> list[tuple[object, str]]:
        texts = self._desk.texts
        choices: list[tuple[object, str]] = [(None, self.tr("As it stands now"))] if self._paper.is_draft else []
        for issue in self._issues:
            signed = texts.short_date(issue.signed_at.astimezone().date())
            choices.append(
                (issue.issue_id, self.tr("Issue {serial} of {date}").format(serial=issue.serial, date=signed))
            )
        return choices

    def _fill_decisions(self) -> None:
        self.decisions.blockSignals(True)
        self.decisions.clear()
        for item in self._paper.content.items:
            for decision in item.decisions:
                words = " ".join((decision.text.text or decision.text.twin).split())
                entry = QListWidgetItem(f"{item.number}.{decision.number} {words}", self.decisions)
                entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                entry.setCheckState(Qt.CheckState.Checked)
                entry.setData(Qt.ItemDataRole.UserRole, decision.decision_id)
        self.decisions.blockSignals(False)

    def _chosen(self) -> tuple[int, ...]:
        entries = [self.decisions.item(number) for number in range(self.decisions.count())]
        chosen = [entry for entry in entries if entry.checkState() is Qt.CheckState.Checked]
        return () if len(chosen) == len(entries) else tuple(entry.data(Qt.ItemDataRole.UserRole) for entry in chosen)

    def _form_changed(self, _: object) -> None:
        self._show_decisions()
        self._draw()

    def _show_decisions(self) -> None:
        wanted = self.form.value() == "extract"
        self.decisions.setVisible(wanted)
        self._decisions_title.setVisible(wanted)

    def _language_changed(self, language: object) -> None:
        self._desk.settings.set(LANGUAGE, language)
        self._draw()

    def show_issue(self, issue_id: int) -> None:
        """Show one issue of the protocol, be it in force or replaced."""
        self.issue.set_value(issue_id)
        self._issue_changed(issue_id)

    def _issue_changed(self, issue_id: object) -> None:
        if isinstance(issue_id, int):
            self._paper = self._desk.read(paper_of_issue, issue_id)
        else:
            self._paper = self._desk.read(paper_of, self._paper.content.meeting_id)
        self._fill_decisions()
        self._draw()

    # drawing ------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        """Render the paper as it is chosen now; what was asked for before is forgotten."""
        self._asked += 1
        asked = self._asked
        self._render(".pdf", lambda content: self._drawn(content) if asked == self._asked else None)

    def _render(self, suffix: str, done: Callable[[bytes], object]) -> None:
        arguments = (self.form.value(), self._paper, self.language.value(), self._chosen(), self._layout, suffix)
        if len(self._paper.content.to_json()) > LONG:
            self._desk.render(paper_as, *arguments, title=self.tr("Preparing the paper"), done=done)
            return
        try:
            done(paper_as(*arguments))
        except DomainError as error:
            self.message.show_message(self._desk.texts.error(error), "bad")

    def _drawn(self, content: bytes) -> None:
        self._bytes = content
        self._pdf.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._buffer)
        missing = missing_glyphs(document(
            self.form.value(), self._paper, self.language.value(), self._chosen(), self._layout
        ))
        if missing:
            self.message.show_message(
                self.tr("The font lacks these characters; they are printed by their numbers: {letters}").replace(
                    "{letters}", " ".join(sorted(missing))
                ),
                "warn",
            )
        else:
            self.message.hide()

    # out ----------------------------------------------------------------------------------------------------

    def save_as(self, suffix: str) -> None:
        """Ask for a file and write the paper into it."""
        folder = Path(self._desk.settings.text(FOLDER) or str(documents_folder()))
        name = safe_file_name(self._name(), suffix)
        kinds = self.tr("PDF files (*.pdf)") if suffix == ".pdf" else self.tr("Word files (*.docx)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the paper"), str(folder / name), kinds)
        if chosen:
            target = Path(chosen)
            self.write_to(target if target.suffix.lower() == suffix else target.with_name(target.name + suffix))

    def write_to(self, target: Path) -> None:
        """Write the paper into a file and say so; a refusal leaves the old file as it was."""

        def write(content: bytes) -> None:
            try:
                write_file(target, content)
            except DomainError as error:
                self.message.show_message(self._desk.texts.error(error), "bad")
                return
            self._desk.settings.set(FOLDER, str(target.parent))
            self.message.show_message(self.tr("Saved: {file}").replace("{file}", str(target)), "good")

        self._render(target.suffix.lower(), write)

    def _name(self) -> str:
        content = self._paper.content
        language = "ru" if self.language.value() == "ru" else "kk"
        words = self.form.currentText()
        number = f" № {content.number}" if content.number is not None else ""
        return f"{words}{number} {content.commission.in_language(language)} {content.held_on:%Y-%m-%d}"

    def print_out(self) -> None:
        """Send the pages to a printer (or to a PDF where there is none)."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(DPI)
        printer.setDocName(self._name())
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, max(self._pdf.pageCount(), 1))
        if dialog.exec():
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Paint every page asked for."""
        first = printer.fromPage() or 1
        last = printer.toPage() or self._pdf.pageCount()
        painter = QPainter(printer)
        for page in range(first - 1, last):
            if page > first - 1:
                printer.newPage()
            room = painter.viewport()
            painter.drawImage(room, self._page(page, room.size()))
        painter.end()

    def _page(self, page: int, size: QSize) -> QImage:
        """A page as a picture on white paper."""
        drawn = self._pdf.render(page, size)
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper
