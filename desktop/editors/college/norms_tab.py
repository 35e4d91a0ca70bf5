"""The norms the college sets for itself, and which checks run."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QWidget

from db.actions.norms import set_norms, switch_rule
from db.errors import DomainError
from db.queries.college import norms_list, switched_off
from db.rules import RULES
from desktop.desk import Desk
from desktop.editors.college.norms_form import NormsForm
from desktop.widgets.buttons import Button
from desktop.widgets.form_panel import Card
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

RULE = Qt.ItemDataRole.UserRole


class NormsTab(Retranslated, QScrollArea):
    """Norms are saved by the button; a check is switched at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("normsTab")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.desk = desk
        self._edited = False
        sheet = QWidget()
        sheet.setObjectName("normsSheet")
        layout = QHBoxLayout(sheet)
        layout.setContentsMargins(0, 12, 8, 12)
        layout.setSpacing(12)
        layout.addWidget(self._norms_card(), 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._checks_card(), 1, Qt.AlignmentFlag.AlignTop)
        self.setWidget(sheet)

    def _norms_card(self) -> Card:
        card = Card("normsCard")
        title = PlainLabel(role="section")
        self.worded(title.setText, lambda: self.tr("Norms of the college"))
        self.message = MessageBar("normsMessage")
        self.norms = NormsForm("norms", self.desk.texts.label, label_width=260)
        self.norms.changed.connect(self._touched)
        self.norms.setEnabled(not self.desk.is_read_only)
        self._save_button = Button("normsSave", lambda: self.tr("Sa&ve"), icon="save", kind="primary")
        self._save_button.setEnabled(False)
        self._save_button.clicked.connect(self.save)
        defaults = Button("normsDefaults", lambda: self.tr("&Defaults"), icon="rotate-ccw")
        defaults.setEnabled(not self.desk.is_read_only)
        defaults.clicked.connect(self._show_defaults)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(defaults)
        row.addWidget(self._save_button)
        for widget in (title, self.message, self.norms):
            card.body.addWidget(widget)
        card.body.addLayout(row)
        return card

    def _checks_card(self) -> Card:
        card = Card("rulesCard")
        title = PlainLabel(role="section")
        self.worded(title.setText, lambda: self.tr("Checks"))
        hint = PlainLabel(role="hint", wrap=True)
        self.worded(
            hint.setText,
            lambda: self.tr("Checks of binding paragraphs always run; the others can be switched off."),
        )
        self.rules = QListWidget()
        self.rules.setObjectName("rulesList")
        self.rules.setWordWrap(True)
        self.rules.setMinimumHeight(340)
        self.rules.itemChanged.connect(self._switch)
        self.worded(self.rules.setAccessibleName, lambda: self.tr("Checks"))
        for widget in (title, hint, self.rules):
            card.body.addWidget(widget)
        return card

    def load(self) -> None:
        """Read norms and switches again; norms being edited stay."""
        if not self._edited:
            self.norms.set_values({row.norm.code: row.value for row in self.desk.read(norms_list)})
            self._edited = False
            self._save_button.setEnabled(False)
        off = self.desk.read(switched_off)
        texts = self.desk.texts
        with QSignalBlocker(self.rules):
            self.rules.clear()
            for rule in RULES:
                paragraph = f"¶{rule.paragraph} · " if rule.paragraph else ""
                words = f"{texts.label('rule', rule.id)}\n{paragraph}{texts.label('basis', rule.basis.value)}"
                item = QListWidgetItem(words, self.rules)
                item.setData(RULE, rule.id)
                changeable = rule.can_be_switched_off and not self.desk.is_read_only
                flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
                item.setFlags(flags if changeable else flags & ~Qt.ItemFlag.ItemIsEnabled)
                is_on = rule.id not in off or not rule.can_be_switched_off
                item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)

    def retranslate(self) -> None:
        if self.isVisible():
            self.load()

    def _touched(self) -> None:
        self._edited = True
        self._save_button.setEnabled(not self.desk.is_read_only)

    def _show_defaults(self) -> None:
        self.norms.set_values({})
        self._touched()

    def save(self) -> None:
        """Save the norms."""
        self.norms.form.clear_errors()
        self.message.hide()
        self._save_button.setEnabled(False)
        self.desk.act(set_norms, self.norms.values(), done=self._saved, failed=self._refused, quiet=True)

    def _saved(self, _: object) -> None:
        self._edited = False
        self.desk.tell(self.tr("The norms are saved."), "good")

    def _refused(self, error: DomainError) -> None:
        self._save_button.setEnabled(True)
        if not self.norms.refuse(error, self.desk.texts.error):
            self.message.show_message(self.desk.texts.error(error), "bad")

    def _switch(self, item: QListWidgetItem) -> None:
        is_on = item.checkState() is Qt.CheckState.Checked
        self.desk.act(switch_rule, item.data(RULE), is_on)
