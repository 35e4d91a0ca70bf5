"""A change of language reaches dialogs that Python has not collected yet, and does not crash in them."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.language import ScreenLanguage
from desktop.widgets.buttons import Button

NEVER = 10**6
"""So many objects must be made before Python collects by itself."""


@pytest.fixture
def seldom_collected() -> Iterator[None]:
    """Python collects only when a test makes it eager."""
    usual = gc.get_threshold()
    gc.collect()
    gc.enable()
    gc.set_threshold(NEVER)
    yield
    gc.set_threshold(*usual)


def forget_a_dialog() -> None:
    """A dialog in a circle of its own, with a button whose new words make Python eager to collect."""
    said: list[str] = []

    def words() -> str:
        if said:
            gc.set_threshold(1, 1, 1)
        said.extend(str(number) for number in range(2000))
        return str(len([[] for _ in said]))

    dialog = QDialog()
    button = Button("forgotten", lambda: "")
    QVBoxLayout(dialog).addWidget(button)
    button.worded(button.setText, words)
    dialog.circle = dialog


@pytest.mark.usefixtures("seldom_collected")
def test_a_forgotten_dialog_is_not_collected_while_it_is_told(qapp: QApplication, qtbot: QtBot):
    screen = ScreenLanguage(qapp, "kk")
    for _ in range(3):
        forget_a_dialog()
    try:
        screen.switch("ru")
        qtbot.wait(1)
        assert gc.isenabled()
    finally:
        screen.clear()
