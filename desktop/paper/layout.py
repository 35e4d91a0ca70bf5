"""How papers look where a college may choose: sizes, margins, heading, stamps, page numbers, logo."""

from dataclasses import dataclass
from enum import StrEnum


class NumberPlace(StrEnum):
    """Where pages carry their number, from the second on."""

    TOP_CENTRE = "top-centre"
    TOP_RIGHT = "top-right"
    BOTTOM_CENTRE = "bottom-centre"
    BOTTOM_RIGHT = "bottom-right"
    NONE = "none"


PAGE_MM = (210.0, 297.0)
"""A4, width and height in millimetres."""

BOUNDS: dict[tuple[str, ...], tuple[float, float]] = {
    ("body_size", "table_size", "pair_size"): (6, 36),
    ("left", "right", "top", "bottom"): (5, 60),
    ("logo_height",): (5, 50),
}
"""What the settings may be, so that every page keeps room for text."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The look of a paper; the defaults are those of the state's record-keeping rules.

    Font sizes are points, margins millimetres. `heading_kk`, `heading_ru` stand above the college's name (the
    ministry, the regional department). `logo` holds the bytes of a PNG or JPEG. Raises ValueError outside `BOUNDS`.
    """

    body_size: float = 14
    table_size: float = 12
    pair_size: float = 12
    """The size in the two narrow columns of a paper in both languages."""
    left: float = 30
    right: float = 15
    top: float = 20
    bottom: float = 20
    heading_kk: str = ""
    heading_ru: str = ""
    show_stamps: bool = True
    show_legal_base: bool = False
    number_place: NumberPlace = NumberPlace.TOP_CENTRE
    logo: bytes | None = None
    logo_height: float = 18

    def __post_init__(self) -> None:
        for names, (least, most) in BOUNDS.items():
            for name in names:
                if not least <= getattr(self, name) <= most:
                    raise ValueError(f"{name} must be from {least} to {most}")

    def heading(self, language: str) -> str:
        """The lines above the college's name in 'kk' or 'ru'."""
        return (self.heading_ru or self.heading_kk) if language == "ru" else (self.heading_kk or self.heading_ru)

    def text_width(self, landscape: bool = False) -> float:
        """The room between the side margins, in millimetres."""
        return PAGE_MM[1 if landscape else 0] - self.left - self.right
