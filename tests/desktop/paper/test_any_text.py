"""Whatever anybody types comes out of every renderer as it went in."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.paper.blocks import Align, Column, Heading, Para, Table
from desktop.paper.excel import render_excel
from desktop.paper.letters import for_font, for_xml, missing_glyphs, spelled
from desktop.paper.pdf import render_pdf
from desktop.paper.word import render_word
from tests.desktop.paper.papers import paper
from tests.desktop.paper.reading import letters, pdf_letters, sheets, word_texts

KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘБВГҒҚҢӨҰҮҺІ"
TYPED = st.text(st.sampled_from(KAZAKH + "<>&\"'`%{}[]()=+-@#№«»–—_\\/|;:.,!? \n\t0123456789abcXYZ"), max_size=60)
ANY = st.text(st.characters(codec="utf-8"), max_size=40)
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SPACES = re.compile(r"[\s\u00ad]+")


@QUICK
@given(TYPED)
def test_typed_text_comes_out_of_pdf(text: str) -> None:
    assert pdf_letters(render_pdf(paper(Para(text, Align.LEFT)))) == letters(for_font(text))


@QUICK
@given(ANY)
def test_any_text_comes_out_of_pdf_with_strange_letters_spelled(text: str) -> None:
    document = paper(Para(text, Align.LEFT))
    missing = missing_glyphs(document)
    read = SPACES.sub("", pdf_letters(render_pdf(document)))

    assert all(spelled(letter) in read for letter in missing)
    assert all(letter in read for letter in SPACES.sub("", text) if letter not in missing and letter.isalnum())


@QUICK
@given(st.one_of(TYPED, ANY))
def test_any_text_comes_out_of_word(text: str) -> None:
    read = word_texts(render_word(paper(Para(text), Heading(text), Table((Column(), Column()), (("x", text),)))))

    assert read[0] == read[1] == for_xml(text)
    assert for_xml(text) in read[3:]


@QUICK
@given(st.one_of(TYPED, ANY))
def test_any_text_comes_out_of_excel(text: str) -> None:
    read = sheets(render_excel(paper(Table((Column("а"), Column("б")), (("x", text),)))))[0]

    assert read == ["а", "б", "x"] + ([for_xml(text)] if text else [])
