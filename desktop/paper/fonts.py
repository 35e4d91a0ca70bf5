"""The document font: Tinos in four faces, kept in `resources/fonts` and embedded in every PDF."""

from functools import lru_cache

import resources

FOLDER = resources.path("fonts")
FAMILY = "Tinos"
WORD_FAMILY = "Times New Roman"
"""The font of Word and Excel files: of the same widths, and on every office machine."""

_FACES = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic"}


def face(bold: bool = False, italic: bool = False) -> str:
    """The name under which reportlab knows a face; registers all four the first time."""
    _register()
    return _name(bold, italic)


@lru_cache(maxsize=1)
def glyphs() -> frozenset[int]:
    """The numbers of all characters that the regular face can draw."""
    from reportlab.pdfbase.ttfonts import TTFontFile

    return frozenset(TTFontFile(str(FOLDER / "Tinos-Regular.ttf")).charToGlyph)


@lru_cache(maxsize=4)
def _name(bold: bool, italic: bool) -> str:
    return f"{FAMILY}-{_FACES[bold, italic]}"


@lru_cache(maxsize=1)
def _register() -> None:
    from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
    from reportlab.pdfbase.ttfonts import TTFont

    for variant in _FACES.values():
        registerFont(TTFont(f"{FAMILY}-{variant}", str(FOLDER / f"{FAMILY}-{variant}.ttf")))
    names = [_name(*key) for key in ((False, False), (True, False), (False, True), (True, True))]
    registerFontFamily(FAMILY, *names)
