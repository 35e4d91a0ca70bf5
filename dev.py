#!/usr/bin/env python3
"""Sets up what is missing, then runs, tests or looks after Adisker. Needs Python 3.11 to 3.14 and nothing else.

    python3 dev.py run [--demo] [words of adisker]   open the program, or run one of its commands
    python3 dev.py test [--slow] [words of pytest]   all tests; --slow: the long trials instead
    python3 dev.py lint                              style, types, layers
    python3 dev.py translate [check | fill FILE]     gather the texts to translate and compile the catalogues
    python3 dev.py benchmark                         the table of speeds
    python3 dev.py tour [FOLDER]                     pictures of every page and form
    python3 dev.py package                           a folder that runs without Python, in dist/
    python3 dev.py lock [--upgrade]                  write the lists of exact versions from pyproject.toml
"""

from __future__ import annotations  # an older Python must get as far as being told that it is too old

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
ON_WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")
STAMP = VENV / "adisker-stamp"
REQUIREMENTS = ROOT / "requirements.txt"
PACKAGING_REQUIREMENTS = ROOT / "packaging" / "requirements.txt"
OLDEST, NEWEST = (3, 11), (3, 14)

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Files that Qt loads even without a screen, and the Debian packages they come in."""
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libcups.so.2": "libcups2",
}
"""What a window and a printer need in addition."""
RENAMED_IN_DEBIAN_13 = {"libglib2.0-0": "libglib2.0-0t64", "libcups2": "libcups2t64"}


def run(words: list[str]) -> int:
    """Open the program or run one of its commands; `--demo` opens a demonstration college, made the first time."""
    demo = "--demo" in words
    words = [word for word in words if word != "--demo"]
    opens_window = not words or words[0] == "open"
    set_up(QT_LIBRARIES | SCREEN_LIBRARIES if opens_window and has_display() else QT_LIBRARIES)
    if demo and opens_window:
        words = ["open", str(demonstration())]
    return call([PYTHON, "-P", "-m", "desktop", *words])


def test(words: list[str]) -> int:
    """Run the tests on all cores. Those that need PostgreSQL are skipped, and say so, where it can't be had."""
    set_up(QT_LIBRARIES)
    if not (shutil.which("initdb") or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))):
        install_packages(["postgresql"], "To try PostgreSQL too")
    if "--slow" in words:
        words = ["-m", "slow", "--timeout=3600", *(word for word in words if word != "--slow")]
    return call([PYTHON, "-m", "pytest", "-n", "auto", *words], cwd=ROOT)


def lint(words: list[str]) -> int:
    """Check style, types and layers; all three, whatever the first one says."""
    set_up()
    tools = (["ruff", "check", "."], ["mypy"], ["lint-imports"])
    return max(call([PYTHON.with_name(name), *options], cwd=ROOT) for name, *options in tools)


def translate(words: list[str]) -> int:
    """Gather what is to be translated and compile the catalogues, or only check them."""
    set_up(QT_LIBRARIES)
    return call([PYTHON, "-m", "i18n.making", *words], cwd=ROOT)


def benchmark(words: list[str]) -> int:
    """Measure, and print one table of ratios."""
    set_up(QT_LIBRARIES)
    return call([PYTHON, "-m", "tests.benchmarks", *words], cwd=ROOT)


def tour(words: list[str]) -> int:
    """Take pictures of every page and every printed form."""
    set_up(QT_LIBRARIES)
    return call([PYTHON, "-m", "tests.tour", *words], cwd=ROOT)


def package(words: list[str]) -> int:
    """Make a folder in dist/ that runs on machines like this one without Python."""
    set_up(QT_LIBRARIES | SCREEN_LIBRARIES)
    install_locked(PACKAGING_REQUIREMENTS)
    return call([PYTHON, "-m", "PyInstaller", "--noconfirm", *words, "packaging/adisker.spec"], cwd=ROOT)


def lock(words: list[str]) -> int:
    """Write the lists of exact versions: every file by its hash, for every system, no address of a server."""
    options = ["--universal", "--python-version", ".".join(map(str, OLDEST)), "--generate-hashes"]
    options += ["--no-header", "--no-annotate", "--quiet", *words]
    with tempfile.TemporaryDirectory() as folder:
        check([sys.executable, "-m", "venv", folder])
        python = Path(folder) / PYTHON.relative_to(VENV)
        check([python, "-m", "pip", "install", "--quiet", "uv"])
        compiling: list[str | Path] = [python, "-m", "uv", "pip", "compile", *options]
        check([*compiling, "pyproject.toml", "--group", "dev", "-o", REQUIREMENTS], ROOT)
        check([*compiling, "--group", "package", "-c", REQUIREMENTS, "-o", PACKAGING_REQUIREMENTS], ROOT)
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "lint": lint,
    "translate": translate,
    "benchmark": benchmark,
    "tour": tour,
    "package": package,
    "lock": lock,
}


def set_up(libraries: dict[str, str] | None = None) -> None:
    """Make sure of the system's libraries and of `.venv`; quick where nothing has changed. Ends the program if not."""
    missing = missing_libraries(libraries or {})
    if missing and not install_packages([debian_name(name) for name in missing.values()], "Qt needs system libraries"):
        sys.exit(f"Missing: {', '.join(missing)}")
    wanted = stamp()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == wanted:
        return
    say("Setting up .venv: this takes a minute, and only when the list of libraries has changed")
    make_venv()
    install_locked(REQUIREMENTS)
    pip("install", "--no-deps", "--no-build-isolation", "--editable", ROOT)
    STAMP.write_text(wanted)


def stamp() -> str:
    """What the environment depends on: the lists, this Python, this place."""
    parts = [REQUIREMENTS.read_bytes(), (ROOT / "pyproject.toml").read_bytes()]
    return hashlib.sha256(b"\0".join([*parts, str(sys.version_info[:2]).encode(), str(ROOT).encode()])).hexdigest()


def make_venv() -> None:
    """Make `.venv` for this Python; Debian keeps what is needed for that in a package of its own."""
    if importlib.util.find_spec("ensurepip") is None:
        name = "python{}.{}-venv".format(*sys.version_info[:2])
        if not install_packages([name], "Python can't make environments here"):
            sys.exit("Missing: ensurepip")
    made_for = VENV / "pyvenv.cfg"
    version = "version = {}.{}.".format(*sys.version_info[:2])
    if not (PYTHON.exists() and made_for.exists() and version in made_for.read_text()):
        check([sys.executable, "-m", "venv", "--clear", VENV])


def install_locked(requirements: Path) -> None:
    """Install exactly the files of a list, each checked by its hash, none built here."""
    pip("install", "--require-hashes", "--only-binary", ":all:", "--requirement", requirements)


def pip(*words: str | Path) -> None:
    """Run pip in the environment."""
    check([PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", *words])


def missing_libraries(libraries: dict[str, str]) -> dict[str, str]:
    """Those that can't be loaded; none are looked for outside Linux, where Qt brings its own."""
    return {file: name for file, name in libraries.items() if sys.platform == "linux" and not can_load(file)}


def can_load(file: str) -> bool:
    """The system's loader finds this library."""
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def debian_name(package_name: str) -> str:
    """The package's name in this release."""
    return RENAMED_IN_DEBIAN_13.get(package_name, package_name) if debian_release() >= 13 else package_name


def debian_release(os_release: Path = Path("/etc/os-release")) -> int:
    """12, 13, …; 0 where this isn't Debian."""
    lines = os_release.read_text().splitlines() if os_release.exists() else []
    values = dict(line.replace('"', "").split("=", 1) for line in lines if "=" in line)
    return int(values.get("VERSION_ID", "0").split(".")[0]) if values.get("ID") == "debian" else 0


def install_packages(names: list[str], reason: str) -> bool:
    """Install with apt where that is allowed (root on Debian), else print the command. False: they aren't there."""
    command = ["apt-get", "install", "--quiet", "--yes", "--no-install-recommends", *names]
    if not shutil.which("apt-get"):
        say(f"{reason}. In Debian these packages hold it: {' '.join(names)}")
        return False
    if os.geteuid() != 0:
        say(f"{reason}. Please run:\n    sudo {shlex.join(command)}")
        return False
    say(f"{reason}: {shlex.join(command)}")
    unattended = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = (["apt-get", "update", "--quiet"], command)
    return [subprocess.run(step, env=unattended, stdout=subprocess.DEVNULL).returncode for step in steps][-1] == 0


def has_display() -> bool:
    """There is a screen to open a window on."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def demonstration() -> Path:
    """The demonstration college in the user's folder; made under another name first, so that it is whole or absent."""
    file = data_folder() / "demonstration.adisker"
    if not file.exists():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=file.parent) as folder:
            fresh = Path(folder) / file.name
            say("Making the demonstration college")
            check([PYTHON, "-P", "-m", "desktop", "demo", fresh], quiet=True)
            fresh.replace(file)
    return file


def data_folder() -> Path:
    """Where programs of this user keep their data."""
    if ON_WINDOWS:
        return Path(os.environ["LOCALAPPDATA"]) / "adisker"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "adisker"


def call(command: Sequence[str | Path], cwd: Path | None = None, quiet: bool = False) -> int:
    """Run a program, without its answers if `quiet`, and return its exit code."""
    try:
        return subprocess.run(command, cwd=cwd, stdout=subprocess.DEVNULL if quiet else None).returncode
    except KeyboardInterrupt:
        return 130


def check(command: Sequence[str | Path], cwd: Path | None = None, quiet: bool = False) -> None:
    """Run a program that must succeed; end the program where it doesn't."""
    code = call(command, cwd, quiet)
    if code:
        sys.exit(f"This did not work ({code}): {shlex.join(map(str, command))}")


def say(text: str) -> None:
    """Tell what is happening, apart from what the program prints."""
    print(text, file=sys.stderr, flush=True)


def main(words: list[str]) -> int:
    """Do what the first word says."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit("Adisker needs Python {}.{} to {}.{}; this is {}.{}.".format(*OLDEST, *NEWEST, *sys.version_info[:2]))
    if not words or words[0] not in COMMANDS:
        print(__doc__.strip())
        return 0 if words[:1] in ([], ["--help"], ["-h"]) else 2
    return COMMANDS[words[0]](words[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
