"""What a column of a table shows: its title, the text of a row, and how rows are ordered by it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from db.text import sort_key

R = TypeVar("R")
Align = Literal["left", "right", "center"]


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column over rows of type R.

    `title` is asked again when the language changes. `value` gives the text. `key` gives what rows are
    sorted by; without it text sorts by the Kazakh alphabet. `width` is in pixels of a 96 dpi screen;
    `stretch` columns share what is left. `tone` (good, warn, bad, accent, muted) colours the text; `pill`
    draws it as a coloured badge. `icon` names a lucide icon. `tip` gives a plain-text tooltip; without it a
    cut text is shown in full.
    """

    id: str
    title: Callable[[], str]
    value: Callable[[R], str]
    key: Callable[[R], Any] | None = None
    width: int = 120
    stretch: bool = False
    align: Align = "left"
    tone: Callable[[R], str | None] | None = None
    pill: bool = False
    icon: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    strong: bool = False
    hidden: bool = False

    def order_of(self, row: R) -> tuple[bool, Any]:
        """What the row is sorted by; missing values come last."""
        found = self.key(row) if self.key is not None else sort_key(self.value(row))
        missing = found is None or found == ""
        return (missing, 0 if missing else found)
