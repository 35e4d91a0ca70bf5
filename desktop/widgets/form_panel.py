"""Labels and fields in two columns, in sections, with what is wrong said below the field it concerns."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.errors import DomainError, Invalid
from desktop.widgets.plain import PlainLabel, bare
from desktop.widgets.retranslated import Retranslated, Words


@dataclass
class _Field:
    label: QLabel
    widget: QWidget
    error: PlainLabel
    hint: PlainLabel | None


class FormPanel(Retranslated, QWidget):
    """`add_section(title)`, `add(id, label, widget)`; then `set_error(id, text)` and `clear_errors()`.

    Labels take the mnemonic of their words (`&Name`) and lead to the widget. Widgets get the object name
    `<form><Id>` if they have none, and the label as accessible name.
    """

    def __init__(self, name: str, *, label_width: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._fields: dict[str, _Field] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, label_width)
        self._grid.setColumnStretch(1, 1)
        self._row = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid)
        layout.addStretch(1)

    def add_section(self, title: Words) -> PlainLabel:
        """A heading over the fields that follow."""
        label = PlainLabel(role="section")
        label.setContentsMargins(0, 12 if self._row else 0, 0, 4)
        self.worded(label.setText, title)
        self._grid.addWidget(label, self._row, 0, 1, 2)
        self._row += 1
        return label

    def add(
        self,
        field_id: str,
        label: Words,
        widget: QWidget,
        *,
        hint: Words | None = None,
        required: bool = False,
    ) -> QWidget:
        """A field with its label; `required` marks it with a star."""
        caption = QLabel(self)
        caption.setProperty("role", "field-label")
        caption.setBuddy(widget)
        caption.setWordWrap(False)
        tall = not isinstance(widget, _LINES)
        caption.setAlignment(Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        caption.setContentsMargins(0, 6 if tall else 0, 0, 0)
        if not widget.objectName():
            widget.setObjectName(f"{self.objectName()}{_camel(field_id)}")
        self.worded(lambda text: self._name(caption, widget, text, required), label)
        error = PlainLabel(role="error", wrap=True, name=f"{widget.objectName()}Error", parent=self)
        error.hide()
        self._grid.addWidget(caption, self._row, 0)
        self._grid.addWidget(widget, self._row, 1)
        self._grid.addWidget(error, self._row + 1, 1)
        self._row += 2
        self._fields[field_id] = _Field(caption, widget, error, self._add_hint(hint))
        self._grid.setRowMinimumHeight(self._row, 6)
        self._row += 1
        return widget

    def _add_hint(self, hint: Words | None) -> PlainLabel | None:
        if hint is None:
            return None
        label = PlainLabel(role="hint", wrap=True, parent=self)
        self.worded(label.setText, hint)
        self._grid.addWidget(label, self._row, 1)
        self._row += 1
        return label

    @staticmethod
    def _name(caption: QLabel, widget: QWidget, text: str, required: bool) -> None:
        caption.setText(f"{text} *" if required and text else text)
        if not widget.accessibleName():
            widget.setProperty("named-by-form", True)
        if widget.property("named-by-form"):
            widget.setAccessibleName(bare(text))

    def add_wide(self, widget: QWidget) -> None:
        """A widget over both columns."""
        self._grid.addWidget(widget, self._row, 0, 1, 2)
        self._row += 1

    def add_layout(self, layout: QLayout) -> None:
        """A layout over both columns."""
        self._grid.addLayout(layout, self._row, 0, 1, 2)
        self._row += 1

    def widget(self, field_id: str) -> QWidget:
        """The widget of a field."""
        return self._fields[field_id].widget

    def set_visible(self, field_id: str, visible: bool) -> None:
        """Show or hide a field with its label."""
        field = self._fields[field_id]
        field.label.setVisible(visible)
        field.widget.setVisible(visible)
        if field.hint is not None:
            field.hint.setVisible(visible)
        if not visible:
            field.error.hide()

    def set_error(self, field_id: str, text: str) -> bool:
        """Say below the field what is wrong with it and lead there; False if there is no such field."""
        field = self._fields.get(field_id)
        if field is None:
            return False
        first = not any(other.error.text() for other in self._fields.values())
        field.error.setText(text)
        field.error.show()
        field.widget.setAccessibleDescription(text)
        if first:
            field.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def refuse(self, error: DomainError, say: Callable[[DomainError], str]) -> bool:
        """Say a refusal below the field it names; False if it names none of this form. `say` is
        `texts.error`.
        """
        return isinstance(error, Invalid) and self.set_error(error.field, say(error))

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        for field in self._fields.values():
            field.error.setText("")
            field.error.hide()
            field.widget.setAccessibleDescription("")

    def errors(self) -> dict[str, str]:
        """What is wrong, by field."""
        return {field_id: field.error.text() for field_id, field in self._fields.items() if field.error.text()}


_LINES = (QLineEdit, QComboBox, QAbstractSpinBox)


def _camel(field_id: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in field_id.replace("_", "-").split("-"))


class Card(QWidget):
    """A raised panel with an optional title; fill `body` (a QVBoxLayout)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("panel", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)
