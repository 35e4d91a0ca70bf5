"""Paragraphs of literal text: no markup is parsed, every space is kept, text of any length splits quickly.

reportlab's `Paragraph` takes its text as markup. Here it is given ready fragments instead, so that nothing typed can
become a tag, a link or a picture; setting is also some three times faster.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from desktop.paper.blocks import Run
from desktop.paper.fonts import face
from desktop.paper.letters import for_font

FUZZ = 1e-7
"""What is higher than its room by less, in points, fits; reportlab's frames allow 1e-6."""

_USUAL_WIDTH = 0.5
"""The width of a letter in font sizes. Words of fewer letters than fill a line at this width are left to reportlab,
which cuts them too where they are wide, but slowly."""
_NO_BREAK = "\u00a0"
_TAB = _NO_BREAK * 3 + " "
_CAPITAL = "[A-ZА-ЯЁӘІҢҒҮҰҚӨҺ]"
_BOUND_SPACE = re.compile(
    rf"(?<=\b{_CAPITAL}\.) (?={_CAPITAL}[^\W\d_])|(?<=[№§]) (?=\d)|(?<=–) (?=\d)| (?=[–—] )"
)
"""Spaces that no line ends at: after initials and №, before a dash, between a dash and a number."""
_KEPT_SPACE = re.compile("(?<=[ \n]) ")
_OTHER_SPACES = dict.fromkeys(map(ord, "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
                                       "\u202f\u205f\u3000"), _NO_BREAK)


class Text(Paragraph):
    """A paragraph made of fragments. Its lines are broken once: wrapping it again in the same width costs nothing,
    and a part of it keeps the lines of the whole, so that setting is linear in the text, over any number of pages.
    """

    _is_part = False

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines, cutting words that are longer than a line."""
        if not self._is_part and (getattr(self, "blPara", None) is None or self.width != width):
            style = self.style
            self.frags = list(_cut(self.whole, width - style.leftIndent - style.rightIndent
                                   - max(style.firstLineIndent, 0)))
            super().wrap(width, height)
            _loosen(self.blPara)
        return self.width, self.height

    @property
    def whole(self) -> Sequence[ParaFrag]:
        """The fragments as they were given, before any word was cut."""
        kept: Sequence[ParaFrag] = self.__dict__.setdefault("_whole", tuple(self.frags))
        return kept

    def split(self, width: float, height: float) -> list[Paragraph]:
        """What fits and the rest, never one line alone on either side; nothing where that can't be."""
        self.wrap(width, height)
        count = len(self.blPara.lines)
        fitting = int((height + FUZZ) / self.style.leading)
        if fitting >= count:
            return [self]
        if fitting == count - 1 and count > 2:
            fitting -= 1
        if fitting < 1 or (fitting == 1 and count > 1):
            return []
        return [self._part(0, fitting), self._part(fitting, count)]

    def _part(self, start: int, end: int) -> "Text":
        lines = self.blPara.lines
        style = self.style if start == 0 else _continued(self.style)
        part = Text(None, style, bulletText=self.bulletText if start == 0 else None, frags=self.frags)
        part._is_part = True
        part.blPara = self.blPara.clone(lines=lines[start:end])
        part.width, part.height = self.width, (end - start) * style.leading
        if end < len(lines):
            part._JustifyLast = not getattr(lines[end - 1], "lineBreak", False)
            part.spaceAfter = 0
        else:
            part._JustifyLast = getattr(self, "_JustifyLast", False)
        return part


def _continued(style: ParagraphStyle) -> ParagraphStyle:
    """The style for what goes on over a page: no first line, no space above."""
    if not style.firstLineIndent and not style.spaceBefore:
        return style
    return ParagraphStyle(style.name, parent=style, firstLineIndent=0, spaceBefore=0)


def text_flow(runs: Iterable[Run], style: ParagraphStyle, mark: str | None = None) -> Text:
    """A paragraph of these runs; `mark` hangs before it in the room of the style's indent."""
    return Text(None, style, bulletText=for_font(mark) if mark else None, frags=list(_fragments(runs, style)))


def _fragments(runs: Iterable[Run], style: ParagraphStyle) -> Iterator[ParaFrag]:
    started = False
    for run in _joined(runs):
        lines = _spaced(for_font(run.text), first=not started).split("\n")
        for index, line in enumerate(lines):
            if index:
                yield _fragment("", run, style, lineBreak=True)
            if line:
                yield _fragment(line, run, style)
        started = started or bool(run.text)
    if not started:
        yield _fragment(_NO_BREAK, Run(""), style)


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Neighbours of one face as one run: a paragraph in a single face is set twice as fast."""
    for (bold, italic), same in groupby(runs, key=lambda run: (run.bold, run.italic)):
        yield Run("".join(run.text for run in same), bold, italic)


def _fragment(text: str, run: Run, style: ParagraphStyle, **more: Any) -> ParaFrag:
    name = face(run.bold or style.name.endswith("bold"), run.italic)
    return ParaFrag(text=text, fontName=name, bold=0, italic=0, fontSize=style.fontSize, textColor=style.textColor,
                    rise=0, greek=0, link=[], us_lines=[], **more)


def _spaced(text: str, *, first: bool) -> str:
    """Spaces that reportlab would swallow, as no-break spaces: the second of two, those that begin a line."""
    text = _BOUND_SPACE.sub(_NO_BREAK, text.translate(_OTHER_SPACES).replace("\t", _TAB))
    if "  " in text or "\n " in text:
        text = _KEPT_SPACE.sub(_NO_BREAK, text)
    return _NO_BREAK + text[1:] if first and text.startswith(" ") else text


def _loosen(broken: Any) -> None:
    """Once lines are broken, no-break spaces have done their work: as plain ones they are copied out as typed."""
    if broken.kind == 0:
        broken.lines = [(extra, " ".join(words).replace(_NO_BREAK, " ").split(" ")) for extra, words in broken.lines]
        return
    for line in broken.lines:
        for piece in line.words:
            held = piece.text.count(_NO_BREAK)
            if held:
                piece.text = piece.text.replace(_NO_BREAK, " ")
                line.wordCount += held


def _cut(fragments: Sequence[ParaFrag], width: float) -> Iterator[ParaFrag]:
    """The fragments, with a line's end in every word that is wider than a line."""
    for fragment in fragments:
        least = max(int(width / fragment.fontSize / _USUAL_WIDTH), 1)
        if len(fragment.text) < least or not _long_word(least).search(fragment.text):
            yield fragment
            continue
        pieces = _pieced(fragment, least, width).split("\n")
        for index, piece in enumerate(pieces):
            if index:
                yield fragment.clone(text="", lineBreak=True)
            if piece:
                yield fragment.clone(text=piece)


def _long_word(least: int) -> re.Pattern[str]:
    return re.compile(f"[^ \n]{{{least},}}")


def _pieced(fragment: ParaFrag, least: int, width: float) -> str:
    """The fragment's text with line ends in its long words."""
    cut: str = _long_word(least).sub(lambda found: _pieces(found[0], fragment, width), fragment.text)
    return cut


def _pieces(word: str, fragment: ParaFrag, width: float) -> str:
    """The word with a line end wherever it fills the width."""
    if _width(word, fragment) <= width:
        return word
    lines, start = [], 0
    while start < len(word):
        end = _fitting(word, start, fragment, width)
        lines.append(word[start:end])
        start = end
    return "\n".join(lines)


def _fitting(word: str, start: int, fragment: ParaFrag, width: float) -> int:
    """Where the piece of the word that begins at `start` must end; at least one letter on."""
    end, taken = start, 0.0
    while end < len(word):
        taken += _width(word[end], fragment)
        if taken > width and end > start:
            break
        end += 1
    return end


def _width(text: str, fragment: ParaFrag) -> float:
    measured: float = stringWidth(text, fragment.fontName, fragment.fontSize)
    return measured
