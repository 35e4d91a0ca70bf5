"""The colours of the window, light, dark and of high contrast, and how a widget finds the ones in force.

Nothing is kept globally: a widget's own palette says which table applies (`colours_of`).
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Colours:
    """Every colour the program uses, as #rrggbb."""

    name: str
    window: str
    side: str
    base: str
    raised: str
    stripe: str
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str

    def tone(self, tone: str | None) -> str:
        """The text colour of a tone: good, warn, bad, accent, muted, faint; anything else is plain text."""
        return {
            "good": self.good,
            "warn": self.warn,
            "bad": self.bad,
            "accent": self.accent,
            "muted": self.muted,
            "faint": self.faint,
            "on-accent": self.accent_text,
        }.get(tone or "", self.text)

    def soft(self, tone: str | None) -> str:
        """The quiet background of a tone."""
        return {
            "good": self.good_soft,
            "warn": self.warn_soft,
            "bad": self.bad_soft,
            "accent": self.accent_soft,
        }.get(tone or "", self.hover)


LIGHT = Colours(
    name="light", window="#f6f7f9", side="#eceff3", base="#ffffff", raised="#ffffff", stripe="#fafbfc",
    hover="#eef1f5", border="#dfe3e9", border_strong="#c3cad4", text="#1b2430", muted="#5a6675",
    faint="#8a94a3",
    accent="#0f6e84", accent_hover="#0c5a6d", accent_text="#ffffff", accent_soft="#e0f0f3",
    good="#1f7a4d", good_soft="#e3f3ea", warn="#96590a", warn_soft="#fcf0dc", bad="#b3261e",
    bad_soft="#fbe7e5",
)  # fmt: skip
DARK = Colours(
    name="dark", window="#171b21", side="#12161b", base="#1d222a", raised="#232932", stripe="#20262e",
    hover="#2a313b", border="#303844", border_strong="#485364", text="#e6eaf0", muted="#a3aebc",
    faint="#748091",
    accent="#4fb3c8", accent_hover="#6cc4d6", accent_text="#07222a", accent_soft="#173a44",
    good="#63c08f", good_soft="#183527", warn="#e0a452", warn_soft="#3a2c14", bad="#f0857d",
    bad_soft="#421f1d",
)  # fmt: skip
CONTRAST_LIGHT = Colours(
    name="contrast-light", window="#ffffff", side="#ffffff", base="#ffffff", raised="#ffffff",
    stripe="#ffffff",
    hover="#e6e6e6", border="#000000", border_strong="#000000", text="#000000", muted="#1a1a1a",
    faint="#333333",
    accent="#003b6f", accent_hover="#00274a", accent_text="#ffffff", accent_soft="#d6e6ff",
    good="#00451f", good_soft="#ffffff", warn="#5a3300", warn_soft="#ffffff", bad="#8b0000",
    bad_soft="#ffffff",
)  # fmt: skip
CONTRAST_DARK = Colours(
    name="contrast-dark", window="#000000", side="#000000", base="#000000", raised="#000000",
    stripe="#000000",
    hover="#2b2b2b", border="#ffffff", border_strong="#ffffff", text="#ffffff", muted="#f0f0f0",
    faint="#d9d9d9",
    accent="#6fd6ff", accent_hover="#a6e6ff", accent_text="#000000", accent_soft="#003044",
    good="#7dffb0", good_soft="#000000", warn="#ffd27d", warn_soft="#000000", bad="#ff9d96",
    bad_soft="#000000",
)  # fmt: skip
TABLES = {table.name: table for table in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}


def palette_of(colours: Colours) -> QPalette:
    """The Qt palette made of the table's colours."""
    palette = QPalette()
    role = QPalette.ColorRole
    table = {
        role.Window: colours.window, role.WindowText: colours.text, role.Base: colours.base,
        role.AlternateBase: colours.stripe, role.Text: colours.text, role.Button: colours.raised,
        role.ButtonText: colours.text, role.BrightText: colours.bad, role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text, role.PlaceholderText: colours.faint, role.Highlight: colours.accent,
        role.HighlightedText: colours.accent_text, role.Accent: colours.accent, role.Link: colours.accent,
        role.LinkVisited: colours.accent, role.Light: colours.raised, role.Midlight: colours.hover,
        role.Mid: colours.border, role.Dark: colours.border_strong, role.Shadow: colours.border_strong,
    }  # fmt: skip
    for which, colour in table.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Base, QColor(colours.window))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.border))
    return palette


_BY_ACCENT = {table.accent: table for table in TABLES.values()}


def colours_of(palette: QPalette) -> Colours:
    """The table whose palette this is; for a foreign palette the light or the dark one.

    Known by its accent: a style sheet changes other roles of a widget's palette (a background of "transparent").
    """
    accent = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight).name()
    if accent in _BY_ACCENT:
        return _BY_ACCENT[accent]
    return DARK if palette.color(QPalette.ColorRole.WindowText).lightness() > 127 else LIGHT
