"""Reading a day as people type it: `15.`, `15.11`, `15.11.26`, `2026-11-15`, `+2 апта`, `+10 дней`,
`ертең`.
"""

import calendar
import datetime as dt
import re

_DAYS = {"бүгін": 0, "бугин": 0, "сегодня": 0, "ертең": 1, "ертен": 1, "завтра": 1, "кеше": -1, "вчера": -1}
_UNITS = (("күн", "d"), ("кун", "d"), ("к", "d"), ("д", "d"), ("апта", "w"), ("нед", "w"), ("н", "w"),
          ("ай", "m"), ("мес", "m"), ("м", "m"), ("жыл", "y"), ("год", "y"), ("лет", "y"))  # fmt: skip
_SHIFT = re.compile(r"([+-])\s*(\d{1,4})\s*([^\W\d]*)\.?")
_PARTS = re.compile(r"(\d{1,2})(?:[.,/ \-](\d{1,2})?(?:[.,/ \-](\d{2}|\d{4})?)?)?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
FIRST_YEAR, LAST_YEAR = 1900, 2199


def parse_date(text: str, today: dt.date, *, future: bool = False) -> dt.date | None:
    """The day meant, or None where the text isn't a day.

    What is left out is taken from `today`; with `future` (due dates) the next such day from today on is
    meant.
    """
    text = text.strip().lower()
    if text in _DAYS:
        return today + dt.timedelta(days=_DAYS[text])
    if found := _SHIFT.fullmatch(text):
        return _shifted(today, int(found[1] + found[2]), found[3])
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _PARTS.fullmatch(text):
        return _completed(today, int(found[1]), found[2], found[3], future)
    return None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def _completed(today: dt.date, day: int, month: str | None, year: str | None, future: bool) -> dt.date | None:
    if year is not None:
        full = int(year) if len(year) == 4 else _century(int(year), today)
        return _day(full, int(month or 0), day)
    if month is not None:
        found = _day(today.year, int(month), day)
        late = future and found is not None and found < today
        return _day(today.year + 1, int(month), day) if late else found
    found = _day(today.year, today.month, day)
    if found is not None and not (future and found < today):
        return found
    return _next_month_with(today, day) if future else None


def _century(year: int, today: dt.date) -> int:
    """Two digits: from 20 years ahead back to 79 years ago (dates of birth and of hiring are typed too)."""
    full = today.year // 100 * 100 + year
    return full - 100 if full > today.year + 20 else full


def _next_month_with(today: dt.date, day: int) -> dt.date | None:
    year, month = today.year, today.month
    for _ in range(12):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        if found := _day(year, month, day):
            return found
    return None


def _shifted(today: dt.date, count: int, word: str) -> dt.date | None:
    unit = next((code for stem, code in _UNITS if word.startswith(stem)), None) if word else "d"
    try:
        if unit in ("d", "w"):
            moved = today + dt.timedelta(days=count * (7 if unit == "w" else 1))
            return moved if FIRST_YEAR <= moved.year <= LAST_YEAR else None
    except OverflowError:
        return None
    return _months_on(today, count * (12 if unit == "y" else 1)) if unit else None


def _months_on(day: dt.date, months: int) -> dt.date | None:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def short_date(day: dt.date | None) -> str:
    """15.11.2026, or nothing."""
    return f"{day:%d.%m.}{day.year:04d}" if day else ""
