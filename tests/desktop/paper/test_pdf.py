"""PDF files of documents, read back."""

import time
from io import BytesIO

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

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
    Picture,
    Run,
    Signature,
    Signatures,
    Spacer,
    Stamp,
    Stamps,
    Table,
)
from desktop.paper.layout import Layout, NumberPlace
from desktop.paper.letters import missing_glyphs
from desktop.paper.pdf import render_pdf
from tests.desktop.paper.papers import SENTENCE, SIGNED, paper
from tests.desktop.paper.reading import letters, pdf_letters, pdf_pages


def picture_of(content: bytes, page: int = 0) -> QImage:
    """A page as it looks, on white, a tenth of a millimetre per dot."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    drawn = document.render(page, QSize(2100, 2970))
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return image


def inked(image: QImage, left: int, top: int, right: int, bottom: int) -> bool:
    """Whether anything dark stands in this rectangle (tenths of a millimetre)."""
    return any(QColor(image.pixel(x, y)).lightness() < 160
               for x in range(left, right, 2) for y in range(top, bottom, 2))


@pytest.mark.parametrize("text", [
    "Иванов <ivanov@mail.kz> келді", "AT&T, 5<6, 7>2", "<b>қалың</b> & «тырнақша» \"'`", "<img src='/etc/passwd'/>",
    "<a href='https://example.org'>сілтеме</a>", "<para>", "&lt;b&gt; &#65;", "100 % {{ad}} {name} \\n",
    "№ 5 — 7 – 8 ₸",
    "Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і",
])
def test_text_is_literal_everywhere(text: str) -> None:
    wide = (Heading(text), Para(text), Item("1.", text), KeyValue("Төраға:", text))
    assert pdf_letters(render_pdf(paper(*wide))).count(letters(text)) == len(wide)

    for narrow in (Ends(text, text), Pair(Para(text), Item("2.", text)),
                   Table((Column(text), Column(text)), ((text, text),), caption=text),
                   Stamps(Stamp(text, (text,)), None), Closing((Signatures((Signature(text, text),)),))):
        read = pdf_letters(render_pdf(paper(narrow)))
        assert all(read.count(word) >= 2 for word in text.split())


def test_several_spaces_tabs_and_line_ends_are_kept() -> None:
    read = pdf_pages(render_pdf(paper(Para("бір  екі   үш\n  төрт\tбес", Align.LEFT))))[0]

    assert "бір  екі   үш" in read
    assert "  төрт" in read
    assert "төрт    бес" in read


def test_the_file_says_what_it_is() -> None:
    document = Document("Хаттама <№ 3>", ("ru", "kk"), (Para("x"),), author="Колледж", subject="23.11.2026")
    reader = pypdf.PdfReader(BytesIO(render_pdf(document)))
    assert reader.metadata is not None

    assert (reader.metadata.title, reader.metadata.author) == ("Хаттама <№ 3>", "Колледж")
    assert reader.metadata.subject == "23.11.2026"
    assert reader.metadata.producer == "Adisker"
    assert reader.trailer["/Root"]["/Lang"] == "ru-RU"


def test_the_document_font_is_embedded() -> None:
    reader = pypdf.PdfReader(BytesIO(render_pdf(paper(Heading("Қ"), Para("Ә")))))
    fonts = reader.pages[0]["/Resources"]["/Font"]
    embedded = [font.get_object() for font in fonts.values()]

    assert any("Tinos" in str(font["/BaseFont"]) for font in embedded)
    assert all("/FontFile2" in font["/FontDescriptor"] for font in embedded if "Tinos" in str(font["/BaseFont"]))


def test_equal_documents_give_equal_bytes_when_asked() -> None:
    document = paper(Para(SENTENCE), SIGNED)

    assert render_pdf(document, invariant=True) == render_pdf(document, invariant=True)


def test_pages_are_numbered_from_the_second_on() -> None:
    first, second, third = pdf_pages(render_pdf(paper(Para("бір"), PageBreak(), Para("екі"), PageBreak(), Para("үш"))))

    assert first.split() == ["бір"]
    assert sorted(second.split()) == ["2", "екі"]
    assert sorted(third.split()) == ["3", "үш"]


def test_page_numbers_can_be_left_out() -> None:
    document = paper(Para("бір"), PageBreak(), Para("екі"), layout=Layout(number_place=NumberPlace.NONE))

    assert pdf_pages(render_pdf(document))[1].split() == ["екі"]


def test_nothing_stands_in_the_margins() -> None:
    wide = "Ұзынсөз" * 60
    document = paper(Para(wide), Pair(Para(wide), Para(wide)),
                     Table((Column("№", mm=10), Column("Аты")), ((wide, wide),)), Item("1.", wide))
    image = picture_of(render_pdf(document))

    assert not inked(image, 0, 0, 295, 2970)
    assert not inked(image, 1955, 0, 2100, 2970)
    assert not inked(image, 0, 2775, 2100, 2970)
    assert inked(image, 300, 200, 1950, 600)


def test_a_draft_is_marked_on_every_page() -> None:
    pages = pdf_pages(render_pdf(paper(Para("x"), PageBreak(), Para("y"), mark="ЖОБА / ПРОЕКТ")))

    assert all("ЖОБА / ПРОЕКТ" in page for page in pages)
    assert "2" in pages[1].split()


@pytest.mark.parametrize("text", ["Қ" * 100_000, SENTENCE * 1_150, " " * 100_000, "сөз\n" * 2_500])
def test_very_long_texts_are_set_in_seconds(text: str) -> None:
    began = time.process_time()
    blocks = (Para((Run("Тыңдалды: ", bold=True), Run(text))), Pair(Para(text), Para("қысқа")),
              Table((Column("1"), Column("2")), ((text, "x"),)), Heading(text))
    read = pdf_letters(render_pdf(paper(*blocks)))

    assert read.count("Қ") >= 4 * text.count("Қ")
    assert read.count("сөз") >= 4 * text.count("сөз")
    assert time.process_time() - began < 40


def test_letters_that_the_font_lacks_are_spelled_and_reported() -> None:
    document = paper(Para("Жарайсың 😀!"), Table((Column("a"),), (("\u202eабв",),)), Closing((Para("שלום"),)))

    assert missing_glyphs(document) == tuple(sorted({"😀", "\u202e", *"שלום"}))
    read = pdf_letters(render_pdf(document))
    assert "Жарайсың[U+1F600]!" in read
    assert "[U+202E]абв" in read
    assert "[U+05E9]" in read


def test_nothing_is_reported_of_an_ordinary_paper() -> None:
    assert missing_glyphs(paper(Para(SENTENCE + "№ « » – — ₸ \u00a0\u202f ё Ё\tx\n"), SIGNED)) == ()


@pytest.mark.parametrize("lines", range(30, 75, 3))
def test_signatures_never_stand_alone(lines: int) -> None:
    text = SENTENCE * lines
    pages = pdf_pages(render_pdf(paper(Para(text), SIGNED)))
    signed = [number for number, page in enumerate(pages) if "Төраға" in page]

    assert signed == [len(pages) - 1]
    last = pages[-1]
    assert last.index("Төраға") > 80, "at least two lines stand above"
    assert all(word in last for word in ("Сұлтанов", "Хатшы", "ABCD-EFGH-JKLM"))


@pytest.mark.parametrize("before", [
    Pair(Para(SENTENCE * 40), Para(SENTENCE * 38)),
    Item("1.", SENTENCE * 61),
    Table((Column("№"), Column("Мәселе")), tuple((str(row), SENTENCE) for row in range(17))),
])
def test_signatures_stay_with_whatever_precedes_them(before: Block) -> None:
    last = pdf_pages(render_pdf(paper(before, SIGNED)))[-1]

    assert last.index("Төраға") > 40


def test_forty_signatures_go_on_over_pages() -> None:
    signers = tuple(Signature(f"Мүше {number}", f"Аты-{number}") for number in range(60))
    read = pdf_letters(render_pdf(paper(Para("Қаулы"), Closing((Signatures(signers),)))))

    assert all(f"Аты-{number}" in read for number in range(60))


def test_a_heading_is_never_the_last_line_of_a_page() -> None:
    for lines in range(30, 60):
        content = render_pdf(paper(Para("жол\n" * lines), Heading("КҮН ТӘРТІБІ:", 2), Para(SENTENCE * 9)))
        page = next(page for page in pdf_pages(content) if "КҮН ТӘРТІБІ:" in page)
        assert "Пәндік" in page.split("КҮН ТӘРТІБІ:")[1]


def test_a_long_table_repeats_its_header() -> None:
    table = Table((Column("№", mm=12), Column("Аты-жөні\nФИО"), Column("Қолы")),
                  tuple((str(number), f"Қатысушы {number}", "") for number in range(1, 301)))
    pages = pdf_pages(render_pdf(paper(table)))

    assert len(pages) > 5
    assert all("Аты-жөні" in page and "ФИО" in page for page in pages)
    read = letters("".join(pages))
    assert all(f"Қатысушы{number}" in read for number in range(1, 301))


def test_a_cell_of_two_hundred_lines_goes_on_over_pages() -> None:
    tall = "\n".join(f"жол-{number:03}" for number in range(200))
    pages = pdf_pages(render_pdf(paper(Table((Column("Мәтін"), Column("Екі")), ((tall, tall), ("соңы", "x"))))))

    read = letters("".join(pages))
    assert all(read.count(f"жол-{number:03}") == 2 for number in range(200))
    assert all("Мәтін" in page for page in pages)
    assert "соңы" in pages[-1]


def test_a_header_taller_than_a_page_still_prints() -> None:
    table = Table((Column("тақырып\n" * 120), Column("x")), (("бір", "екі"), ("үш", "төрт")))
    read = pdf_letters(render_pdf(paper(table)))

    assert read.count("тақырып") >= 120
    assert "төрт" in read


def test_cells_may_span_columns_and_rows() -> None:
    table = Table(
        (Column(), Column(), Column()),
        ((Cell("бойы", rows=3), Cell("ені", columns=2)), ("а1", "б1"), ("а2", SENTENCE * 60), ("соңғы", "в", "г")),
        header=((Cell("Топ", rows=2), Cell("Сабақтар", columns=2)), ("Теория", "Практика")),
    )
    pages = pdf_pages(render_pdf(paper(table)))

    read = letters("".join(pages))
    assert all("Практика" in page for page in pages)
    assert all(word in read for word in ("бойы", "ені", "а1", "б1", "а2", "соңғы"))
    assert read.count("тыңдалды.") == 60


def test_a_table_without_rows_prints_its_header() -> None:
    assert "Аты-жөні" in pdf_pages(render_pdf(paper(Table((Column("Аты-жөні"), Column("x")), ()))))[0]


def test_a_row_with_too_many_cells_is_refused() -> None:
    with pytest.raises(ValueError, match="more cells than columns"):
        render_pdf(paper(Table((Column("1"),), (("бір", "екі"),))))


def test_pairs_stand_side_by_side_and_go_on_together() -> None:
    kazakh = "\n".join(f"қаз{number:03}" for number in range(150))
    russian = "\n".join(f"рус{number:03}" for number in range(140))
    pages = pdf_pages(render_pdf(paper(Pair(Para(kazakh), Para(russian)), Para("кең жол"))))

    read = letters("".join(pages))
    assert all(f"қаз{number:03}" in read for number in range(150))
    assert all(f"рус{number:03}" in read for number in range(140))
    assert "қаз040" in pages[0] and "рус040" in pages[0]
    assert "кеңжол" in letters(pages[-1])


def test_columns_of_a_pair_begin_on_one_line() -> None:
    image = picture_of(render_pdf(paper(Pair(Para("Н", space_after=0), Para("Н\nН", space_after=0)))))
    left = [y for y in range(200, 500) if inked(image, 300, y, 400, y + 2)]
    right = [y for y in range(200, 500) if inked(image, 1150, y, 1250, y + 2)]

    assert left[0] == right[0]


def test_stamps_are_left_out_where_the_layout_says_so() -> None:
    stamps = Stamps(Stamp("КЕЛІСІЛДІ", ("Директордың орынбасары",)), Stamp("БЕКІТЕМІН", ("Директор",)))

    assert "БЕКІТЕМІН" in pdf_pages(render_pdf(paper(stamps, Para("x"))))[0]
    assert "БЕКІТЕМІН" not in pdf_pages(render_pdf(paper(stamps, Para("x"), layout=Layout(show_stamps=False))))[0]


def test_a_paper_of_nothing_is_one_empty_page() -> None:
    assert pdf_pages(render_pdf(paper())) == [" \n"]


def test_a_landscape_paper_lies() -> None:
    page = pypdf.PdfReader(BytesIO(render_pdf(paper(Para("x"), landscape=True)))).pages[0]

    assert page.mediabox.width > page.mediabox.height


def test_a_logo_keeps_its_height() -> None:
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    drawn = picture_of(render_pdf(paper(Picture(bytes(buffer.data().data()), 20), Spacer(10), Para("x"))))
    rows = [y for y in range(800) if inked(drawn, 1000, y, 1100, y + 2)]

    assert 195 <= len(rows) <= 210
