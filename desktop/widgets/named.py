"""Naming a widget while it is made."""

from typing import TypeVar

from PySide6.QtCore import QObject

Made = TypeVar("Made", bound=QObject)


def named(made: Made, name: str) -> Made:
    """The object itself, with its object name set."""
    made.setObjectName(name)
    return made
