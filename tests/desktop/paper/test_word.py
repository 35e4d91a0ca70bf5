"""Word files of documents, opened again."""

from itertools import pairwise
from typing import Any

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from desktop.paper.blocks import (
    Align,
    Cell,
    Column,
    Document,
    Ends,
    Heading,
    Item,
    KeyValue,
    Pair,
    Para,
    Run,
    Stamp,
    Stamps,
    Table,
)
from desktop.paper.word import render_word
from tests.desktop.paper.papers import SENTENCE, SIGNED, paper
from tests.desktop.paper.reading import part, word, word_texts


@pytest.mark.parametrize("text", [
    "Иванов <ivanov@mail.kz> келді", "AT&T, 5<6", "бір  екі   үш", " басында", "екі\nжол", "бес\tалты",
    "😀 \u202eабв שלום", "«Қ» № 5", "{{ ad }} %s", "_x0041_",
])
def test_text_is_kept_to_the_letter(text: str) -> None:
    made = render_word(paper(Para(text), Heading(text), Table((Column(text),), ((text,),))))

    assert word_texts(made).count(text) == 4


def test_characters_that_word_cannot_hold_are_spelled() -> None:
    assert word_texts(render_word(paper(Para("бір\x00екі\x0bүш\ud800\uffff"))))[0] == (
        "бір[U+0000]екі[U+000B]үш[U+D800][U+FFFF]")


def test_headings_are_real_ones() -> None:
    made = word(render_word(paper(Heading("ХАТТАМА № 3"), Heading("КҮН ТӘРТІБІ:", 2), Heading("Қосымша", 7))))

    assert [each.style.name for each in made.paragraphs if each.text] == ["Heading 1", "Heading 2", "Heading 3"]


def test_every_alphabet_has_the_same_font() -> None:
    made = word(render_word(paper(Para("x"))))
    for style in ("Normal", "Heading 1", "Heading 3"):
        fonts = made.styles[style].element.rPr.find(qn("w:rFonts"))
        assert {fonts.get(qn(f"w:{name}")) for name in ("ascii", "hAnsi", "cs", "eastAsia")} == {"Times New Roman"}
        assert fonts.get(qn("w:asciiTheme")) is None
    assert made.styles["Normal"].font.size == Pt(14)


def test_the_page_is_the_layouts() -> None:
    section = word(render_word(paper(Para("x")))).sections[0]

    sides = (section.page_width, section.page_height, section.left_margin, section.right_margin, section.top_margin,
             section.bottom_margin)

    assert [round(side.mm, 1) for side in sides] == [210, 297, 30, 15, 20, 20]


def test_pages_are_numbered_by_a_field_from_the_second_on() -> None:
    section = word(render_word(paper(Para("x")))).sections[0]

    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    assert section.header.paragraphs[0].alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert "PAGE" not in section.first_page_header._element.xml


def test_the_file_knows_its_language_and_title() -> None:
    content = render_word(Document("Хаттама № 3", ("ru",), (Para("x"),), author="Колледж", subject="23.11.2026"))
    properties = word(content).core_properties

    assert (properties.title, properties.author, properties.subject) == ("Хаттама № 3", "Колледж", "23.11.2026")
    assert properties.language == "ru-RU"
    assert 'w:val="ru-RU"' in part(content, "word/styles.xml")


def test_tables_are_tables_with_a_repeated_header() -> None:
    columns = (Column("№", mm=12, align=Align.CENTRE), Column("Аты-жөні\nФИО"))
    table = word(render_word(paper(Table(columns, (("1", "Сұлтанов"), ("2", "Ким")))))).tables[0]

    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["№", "Аты-жөні\nФИО"], ["1", "Сұлтанов"], ["2", "Ким"]]
    assert _repeats(table.rows[0]) and not _repeats(table.rows[1])
    assert sum(column.width for column in table.columns) == pytest.approx(Mm(165), abs=1000)


def _repeats(row: Any) -> bool:
    properties = row._tr.trPr
    return properties is not None and properties.find(qn("w:tblHeader")) is not None


def test_cells_span() -> None:
    table = word(render_word(paper(Table(
        (Column(), Column(), Column()), (("а", "б", "в"),),
        header=((Cell("Топ", rows=2), Cell("Сабақтар", columns=2)), ("Теория", "Практика")))))).tables[0]

    assert table.cell(0, 0)._tc is table.cell(1, 0)._tc
    assert table.cell(0, 1)._tc is table.cell(0, 2)._tc
    assert [cell.text for cell in table.rows[2].cells] == ["а", "б", "в"]


def test_pairs_stand_in_a_table_without_rules_in_their_languages() -> None:
    pairs = (Pair(Para("қазақша"), Para("по-русски")), Pair(Item("1.", "а"), Item("1.", "б")))
    document = Document("x", ("kk", "ru"), (*pairs, Para("кең")))
    made = word(render_word(document))

    assert len(made.tables) == 1
    assert [[cell.text for cell in row.cells] for row in made.tables[0].rows] == [["қазақша", "по-русски"],
                                                                                 ["1.\tа", "1.\tб"]]
    assert made.tables[0].style.name == "Normal Table"
    assert 'w:val="ru-RU"' in made.tables[0].cell(0, 1)._tc.xml
    assert 'w:val="ru-RU"' not in made.tables[0].cell(0, 0)._tc.xml


def test_tables_never_touch() -> None:
    table = Table((Column("a"),), (("x",),))
    body = word(render_word(paper(Pair(Para("а"), Para("б")), table, table, SIGNED))).element.body
    tags = [each.tag for each in body]

    assert all({first, second} != {qn("w:tbl")} for first, second in pairwise(tags))
    assert tags[-2] == qn("w:p"), "Word wants a paragraph at the end"


def test_signatures_keep_with_the_lines_before_them() -> None:
    made = word(render_word(paper(Para("бір"), Para("екі"), Para("үш"), SIGNED)))
    kept = {each.text: each.paragraph_format.keep_with_next for each in made.paragraphs if each.text}

    assert not kept["бір"]
    assert kept["екі"] and kept["үш"]
    assert all(paragraph.paragraph_format.keep_with_next
               for row in made.tables[0].rows for cell in row.cells for paragraph in cell.paragraphs)
    assert made.tables[0].cell(0, 0).text == "Төраға"


def test_signatures_keep_with_a_table_before_them() -> None:
    made = word(render_word(paper(Pair(Para("а"), Para("б")), Pair(Para("в"), Para("г")), Pair(Para("д"), Para("е")),
                                  SIGNED)))
    kept = [[bool(cell.paragraphs[0].paragraph_format.keep_with_next) for cell in row.cells]
            for row in made.tables[0].rows]

    assert kept == [[False, False], [True, True], [True, True]]


def test_the_qr_code_is_a_picture() -> None:
    assert len(word(render_word(paper(Para("x"), SIGNED))).inline_shapes) == 1


def test_bold_italic_labels_and_ends_are_set() -> None:
    made = word(render_word(paper(Para((Run("қ", bold=True), Run("ә", italic=True))), KeyValue("Төраға:", "А.Б. Ким"),
                                  Ends("23.11.2026", "Алматы"))))
    runs = made.paragraphs[0].runs

    assert runs[0].bold and runs[1].italic
    assert made.paragraphs[1].text == "Төраға: А.Б. Ким"
    assert made.paragraphs[1].runs[0].bold
    assert made.paragraphs[2].text == "23.11.2026\tАлматы"


def test_stamps_stand_left_and_right() -> None:
    made = word(render_word(paper(Stamps(Stamp("КЕЛІСІЛДІ", ("Орынбасар",)), Stamp("БЕКІТЕМІН", ("Директор",))))))

    assert made.tables[0].cell(0, 0).text == "КЕЛІСІЛДІ\nОрынбасар"
    assert made.tables[0].cell(0, 2).text == "БЕКІТЕМІН\nДиректор"


def test_a_draft_is_marked_in_both_headers() -> None:
    section = word(render_word(paper(Para("x"), mark="ЖОБА"))).sections[0]

    assert any("ЖОБА" in each.text for each in section.header.paragraphs)
    assert any("ЖОБА" in each.text for each in section.first_page_header.paragraphs)


def test_a_long_title_fits_the_properties() -> None:
    assert len(word(render_word(Document("Ә" * 600, ("kk",), (Para(SENTENCE),)))).core_properties.title) == 255
