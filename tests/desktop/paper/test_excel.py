"""Excel files of documents, read back from their XML."""

import pytest

from desktop.paper.blocks import (
    Cell,
    Column,
    Document,
    Ends,
    Heading,
    Item,
    KeyValue,
    Pair,
    Para,
    Stamp,
    Stamps,
    Table,
)
from desktop.paper.excel import render_excel
from tests.desktop.paper.papers import SENTENCE, SIGNED, paper
from tests.desktop.paper.reading import part, sheets


def table(*rows: tuple[Cell | str, ...], caption: str = "") -> Table:
    """A table of two columns."""
    return Table((Column("№", mm=12), Column("Аты-жөні\nФИО")), rows, caption=caption)


@pytest.mark.parametrize("text", [
    "=1+1", "+7 701", "-5", "@сұрақ", "{=SUM(A1)}", "https://example.org", "mailto:a@b.kz", "007", "1e5", "<b>&",
    "екі\nжол", "бір  екі", "😀", "_x0041_", "Қ",
])
def test_texts_stay_texts(text: str) -> None:
    made = render_excel(paper(Para(text), table(("1", text))))

    assert sheets(made)[0].count(text) == 2
    assert "hyperlink" not in part(made, "xl/worksheets/sheet1.xml")


def test_characters_that_excel_cannot_hold_are_spelled() -> None:
    assert "бір[U+0001]екі" in sheets(render_excel(paper(table(("1", "бір\x01екі")))))[0]


def test_numbers_are_numbers_where_the_form_says_so() -> None:
    xml = part(render_excel(paper(table((Cell("1", number=1), "Ким")))), "xl/worksheets/sheet1.xml")

    assert "<v>1</v></c>" in xml.replace('t="n"', "")
    assert "Ким" in sheets(render_excel(paper(table((Cell("1", number=1), "Ким")))))[0]


def test_the_header_is_frozen_and_repeated_on_paper() -> None:
    made = render_excel(paper(Heading("Тізім"), table(*((str(number), "Ким") for number in range(100)))))

    assert 'topLeftCell="A3"' in part(made, "xl/worksheets/sheet1.xml")
    assert "$2:$2" in part(made, "xl/workbook.xml")
    assert 'paperSize="9"' in part(made, "xl/worksheets/sheet1.xml")


def test_a_long_text_goes_on_in_the_next_rows() -> None:
    for text in (SENTENCE * 1_000, "Қ" * 80_000, "😀" * 40_000, "жол\n" * 300):
        read = sheets(render_excel(paper(table(("1", text), ("2", "соңы")))))[0]
        assert text in "".join(read)
        assert "соңы" in read
        assert all(len(each.encode("utf-16-le")) // 2 <= 32_767 for each in read)


def test_each_table_has_a_worksheet_named_by_its_caption() -> None:
    made = render_excel(paper(table(("1", "а"), caption="Мүшелер: [1/2]"), table(("1", "б"), caption="Мүшелер: [1/2]"),
                              table(("1", "в")), Para("соңы")))
    book = part(made, "xl/workbook.xml")

    assert 'name="Мүшелер 1 2"' in book
    assert 'name="Мүшелер 1 2 2"' in book
    assert [("а" in each, "б" in each, "в" in each) for each in sheets(made)] == [
        (True, False, False), (False, True, False), (False, False, True)]
    assert "соңы" in sheets(made)[2]


def test_cells_span_and_stay_in_place_below_long_ones() -> None:
    made = render_excel(paper(Table((Column("а"), Column("б"), Column("в")), (
        (Cell("екі жол", rows=2), Cell("екі баған", columns=2)), ("1", "2"), ("x", SENTENCE * 900, "y"),
        ("s", "t", "u"),
    ))))
    xml = part(made, "xl/worksheets/sheet1.xml")

    assert 'ref="A2:A3"' in xml
    assert 'ref="B2:C2"' in xml
    assert sheets(made)[0][-3:] == ["s", "t", "u"]


def test_every_block_is_written() -> None:
    made = render_excel(paper(
        Stamps(Stamp("КЕЛІСІЛДІ", ("Орынбасар",)), Stamp("БЕКІТЕМІН", ("Директор", "күні"))), Heading("ТІЗІМ"),
        Ends("сол", "оң"), KeyValue("Төраға:", "Ким"), Item("1.", "мәселе"), Pair(Para("қаз"), Para("рус")), SIGNED,
    ))
    read = sheets(made)[0]

    for text in ("КЕЛІСІЛДІ", "БЕКІТЕМІН", "күні", "ТІЗІМ", "сол", "оң", "Төраға: Ким", "1. мәселе", "қаз", "рус",
                 "ABCD-EFGH-JKLM"):
        assert text in read
    assert any("А.Б. Сұлтанов" in text for text in read)


def test_the_file_says_what_it_is() -> None:
    made = render_excel(Document("Тізім", ("kk",), (table(("1", "x")),), author="Колледж"))

    assert "<dc:title>Тізім</dc:title>" in part(made, "docProps/core.xml")
    assert "<dc:creator>Колледж</dc:creator>" in part(made, "docProps/core.xml")


@pytest.mark.parametrize("title", ["", "History", "'''", "a" * 60, "😀😀", "[]:*?/\\"])
def test_any_title_makes_a_worksheets_name(title: str) -> None:
    assert sheets(render_excel(Document(title, ("kk",), (table(("1", "x")),)))) == [["№", "Аты-жөні\nФИО", "1", "x"]]


def test_a_draft_is_marked_on_paper() -> None:
    assert "ЖОБА &amp;&amp; ПРОЕКТ" in part(render_excel(paper(Para("x"), mark="ЖОБА & ПРОЕКТ")),
                                           "xl/worksheets/sheet1.xml")
