"""The window's head: search, the language of the screen, settings, help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.language import NAMES, SHORT
from desktop.widgets.buttons import IconButton
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.search_box import Finder, SearchBox


class LanguageSwitch(Retranslated, QWidget):
    """One button for each language, the one in force pressed; `asked(language)`."""

    asked = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("languageSwitch")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for code, short in SHORT.items():
            button = named(QPushButton(short, self), f"language{code.title()}")
            button.setCheckable(True)
            button.setProperty("kind", "switch")
            button.setAccessibleName(NAMES[code])
            button.setToolTip(NAMES[code])
            button.clicked.connect(lambda _=False, code=code: self.asked.emit(code))
            self._group.addButton(button)
            self._buttons[code] = button
            layout.addWidget(button)
        self.show_language(language)
        self.worded(self.setAccessibleName, lambda: self.tr("Language of the screen (Ctrl+L)"))

    def show_language(self, language: str) -> None:
        """Press the button of this language."""
        if language in self._buttons:
            self._buttons[language].setChecked(True)


class Header(Retranslated, QFrame):
    """The line over the page."""

    languageAsked = Signal(str)
    settingsAsked = Signal()
    helpAsked = Signal()

    def __init__(self, language: str, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.search = SearchBox("searchBox", finder, self)
        self.languages = LanguageSwitch(language, self)
        self.note = PlainLabel(role="warn", name="headerNote")
        self._settings = IconButton("settingsButton", "settings", lambda: self.tr("Settings (Ctrl+,)"))
        self._help = IconButton("helpButton", "circle-help", lambda: self.tr("Help and about (F1)"))
        self.languages.asked.connect(self.languageAsked)
        self._settings.clicked.connect(self.settingsAsked)
        self._help.clicked.connect(self.helpAsked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 10, 24, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search, 3)
        layout.addStretch(1)
        layout.addWidget(self.note)
        for widget in (self.languages, self._settings, self._help):
            layout.addWidget(widget)
