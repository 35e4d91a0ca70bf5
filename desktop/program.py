"""The program once its frame is painted: the window in it, what it answers to, how it ends."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import resources
from desktop.collecting import Collector
from desktop.colleges import Colleges
from desktop.errors import Errors
from desktop.finder import Command
from desktop.frame import Frame
from desktop.language import ScreenLanguage
from desktop.settings import Settings
from desktop.signals import SignalWatch
from desktop.theme import Theme
from desktop.tools import Tools
from desktop.window import Window
from i18n import Texts


class Program(QObject):
    """Fills the frame; `start(where)` opens the college asked for, else the last one, else welcomes."""

    def __init__(self, app: QApplication, settings: Settings, errors: Errors, frame: Frame) -> None:
        super().__init__(app)
        self._app = app
        self._left = False
        self.settings = settings
        self.frame = frame
        app.setWindowIcon(QIcon(str(resources.path("adisker.svg"))))
        self.collector = Collector(self)
        self.theme = Theme(app, settings)
        self.screen = ScreenLanguage(app, settings.text("language"))
        self.window = Window(settings, self.screen.language)
        self.colleges = Colleges(self.window, settings, errors, Texts(self.screen.language))
        self.tools = Tools(self.window, self.colleges)
        self.colleges.commands = [*self._commands(), *self.tools.commands()]
        self._signals = SignalWatch(self)
        frame.fill(self.window)
        self._connect(errors)

    def _connect(self, errors: Errors) -> None:
        window = self.window
        window.languageAsked.connect(self.speak)
        window.settingsAsked.connect(self.show_settings)
        window.aboutAsked.connect(self.show_about)
        self.frame.may_close = self._may_close
        self.frame.leaving.connect(self.leave)
        errors.happened.connect(self._show_mistake)
        errors.refused.connect(self.colleges.tell_refusal)
        self.colleges.nothingToShow.connect(self._quit)
        self._signals.asked.connect(self.end_now)
        self._app.commitDataRequest.connect(lambda _: self.save_drafts())
        self._app.setQuitOnLastWindowClosed(True)

    def _may_close(self) -> bool:
        return self.window.may_leave_pages() and self.colleges.may_leave_work()

    def start(self, where: str | None = None, crashed: bool = False) -> None:
        """Open the college asked for, else the last one, else welcome."""
        asked = where or self._last()
        if asked:
            self.colleges.open(asked)
        else:
            self.colleges.welcome()
        if crashed:
            self.window.message.show_message(
                self.tr("The program ended unexpectedly last time. What was entered is kept."), "warn"
            )

    def _last(self) -> str | None:
        recent = self.settings.recent()
        return recent[0] if recent and self.settings.flag("open-last") else None

    # commands -----------------------------------------------------------------------------------------------

    def _commands(self) -> list[Command]:
        colleges = self.colleges
        return [
            Command(lambda: self.tr("Settings"), "settings", self.show_settings),
            Command(lambda: self.tr("Help, keys, about"), "circle-help", self.show_about),
            Command(lambda: self.tr("Change the language"), "languages", lambda: self.speak("")),
            Command(lambda: self.tr("Open another college"), "folder-open", colleges.browse),
            Command(lambda: self.tr("New college"), "plus", colleges.create),
            Command(lambda: self.tr("Close the college"), "log-out", colleges.close_college),
        ]

    def speak(self, language: str) -> None:
        """Switch the language of the screen; an empty one means the other."""
        language = language or self.screen.other()
        self.colleges.speak(Texts(language))
        self.screen.switch(language)
        self.settings.set("language", language)
        self.window.header.languages.show_language(language)
        if self.colleges.desk is not None:
            self.colleges.desk.languageChanged.emit(language)

    def show_settings(self) -> None:
        """The settings, in force as they are chosen."""
        from desktop.widgets.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.settings, self.window)
        dialog.languageAsked.connect(self.speak)
        dialog.exec()
        dialog.deleteLater()

    def show_about(self) -> None:
        """Help and about."""
        from desktop.about_dialog import AboutDialog

        dialog = AboutDialog(self.window)
        dialog.exec()
        dialog.deleteLater()

    # mistakes and the end -----------------------------------------------------------------------------------

    def _show_mistake(self, description: str) -> None:
        from desktop.widgets.crash_dialog import CrashDialog

        open_one = self.window.findChild(CrashDialog)
        if open_one is not None:
            open_one.add(description)
        else:
            CrashDialog(description, self.window).open()

    def save_drafts(self) -> None:
        """The session may end any moment."""
        self.colleges.save_drafts()
        self.settings.save()

    def leave(self) -> None:
        """Write the drafts, close the college, keep the settings. Does nothing the second time."""
        if not self._left:
            self._left = True
            self.colleges.end()
            self._signals.close()
            self.settings.save()

    def end_now(self) -> None:
        """SIGTERM: the drafts are saved and the program ends without asking."""
        self.leave()
        self._quit()

    def _quit(self) -> None:
        self.frame.hide()
        self._app.exit(0)
