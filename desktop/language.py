"""The language of the screen: catalogues swapped while the program runs, without a restart."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from desktop.broadcast import told_to_all
from i18n import catalogue

LANGUAGES = ("kk", "ru")
NAMES = {"kk": "Қазақша", "ru": "Русский"}
"""Each language in its own words; never translated."""
SHORT = {"kk": "ҚАЗ", "ru": "РУС"}
LOCALES = {"kk": "kk_KZ", "ru": "ru_RU"}


class ScreenLanguage(QObject):
    """Installs the catalogues of Qt and of the program; `changed(language)` after each switch."""

    changed = Signal(str)

    def __init__(self, app: QApplication, language: str) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = ""
        self.switch(language)

    def switch(self, language: str) -> None:
        """Speak this language from now on; one that is unknown means Kazakh."""
        language = language if language in LANGUAGES else LANGUAGES[0]
        if language == self.language:
            return
        self.language = language
        QLocale.setDefault(QLocale(LOCALES[language]))
        with told_to_all():
            self._remove()
            self._installed = [made for made in map(self._load, _files(language)) if made is not None]
            for translator in self._installed:
                self._app.installTranslator(translator)
        self.changed.emit(language)

    def clear(self) -> None:
        """Take the catalogues away."""
        with told_to_all():
            self._remove()

    def _remove(self) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []

    def other(self) -> str:
        """The next language of the list."""
        return LANGUAGES[(LANGUAGES.index(self.language) + 1) % len(LANGUAGES)]

    def _load(self, file: Path) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if translator.load(str(file)) else None


def _files(language: str) -> list[Path]:
    """Qt's own catalogue first: the one installed last is asked first."""
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    return [of_qt, catalogue(language)]
