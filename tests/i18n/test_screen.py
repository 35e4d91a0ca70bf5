"""The language of the screen is switched while the program runs, Qt's own words included."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QLabel

from desktop.language import ScreenLanguage
from desktop.widgets.retranslated import Retranslated


class ReasonDialog(Retranslated, QLabel):
    """Bears the name of a class of the program, and so its words."""

    def __init__(self) -> None:
        super().__init__()
        self.worded(self.setText, lambda: self.tr("Give the reason."))


@pytest.fixture
def screen(qapp: QApplication):
    language = ScreenLanguage(qapp, "kk")
    yield language
    for translator in language.findChildren(QObject):
        qapp.removeTranslator(translator)


def test_words_follow_the_language_without_a_restart(screen: ScreenLanguage, qtbot):
    label = ReasonDialog()
    qtbot.addWidget(label)
    shown = [label.text()]
    for language in ("ru", "kk"):
        screen.switch(language)
        QCoreApplication.sendPostedEvents()
        shown.append(label.text())
    assert shown == ["Себебін жазыңыз.", "Напишите причину.", "Себебін жазыңыз."]


def test_the_dialogs_of_qt_speak_the_language_of_the_screen(screen: ScreenLanguage):
    def of_qt(context: str, source: str) -> str:
        return QCoreApplication.translate(context, source)

    assert of_qt("QPlatformTheme", "Cancel") != "Cancel"
    screen.switch("ru")
    assert of_qt("QPlatformTheme", "Cancel") == "Отмена"
    assert of_qt("QFileDialog", "&Look in:") == "&Где искать:"
    assert of_qt("QPageSetupWidget", "Pages &per sheet:") == "Страниц &на листе:"
