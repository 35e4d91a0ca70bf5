"""The program with a window: what is made at the start, how a college is opened and left, how it all ends.

The order matters: the window is painted first, then SQLAlchemy is loaded and the college opened.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from db.actor import LOCAL_METHODIST
from db.errors import DomainError, StorageProblem
from desktop import opening
from desktop.desk import Desk
from desktop.errors import ErrorLog, Errors
from desktop.finder import Command, Finder
from desktop.jobs import Job, Workers
from desktop.language import ScreenLanguage
from desktop.opening import Opened
from desktop.pages.welcome import WelcomePage
from desktop.places import documents_folder, owner_only, settings_file, state_folder
from desktop.settings import Settings
from desktop.signals import SignalWatch
from desktop.single import OneWindow
from desktop.theme import Theme
from desktop.window import Window
from i18n import Texts

DEMONSTRATION = "demonstration.adisker"


class Program(QObject):
    """Everything between the start and the end; `start(where)` paints the window and then opens the college."""

    def __init__(self, app: QApplication, settings: Settings, errors: Errors) -> None:
        super().__init__(app)
        self._app = app
        self._errors = errors
        self._workers = Workers()
        self._jobs: set[Job] = set()
        self._one: OneWindow | None = None
        self._names: dict[str, str] = {}
        self._left = False
        self._page: WelcomePage | None = None
        self.settings = settings
        self.theme = Theme(app, settings)
        self.screen = ScreenLanguage(app, settings.text("language"))
        self.texts = Texts(self.screen.language)
        self.desk: Desk | None = None
        self.window = Window(settings, self.screen.language)
        self._connect()

    def _connect(self) -> None:
        window = self.window
        window.languageAsked.connect(self.speak)
        window.settingsAsked.connect(self.show_settings)
        window.aboutAsked.connect(self.show_about)
        window.leaving.connect(self.leave)
        window.may_close = self._may_close
        self._errors.happened.connect(self._show_mistake)
        self._app.commitDataRequest.connect(lambda _: self.save_drafts())
        self._app.setQuitOnLastWindowClosed(True)

    # the start ----------------------------------------------------------------------------------------------

    def start(self, where: str | None, crashed: bool = False) -> None:
        """Paint the window, then open the college asked for, else the last one, else welcome."""
        self.window.show()
        asked = where or self._last()
        QTimer.singleShot(0, self, lambda: self._begin(asked, crashed))

    def _last(self) -> str | None:
        recent = self.settings.recent()
        return recent[0] if recent and self.settings.flag("open-last") else None

    def _begin(self, where: str | None, crashed: bool) -> None:
        self.window.repaint()
        if where:
            self.open(where)
        else:
            self.welcome()
        if crashed:
            words = self.tr("The program ended unexpectedly last time. What was entered is kept; look at your last draft.")
            self.window.message.show_message(words, "warn")

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
        one = OneWindow(where, self)
        if not one.take(self.come_forward):
            self._already_open(one)
            return
        self._work(
            opening.open_college,
            where,
            done=lambda opened: self._show(opened, one),
            failed=lambda error: self._cannot_open(where, one, error),
            words=self.tr("Opening the college…"),
        )

    def _already_open(self, one: OneWindow) -> None:
        answered = one.raise_first()
        if self.desk is None and answered and self.window.page_id == "":
            self._quit()
            return
        words = self.tr("This college is open in another window.")
        if self.desk is None:
            self.welcome(words)
        else:
            self.desk.tell(words, "warn")

    def _show(self, opened: Opened, one: OneWindow) -> None:
        self._leave_desk()
        self._one = one
        desk = Desk(opened.store, LOCAL_METHODIST, self.settings, self.texts, self)
        desk.unexpected.connect(self._errors.report)
        desk.chaptersChanged.connect(self._college_changed)
        self.desk = desk
        self._names = opening.college_names(opened.store)
        self.window.finder = Finder(desk, self.window.show_page, self._commands(), desk)
        self.window.open_desk(desk, lambda: self._names.get(self.screen.language, ""))
        self.settings.remember_database(opened.where)
        self._warn(desk)

    def _warn(self, desk: Desk) -> None:
        """Say what is risky about this college's place."""
        if desk.is_read_only:
            words = self.tr("This college can only be read: the file or its folder can't be changed from here.")
            self.window.banner.show_message(words, "warn", seconds=0)
            return
        for code in desk.store.warnings:
            self.window.banner.show_message(self.texts.error(StorageProblem(code)), "warn", seconds=0)

    def _college_changed(self, chapters: frozenset[str]) -> None:
        if "college" in chapters and self.desk is not None:
            self._names = opening.college_names(self.desk.store)
            self.window.retranslate()

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

    def _migrate(self, where: str) -> None:
        self._replace(opening.migrate_college, where, words=self.tr("Bringing the college up to date…"))

    def _restore(self, backup: str, where: str) -> None:
        self._replace(opening.restore_college, backup, where, words=self.tr("Restoring the backup…"))

    def _replace(self, function: Callable[..., Opened], *args: str, words: str) -> None:
        where = args[-1]
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

    # commands -----------------------------------------------------------------------------------------------

    def _commands(self) -> list[Command]:
        return [
            Command(lambda: self.tr("Settings"), "settings", self.show_settings),
            Command(lambda: self.tr("Help, keys, about"), "circle-help", self.show_about),
            Command(lambda: self.tr("Change the language"), "languages", lambda: self.speak("")),
            Command(lambda: self.tr("Open another college"), "folder-open", self.browse),
            Command(lambda: self.tr("New college"), "plus", self.create),
            Command(lambda: self.tr("Close the college"), "log-out", self.close_college),
        ]

    def speak(self, language: str) -> None:
        """Switch the language of the screen; an empty one means the other."""
        language = language or self.screen.other()
        self.texts = Texts(language)
        if self.desk is not None:
            self.desk.texts = self.texts
        self.screen.switch(language)
        self.settings.set("language", self.screen.language)
        self.window.header.languages.show_language(self.screen.language)
        if self.desk is not None:
            self.desk.languageChanged.emit(self.screen.language)

    def show_settings(self) -> None:
        """The settings, in force as they are chosen."""
        from desktop.widgets.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.settings, self.window)
        dialog.languageAsked.connect(self.speak)
        dialog.exec()
        dialog.deleteLater()

    def show_about(self) -> None:
        """Help and about."""
        from desktop.widgets.about_dialog import AboutDialog

        dialog = AboutDialog(self.window)
        dialog.exec()
        dialog.deleteLater()

    def come_forward(self) -> None:
        """A second start has asked for this window."""
        window = self.window
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    # mistakes and the end -----------------------------------------------------------------------------------

    def _show_mistake(self, description: str) -> None:
        from desktop.widgets.crash_dialog import CrashDialog

        open_one = self.window.findChild(CrashDialog)
        if open_one is not None:
            open_one.add(description)
            return
        CrashDialog(description, self.window).open()

    def _may_close(self) -> bool:
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
        if all(page.may_leave() for page in self.window.pages()) and self._may_close():
            self._leave_desk()
            self.welcome()

    def save_drafts(self) -> None:
        """The session may end any moment: let every editor write what it holds."""
        if self.desk is not None:
            self.desk.aboutToLeave.emit()
            self.desk.drain()
        self.settings.save()

    def _leave_desk(self) -> None:
        if self.desk is not None:
            self.desk.leave()
            self.window.close_desk()
            self.desk.deleteLater()
            self.desk = None
        if self._one is not None:
            self._one.release()
            self._one = None

    def leave(self) -> None:
        """Write the drafts, close the college, keep the settings. Does nothing the second time."""
        if self._left:
            return
        self._left = True
        self._leave_desk()
        self._workers.close()
        self.settings.save()

    def end_now(self) -> None:
        """SIGTERM: the drafts are saved and the program ends without asking."""
        self.leave()
        self._quit()

    def _quit(self) -> None:
        self.window.hide()
        self._app.exit(0)


def run(where: str | None = None) -> int:
    """Run the program until its window is closed; returns the exit code."""
    log = ErrorLog(state_folder())
    crashed = log.take_last_crash()
    log.watch_for_crashes()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("adisker")
    app.setApplicationDisplayName("Adisker")
    app.setDesktopFileName("adisker")
    errors = Errors(log, app)
    errors.install()
    settings = Settings(settings_file(), app)
    program = Program(app, settings, errors)
    watch = SignalWatch(app)
    watch.asked.connect(program.end_now)
    program.start(where, crashed)
    code = app.exec()
    program.leave()
    watch.close()
    log.close()
    errors.uninstall()
    return code
