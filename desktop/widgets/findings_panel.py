"""Findings of the checks: what is wrong, by which paragraph, and one click to where it is mended."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.rules import RULES, Finding
from desktop.desk import Desk
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated
from desktop.widgets.row_line import RowLine

SEVERITIES: dict[str, tuple[str, str]] = {
    "violation": ("circle-alert", "bad"),
    "warning": ("triangle-alert", "warn"),
    "note": ("info", "accent"),
}
"""A severity's icon and tone."""


_RULES = {rule.id: rule for rule in RULES}


def severity_of(finding: Finding) -> str:
    """violation, warning or note."""
    rule = _RULES.get(finding.rule_id)
    return str(rule.severity) if rule else "note"


def paragraph_of(finding: Finding) -> str:
    """The paragraph of the Rules the finding stands on, as ¶16; nothing for an own norm."""
    rule = _RULES.get(finding.rule_id)
    return f"¶{rule.paragraph}" if rule and rule.paragraph not in ("", "–", None) else ""


def gravest_first(findings: Sequence[Finding]) -> list[Finding]:
    """Violations, then warnings, then notes."""
    order = list(SEVERITIES)
    return sorted(findings, key=lambda finding: order.index(severity_of(finding)))


class FindingsPanel(Retranslated, QWidget):
    """`set_findings(findings)` shows them, the gravest first; pressing one goes to its record (or calls
    `cure`).
    """

    cureAsked = Signal(object)

    def __init__(
        self, name: str, desk: Desk, *, most: int = 0, cure: Callable[[Finding], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        self._desk = desk
        self._most = most
        self._cure = cure
        self._findings: list[Finding] = []
        self._good: Callable[[], str] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def set_all_well(self, words: Callable[[], str]) -> None:
        """What is said where nothing is found; without it the panel stays empty."""
        self._good = words

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings (`most` of them, the rest as a count)."""
        self._findings = list(findings)
        self._fill()

    def findings(self) -> list[Finding]:
        """What is shown and what is counted."""
        return list(self._findings)

    def retranslate(self) -> None:
        self._fill()

    def _fill(self) -> None:
        while self._layout.count():
            item = self._layout.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._findings[: self._most] if self._most else self._findings
        for finding in shown:
            self._layout.addWidget(self._line(finding))
        left = len(self._findings) - len(shown)
        if left:
            self._layout.addWidget(PlainLabel(self.tr("and %n more", "", left), role="muted"))
        if not self._findings and self._good is not None:
            self._layout.addWidget(PlainLabel(self._good(), role="good", wrap=True))

    def _line(self, finding: Finding) -> RowLine:
        icon, tone = SEVERITIES.get(severity_of(finding), SEVERITIES["note"])
        sentence = self._desk.texts.finding(finding)
        line = RowLine("finding", icon, sentence, paragraph_of(finding), tone=tone, parent=self)
        line.clicked.connect(lambda: self._lead(finding))
        return line

    def _lead(self, finding: Finding) -> None:
        self.cureAsked.emit(finding)
        if self._cure is not None:
            self._cure(finding)
        else:
            self._desk.go(finding.record_kind, finding.record_id)
