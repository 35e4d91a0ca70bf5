"""What is told in the line above the page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["info", "good", "warn", "bad"]
"""How grave a message is."""


@dataclass(frozen=True)
class Message:
    """A sentence, and a button that undoes it, tries again or opens something."""

    text: str
    kind: Kind = "info"
    action: str = ""
    run: Callable[[], object] | None = None
