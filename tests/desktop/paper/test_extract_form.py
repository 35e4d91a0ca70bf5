"""Form 2, the extract: the chosen questions, and that they are copied truly."""

import datetime as dt
import pickle

import pytest

from db.models.protocol_code import code_of, read_code
from desktop.paper import render
from desktop.paper.codes import Seal, read_seal
from desktop.paper.forms import FORMS, build
from i18n import Texts
from tests.desktop.paper.reading import pdf_pages, word_texts
from tests.desktop.paper.samples import PROTOCOL, SEAL, person

KAZAKH, RUSSIAN = Texts("kk"), Texts("ru")


def said(*texts: Texts, seal: Seal | None = SEAL, **options: object) -> str:
    """What an extract says."""
    return "\n".join(word_texts(render(build("extract", PROTOCOL, texts, seal=seal, **options), "docx")))


def test_it_names_the_protocol_and_is_certified() -> None:
    text = said(KAZAKH)

    for line in ("№ 3 ХАТТАМАДАН ҮЗІНДІ", "2026 жылғы 23 қараша", "Төраға: А.Б. Сұлтанов", "Хатшы: А.Б. Нұрпейісова",
                 "Дұрыс:", "әдіскер", "20___ жылғы «___»", "М.О.", "ABCD-EFGH-JKLM"):
        assert line in text
    assert "Қатысқандар" not in text and "СӨЗ СӨЙЛЕГЕНДЕР" not in text


def test_it_is_certified_in_russian_by_whom_and_when_one_says() -> None:
    text = said(RUSSIAN, certified_by=person(5), certified_on=dt.date(2026, 12, 1))

    for line in ("ВЫПИСКА ИЗ ПРОТОКОЛА № 3", "Верно:", "преподаватель специальных дисциплин", "А.Б. Ғабдуллин",
                 "1 декабря 2026 года", "М.П."):
        assert line in text


def test_only_chosen_decisions_with_their_question_are_copied() -> None:
    text = said(KAZAKH, decision_ids={102})

    assert "1.2.\tАшық сабақтар кестесі нақтылансын." in text
    assert "Есеп назарға алынсын." not in text
    assert "1. ТЫҢДАЛДЫ:" in text and "2. ТЫҢДАЛДЫ:" not in text
    assert "Дауыс беру қорытындысы" in text


def test_a_chosen_question_brings_all_its_decisions() -> None:
    text = said(KAZAKH, item_ids={11})

    assert "Есеп назарға алынсын." in text and "1.2." in text
    assert "2. ТЫҢДАЛДЫ:" not in text


def test_everything_decided_is_copied_where_nothing_is_chosen() -> None:
    text = said(KAZAKH)

    assert "1. ТЫҢДАЛДЫ:" in text and "2. ТЫҢДАЛДЫ:" in text
    assert "3. ТЫҢДАЛДЫ:" not in text, "put off, nothing decided"


def test_side_by_side_has_both_marks() -> None:
    text = said(KAZAKH, RUSSIAN)

    assert "Дұрыс:" in text and "Верно:" in text and "әдіскер\nметодист" in text


def test_an_extract_of_a_draft_is_marked() -> None:
    document = build("extract", PROTOCOL, (KAZAKH,), seal=None)

    assert "ЖОБА" in pdf_pages(render(document, "pdf"))[0]
    assert "№ 3" not in said(KAZAKH, seal=None)


@pytest.mark.parametrize("form", FORMS)
def test_papers_can_be_sent_to_another_process(form: str) -> None:
    document = build(form, PROTOCOL, (KAZAKH, RUSSIAN), seal=SEAL)

    assert pickle.loads(pickle.dumps(document)) == document


def test_what_a_scanner_reads_is_understood_as_the_code() -> None:
    code = code_of(SEAL.digest)
    scanned = Seal(3, SEAL.held_on, SEAL.digest, code).payload()

    assert read_code(scanned) == read_code(code) == code
    assert read_code(scanned.replace(code, code[::-1])) is None


def test_a_seal_is_read_back_as_scanned() -> None:
    assert read_seal(SEAL.payload()) == SEAL
    assert read_seal(f"  {SEAL.payload().lower()}\n") == SEAL
    assert read_seal("https://example.org") is None
    assert read_seal("ADISKER:x:2026-11-23:ABC:9F") is None
    assert read_seal("ADISKER:3:2026-13-23:ABC:9F") is None
