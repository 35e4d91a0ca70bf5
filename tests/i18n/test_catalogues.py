"""The catalogues are complete, agree with the program, and are compiled."""

import re
from pathlib import Path

import pytest

from i18n import FOLDER, LANGUAGES, catalogue
from i18n.making import ts_file
from i18n.making.checking import faults
from i18n.making.compiling import compile_catalogue
from i18n.making.gathering import Gathered, Source, gather

ROOT = FOLDER.parent


@pytest.fixture(scope="module")
def gathered() -> Gathered:
    return gather(ROOT)


def script(language: str) -> Path:
    return FOLDER / f"adisker_{language}.ts"


def test_every_source_is_a_literal_in_a_file_that_can_be_read(gathered: Gathered):
    assert gathered.unreadable == []
    assert gathered.faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_holds_the_sources_of_the_program_and_no_others(language: str, gathered: Gathered):
    known = set(ts_file.read(script(language)))
    assert gathered.sources - known == set()
    assert known - gathered.sources == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated_with_the_same_placeholders(language: str, gathered: Gathered):
    known = ts_file.merged(ts_file.read(script(language)), gathered.sources, language)
    assert list(faults(language, known)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_what_compiling_gives(language: str, tmp_path: Path):
    fresh = tmp_path / "fresh.qm"
    compile_catalogue(script(language), fresh)
    assert fresh.read_bytes() == catalogue(language).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_writing_a_catalogue_again_changes_nothing(language: str, tmp_path: Path):
    again = tmp_path / "again.ts"
    ts_file.write(again, ts_file.read(script(language)), language)
    assert again.read_bytes() == script(language).read_bytes()


def test_kazakh_is_not_russian():
    kazakh, russian = (ts_file.read(script(language)) for language in ("kk", "ru"))
    sentence = re.compile(r"[а-яё]{3,} [а-яё]{3,} [а-яё]{3,}", re.IGNORECASE)
    same = [source for source, forms in kazakh.items() if forms[0] == russian[source][0] and sentence.search(forms[0])]
    assert same == []


def test_the_dialogs_of_qt_are_russian_where_qt_leaves_them_in_english():
    russian = ts_file.read(script("ru"))
    for source in (
        Source("QFileDialog", "&Look in:"),
        Source("QFileDialog", "Files of &type:"),
        Source("QPageSetupWidget", "Page &order:"),
        Source("QPageSetupWidget", "Pages &per sheet:"),
        Source("QPageSetupWidget", "Page &Set:"),
    ):
        assert re.search("[а-я]", russian[source][0])
