"""How papers name the act they refer to: its order and title."""

from PySide6.QtWidgets import QLineEdit, QWidget

from db.actions.college import RuleSetDraft, save_rule_set
from db.queries.college import RuleSetRow
from desktop.desk import Desk
from desktop.widgets.bilingual import BilingualLine
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.dialogs import FormDialog


class RuleSetDialog(FormDialog):
    """An act: the Rules of 2007, or a later order put beside them."""

    def __init__(self, desk: Desk, row: RuleSetRow | None, parent: QWidget) -> None:
        super().__init__(desk, "ruleSetDialog", lambda: self.tr("Act"), parent=parent, width=640)
        self._row = row
        self.order_no = QLineEdit()
        self.order_no.setObjectName("ruleSetOrder")
        self.order_no.setMaxLength(64)
        self.order_date = DateEdit("ruleSetDate")
        self.title = BilingualLine("ruleSetTitle")
        self.title.set_label(lambda: self.tr("Title"))
        self.form.add("order_no", lambda: self.tr("&Order №"), self.order_no, required=True)
        self.form.add("order_date", lambda: self.tr("Order &date"), self.order_date, required=True)
        self.form.add("title_kk", lambda: self.tr("&Title"), self.title, required=True)
        if row is not None:
            self.order_no.setText(row.order_no)
            self.order_date.set_value(row.order_date)
            self.title.set_value(row.title.kk, row.title.ru)
        self.title.changed.connect(self.touched)

    def save(self) -> None:
        """Save the act."""
        self.form.clear_errors()
        day = self.order_date.value()
        if day is None:
            self.form.set_error("order_date", self.tr("Give the day, e.g. 01.09.2026."))
            return
        rule_set_id = self._row.id if self._row else None
        self.submit(save_rule_set, RuleSetDraft(self.order_no.text(), day, *self.title.value(), rule_set_id))
