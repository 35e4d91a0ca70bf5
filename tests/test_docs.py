"""The documents agree with the code."""

from pathlib import Path

from db.rules import RULES
from desktop.paper.forms import FORMS

DOCS = Path(__file__).resolve().parent.parent / "docs"
WORDS = {"binding": "binding", "by-analogy": "by analogy", "own-norm": "own norm"}


def test_the_map_of_the_rules_names_every_check_with_its_paragraph_and_module() -> None:
    rows = [line for line in (DOCS / "rules.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    for rule in RULES:
        (row,) = [line for line in rows if f"`{rule.id}`" in line]
        paragraph, _, _, basis, where, *_ = (cell.strip() for cell in row.strip("|").split("|"))
        assert paragraph == (rule.paragraph or "–")
        assert basis == ("note" if rule.is_note else WORDS[rule.basis.value])
        assert rule.check.__module__.replace(".", "/") in where


def test_the_map_of_the_rules_names_every_printed_form() -> None:
    text = (DOCS / "rules.md").read_text(encoding="utf-8")
    for form in FORMS.values():
        assert form.maker.partition(":")[0].replace(".", "/") in text
