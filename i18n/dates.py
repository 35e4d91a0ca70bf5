"""Official dates, months, weekdays and periods in Kazakh and Russian.

Qt's and CLDR's forms aren't the official ones ('2026 ж. 23 қараша'), hence our own.
"""

import datetime as dt

MONTHS = {
    "kk": (
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ),
    "ru": (
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ),
}
"""Month names as in a list of months; January first."""

_MONTHS_OF = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)
_MONTHS_IN = (
    "январе",
    "феврале",
    "марте",
    "апреле",
    "мае",
    "июне",
    "июле",
    "августе",
    "сентябре",
    "октябре",
    "ноябре",
    "декабре",
)

_KAZAKH_IN = ("да", "да", "да", "де", "да", "да", "де", "да", "те", "да", "да", "да")
"""The locative ending of each month."""

WEEKDAYS = {
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
}
"""Monday first."""

SHORT_WEEKDAYS = {
    "kk": ("дс", "сс", "ср", "бс", "жм", "сн", "жк"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
}


def date(day: dt.date, language: str) -> str:
    """'2026 жылғы 23 қараша', '23 ноября 2026 года'."""
    if language == "ru":
        return f"{day.day} {_MONTHS_OF[day.month - 1]} {day.year} года"
    return f"{day.year} жылғы {day.day} {MONTHS['kk'][day.month - 1]}"


def short_date(day: dt.date) -> str:
    """'23.11.2026', the same in both languages."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def month_day(month: int, day: int, language: str) -> str:
    """'15 қыркүйек', '15 сентября'."""
    return f"{day} {_MONTHS_OF[month - 1] if language == 'ru' else MONTHS['kk'][month - 1]}"


def month_year(year: int, month: int, language: str) -> str:
    """'2026 жылғы қараша', 'ноябрь 2026 года'."""
    if language == "ru":
        return f"{MONTHS['ru'][month - 1]} {year} года"
    return f"{year} жылғы {MONTHS['kk'][month - 1]}"


def in_month(month: int, language: str) -> str:
    """'қарашада', 'в ноябре'."""
    if language == "ru":
        return f"в {_MONTHS_IN[month - 1]}"
    return MONTHS["kk"][month - 1] + _KAZAKH_IN[month - 1]


def period(start: dt.date | None, end: dt.date | None, language: str) -> str:
    """'01.09.2026 – 31.08.2027'; with one end open 'с 01.09.2026', '31.08.2027 ж. дейін'; '' when both
    are.
    """
    if start and end:
        return short_date(start) if start == end else f"{short_date(start)} – {short_date(end)}"
    if start:
        return f"с {short_date(start)}" if language == "ru" else f"{short_date(start)} ж. бастап"
    if end:
        return f"по {short_date(end)}" if language == "ru" else f"{short_date(end)} ж. дейін"
    return ""


def year_name(start: int, language: str) -> str:
    """'2026–2027 оқу жылы', '2026–2027 учебный год'."""
    return f"{start}–{start + 1} {'учебный год' if language == 'ru' else 'оқу жылы'}"
