"""The page of checks: everything the Rules and the college's own norms find, and the way to each cure."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from db.rules import RULES, Finding, check_all
from db.text import words
from desktop.desk import Desk
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.findings_panel import SEVERITIES, gravest_first, paragraph_of, severity_of
from desktop.widgets.page import Page
from desktop.widgets.record_table import RecordTable
from i18n.marking import sources

RULE_NAMES: dict[str, str] = sources(
    "Rules",
    {
        "commission-size": "Size of commissions",
        "department-size": "Size of departments",
        "chair-present": "Every commission has a chair",
        "chair-chosen": "How chairs were chosen",
        "association-chair-approved": "Chairs of associations approved",
        "outside-specialists": "Specialists from outside",
        "meetings-held": "Number of meetings",
        "protocol-signed": "Protocols signed in time",
        "quorum": "Quorum",
        "decision-late": "Decisions in time",
    },
)
"""The source of each check's name, in the context "Rules"; one without a name goes by its id."""


@dataclass(frozen=True)
class FindingRow:
    """A finding as the table shows it."""

    id: tuple[str, int, str]
    finding: Finding
    severity: str
    sentence: str
    paragraph: str
    basis: str


class ChecksPage(Page):
    """Findings, the gravest first; Enter leads to the record where each is mended."""

    chapters: ClassVar[frozenset[str]] = frozenset({"college", "staff", "commissions", "meetings", "decisions"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "checksPage")
        self._findings: list[Finding] = []
        self.set_title(lambda: self.tr("Checks"))
        self._open = self.add_action("checksOpen", lambda: self.tr("&Lead to the cure"), self._lead, icon="arrow-right")
        self.set_filters(self._make_filters())
        self._list = self._make_table()
        self.set_table(self._list)

    def _make_filters(self) -> FilterBar:
        filters = FilterBar("checksFilter", self.desk.settings)
        filters.add_search(lambda: self.tr("Words of the remark"))
        filters.add_choice("severity", lambda: self.tr("Severity"), self._severities)
        filters.add_choice("rule", lambda: self.tr("Check"), self._rules)
        return filters

    def _severities(self) -> list[tuple[Any, str]]:
        label = self.desk.texts.label
        return [(None, self.tr("All severities")), *((code, label("severity", code)) for code in SEVERITIES)]

    def _rules(self) -> list[tuple[Any, str]]:
        texts = self.desk.texts
        named = [(rule.id, texts("Rules", RULE_NAMES.get(rule.id, rule.id))) for rule in RULES]
        return [(None, self.tr("All checks")), *named]

    def _make_table(self) -> RecordTable:
        table = RecordTable(
            "checksTable",
            [
                Column(
                    "severity",
                    lambda: self.tr("Severity"),
                    lambda row: self.desk.texts.label("severity", row.severity),
                    key=lambda row: list(SEVERITIES).index(row.severity),
                    width=150,
                    tone=lambda row: SEVERITIES[row.severity][1],
                    pill=True,
                ),
                Column(
                    "sentence",
                    lambda: self.tr("What was found, and what to do"),
                    lambda row: row.sentence,
                    stretch=True,
                ),
                Column("paragraph", lambda: self.tr("Paragraph"), lambda row: row.paragraph, width=110),
                Column(
                    "basis",
                    lambda: self.tr("Basis"),
                    lambda row: self.desk.texts.label("basis", row.basis),
                    width=170,
                    tone=lambda row: "muted",
                ),
            ],
            self.desk.settings,
        )
        table.opened.connect(lambda row: self._go(row.finding))
        table.selected.connect(lambda row: self._open.setEnabled(row is not None))
        return table

    def load(self) -> None:
        """Check the whole college in a thread."""
        self._list.empty.say(lambda: self.tr("Checking…"), icon="shield-check")
        self.desk.read_later(check_all, dt.date.today(), done=self._show)

    def _show(self, findings: Sequence[Finding]) -> None:
        self._findings = gravest_first(findings)
        self._list.empty.say(
            lambda: self.tr("The checks find nothing to mend."),
            lambda: self.tr("They look again after every change."),
            icon="circle-check",
        )
        violations = sum(severity_of(finding) == "violation" for finding in self._findings)
        self.badgeChanged.emit(violations)
        self._list.set_rows([row for row in map(self._row, self._findings) if self._is_asked_for(row)])

    def _row(self, finding: Finding) -> FindingRow:
        rule = next((rule for rule in RULES if rule.id == finding.rule_id), None)
        sentence = self.desk.texts.finding(finding)
        return FindingRow(
            id=(finding.rule_id, finding.record_id, sentence),
            finding=finding,
            severity=severity_of(finding),
            sentence=sentence,
            paragraph=paragraph_of(finding),
            basis=str(rule.basis) if rule else "",
        )

    def _is_asked_for(self, row: FindingRow) -> bool:
        asked = self.filters.values() if self.filters is not None else {}
        if asked.get("severity") not in (None, row.severity) or asked.get("rule") not in (
            None,
            row.finding.rule_id,
        ):
            return False
        found = words(row.sentence)
        return all(any(word.startswith(part) for word in found) for part in words(asked.get("text") or ""))

    def _lead(self) -> None:
        row = self._list.current()
        if row is not None:
            self._go(row.finding)

    def _go(self, finding: Finding) -> None:
        self.desk.go(finding.record_kind, finding.record_id)
