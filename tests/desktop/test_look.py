"""Themes, languages, icons, and words that follow them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, colours_of, palette_of
from desktop.icons import FOLDER, icon, pixmap
from desktop.language import LANGUAGES, ScreenLanguage
from desktop.pages import PAGES
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.widgets.message_bar import ICONS
from desktop.widgets.plain import PlainLabel, bare, no_mnemonic, plain_tip
from desktop.widgets.retranslated import Retranslated

TABLES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


def brightness(colour: str) -> float:
    """Relative luminance of #rrggbb (WCAG)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", TABLES, ids=lambda table: table.name)
def test_every_text_can_be_read_on_its_background(colours: Colours) -> None:
    for text in (colours.text, colours.muted, colours.accent, colours.good, colours.warn, colours.bad):
        for background in (colours.base, colours.window, colours.side):
            assert contrast(text, background) >= 4.5, (text, background)
    for tone in ("good", "warn", "bad", "accent"):
        assert contrast(colours.tone(tone), colours.soft(tone)) >= 4.5, tone
    assert contrast(colours.accent_text, colours.accent) >= 4.5


@pytest.mark.parametrize("colours", TABLES, ids=lambda table: table.name)
def test_a_widget_finds_its_colours_in_its_palette(colours: Colours) -> None:
    palette = palette_of(colours)
    palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.transparent)
    assert colours_of(palette) is colours


def test_the_theme_follows_the_setting_at_once(qapp: QApplication, settings: Settings) -> None:
    before = (qapp.palette(), qapp.styleSheet(), qapp.font())
    try:
        settings.set("theme", "light")
        theme = Theme(qapp, settings)
        assert colours_of(qapp.palette()) is LIGHT
        size = qapp.font().pointSizeF()
        settings.set("theme", "dark")
        settings.set("text-size", 4)
        assert colours_of(qapp.palette()) is DARK
        assert qapp.font().pointSizeF() == size + 4
        theme.deleteLater()
    finally:
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])
        qapp.setFont(before[2])


def test_every_icon_of_the_window_is_there() -> None:
    for name in [*(spec.icon for spec in PAGES), *ICONS.values(), "search", "settings", "x", "plus"]:
        assert (FOLDER / f"{name}.svg").exists(), name


def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    drawn = pixmap("plus", "#ff0000", 24, 1.0).toImage()
    found = {
        drawn.pixelColor(x, y).name() for x in range(24) for y in range(24) if drawn.pixelColor(x, y).alpha() > 250
    }
    assert found == {"#ff0000"}
    assert icon("", qapp.palette()).isNull()


class Card(Retranslated, QWidget):
    """A widget as pages build them."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel(self)
        self.dropped = QLabel(self)
        self.worded(self.label.setText, lambda: QApplication.translate("Pages", "Meetings"))
        self.worded(self.dropped.setText, lambda: QApplication.translate("Pages", "Staff"))


def test_the_language_changes_without_a_restart(qapp: QApplication, qtbot: QtBot) -> None:
    screen = ScreenLanguage(qapp, "kk")
    try:
        card = Card()
        qtbot.addWidget(card)
        assert card.label.text() == "Отырыстар"
        card.dropped.deleteLater()
        qapp.sendPostedEvents(card.dropped, 52)
        screen.switch("ru")
        qtbot.waitUntil(lambda: card.label.text() == "Заседания")
        screen.switch(screen.other())
        qtbot.waitUntil(lambda: card.label.text() == "Отырыстар")
        screen.switch("en")
        assert screen.language in LANGUAGES
    finally:
        screen.clear()


def test_plain_text_stays_plain(qtbot: QtBot) -> None:
    label = PlainLabel("<b>Иванов</b> & Ко")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert plain_tip("<b> &") == '<span style="white-space:pre-wrap">&lt;b&gt; &amp;</span>'
    assert no_mnemonic("AT&T") == "AT&&T"
    assert bare("&Name:") == "Name"
    assert bare("AT&&T") == "AT&T"
