"""The Rules as checks: a table of them, and what they find in a college."""

from db.rules.rule import Basis, Finding, Rule, Severity
from db.rules.running import check_all, check_record, rules_in_force
from db.rules.table import RULES

__all__ = ["RULES", "Basis", "Finding", "Rule", "Severity", "check_all", "check_record", "rules_in_force"]
