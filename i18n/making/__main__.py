"""`python -m i18n.making [check | fill FILE.tsv …]`: see the package."""

import sys
import tempfile
from pathlib import Path

from i18n import FOLDER, LANGUAGES, catalogue
from i18n.making import ts_file, tsv
from i18n.making.checking import faults
from i18n.making.compiling import compile_catalogue
from i18n.making.gathering import Gathered, Source, gather

ROOT = FOLDER.parent
SOURCES = {language: FOLDER / f"adisker_{language}.ts" for language in LANGUAGES}


def main(arguments: list[str]) -> int:
    """Run one of the three; 1 when a check finds something."""
    match arguments:
        case []:
            return update({})
        case ["check"]:
            return check()
        case ["fill", *files] if files:
            return update(_typed(files))
    print(__doc__)
    return 2


def update(typed: dict[Source, dict[str, tuple[str, ...]]]) -> int:
    """Merge the sources and what was typed into the catalogues and compile them; says what is left to
    translate.
    """
    gathered = gather(ROOT)
    for line in (*gathered.unreadable, *gathered.faults):
        print(line)
    for source in sorted(set(typed) - gathered.sources):
        print(f"unknown source: {source.context}: {source.text}")
    for language, path in SOURCES.items():
        known = ts_file.read(path) | {source: forms[language] for source, forms in typed.items()}
        translations = ts_file.merged(known, _wanted(gathered, known), language)
        ts_file.write(path, translations, language)
        compile_catalogue(path, catalogue(language))
        print(f"{language}: {len(translations)} sources, {len(ts_file.unfinished(translations))} untranslated")
    return 0


def check() -> int:
    """Print everything that is missing or wrong; 1 when there is something."""
    gathered = gather(ROOT)
    found = [*gathered.unreadable, *gathered.faults]
    for language, path in SOURCES.items():
        known = ts_file.read(path)
        if set(known) != gathered.sources:
            found.append(f"{path.name} doesn't hold the program's sources: run `python -m i18n.making`")
        found += faults(language, ts_file.merged(known, gathered.sources, language))
        if not _is_compiled(path, catalogue(language)):
            found.append(f"{catalogue(language).name} isn't compiled from {path.name}: run `python -m i18n.making`")
    for line in found:
        print(line)
    return 1 if found else 0


def _wanted(gathered: Gathered, known: ts_file.Translations) -> set[Source]:
    """While a file can't be read, nothing that is known is dropped."""
    return gathered.sources | set(known) if gathered.unreadable else gathered.sources


def _typed(files: list[str]) -> dict[Source, dict[str, tuple[str, ...]]]:
    return {source: forms for file in files for source, forms in tsv.rows(Path(file))}


def _is_compiled(ts: Path, qm: Path) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / qm.name
        compile_catalogue(ts, fresh)
        return qm.exists() and fresh.read_bytes() == qm.read_bytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
