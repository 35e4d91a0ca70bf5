"""A line for a day, typed in any usual way or picked from a calendar, and a pair of them for a period."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.dates import parse_date, short_date
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated


class DateEdit(Retranslated, QLineEdit):
    """`value()` is a date or None; `changed(date | None)` comes when the day meant is another one.

    Reads `15.`, `15.11`, `15.11.2026`, `+2 апта`, `+2 недели`, `бүгін`; writes the day out in full when
    left. Up and Down move by a day, Page Up and Page Down by a month, Alt+Down opens the calendar. What is
    no day is marked, kept and reported by `is_valid()`. With `future=True` days left incomplete are meant to
    come.
    """

    changed = Signal(object)

    def __init__(self, name: str, *, future: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._future = future
        self._value: dt.date | None = None
        self._today: dt.date | None = None
        self.setMaxLength(40)
        self.setMinimumWidth(124)
        self.setMaximumWidth(170)
        action = QAction(self)
        action.setObjectName(f"{name}Calendar")
        action.triggered.connect(self.open_calendar)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self.iconed(action.setIcon, "calendar", "muted", 16)
        self.worded(self.setPlaceholderText, lambda: self.tr("dd.mm.yyyy"))
        self.worded(action.setToolTip, lambda: self.tr("Calendar (Alt+Down)"))
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self._write_out)

    def today(self) -> dt.date:
        """The day that incomplete dates start from."""
        return self._today or dt.date.today()

    def set_today(self, day: dt.date | None) -> None:
        """Start incomplete dates from this day (the day of the meeting) instead of the real one."""
        self._today = day

    def value(self) -> dt.date | None:
        """The day meant, or None."""
        return self._value

    def set_value(self, day: dt.date | None) -> None:
        """Show this day; `changed` stays silent."""
        self._value = day
        self.setText(short_date(day))
        self._mark(True)

    def is_valid(self) -> bool:
        """Whether the line is empty or holds a day."""
        return self._value is not None or not self.text().strip()

    def _read(self) -> None:
        found = parse_date(self.text(), self.today(), future=self._future)
        if found != self._value:
            self._value = found
            self.changed.emit(found)

    def _write_out(self) -> None:
        self._read()
        if self._value is not None:
            self.setText(short_date(self._value))
        self._mark(self.is_valid())

    def _mark(self, valid: bool) -> None:
        if bool(self.property("wrong")) == valid:
            self.setProperty("wrong", not valid)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setToolTip("" if valid else self.tr("This is not a date. Write it as 15.11.2026"))

    def _move_to(self, day: dt.date | None) -> None:
        if day is not None and day != self._value:
            self.set_value(day)
            self.changed.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Page Up, Page Down move the day."""
        steps = {
            Qt.Key.Key_Up: "+1",
            Qt.Key.Key_Down: "-1",
            Qt.Key.Key_PageUp: "+1 ай",
            Qt.Key.Key_PageDown: "-1 ай",
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in steps and self.is_valid():
            self._move_to(parse_date(steps[key], self._value or self.today()))
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the calendar below the line."""
        popup = CalendarPopup(self._value or self.today(), self)
        popup.chosen.connect(self._move_to)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()


class CalendarPopup(QFrame):
    """A month to pick a day from; Esc closes it."""

    chosen = Signal(object)

    def __init__(self, day: dt.date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(f"{parent.objectName()}CalendarPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(self)
        calendar.setLocale(QLocale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.activated.connect(self._choose)
        calendar.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(calendar)
        calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        if self.isVisible():
            self.chosen.emit(dt.date(day.year(), day.month(), day.day()))
            self.close()


class PeriodEdit(Retranslated, QWidget):
    """From the first day to the last, both included; an empty end is open. `changed` comes with either."""

    changed = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.starts = DateEdit(f"{name}Starts", parent=self)
        self.ends = DateEdit(f"{name}Ends", parent=self)
        dash = PlainLabel("–", role="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.starts, dash, self.ends):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setFocusProxy(self.starts)
        self.worded(self.starts.setAccessibleName, lambda: self.tr("First day"))
        self.worded(self.ends.setAccessibleName, lambda: self.tr("Last day"))
        self.worded(self.ends.setPlaceholderText, lambda: self.tr("to date"))
        self.starts.changed.connect(lambda _: self.changed.emit())
        self.ends.changed.connect(lambda _: self.changed.emit())

    def value(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day."""
        return self.starts.value(), self.ends.value()

    def set_value(self, starts: dt.date | None, ends: dt.date | None) -> None:
        """Show this period."""
        self.starts.set_value(starts)
        self.ends.set_value(ends)

    def is_valid(self) -> bool:
        """Whether both lines hold days (or nothing) in the right order."""
        first, last = self.value()
        in_order = first is None or last is None or first <= last
        return self.starts.is_valid() and self.ends.is_valid() and in_order
