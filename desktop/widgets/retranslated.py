"""Widgets whose words follow the language and whose icons follow the theme, without being built again."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from desktop.icons import SIZE, icon

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

Words = Callable[[], str]
"""A source of words in the language of the screen, asked again when the language changes."""


class Retranslated(_Base):
    """Mixin, named before the Qt class: `class Card(Retranslated, QWidget)`.

    While building, give every shown word as `self.worded(label.setText, lambda: self.tr("Name"))` and every
    icon as `self.iconed(button.setIcon, "plus")`; both are set at once and again when the language or the
    theme changes. Words that need more than that go into `retranslate`, icons and colours into `recolour`;
    the mixin calls neither while building, so call them at the end of `__init__` if you override them.
    """

    _said_words: list[tuple[Callable[[str], Any], Words]]
    _shown_icons: list[tuple[Callable[[QIcon], Any], str, str | None, int]]

    def worded(self, setter: Callable[[str], Any], words: Words) -> None:
        """Set the words now and whenever the language changes."""
        if "_said_words" not in self.__dict__:
            self._said_words = []
        self._said_words.append((setter, words))
        setter(words())

    def iconed(self, setter: Callable[[QIcon], Any], name: str, tone: str | None = None, size: int = SIZE) -> None:
        """Set the icon now and whenever the theme changes."""
        if "_shown_icons" not in self.__dict__:
            self._shown_icons = []
        self._shown_icons.append((setter, name, tone, size))
        setter(icon(name, self.palette(), tone, size))

    def retranslate(self) -> None:
        """Say the words that `worded` doesn't know, in the new language."""

    def recolour(self) -> None:
        """Take the colours that `iconed` doesn't know from the new palette."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() == QEvent.Type.LanguageChange:
            _renew(self.__dict__.get("_said_words", []), lambda entry: entry[0](entry[1]()))
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            palette = self.palette()
            _renew(
                self.__dict__.get("_shown_icons", []),
                lambda entry: entry[0](icon(entry[1], palette, entry[2], entry[3])),
            )
            self.recolour()
        super().changeEvent(event)


def _renew(entries: list[Any], apply: Callable[[Any], Any]) -> None:
    """Apply to each entry; entries whose widget is gone are forgotten."""
    for entry in list(entries):
        try:
            apply(entry)
        except RuntimeError:  # the C++ object behind the setter was deleted
            entries.remove(entry)
