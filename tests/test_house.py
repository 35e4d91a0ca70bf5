"""The house itself: what it is packed with, whose work it stands on, and that it says so."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import requires
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

import resources

ROOT = Path(resources.__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LISTS = [ROOT / "requirements.txt", ROOT / "packaging" / "requirements.txt"]
FACES = ["Regular", "Bold", "Italic", "BoldItalic"]
PRINTED = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя№«»„“–—…₸§·\u00a0\u202f"


def canonical(name: str) -> str:
    """A distribution's name as the index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def names_in(requirements: list[str]) -> set[str]:
    """The names of requirements, without versions and conditions."""
    return {canonical(re.match(r"[\w.-]+", line).group()) for line in requirements}


def everything_needed(name: str) -> set[str]:
    """All distributions that this one brings with it here."""
    found: set[str] = set()
    waiting = {name}
    while waiting:
        current = waiting.pop()
        wanted = [line for line in requires(current) or [] if "extra ==" not in line and "python_version <" not in line]
        wanted = [line for line in wanted if "win32" not in line and "Windows" not in line and "PyPy" not in line]
        fresh = names_in(wanted) - found
        found |= fresh
        waiting |= fresh
    return found


@pytest.mark.parametrize("face", FACES)
def test_the_document_font_draws_every_letter_that_is_printed(face: str):
    font = TTFontFile(str(resources.path(f"fonts/Tinos-{face}.ttf")))
    assert [letter for letter in PRINTED if ord(letter) not in font.charToGlyph] == []


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_what_others_drew_keeps_its_licence_beside_it(folder: str):
    assert b"Copyright" in resources.read(f"{folder}/LICENSE")


def test_a_missing_resource_is_an_error_at_once():
    with pytest.raises(FileNotFoundError):
        resources.path("fonts/Times.ttf")


@pytest.mark.parametrize("requirements", LISTS, ids=lambda path: path.parent.name)
def test_the_lists_of_versions_name_files_by_hash_and_no_server(requirements: Path):
    text = requirements.read_text(encoding="utf-8")
    assert not re.search(r"://|--index|--find-links|--extra|@", text)
    blocks = re.split(r"\n(?=\S)", text.strip())
    assert [block.splitlines()[0] for block in blocks if "==" not in block or "--hash=sha256:" not in block] == []


def test_the_list_of_versions_holds_every_library_of_the_project():
    listed = names_in(re.findall(r"^[\w.-]+==", LISTS[0].read_text(encoding="utf-8"), re.MULTILINE))
    wanted = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]
    wanted += PROJECT["project"]["optional-dependencies"]["postgresql"]
    assert names_in(wanted) - listed == set()


def test_the_notices_name_every_library_that_runs_with_the_program():
    notices = (ROOT / "docs" / "THIRD_PARTY.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in notices.splitlines() if line.startswith("| ")]
    noticed = {canonical(name) for row in rows for name in re.findall(r"[\w.-]+", row)}
    asked = names_in(PROJECT["project"]["dependencies"]) | {"psycopg", "psycopg-binary"}
    assert asked.union(*map(everything_needed, asked)) - noticed == set()


def test_the_licence_is_the_gpl():
    assert PROJECT["project"]["license"] == "GPL-3.0-or-later"
    assert "Version 3, 29 June 2007" in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_the_package_brings_its_catalogues_migrations_fonts_and_icons(tmp_path: Path):
    for name in ("db", "desktop", "i18n", "resources", "docs"):
        shutil.copytree(ROOT / name, tmp_path / "source" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "LICENSE", "README.md"):
        shutil.copy(ROOT / name, tmp_path / "source")
    building = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w"]
    subprocess.run([*building, tmp_path, tmp_path / "source"], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("adisker-*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    kept = [path for top in ("db", "desktop", "i18n", "resources") for path in (ROOT / top).rglob("*.*")]
    wanted = {path.relative_to(ROOT).as_posix() for path in kept if path.is_file() and path.suffix != ".pyc"}
    assert wanted - packed == set()
