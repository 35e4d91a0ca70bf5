"""Form 1, the protocol: what stands on it in Kazakh, in Russian and side by side."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from db.models.meetings import ItemState, MeetingForm, MinutesLanguage
from db.models.protocol_content import ProtocolContent, Twin
from desktop.paper import render
from desktop.paper.blocks import Document, Pair, Table, plain
from desktop.paper.codes import Seal
from desktop.paper.forms import FORMS, build
from desktop.paper.layout import Layout
from i18n import Texts
from tests.desktop.paper.reading import letters, pdf_letters, pdf_pages, word, word_texts
from tests.desktop.paper.samples import LESSON, PLAN, PROTOCOL, SEAL, person, with_present

KAZAKH, RUSSIAN = Texts("kk"), Texts("ru")


def protocol(content: ProtocolContent = PROTOCOL, texts: Sequence[Texts] = (KAZAKH,), layout: Layout | None = None,
             seal: Seal | None = SEAL) -> Document:
    """The paper of a protocol."""
    return build("protocol", content, texts, layout, seal=seal)


def lines(document: Document) -> list[str]:
    """All that a paper says, line by line."""
    return word_texts(render(document, "docx"))


def test_the_kazakh_protocol_says_what_the_form_asks() -> None:
    said = "\n".join(lines(protocol()))

    for line in (
        "«Алматы политехникалық колледжі» МКҚК", "Ақпараттық технологиялар пәндік әдістемелік комиссиясы",
        "ХАТТАМА № 3", "2026 жылғы 23 қараша\tАлматы қаласы", "Өткізілген орны: 204-кабинет", "Төраға: А.Б. Сұлтанов",
        "Хатшы: А.Б. Нұрпейісова", "Қатысқандар: 8 адам: А.Б. Сұлтанов (арнайы пәндер оқытушысы), ",
        "Қатыспағандар (себебі): А.Б. Ұзақбаева (арнайы пәндер оқытушысы) – іссапар, ", " – себепсіз",
        "Шақырылғандар: А.Б. Сұлтанов (директор, «Қазтелеком» АҚ)",
        "А.Б. Ким (арнайы пәндер оқытушысы): № 2 мәселеден бастап қатысты.",
        "Кворум бар (мүшелер – 10, қатысқаны – 8, қажеті – 6).", "КҮН ТӘРТІБІ:",
        "1.\tӨткен отырыс шешімдерінің орындалуы туралы", "Баяндамашы: арнайы пәндер оқытушысы А.Б. Сұлтанов",
        "1. ТЫҢДАЛДЫ:", "СӨЗ СӨЙЛЕГЕНДЕР:", "ҚАУЛЫ ЕТІЛДІ:", "1.2.\tАшық сабақтар кестесі нақтылансын.",
        "Жауапты: А.Б. Әбдіқалықова, А.Б. Қожахметов. Мерзімі: 2026 жылғы 10 желтоқсан.",
        "Дауыс беру қорытындысы: жақтады – 7, қарсы – 0, қалыс қалды – 1.", "бірауыздан",
        "Жауапты: барлық мүшелер. Мерзімі: 2027 жылғы 15 қаңтар.", "Мәселе келесі отырысқа қалдырылды.",
        "ABCD-EFGH-JKLM",
    ):
        assert line in said


def test_the_russian_protocol_takes_twins_where_they_exist_and_else_the_text_as_typed() -> None:
    said = "\n".join(lines(protocol(texts=(RUSSIAN,))))

    for line in (
        "ПРОТОКОЛ № 3", "23 ноября 2026 года\tгород Алматы", "Место проведения: 204-кабинет",
        "Присутствовали: 8 человек: ", "– командировка", "без уважительной причины", "ПОВЕСТКА ДНЯ:",
        "1. СЛУШАЛИ:", "ВЫСТУПИЛИ:", "ПОСТАНОВИЛИ:",
        "Из трёх решений прошлого заседания два выполнены в срок", "Сабақтың мақсатына толық қол жеткізілді",
        "Итоги голосования: за – 7, против – 0, воздержались – 1.", "единогласно",
        "Ответственный: все члены. Срок: 15 января 2027 года.", "преподаватель специальных дисциплин А.Б. Сұлтанов – ",
    ):
        assert line in said
    assert "Өткен отырыста" not in said


def test_minutes_typed_in_russian_have_their_twins_in_kazakh() -> None:
    content = replace(PROTOCOL, language=MinutesLanguage.RU, items=(replace(PLAN, heard=Twin("по-русски", "қазақша")),))

    assert any(line.endswith("– қазақша") for line in lines(protocol(content)))
    assert any(line.endswith("– по-русски") for line in lines(protocol(content, (RUSSIAN,))))


def test_side_by_side_pairs_what_exists_twice_and_gives_the_rest_a_wide_row() -> None:
    document = protocol(texts=(KAZAKH, RUSSIAN))
    pairs = [(plain(getattr(pair.left, "text", "")), plain(getattr(pair.right, "text", "")))
             for pair in document.blocks if isinstance(pair, Pair)]
    wide = [plain(block.text) for block in document.blocks if hasattr(block, "text")]

    assert ("ХАТТАМА № 3", "ПРОТОКОЛ № 3") in pairs
    assert ("Есеп назарға алынсын.", "Принять отчёт к сведению.") in pairs
    assert "Ашық сабақ «жақсы» деп бағалансын, тәжірибесі таратылсын." in wide
    assert any(text.endswith("кері байланыс ұтымды ұйымдастырылды.") for text in wide)
    assert document.languages == ("kk", "ru")


def test_side_by_side_prints_every_word_of_both_languages() -> None:
    read = pdf_letters(render(protocol(texts=(KAZAKH, RUSSIAN)), "pdf"))

    for word_ in ("ТЫҢДАЛДЫ:", "СЛУШАЛИ:", "желтоқсан", "желтоқсан", "декабря", "Председатель", "Төраға"):
        assert letters(word_) in read


@pytest.mark.parametrize("suffix", FORMS["protocol"].formats)
@pytest.mark.parametrize("texts", [(KAZAKH,), (RUSSIAN,), (KAZAKH, RUSSIAN)])
def test_it_prints_in_every_language_and_file(suffix: str, texts: Sequence[Texts]) -> None:
    assert len(render(protocol(texts=texts), suffix)) > 5_000


def test_up_to_fifteen_are_named_more_are_listed_with_room_to_sign() -> None:
    named, listed = protocol(with_present(15)), protocol(with_present(16))

    assert not any(isinstance(block, Table) for block in named.blocks)
    table = next(block for block in listed.blocks if isinstance(block, Table))
    assert len(table.rows) == 16
    assert [column.title for column in table.columns] == ["№", "Тегі, аты, әкесінің аты", "Лауазымы", "Қолы"]
    said = "\n".join(lines(listed))
    assert "Қатысқандар: 16 адам (тізім қоса беріледі)" in said
    annex = said.split("№ 1 қосымша")[1]
    assert "№ 3 хаттамаға" in annex and "2026 жылғы 23 қараша" in annex


def test_three_hundred_participants_fill_a_well_set_list() -> None:
    pages = pdf_pages(render(protocol(with_present(300)), "pdf"))

    read = letters("".join(pages))
    assert "300адам(тізімқосаберіледі)" in read
    assert read.count("АсқарБолатұлы") == 300
    assert sum("Лауазымы" in page for page in pages) >= 6


def test_many_guests_are_listed_apart_from_members() -> None:
    guests = tuple(person(number) for number in range(40))
    said = "\n".join(lines(protocol(replace(PROTOCOL, invited=guests), (KAZAKH, RUSSIAN))))

    assert "Шақырылғандар: 40 адам (тізім қоса беріледі)" in said
    assert "Шақырылғандар / Приглашённые" in said


@pytest.mark.parametrize("content", [PROTOCOL, replace(PROTOCOL, number=None)])
def test_a_draft_says_so_and_has_neither_number_nor_code(content: ProtocolContent) -> None:
    document = protocol(content, (KAZAKH, RUSSIAN), seal=None)

    assert document.mark == "ЖОБА / ПРОЕКТ"
    said = "\n".join(lines(document))
    assert "ХАТТАМА\n" in said
    assert "ХАТТАМА №" not in said
    assert len(word(render(document, "docx")).inline_shapes) == 0
    assert all("ЖОБА / ПРОЕКТ" in page for page in pdf_pages(render(document, "pdf")))


def test_an_empty_protocol_prints() -> None:
    empty = replace(PROTOCOL, chair=None, secretary=None, present=(), absent=(), invited=(), movements=(), items=(),
                    place=Twin(), starts_at=None, number=None, quorum_met=False)
    said = "\n".join(lines(protocol(empty, seal=None)))

    assert "Қатысқандар: 0 адам" in said
    assert "Кворум жоқ" in said
    assert "КҮН ТӘРТІБІ" not in said
    assert pdf_pages(render(protocol(empty, (KAZAKH, RUSSIAN), seal=None), "pdf"))


def test_deciding_without_a_quorum_is_said_with_its_reason() -> None:
    content = replace(PROTOCOL, quorum_met=False, quorum_override="Жазбаша келісім алынды",
                      items=(replace(LESSON, quorum_met=False),))
    said = "\n".join(lines(protocol(content)))

    assert "Кворумсыз шешім қабылдау негізі: Жазбаша келісім алынды" in said
    assert "Осы мәселе бойынша кворум болмады." in said


def test_a_question_taken_off_is_said_so() -> None:
    said = lines(protocol(replace(PROTOCOL, items=(replace(LESSON, state=ItemState.WITHDRAWN),))))

    assert "2-мәселе күн тәртібінен алынып тасталды." in said
    assert "2. ТЫҢДАЛДЫ:" not in said


def test_an_extraordinary_meeting_is_called_so() -> None:
    assert "(кезектен тыс отырыс)" in lines(protocol(replace(PROTOCOL, form=MeetingForm.EXTRAORDINARY)))


def test_lines_of_a_speech_are_paragraphs() -> None:
    content = replace(PROTOCOL, items=(replace(LESSON, heard=Twin("Бірінші.\nЕкінші.")),))
    said = lines(protocol(content))

    assert "арнайы пәндер оқытушысы А.Б. Өтегенова – Бірінші." in said
    assert "Екінші." in said


def test_the_settings_of_the_layout_are_kept() -> None:
    layout = Layout(heading_kk="Білім басқармасы", heading_ru="Управление образования", show_legal_base=True)
    said = "\n".join(lines(protocol(layout=layout)))

    assert "Білім басқармасы" in said
    assert "Негіздеме: Оқу-әдістемелік жұмысты ұйымдастыру және жүзеге асыру қағидалары (" in said
    assert "№ 583" in said and "2007 жылғы 29 қараша" in said


def test_signatures_stay_with_the_text_in_both_languages() -> None:
    for count in range(1, 9):
        content = replace(PROTOCOL, items=(PLAN,) * count)
        last = pdf_pages(render(protocol(content, (KAZAKH, RUSSIAN)), "pdf"))[-1]
        assert letters(last).index("Төраға") > 30


@pytest.mark.parametrize("nasty", ["<b>x</b> & \"'`", "{number} %n {}", "=1+1", "😀 \u202e", "а" * 5_000, "\n\n\n"])
def test_any_text_in_any_place_prints(nasty: str) -> None:
    twin = Twin(nasty, nasty)
    item = replace(PLAN, question=twin, heard=twin,
                   decisions=tuple(replace(each, text=twin) for each in PLAN.decisions))
    content = replace(PROTOCOL, items=(item,), place=twin, quorum_override=nasty, quorum_met=False)

    for texts in ((KAZAKH,), (KAZAKH, RUSSIAN)):
        assert pdf_pages(render(protocol(content, texts), "pdf"))
        said = "\n".join(lines(protocol(content, texts)))
        assert said.count(nasty) >= 4 or nasty.isspace()


def test_other_languages_than_the_forms_are_refused() -> None:
    with pytest.raises(ValueError, match="languages at once"):
        protocol(texts=(KAZAKH, RUSSIAN, KAZAKH))
    with pytest.raises(ValueError, match="languages at once"):
        protocol(texts=())
