"""The pages of the window, in the order of the sidebar. A new page: a module, a title and a line here."""

from dataclasses import dataclass, field

from i18n.marking import sources

TITLES: dict[str, str] = sources(
    "Pages",
    {
        "start": "Start",
        "meetings": "Meetings",
        "decisions": "Decisions",
        "commissions": "Commissions",
        "staff": "Staff",
        "college": "College",
        "checks": "Checks",
        "bin": "Bin",
    },
)
"""The source of each page's title, in the context "Pages"."""


@dataclass(frozen=True)
class PageSpec:
    """A page: its id, its icon, the class that is loaded when needed, and the kinds of records it opens."""

    id: str
    icon: str
    loader: str
    group: int = 0
    kinds: frozenset[str] = field(default_factory=frozenset)

    @property
    def title(self) -> str:
        """The source of its title."""
        return TITLES[self.id]


def _page(page_id: str, icon: str, loader: str, group: int, *kinds: str) -> PageSpec:
    return PageSpec(page_id, icon, f"desktop.pages.{loader}", group, frozenset(kinds))


PAGES: tuple[PageSpec, ...] = (
    _page("start", "house", "start:StartPage", 0),
    _page("meetings", "calendar-days", "meetings:MeetingsPage", 0, "meeting", "agenda-item"),
    _page("decisions", "list-checks", "decisions:DecisionsPage", 0, "decision"),
    _page("commissions", "users", "commissions:CommissionsPage", 1, "commission"),
    _page("staff", "id-card", "staff:StaffPage", 1, "person"),
    _page(
        "college", "school", "college:CollegePage", 1,
        "college", "subject", "speciality", "group", "phrase", "agenda-template",
    ),
    _page("checks", "shield-check", "checks:ChecksPage", 2),
    _page("bin", "trash-2", "bin:BinPage", 2),
)  # fmt: skip


def page_of(kind: str) -> PageSpec | None:
    """The page that opens records of this kind."""
    return next((spec for spec in PAGES if kind in spec.kinds), None)
