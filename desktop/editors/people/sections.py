"""What cards are made of: headings, facts in a period, lines that lead to another record."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from db.models.base import EVER
from desktop.desk import Desk
from desktop.widgets.buttons import IconButton
from desktop.widgets.plain import PlainLabel


def known(day: dt.date) -> dt.date | None:
    """The first day of a period; None where nobody remembers it."""
    return None if day <= EVER else day


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout."""
    while entry := layout.takeAt(0):
        widget = entry.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def heading(text: str, *, first: bool = False) -> PlainLabel:
    """The heading of a section of a card."""
    label = PlainLabel(text, role="section")
    label.setContentsMargins(0, 0 if first else 12, 0, 2)
    return label


class FactLine(QWidget):
    """A fact with its period, and a quiet button that takes it away where `remove` is given."""

    def __init__(
        self, name: str, text: str, period: str, *, is_past: bool = False,
        remove: tuple[Callable[[], str], Callable[[], object]] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(f"{text}, {period}".rstrip(", "))
        said = PlainLabel(text, role="muted" if is_past else "", wrap=True)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(said, 1)
        row.addWidget(PlainLabel(period, role="muted"))
        if remove is not None:
            words, run = remove
            button = IconButton(f"{name}Remove", "x", words, size=14)
            button.clicked.connect(lambda: run())
            row.addWidget(button)


class Pairs(QWidget):
    """Facts as 'label: value' in two columns; empty ones are left out."""

    def __init__(self, name: str, pairs: list[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for label, value in pairs:
            if value:
                line = QHBoxLayout()
                line.setSpacing(8)
                caption = PlainLabel(label, role="muted")
                caption.setFixedWidth(132)
                caption.setWordWrap(True)
                line.addWidget(caption)
                line.addWidget(PlainLabel(value, wrap=True), 1)
                layout.addLayout(line)


def period_words(desk: Desk, starts_on: dt.date, ends_on: dt.date | None) -> str:
    """'01.09.2020 – 31.08.2026', open ends in words, nothing where neither end is known."""
    return desk.texts.period(known(starts_on), ends_on)
