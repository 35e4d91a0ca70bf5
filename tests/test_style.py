"""The way the project is written, where no other tool looks: short files, short functions, Qt in its rooms."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

import resources

ROOT = Path(resources.__file__).parent.parent
PACKAGES = ("db", "desktop", "i18n", "resources")
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
QT_OF = {
    "db": frozenset[str](),
    "i18n": frozenset({"PySide6", "PySide6.QtCore"}),
    "desktop/paper": frozenset({"PySide6.QtCore", "PySide6.QtGui"}),
    "desktop/cli": frozenset[str](),
}
"""The modules of Qt that a room may use; every other room may use all."""


def modules(folder: str = "") -> Iterator[Path]:
    """The program's modules in a folder, or all of them."""
    for top in [folder] if folder else PACKAGES:
        yield from sorted((ROOT / top).rglob("*.py"))


@functools.cache
def tree(file: Path) -> ast.Module:
    """A module as Python reads it."""
    return ast.parse(file.read_text(encoding="utf-8"))


def qt_modules(file: Path) -> set[str]:
    """What a module takes from Qt, in or outside its functions."""
    nodes = list(ast.walk(tree(file)))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    parts = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return {name for name in plain | parts if name.split(".")[0] == "PySide6"}


def test_every_file_can_be_read_in_one_sitting():
    lengths = {str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines()) for file in modules()}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_every_function_fits_on_a_page():
    long = {}
    for file in modules():
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= LONGEST_FUNCTION:
                long[f"{file.relative_to(ROOT)}:{node.name}"] = node.end_lineno - node.lineno + 1
    assert long == {}


def test_every_module_says_what_it_is_for():
    silent = [file for file in modules() if not ast.get_docstring(tree(file))]
    assert [str(file.relative_to(ROOT)) for file in silent] == []


@pytest.mark.parametrize("room", QT_OF)
def test_qt_stays_in_its_rooms(room: str):
    used = {str(file.relative_to(ROOT)): qt_modules(file) - QT_OF[room] for file in modules(room)}
    assert {name: extra for name, extra in used.items() if extra} == {}
