"""The commands without a window, run as the program runs them, on a real college."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from db.storage import create_store
from desktop.__main__ import main
from tests.db.minutes.circle import Circle, circle_on

TODAY = dt.date.today()


@pytest.fixture
def college(tmp_path: Path) -> Iterator[Circle]:
    """A commission with a signed protocol and a late decision."""
    circle = circle_on(create_store(tmp_path / "college.adisker"))
    yield circle
    circle.store.close()


@pytest.fixture
def database(tmp_path: Path) -> str:
    return str(tmp_path / "college.adisker")


def signed(college: Circle) -> str:
    """Sign a protocol and return its code."""
    return college.sign(college.ready(TODAY - dt.timedelta(days=40))).code


def test_lists_are_given_as_json(college: Circle, database: str, capsys: pytest.CaptureFixture[str]) -> None:
    signed(college)
    assert main(["list", "meetings", database, "--json"]) == 0
    (meeting,) = json.loads(capsys.readouterr().out)
    assert (meeting["number"], meeting["state"]) == (1, "signed")
    assert main(["list", "staff", database, "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 5
    assert main(["list", "commissions", database, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["members"] == 5
    assert main(["list", "decisions", database, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["held_on"] == (TODAY - dt.timedelta(days=40)).isoformat()


@pytest.mark.parametrize("listing", ["commissions", "staff", "meetings", "decisions"])
def test_lists_are_shown_as_tables_in_both_languages(
    college: Circle, database: str, listing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    signed(college)
    shown = {}
    for language in ("kk", "ru"):
        assert main(["--ui", language, "list", listing, database]) == 0
        shown[language] = capsys.readouterr().out
    assert shown["kk"] != shown["ru"]
    assert len(shown["kk"].splitlines()) > 1


@pytest.mark.parametrize("language", ["kk", "ru", "both"])
def test_the_latest_signed_protocol_is_printed_as_pdf(
    college: Circle, database: str, tmp_path: Path, language: str
) -> None:
    signed(college)
    out = tmp_path / "protocol.pdf"
    assert main(["print", "protocol", database, "--language", language, "--out", str(out)]) == 0
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert ("ХАТТАМА № 1" in text) == (language in ("kk", "both"))
    assert ("ПРОТОКОЛ № 1" in text) == (language in ("ru", "both"))


def test_an_extract_is_written_as_word(college: Circle, database: str, tmp_path: Path) -> None:
    signed(college)
    out = tmp_path / "extract.docx"
    assert main(["print", "extract", database, "--language", "ru", "--out", str(out)]) == 0
    assert any("ВЫПИСКА" in paragraph.text for paragraph in Document(str(out)).paragraphs)


def test_nothing_signed_is_said_and_no_file_is_made(
    college: Circle, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "protocol.pdf"
    assert main(["print", "protocol", database, "--out", str(out)]) == 3
    assert not out.exists()
    assert capsys.readouterr().err.strip()


def test_another_kind_of_file_is_refused(college: Circle, database: str, tmp_path: Path) -> None:
    signed(college)
    assert main(["print", "protocol", database, "--out", str(tmp_path / "protocol.odt")]) == 3


def test_a_code_is_verified_even_typed_in_cyrillic(
    college: Circle, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = signed(college)
    typed = code.translate(str.maketrans("ABCEHKMPTX", "АВСЕНКМРТХ")).lower()
    assert main(["verify", database, typed]) == 0
    assert "1" in capsys.readouterr().out
    wrong = ("A" if code[0] != "A" else "B") + code[1:]
    assert main(["verify", database, wrong]) == 1


def test_check_names_what_the_rules_want(college: Circle, database: str, capsys: pytest.CaptureFixture[str]) -> None:
    signed(college)
    college.plan(TODAY - dt.timedelta(days=30))
    assert main(["check", database, "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert "protocol-signed" in {each["rule"] for each in found["rules"]}
    assert not found["health"]


def test_search_forgives_a_keyboard_without_kazakh_letters(
    college: Circle, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", database, "Калиев"]) == 0
    assert "Қалиев" in capsys.readouterr().out
    assert main(["search", database, "жоқжоқжоқ"]) == 1


def test_a_backup_is_restored_and_the_former_database_kept(
    college: Circle, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signed(college)
    college.store.close()
    backup = tmp_path / "copy.adisker"
    assert main(["backup", database, str(backup)]) == 0
    assert main(["restore", database, str(backup)]) == 0
    assert main(["list", "meetings", database, "--json"]) == 0
    assert len(list(tmp_path.glob("*adisker*"))) >= 3


@pytest.mark.parametrize("words", [["frobnicate"], ["list"], ["list", "staff"], ["demo", "x", "--years", "0"],
                                   ["print", "protocol", "x"], ["list", "staff", "x", "y"], ["--ui", "en", "list"]])
def test_wrong_words_are_explained_in_the_users_language(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--ui", "ru", *words]) == 2
    said = capsys.readouterr().err
    assert "adisker" in said
    assert not any(english in said for english in ("Error", "Missing", "No such", "Usage", "Invalid"))


def test_a_missing_database_is_named_not_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = tmp_path / "нет.adisker"
    assert main(["list", "staff", str(where)]) == 3
    assert not where.exists()
    assert "adisker" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["open"], ["demo"], ["list"], ["list", "staff"], ["print"],
                                   ["print", "extract"], ["check"], ["verify"], ["search"], ["backup"], ["restore"]])
@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_command_explains_itself(words: list[str], language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--ui", language, *words, "--help"]) == 0
    said = capsys.readouterr().out
    assert not any(english in said for english in ("Usage", "Options", "Show this", "Commands"))
