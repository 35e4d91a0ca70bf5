"""Every code of the program has its words: enums, errors, checks, faults of a database."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

import db
import db.models
import db.queries.verification
import db.storage.verify.findings
from db.actor import Role
from db.norms import NORMS, NormKind
from db.rules import minutes_checks
from db.storage import failures, files
from db.storage.triggers import catalogue, conditions
from i18n import LANGUAGES, Texts
from i18n.errors import ERRORS
from i18n.filling import placeholders
from i18n.findings import FINDINGS
from i18n.health import HEALTH
from i18n.labels import LABELS
from i18n.problems import PROBLEMS
from i18n.verdicts import VERDICTS

ERROR_CLASSES = {"DomainError", "Invalid", "NotAllowed", "NotFound", "Conflict", "Busy", "StorageProblem"}
DB = Path(db.__file__).parent


def modules_of(package: str) -> Iterator[object]:
    root = importlib.import_module(package)
    yield root
    for found in pkgutil.walk_packages(root.__path__, f"{package}."):
        if ".migrations" not in found.name:
            yield importlib.import_module(found.name)


def enums_of(package: str) -> set[type[StrEnum]]:
    return {
        value
        for module in modules_of(package)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
    }


OTHER_NAMES = {"reason": "chair-reason"}


def group_of(enum: type[StrEnum]) -> str:
    name = re.sub(r"(?<!^)(?=[A-Z])", "-", enum.__name__).lower()
    return OTHER_NAMES.get(name, name)


@pytest.mark.parametrize("package", ["db.models", "db.rules", "db.queries", "db.storage"])
def test_every_code_of_the_database_has_a_label(package: str):
    missing = [
        f"{group_of(enum)}: {code.value}"
        for enum in enums_of(package)
        for code in enum
        if code.value not in LABELS.get(group_of(enum), {})
    ]
    assert missing == []


@pytest.mark.parametrize("enum", [Role, NormKind])
def test_codes_of_roles_and_norms_have_labels_too(enum: type[StrEnum]):
    assert {code.value for code in enum} <= set(LABELS[group_of(enum)])


def test_every_norm_has_a_label():
    assert set(LABELS["norm"]) == set(NORMS)


def test_every_chapter_has_a_label():
    chapters = {mapper.class_.__chapter__ for mapper in db.models.base.Base.registry.mappers}
    assert chapters - {""} <= set(LABELS["chapter"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_one_group_differ(language: str):
    texts = Texts(language)
    for group in LABELS:
        shown = [label for _, label in texts.labels(group)]
        assert len(set(shown)) == len(shown), group


def raised_codes() -> dict[str, set[str]]:
    """Codes of domain errors raised anywhere in db, and the names of their parameters."""
    found: dict[str, set[str]] = {}
    for path in DB.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            code = getattr(node.args[0], "value", None)
            if name == "found" and len(node.args) > 3 and isinstance(node.args[3], ast.Constant):
                found.setdefault(str(node.args[3].value), {"id"})
            is_error = name in ERROR_CLASSES or (name == "__init__" and "-" in str(code))
            if is_error and isinstance(code, str) and code:
                params = {
                    each.arg for each in node.keywords if each.arg and each.arg not in ("field", "fields", "version")
                }
                found[code] = found[code] & params if code in found else params
    return found


def codes_of_tables() -> set[str]:
    tables = (
        failures._SQLITE_CODES,
        failures._POSTGRESQL_STATES,
        files._NUMBERS,
        files._PROBLEMS,
        catalogue.UNCHANGEABLE,
    )
    overlaps = {code for *_, code in conditions.OVERLAPPING.values()}
    return {code for table in tables for code in table.values()} | overlaps | {catalogue.FROZEN}


def test_every_domain_error_has_a_sentence():
    codes = set(raised_codes()) | codes_of_tables() | {"changed-elsewhere", "unexpected"}
    assert sorted(codes - set(ERRORS)) == []


def test_sentences_of_errors_ask_for_no_more_than_every_raise_gives():
    wrong = {
        code: placeholders(ERRORS[code]) - params
        for code, params in raised_codes().items()
        if code in ERRORS and not placeholders(ERRORS[code]) <= params
    }
    assert wrong == {}


def test_errors_that_tables_raise_need_no_parameters():
    given = raised_codes()
    wrong = [code for code in codes_of_tables() if code not in given and placeholders(ERRORS[code]) - {"path"}]
    assert wrong == []


def test_every_check_of_minutes_has_a_sentence():
    assert {check.code for check in minutes_checks.CHECKS} == set(PROBLEMS)


def test_every_fault_of_a_database_has_a_sentence():
    text = "\n".join(path.read_text(encoding="utf-8") for path in (DB / "storage" / "verify").glob("*.py"))
    codes = set(re.findall(r'HealthFinding\(\s*"([a-z-]+)"', text)) | set(
        re.findall(r'_about\(issue, "([a-z-]+)"\)', text)
    )
    assert codes - set(HEALTH) == set()


def test_every_verdict_on_a_paper_has_a_sentence():
    assert {verdict.value for verdict in db.queries.verification.Verdict} == set(VERDICTS)


def test_every_rule_has_a_sentence():
    rules = importlib.import_module("db.rules")
    ids = {rule.id for rule in rules.RULES}
    assert ids - {key.partition("/")[0] for key in FINDINGS} == set()


@pytest.mark.parametrize("table", [ERRORS, PROBLEMS, HEALTH, VERDICTS, FINDINGS])
def test_sentences_end_like_sentences(table: dict[str, str]):
    for sentence in table.values():
        assert sentence.endswith((".", "?", "!", ": {decision}")), sentence
