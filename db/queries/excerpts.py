"""The piece of a text that shows why it was found."""

from collections.abc import Sequence

from db.text import fold

WIDTH = 160
"""Characters of an excerpt."""

_STEP = WIDTH * 2


def excerpt(text: str, wanted: Sequence[str]) -> str:
    """About `WIDTH` characters around the first place with one of the folded words; '' where none is in the text."""
    for start in range(0, len(text), _STEP):
        piece = text[max(0, start - WIDTH // 4) : start + _STEP]
        folded = fold(piece)
        places = [place for word in wanted if (place := folded.find(word)) >= 0]
        if places:
            around = round(min(places) * len(piece) / max(1, len(folded)))
            return _cut(text, max(0, start - WIDTH // 4) + around)
    return ""


def _cut(text: str, place: int) -> str:
    """Whole words around a place, on one line, with … where something is left out."""
    start = max(0, place - WIDTH // 3)
    end = min(len(text), start + WIDTH)
    if start > 0:
        start = _after_space(text, start, place)
    shown = " ".join(text[start:end].split())
    if end < len(text):
        shown = shown.rsplit(" ", 1)[0] + " …"
    return ("… " if start > 0 else "") + shown


def _after_space(text: str, start: int, limit: int) -> int:
    for place in range(start, limit):
        if text[place].isspace():
            return place + 1
    return start
