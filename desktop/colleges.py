"""Opening a college in the window, making one, leaving it; the first screen while none is open."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from db.actor import LOCAL_METHODIST
from db.errors import DomainError, StorageProblem
from desktop import opening
from desktop.desk import Desk
from desktop.errors import Errors
from desktop.finder import Command, Finder
from desktop.jobs import Job, Workers
from desktop.opening import Opened
from desktop.pages.welcome import WelcomePage
from desktop.places import documents_folder, owner_only, state_folder
from desktop.settings import Settings
from desktop.single import OneWindow
from desktop.window import Window
from i18n import Texts

DEMONSTRATION = "demonstration.adisker"


class Colleges(QObject):
    """Holds the desk of the college that is open, and its place as the only window on it."""

    nothingToShow = Signal()
    """The college asked for at the start is open in another window, which has come forward."""

    def __init__(self, window: Window, settings: Settings, errors: Errors, texts: Texts) -> None:
        super().__init__(window)
        self.window = window
        self.settings = settings
        self.texts = texts
        self.desk: Desk | None = None
        self.commands: Sequence[Command] = ()
        self._errors = errors
        self._workers = Workers()
        self._jobs: set[Job] = set()
        self._one: OneWindow | None = None
        self._names: dict[str, str] = {}
        self._page: WelcomePage | None = None

    def speak(self, texts: Texts) -> None:
        """Take the words of another language; the catalogues are swapped afterwards."""
        self.texts = texts
        if self.desk is not None:
            self.desk.texts = texts

    def name(self) -> str:
        """The college's short name in the language of the screen."""
        return self._names.get(self.texts.language, "")

    def welcome(self, problem: str = "", action: str = "", run: Callable[[], object] | None = None) -> None:
        """The first screen, with what went wrong where something did."""
        page = WelcomePage(self.settings.recent())
        page.createAsked.connect(self.create)
        page.browseAsked.connect(self.browse)
        page.openAsked.connect(self.open)
        page.demonstrationAsked.connect(self.demonstrate)
        page.forgetAsked.connect(lambda where: self._forget(where, page.show_recent))
        self._page = page
        self.window.show_alone(page)
        if problem:
            page.message.show_message(problem, "bad", action=action, run=run)

    def _forget(self, where: str, show: Callable[[list[str]], None]) -> None:
        self.settings.forget_database(where)
        show(self.settings.recent())

    # opening ------------------------------------------------------------------------------------------------

    def open(self, where: str) -> None:
        """Open a college in this window; the one that is open is left when the new one is there."""
        self._take_and(opening.open_college, where, where=where, words=self.tr("Opening the college…"))

    def _already_open(self, one: OneWindow) -> None:
        answered = one.raise_first()
        if self.desk is None and answered and self._page is None:
            self.nothingToShow.emit()
            return
        words = self.tr("This college is open in another window.")
        if self.desk is None:
            self.welcome(words)
        else:
            self.desk.tell(words, "warn")

    def _show(self, opened: Opened, one: OneWindow) -> None:
        self.leave()
        self._one = one
        desk = Desk(opened.store, LOCAL_METHODIST, self.settings, self.texts, self)
        desk.unexpected.connect(self._errors.report)
        desk.chaptersChanged.connect(self._college_changed)
        desk.replaceAsked.connect(lambda function, words: self.replace(function, opened.where, words))
        self.desk = desk
        self._names = opening.college_names(opened.store)
        self.window.finder = Finder(desk, self.window.show_page, self.commands, desk)
        self.window.open_desk(desk, self.name)
        self.settings.remember_database(opened.where)
        self._warn(desk)
        self._count()
        if opened.kept:
            words = self.tr("The college is open again. The former file is kept: {file}")
            desk.tell(words.replace("{file}", opened.kept), "good")

    def _warn(self, desk: Desk) -> None:
        """Say what is risky about this college's place."""
        if desk.is_read_only:
            words = self.tr("This college can only be read: the file or its folder can't be changed from here.")
            self.window.banner.show_message(words, "warn", seconds=0)
            return
        for code in desk.store.warnings:
            self.window.banner.show_message(self.texts.error(StorageProblem(code)), "warn", seconds=0)

    def _college_changed(self, chapters: frozenset[str]) -> None:
        self._count()
        if "college" in chapters and self.desk is not None:
            self._names = opening.college_names(self.desk.store)
            self.window.retranslate()

    def _count(self) -> None:
        """Read the counts of the sidebar anew, in a thread."""
        if self.desk is None:
            return
        from db.queries.start import badge_counts

        self.desk.read_later(badge_counts, dt.date.today(), done=self._show_counts, failed=lambda _: None)

    def _show_counts(self, counts: dict[str, int]) -> None:
        for page_id, count in counts.items():
            self.window.sidebar.set_count(page_id, count)

    def _cannot_open(self, where: str, one: OneWindow, error: BaseException) -> None:
        one.release()
        words = opening.describe_problem(error, self.texts)
        if not isinstance(error, DomainError):
            self._errors.report(error)
            self._say(words)
        elif error.code == "database-older":
            self._say(words, self.tr("Make a backup and bring it up to date"), lambda: self._migrate(where))
        elif (backup := opening.newest_backup_of(where, error)) is not None:
            offer = self.tr("Restore the newest backup")
            self._say(words, offer, lambda: self._restore(str(backup), where))
        else:
            self._say(words, self.tr("Try again"), lambda: self.open(where))

    def _say(self, words: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Say a problem over the college that is open, else on the first screen."""
        if self.desk is not None:
            self.desk.tell(words, "bad", action=action, run=run)
        else:
            self.welcome(words, action, run)

    def tell_refusal(self, error: DomainError) -> None:
        """Say a refusal that nobody else has said."""
        self._say(opening.describe_problem(error, self.texts))

    def _migrate(self, where: str) -> None:
        self._take_and(opening.migrate_college, where, where=where, words=self.tr("Bringing the college up to date…"))

    def replace(self, function: Callable[[str], Opened], where: str, words: str) -> None:
        """Close the open college, let the function put another file in its place, and open it again."""
        if not (self.window.may_leave_pages() and self.may_leave_work()):
            return
        self.leave()
        self.welcome()
        one = OneWindow(where, self)
        if not one.take(self.come_forward):
            self._already_open(one)
            return


        def show(opened: Opened, problem: str = "") -> None:
            self._show(opened, one)
            if problem:
                self._say(problem)

        def failed(error: BaseException) -> None:
            told = opening.describe_problem(error, self.texts)
            self._work(
                opening.open_college,
                where,
                done=lambda opened: show(opened, told),
                failed=lambda problem: self._cannot_open(where, one, problem),
                words=words,
            )

        self._work(function, where, done=show, failed=failed, words=words)

    def _restore(self, backup: str, where: str) -> None:
        self._take_and(opening.restore_college, backup, where, where=where, words=self.tr("Restoring the backup…"))

    def _take_and(self, function: Callable[..., Opened], *args: str, where: str, words: str) -> None:
        """Hold the database as its only window, run the function off this thread, show what it opened."""
        if self._one is not None and self._one.is_for(where):
            self.come_forward()
            return
        one = OneWindow(where, self)
        if not one.take(self.come_forward):
            self._already_open(one)
            return
        self._work(
            function,
            *args,
            done=lambda opened: self._show(opened, one),
            failed=lambda error: self._cannot_open(where, one, error),
            words=words,
        )

    def _work(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
        words: str,
    ) -> None:
        """Run off the window's thread, with the welcome told that it is busy."""
        job = Job("", self)
        self._jobs.add(job)
        page = self._welcome_page()
        if page is not None:
            page.set_busy(words)
        job.finished.connect(lambda: self._worked(job))
        job.succeeded.connect(done)
        job.failed.connect(failed)
        self._workers.work(job, function, *args)

    def _worked(self, job: Job) -> None:
        self._jobs.discard(job)
        page = self._welcome_page()
        if page is not None:
            page.set_busy("")

    def _welcome_page(self) -> WelcomePage | None:
        page = self._page
        return page if page is not None and isValid(page) and page.isVisible() else None

    def create(self) -> None:
        """The assistant of the first start; what it has made is opened."""
        from desktop.editors.first_start import FirstStart

        assistant = FirstStart(self.settings, self.texts, self.window)
        if assistant.exec() and assistant.where:
            self.open(assistant.where)

    def browse(self) -> None:
        """Ask for a file and open it."""
        words = self.tr("Colleges (*.adisker);;All files (*)")
        where, _ = QFileDialog.getOpenFileName(self.window, self.tr("Open a college"), str(documents_folder()), words)
        if where:
            self.open(where)

    def demonstrate(self) -> None:
        """Open the demonstration college, made when first asked for."""
        where = str(owner_only(state_folder()) / DEMONSTRATION)
        if Path(where).exists():
            self.open(where)
            return
        self._work(
            opening.make_demonstration,
            where,
            done=self.open,
            failed=lambda error: self._say(opening.describe_problem(error, self.texts)),
            words=self.tr("Making the demonstration college…"),
        )

    def come_forward(self) -> None:
        """A second start has asked for this window."""
        window = self.window.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    # leaving ------------------------------------------------------------------------------------------------

    def may_leave_work(self) -> bool:
        """Long work under way is waited for or cancelled, as the user says."""
        if self.desk is None or not self.desk.running():
            return True
        from desktop.widgets.dialogs import confirm

        names = ", ".join(job.title for job in self.desk.running())
        return confirm(
            self.window,
            self.tr("Work is under way"),
            self.tr("{names} isn't finished. Cancel it and leave?").replace("{names}", names),
            self.tr("Cancel it and leave"),
            no=self.tr("Wait"),
        )

    def close_college(self) -> None:
        """Leave the college and go back to the first screen."""
        if self.window.may_leave_pages() and self.may_leave_work():
            self.leave()
            self.welcome()

    def save_drafts(self) -> None:
        """The session may end any moment: let every editor write what it holds."""
        if self.desk is not None:
            self.desk.aboutToLeave.emit()
            self.desk.drain()

    def leave(self) -> None:
        """Write the drafts and close the college."""
        if self.desk is not None:
            self.desk.leave()
            self.window.close_desk()
            self.desk.deleteLater()
            self.desk = None
        if self._one is not None:
            self._one.release()
            self._one = None

    def end(self) -> None:
        """Leave the college and stop the threads."""
        self.leave()
        self._workers.close()
