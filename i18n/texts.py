"""Words in one language, whatever the language of the screen: sentences, dates, numbers, labels, errors,
findings.
"""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTranslator

from i18n import dates
from i18n.errors import ERRORS, PARAM_LABELS, UNKNOWN_ERROR
from i18n.filling import fill
from i18n.findings import FINDINGS, UNKNOWN_FINDING
from i18n.health import HEALTH, UNKNOWN_FAULT
from i18n.labels import LABELS
from i18n.problems import PROBLEMS, UNKNOWN_PROBLEM
from i18n.verdicts import VERDICTS

LANGUAGES = ("kk", "ru")
"""The first is the default."""
_YEARS = frozenset({"year", "academic_year"})
"""Parameters that are the first year of an academic year."""
FOLDER = Path(__file__).resolve().parent
"""Where the catalogues stand."""


def catalogue(language: str) -> Path:
    """The compiled catalogue of a language."""
    return FOLDER / f"adisker_{language}.qm"


class Coded(Protocol):
    """What has a short code and parameters: a domain error, a finding of the database's health."""

    @property
    def code(self) -> str: ...

    @property
    def params(self) -> Mapping[str, object]: ...


class Finding(Protocol):
    """What a check of the Rules found."""

    @property
    def rule_id(self) -> str: ...

    @property
    def params(self) -> Mapping[str, object]: ...


class Problem(Protocol):
    """What a check of minutes before signing found."""

    @property
    def code(self) -> str: ...

    @property
    def params(self) -> Mapping[str, object]: ...


class Verification(Protocol):
    """The verdict on the code of a paper; `issue` is the protocol it belongs to."""

    @property
    def verdict(self) -> str: ...

    @property
    def issue(self) -> "Issue | None": ...


class Issue(Protocol):
    """An issue of a signed protocol."""

    @property
    def number(self) -> int: ...

    @property
    def held_on(self) -> dt.date: ...

    @property
    def signed_by(self) -> str: ...


class StartsInYear(Protocol):
    """An academic year."""

    @property
    def start(self) -> int: ...


class Texts:
    """Words in one language, 'kk' or 'ru'; an unknown language means Kazakh.

    The catalogue is read from the package and not installed in the application, so that a paper's language
    doesn't follow the screen's.
    """

    def __init__(self, language: str = LANGUAGES[0]) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self._translator = QTranslator()
        self._translator.load(str(catalogue(self.language)))

    def __call__(self, context: str, source: str, /, n: int | None = None, **params: object) -> str:
        """The sentence in this language; `n` chooses the plural and replaces %n, `params` replace {name}.

        Days and numbers are written in the language's way. Without a translation the source stands.
        """
        return self._say(context, source, {name: self.value(each) for name, each in params.items()}, n)

    def value(self, value: object) -> str:
        """A parameter as it stands in a sentence."""
        match value:
            case None:
                return ""
            case bool():
                return str(int(value))
            case int() | float():
                return self.number(value)
            case dt.datetime():
                return self.moment(value)
            case dt.date():
                return self.short_date(value)
            case dt.time():
                return self.time(value)
            case _ if hasattr(value, "in_language"):
                return str(value.in_language(self.language))
            case _:
                return str(value)

    def date(self, day: dt.date | None) -> str:
        """'2026 жылғы 23 қараша', '23 ноября 2026 года'; nothing for None."""
        return dates.date(day, self.language) if day else ""

    def short_date(self, day: dt.date | None) -> str:
        """'23.11.2026'; nothing for None."""
        return dates.short_date(day) if day else ""

    def time(self, time: dt.time | None) -> str:
        """'14:30'; nothing for None."""
        return f"{time:%H:%M}" if time else ""

    def moment(self, moment: dt.datetime) -> str:
        """'23.11.2026 14:30', in the zone the moment is in."""
        return f"{dates.short_date(moment)} {moment:%H:%M}"

    def year(self, year: StartsInYear | int) -> str:
        """'2026–2027 оқу жылы', '2026–2027 учебный год'."""
        return dates.year_name(year if isinstance(year, int) else year.start, self.language)

    def month(self, number: int) -> str:
        """'қараша', 'ноябрь'; 1 is January."""
        return dates.MONTHS[self.language][number - 1]

    def in_month(self, number: int) -> str:
        """'қарашада', 'в ноябре'."""
        return dates.in_month(number, self.language)

    def month_year(self, year: int, month: int) -> str:
        """'2026 жылғы қараша', 'ноябрь 2026 года'."""
        return dates.month_year(year, month, self.language)

    def month_day(self, month: int, day: int) -> str:
        """'15 қыркүйек', '15 сентября'."""
        return dates.month_day(month, day, self.language)

    def weekday(self, day: dt.date, *, short: bool = False) -> str:
        """'дүйсенбі', 'понедельник'; short 'дс', 'пн'."""
        names = dates.SHORT_WEEKDAYS if short else dates.WEEKDAYS
        return names[self.language][day.weekday()]

    def period(self, start: dt.date | None, end: dt.date | None) -> str:
        """'01.09.2026 – 31.08.2027'; an open end in words."""
        return dates.period(start, end, self.language)

    def number(self, number: int | float, digits: int | None = None) -> str:
        """'1 234,5' with narrow no-break spaces from five digits on; `digits` after the comma, else as many
        as it has.
        """
        shown = f"{number:,.{digits}f}" if digits is not None else f"{number:,}"
        whole, _, rest = shown.partition(".")
        if abs(number) < 10_000:
            whole = whole.replace(",", "")
        return whole.replace(",", "\u202f") + ("," + rest if rest else "")

    def percent(self, share: float, digits: int = 1) -> str:
        """'87,5 %' of 0.875."""
        return f"{self.number(share * 100, digits)}\u00a0%"

    def people(self, count: int) -> str:
        """'9 адам', '9 человек'."""
        return self("Paper", "%n people", n=count)

    def label(self, group: str, code: str) -> str:
        """What a code is called, with a capital letter; `group` is the kind of code, e.g. 'meeting-state'."""
        source = LABELS.get(group, {}).get(code)
        return self("Labels", source) if source else str(code)

    def word(self, group: str, code: str) -> str:
        """What a code is called inside a sentence: with a small letter unless it is an abbreviation."""
        label = self.label(group, code)
        return label if label[1:2].isupper() else label[:1].lower() + label[1:]

    def labels(self, group: str) -> list[tuple[str, str]]:
        """(code, label) of every code of a group, in the field's order, as for a choice."""
        return [(code, self.label(group, code)) for code in LABELS[group]]

    def error(self, error: Exception | Coded) -> str:
        """What happened and what to do, for a domain error; anything else is called unexpected."""
        code, params = getattr(error, "code", "unexpected"), getattr(error, "params", {})
        return self._say("Errors", ERRORS.get(code, UNKNOWN_ERROR), {"code": code, **self._params(params)})

    def finding(self, finding: Finding) -> str:
        """What a check of the Rules found and what to do."""
        return self._sentence("Findings", FINDINGS, finding.rule_id, finding.params, UNKNOWN_FINDING)

    def problem(self, problem: Problem) -> str:
        """What a check of minutes found and what to do."""
        return self._sentence("Problems", PROBLEMS, problem.code, problem.params, UNKNOWN_PROBLEM)

    def health(self, fault: Coded) -> str:
        """What is wrong with the database and what to do."""
        return self._sentence("Health", HEALTH, fault.code, fault.params, UNKNOWN_FAULT)

    def verdict(self, verification: Verification) -> str:
        """Whether a paper agrees with what was signed, and what to do where it doesn't."""
        issue = verification.issue
        known = {"number": issue.number, "day": issue.held_on, "name": issue.signed_by} if issue else {}
        return self._say("Verdicts", VERDICTS[str(verification.verdict)], self._params(known))

    def _sentence(
        self, context: str, table: Mapping[str, str], code: str, params: Mapping[str, object], unknown: str
    ) -> str:
        source = table.get(f"{code}/{params.get('variant', '')}") or table.get(code) or unknown
        return self._say(context, source, {"code": code, **self._params(params)})

    def _say(self, context: str, source: str, params: Mapping[str, str], n: int | None = None) -> str:
        found = self._translator.translate(context, source, None, -1 if n is None else n)
        return fill(found or source, params, n)

    def _params(self, params: Mapping[str, object]) -> dict[str, str]:
        return {name: self._param(name, value) for name, value in params.items()}

    def _param(self, name: str, value: object) -> str:
        if name in _YEARS and isinstance(value, int):
            return f"{value}–{value + 1}"
        group = PARAM_LABELS.get(name)
        return self.word(group, str(value)) if group and str(value) in LABELS[group] else self.value(value)
