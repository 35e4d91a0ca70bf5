"""Blocks of any kind and length, in any order, fill pages without losing a word."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.paper.blocks import (
    Align,
    Block,
    Cell,
    Closing,
    Column,
    Document,
    Ends,
    Heading,
    Item,
    KeyValue,
    PageBreak,
    Pair,
    Para,
    Run,
    Signature,
    Signatures,
    Spacer,
    Table,
)
from desktop.paper.excel import render_excel
from desktop.paper.layout import Layout
from desktop.paper.pdf import render_pdf
from desktop.paper.word import render_word
from tests.desktop.paper.papers import paper
from tests.desktop.paper.reading import pdf_pages, sheets, word_texts

MARK = "Ұ"
"""Every word is this letter among others: counting it counts the words."""
TEXTS = st.one_of(
    st.integers(0, 30).map(lambda count: " ".join(["аҰы"] * count)),
    st.integers(300, 1500).map(lambda count: " ".join(["сөҰз"] * count)),
    st.integers(0, 150).map(lambda count: "\n".join(["жоҰл"] * count)),
    st.integers(100, 900).map(lambda count: "Ұ" * count),
)
SHORT = st.integers(0, 6).map(lambda count: " ".join(["қыҰс"] * count))
LINES = st.one_of(
    st.builds(Heading, TEXTS, st.integers(1, 3), st.sampled_from(Align)),
    st.builds(Para, TEXTS, st.sampled_from(Align), st.just(12.5), st.sampled_from([0, 20]),
              keep_with_next=st.booleans()),
    st.builds(Para, st.tuples(st.builds(Run, SHORT, st.booleans()), st.builds(Run, TEXTS, st.just(True)))),
    st.builds(Item, st.sampled_from(["1.", "10.11.", "–"]), TEXTS, keep_with_next=st.booleans()),
    st.builds(KeyValue, SHORT, TEXTS),
)
PAIRS = st.builds(Pair, LINES, LINES)
CELLS = st.one_of(TEXTS, st.builds(Cell, TEXTS, columns=st.integers(1, 3)),
                  st.builds(Cell, TEXTS, rows=st.integers(1, 3)))
TABLES = st.builds(
    Table, st.just((Column("№Ұ", mm=12), Column("Ұ"), Column("Ұ", weight=2))),
    st.lists(st.tuples(CELLS), max_size=5).map(tuple), header=st.just(()), caption=SHORT,
)
SIGNERS = st.lists(st.builds(Signature, SHORT, SHORT), max_size=4).map(tuple)
CLOSINGS = st.builds(Closing, st.tuples(st.one_of(LINES, PAIRS), st.builds(Signatures, SIGNERS)))
BLOCKS = st.one_of(LINES, PAIRS, TABLES, CLOSINGS, st.builds(Ends, SHORT, SHORT), st.just(PageBreak()),
                   st.builds(Spacer, st.floats(0, 900)))
PAPERS = st.lists(BLOCKS, max_size=9).map(tuple)
SOME = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def marks(value: object) -> int:
    """How many marks a block holds."""
    return repr(value).count(MARK)


@SOME
@given(PAPERS)
def test_any_blocks_fill_pages_of_a_pdf(blocks: tuple[Block, ...]) -> None:
    assert "".join(pdf_pages(render_pdf(paper(*blocks)))).count(MARK) >= marks(blocks)


@SOME
@given(PAPERS, st.sampled_from([Layout(), Layout(body_size=36, table_size=24, pair_size=28, left=60, right=60),
                                Layout(top=60, bottom=60)]), st.booleans())
def test_any_layout_holds_any_blocks(blocks: tuple[Block, ...], layout: Layout, landscape: bool) -> None:
    document = Document("Ұ", ("kk", "ru"), blocks, layout=layout, landscape=landscape, mark="ЖОБА")

    assert "".join(pdf_pages(render_pdf(document))).count(MARK) >= marks(blocks)


@SOME
@given(PAPERS)
def test_any_blocks_stand_in_word_and_excel(blocks: tuple[Block, ...]) -> None:
    assert "".join(word_texts(render_word(paper(*blocks)))).count(MARK) >= marks(blocks)
    assert sum("".join(each).count(MARK) for each in sheets(render_excel(paper(*blocks)))) >= marks(blocks)
