"""Writes the lines of a form in one language, or the same line in two side by side."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.paper.blocks import Align, Block, Heading, KeyValue, Line, Pair, Para, Run, runs
from desktop.paper.layout import Layout

if TYPE_CHECKING:
    from db.models.protocol_content import Twin
    from i18n import Texts


class Writer:
    """Collects the blocks of one paper. `main` is the language that free texts were typed in, their twins the other.

    In two languages everything is set in the smaller size, so that wide rows and pairs look alike.
    """

    def __init__(self, texts: "Sequence[Texts]", main: str, layout: Layout) -> None:
        self.texts, self.main = tuple(texts), main
        self.layout = replace(layout, body_size=layout.pair_size) if self.both else layout
        self.blocks: list[Block] = []

    @property
    def both(self) -> bool:
        """Whether two languages stand side by side."""
        return len(self.texts) > 1

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages, the left one first."""
        return tuple(each.language for each in self.texts)

    def add(self, *blocks: Block) -> None:
        """Blocks that are the same in every language."""
        self.blocks.extend(blocks)

    def line(self, make: "Callable[[Texts], Line]") -> None:
        """A line of known words: in each language."""
        self.blocks.append(self.made(make))

    def made(self, make: "Callable[[Texts], Line]") -> Line | Pair:
        """The block of a line of known words."""
        if not self.both:
            return make(self.texts[0])
        left, right = (_narrow(make(say)) for say in self.texts)
        return Pair(left, right)

    def free(self, typed: "Twin", make: "Callable[[Texts, str], Line]") -> None:
        """A line around a free text: a pair where both versions exist, one wide row where only one does."""
        if not self.both:
            self.blocks.extend(_paragraphs(make(self.texts[0], self.version(typed, self.texts[0].language))))
            return
        versions = [self._typed_in(typed, language) for language in self.languages]
        if all(versions):
            left, right = (_narrow(make(say, text)) for say, text in zip(self.texts, versions, strict=True))
            self.blocks.append(Pair(left, right))
            return
        for say, text in zip(self.texts, versions, strict=True):
            if text:
                self.blocks.extend(_paragraphs(_narrow(make(say, text))))

    def version(self, typed: "Twin", language: str) -> str:
        """The free text in that language, else as it was typed."""
        return self._typed_in(typed, language) or typed.text or typed.twin

    def in_all(self, make: "Callable[[Texts], str]") -> str:
        """A short text in all languages, one below another; once where they are the same."""
        return "\n".join(dict.fromkeys(make(say) for say in self.texts))

    def in_line(self, make: "Callable[[Texts], str]") -> str:
        """A short text in all languages on one line; once where they are the same."""
        return " / ".join(dict.fromkeys(make(say) for say in self.texts))

    def _typed_in(self, typed: "Twin", language: str) -> str:
        return typed.text if language == self.main else typed.twin


def _narrow(line: Line) -> Line:
    """The line as it stands in half a page: not spaced out, without a deep first line."""
    if isinstance(line, KeyValue | Heading):
        return line
    if isinstance(line, Para):
        line = replace(line, first_line=0)
    return replace(line, align=Align.LEFT) if line.align is Align.JUSTIFY else line


def _paragraphs(line: Line) -> list[Block]:
    """A paragraph with line ends as paragraphs of their own, each with its first line; other lines as they are."""
    if not isinstance(line, Para) or line.align is not Align.JUSTIFY:
        return [line]
    parts: list[list[Run]] = [[]]
    for run in runs(line.text):
        first, *others = run.text.split("\n")
        parts[-1].append(replace(run, text=first))
        parts.extend([replace(run, text=other)] for other in others)
    return [replace(line, text=tuple(part)) for part in parts]
