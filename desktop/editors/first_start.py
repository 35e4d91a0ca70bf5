"""The assistant of the first start: names the college, its head, its norms, and where it is kept."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.errors import DomainError, Invalid
from desktop.editors.college.logo import LogoPicker
from desktop.editors.college.norms_form import NormsForm
from desktop.jobs import Job, Workers
from desktop.places import documents_folder
from desktop.settings import Settings
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.buttons import Button
from desktop.widgets.form_panel import FormPanel
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from i18n import Texts

FIRST_NORMS = ("quorum", "meetings-per-year", "sign-within", "chair-term-years")
"""Norms worth a look at the start; the others stand on the page of the college."""


def create_at(where: str, draft: object) -> str:
    """Make the database, enter the college, close it again; what was begun is removed where it fails."""
    from db.actions.college import CollegeDraft, create_college
    from db.actor import LOCAL_METHODIST
    from db.storage import create_store

    assert isinstance(draft, CollegeDraft)
    store = create_store(where)
    path = store.path
    try:
        create_college(store, LOCAL_METHODIST, draft)
    except BaseException:
        store.close()
        if path is not None:
            path.unlink(missing_ok=True)
        raise
    store.close()
    return where


class FirstStart(Retranslated, QDialog):
    """Three steps; accepted when the college is made, `where` is then its database."""

    def __init__(self, settings: Settings, texts: Texts, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self.where = ""
        self._texts = texts
        self._settings = settings
        self._workers = Workers()
        self._job: Job | None = None
        self._place_was_chosen = False
        self.setMinimumSize(680, 560)
        self.worded(self.setWindowTitle, lambda: self.tr("A new college"))
        self.message = MessageBar("firstStartMessage", self)
        self._step_label = PlainLabel(role="muted", name="firstStartStep")
        self._title = PlainLabel(role="title", name="firstStartTitle")
        self._steps = QStackedWidget(self)
        self._steps.setObjectName("firstStartSteps")
        for step in (self._college_step(), self._people_step(), self._place_step()):
            self._steps.addWidget(step)
        self._lay_out()
        self._show_step(0)

    # steps --------------------------------------------------------------------------------------------------

    def _college_step(self) -> QWidget:
        self.college_form = FormPanel("firstStartCollege")
        self.full_name = BilingualLine("firstStartFullName")
        self.short_name = BilingualLine("firstStartShortName")
        self.city = BilingualLine("firstStartCity", beside=True)
        self.logo = LogoPicker("firstStartLogo")
        self.full_name.set_label(lambda: self.tr("Full name"))
        self.short_name.set_label(lambda: self.tr("Short name"))
        self.city.set_label(lambda: self.tr("City"))
        self.college_form.add(
            "full_name_kk", lambda: self.tr("&Full name"), self.full_name, required=True,
            hint=lambda: self.tr("As it stands on official papers. One language is enough for the beginning."),
        )  # fmt: skip
        self.college_form.add("short_name_kk", lambda: self.tr("&Short name"), self.short_name)
        self.college_form.add("city_kk", lambda: self.tr("&City"), self.city)
        self.college_form.add("logo", lambda: self.tr("&Logo"), self.logo)
        self.full_name.changed.connect(self._propose_place)
        return self.college_form

    def _people_step(self) -> QWidget:
        self.people_form = FormPanel("firstStartPeople")
        self.head = self._line("firstStartHead")
        self.deputies = [self._line("firstStartDeputy"), self._line("firstStartSecondDeputy")]
        self.people_form.add(
            "surname", lambda: self.tr("&Head of the college"), self.head,
            hint=lambda: self.tr("Surname, given name, patronymic. Approves plans and documents."),
        )  # fmt: skip
        self.people_form.add(
            "deputy", lambda: self.tr("&Deputy head"), self.deputies[0],
            hint=lambda: self.tr("For educational-methodical work (¶14)."),
        )  # fmt: skip
        self.people_form.add("second_deputy", lambda: self.tr("&Another deputy"), self.deputies[1])
        return self.people_form

    def _place_step(self) -> QWidget:
        step = QWidget(self)
        self.norms = NormsForm("firstStartNorms", self._texts.label, FIRST_NORMS)
        self.place_form = FormPanel("firstStartPlace")
        self.place = self._line("firstStartFile", 4000)
        self.place.textEdited.connect(self._place_edited)
        browse = Button("firstStartBrowse", lambda: self.tr("&Choose…"), icon="folder-open")
        browse.clicked.connect(self._browse)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.place, 1)
        layout.addWidget(browse)
        row.setFocusProxy(self.place)
        self.place_form.add(
            "where", lambda: self.tr("&Kept in"), row, required=True,
            hint=lambda: self.tr(
                "One file holds the whole college. For several workstations give the address of a PostgreSQL "
                "database instead: postgresql://user@server/database."
            ),
        )  # fmt: skip
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.place_form)
        title = PlainLabel(role="section")
        self.worded(title.setText, lambda: self.tr("Norms to begin with"))
        column.addWidget(title)
        column.addWidget(self.norms)
        column.addStretch(1)
        return step

    def _line(self, name: str, limit: int = 300) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setMaxLength(limit)
        return line

    def _lay_out(self) -> None:
        self._back = Button("firstStartBack", lambda: self.tr("&Back"))
        self._next = Button("firstStartNext", lambda: self.tr("&Next"), kind="primary")
        self._finish = Button("firstStartFinish", lambda: self.tr("Make the c&ollege"), kind="primary")
        cancel = Button("firstStartCancel", lambda: self.tr("Cancel"))
        self._back.clicked.connect(lambda: self._show_step(self._steps.currentIndex() - 1))
        self._next.clicked.connect(self.forward)
        self._finish.clicked.connect(self.finish)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        for button in (self._back, self._next, self._finish):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 20, 28, 16)
        layout.setSpacing(10)
        layout.addWidget(self._step_label)
        layout.addWidget(self._title)
        layout.addWidget(self.message)
        layout.addWidget(self._steps, 1)
        layout.addLayout(buttons)

    def _titles(self) -> tuple[str, str, str]:
        return self.tr("The college"), self.tr("Its leaders"), self.tr("Where it is kept, and its norms")

    def retranslate(self) -> None:
        self._show_step(self._steps.currentIndex())

    def _show_step(self, number: int) -> None:
        self._steps.setCurrentIndex(number)
        last = self._steps.count() - 1
        self._step_label.setText(self.tr("Step {number} of {all}").format(number=number + 1, all=last + 1))
        self._title.setText(self._titles()[number])
        self._back.setVisible(number > 0)
        self._next.setVisible(number < last)
        self._finish.setVisible(number == last)
        (self.full_name.kk, self.head, self.place)[number].setFocus(Qt.FocusReason.OtherFocusReason)

    # the place ----------------------------------------------------------------------------------------------

    def _propose_place(self) -> None:
        if not self._place_was_chosen:
            from desktop.paper.output import safe_file_name

            name = next((each for each in self.full_name.value() if each), "")
            self.place.setText(str(documents_folder() / safe_file_name(name, ".adisker")) if name else "")

    def _place_edited(self) -> None:
        self._place_was_chosen = True

    def _browse(self) -> None:
        words = self.tr("Colleges (*.adisker)")
        where, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the college"), self.place.text() or str(documents_folder()), words,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if where:
            self._place_was_chosen = True
            self.place.setText(where if Path(where).suffix else f"{where}.adisker")

    # making -------------------------------------------------------------------------------------------------

    def forward(self) -> None:
        """The next step, once this one has what it needs."""
        self.college_form.clear_errors()
        if self._steps.currentIndex() == 0 and not any(self.full_name.value()):
            self.college_form.set_error("full_name_kk", self.tr("Write the college's name."))
            return
        if not self.place.text():
            self._propose_place()
        self._show_step(self._steps.currentIndex() + 1)

    def finish(self) -> None:
        """Make the database off the window's thread."""
        from db.actions.college import CollegeDetails, CollegeDraft

        where = self.place.text().strip()
        self.place_form.clear_errors()
        if not where:
            self.place_form.set_error("where", self.tr("Choose where to keep the college."))
            return
        details = CollegeDetails(*self.full_name.value(), *self.short_name.value(), *self.city.value())
        draft = CollegeDraft(
            details,
            head=self.head.text(),
            deputies=tuple(line.text() for line in self.deputies if line.text().strip()),
            norms=self.norms.values(),
            logo=self.logo.picture(),
        )
        self._set_busy(True)
        self._job = Job("", self)
        self._job.succeeded.connect(self._made)
        self._job.failed.connect(self._refused)
        self._workers.work(self._job, create_at, where, draft)

    def _made(self, where: str) -> None:
        self.where = where
        self._set_busy(False)
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        known = error if isinstance(error, DomainError) else DomainError("unexpected")
        for number, form in enumerate((self.college_form, self.people_form, self.norms.form, self.place_form)):
            if isinstance(known, Invalid) and form.refuse(known, self._texts.error):
                self._show_step(min(number, 2))
                return
        self.message.show_message(self._texts.error(known), "bad")

    def _set_busy(self, busy: bool) -> None:
        self._steps.setEnabled(not busy)
        for button in (self._back, self._next, self._finish):
            button.setEnabled(not busy)
        if busy:
            self.message.show_message(self.tr("Making the college…"), "info")
        else:
            self.message.hide()

    def reject(self) -> None:
        """Esc and cancel, but not while the college is being made."""
        if self._steps.isEnabled():
            super().reject()

    def done(self, result: int) -> None:
        """The worker is waited for before the window goes."""
        self._workers.close()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, and makes the college on the last step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._steps.isEnabled():
            self.finish() if self._finish.isVisible() else self.forward()
        else:
            super().keyPressEvent(event)
