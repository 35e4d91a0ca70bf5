"""Finding every English source in the program's Python files, by their syntax trees.

Found are `self.tr("…")` (the context is the class), `texts("Context", "…")`, `translate(…)`, `say(…)` and
`QT_TRANSLATE_NOOP(…)` with two literals, and the values of literals in `sources("Context", …)`.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PACKAGES = ("desktop", "i18n")
CALLS = frozenset({"texts", "self", "translate", "say", "QT_TRANSLATE_NOOP"})
"""Functions whose first two literals are a context and a source."""


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A text to be translated; one with %n has plural forms."""

    context: str
    text: str

    @property
    def is_plural(self) -> bool:
        """Whether the translation depends on a number."""
        return "%n" in self.text


@dataclass(slots=True)
class Gathered:
    """All sources, and the places where something can't be read."""

    sources: set[Source] = field(default_factory=set)
    unreadable: list[str] = field(default_factory=list)
    """Files with a syntax error: what they hold isn't known."""
    faults: list[str] = field(default_factory=list)
    """'file:line what is wrong': sources that are no literals."""


def gather(root: Path) -> Gathered:
    """Every source below the packages of `root`."""
    found = Gathered()
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            try:
                tree = ast.parse(path.read_text(encoding="utf-8"))
            except (SyntaxError, UnicodeDecodeError) as error:
                found.unreadable.append(f"{path.relative_to(root)}: {error}")
                continue
            _Reader(found, str(path.relative_to(root))).visit(tree)
    return found


class _Reader(ast.NodeVisitor):
    """Walks one file and remembers the class it is in."""

    def __init__(self, found: Gathered, name: str) -> None:
        self._found = found
        self._name = name
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """A class is the context of its `self.tr`."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """A call may hold a source."""
        name = _name_of(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._tr(node)
        elif name in CALLS:
            self._two_literals(node)
        elif name == "sources" and len(node.args) == 2:
            self._table(node)
        self.generic_visit(node)

    def _tr(self, node: ast.Call) -> None:
        texts = list(_literals(node.args[0])) if node.args else []
        if not texts:
            self._found.faults.append(f"{self._name}:{node.lineno} tr() of something that isn't a literal")
        elif not self._classes:
            self._found.faults.append(f"{self._name}:{node.lineno} tr() outside a class")
        else:
            self._found.sources.update(Source(self._classes[-1], text) for text in texts)

    def _two_literals(self, node: ast.Call) -> None:
        contexts = list(_literals(node.args[0])) if len(node.args) > 1 else []
        if len(contexts) == 1 and contexts[0].isidentifier():
            self._found.sources.update(Source(contexts[0], text) for text in _literals(node.args[1]))

    def _table(self, node: ast.Call) -> None:
        context = next(_literals(node.args[0]), "")
        self._found.sources.update(Source(context, text) for text in _values(node.args[1]))


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """The text, or both texts of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _values(node: ast.expr) -> Iterator[str]:
    """Every text of a table that isn't a key."""
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _values(value)
    elif isinstance(node, ast.Tuple | ast.List):
        for value in node.elts:
            yield from _values(value)
    else:
        yield from _literals(node)
