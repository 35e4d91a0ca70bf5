"""The pages of the window, in the order of the sidebar. A new page is one module and one line here."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class PageSpec:
    """A page: its id, the source of its title (context "Pages"), its icon, and the class that is loaded when needed."""

    id: str
    title: str
    icon: str
    loader: str
    group: int = 0
    kinds: frozenset[str] = frozenset()


PAGES: tuple[PageSpec, ...] = (
    PageSpec("start", QT_TRANSLATE_NOOP("Pages", "Start"), "house", "desktop.pages.start:StartPage"),
    PageSpec(
        "meetings",
        QT_TRANSLATE_NOOP("Pages", "Meetings"),
        "calendar-days",
        "desktop.pages.meetings:MeetingsPage",
        kinds=frozenset({"meeting", "agenda-item"}),
    ),
    PageSpec(
        "decisions",
        QT_TRANSLATE_NOOP("Pages", "Decisions"),
        "list-checks",
        "desktop.pages.decisions:DecisionsPage",
        kinds=frozenset({"decision"}),
    ),
    PageSpec(
        "commissions",
        QT_TRANSLATE_NOOP("Pages", "Commissions"),
        "users",
        "desktop.pages.commissions:CommissionsPage",
        group=1,
        kinds=frozenset({"commission"}),
    ),
    PageSpec(
        "staff",
        QT_TRANSLATE_NOOP("Pages", "Staff"),
        "id-card",
        "desktop.pages.staff:StaffPage",
        group=1,
        kinds=frozenset({"person"}),
    ),
    PageSpec(
        "college",
        QT_TRANSLATE_NOOP("Pages", "College"),
        "school",
        "desktop.pages.college:CollegePage",
        group=1,
        kinds=frozenset({"college", "subject", "speciality", "group", "phrase", "agenda-template"}),
    ),
    PageSpec("checks", QT_TRANSLATE_NOOP("Pages", "Checks"), "shield-check", "desktop.pages.checks:ChecksPage", 2),
    PageSpec("bin", QT_TRANSLATE_NOOP("Pages", "Bin"), "trash-2", "desktop.pages.bin:BinPage", 2),
)


def page_of(kind: str) -> PageSpec | None:
    """The page that opens records of this kind."""
    return next((spec for spec in PAGES if kind in spec.kinds), None)
