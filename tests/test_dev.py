"""dev.py: what it looks for, what it installs, what it prints where it may not."""

import subprocess
import sys
from pathlib import Path

import pytest

import dev

BOOKWORM = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
TRIXIE = 'ID=debian\nVERSION_ID="13"\n'
OTHER = "ID=fedora\nVERSION_ID=44\n"


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The programs that would have been run; each succeeds."""
    commands: list[list[str]] = []

    def run(command: list[object], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(list(map(str, command)))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(dev.subprocess, "run", run)
    return commands


def as_user(monkeypatch: pytest.MonkeyPatch, number: int, apt: bool = True) -> None:
    """Let dev.py believe that this user runs it, with apt or without."""
    monkeypatch.setattr(dev.os, "geteuid", lambda: number, raising=False)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}" if apt else None)


def test_root_on_debian_gets_missing_packages_installed(monkeypatch: pytest.MonkeyPatch, ran: list[list[str]]):
    as_user(monkeypatch, 0)
    assert dev.install_packages(["libegl1"], "Qt needs system libraries")
    assert [command[:2] for command in ran] == [["apt-get", "update"], ["apt-get", "install"]]
    assert ran[-1][-1] == "libegl1"


def test_others_are_told_the_exact_command(
    monkeypatch: pytest.MonkeyPatch, ran: list[list[str]], capsys: pytest.CaptureFixture[str]
):
    as_user(monkeypatch, 1000)
    assert not dev.install_packages(["libegl1", "libgl1"], "Qt needs system libraries")
    assert "sudo apt-get install --quiet --yes --no-install-recommends libegl1 libgl1" in capsys.readouterr().err
    assert ran == []


def test_elsewhere_the_packages_are_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    as_user(monkeypatch, 0, apt=False)
    assert not dev.install_packages(["libegl1"], "Qt needs system libraries")
    assert "libegl1" in capsys.readouterr().err


@pytest.mark.parametrize(("text", "release"), [(BOOKWORM, 12), (TRIXIE, 13), (OTHER, 0)])
def test_the_release_of_debian_is_read(text: str, release: int, tmp_path: Path):
    (tmp_path / "os-release").write_text(text)
    assert dev.debian_release(tmp_path / "os-release") == release


@pytest.mark.parametrize(("release", "name"), [(12, "libglib2.0-0"), (13, "libglib2.0-0t64")])
def test_packages_have_the_names_of_their_release(release: int, name: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "debian_release", lambda: release)
    assert dev.debian_name("libglib2.0-0") == name
    assert dev.debian_name("libegl1") == "libegl1"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps Qt's libraries in the system")
def test_a_library_that_cannot_be_loaded_is_missing():
    assert dev.missing_libraries({"libc.so.6": "libc6", "libnone.so.0": "libnone0"}) == {"libnone.so.0": "libnone0"}


def test_the_environment_is_made_anew_when_the_list_changes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    before = dev.stamp()
    longer = tmp_path / "requirements.txt"
    longer.write_bytes(dev.REQUIREMENTS.read_bytes() + b"\n")
    monkeypatch.setattr(dev, "REQUIREMENTS", longer)
    assert dev.stamp() != before


def test_nothing_is_done_where_nothing_has_changed(
    monkeypatch: pytest.MonkeyPatch, ran: list[list[str]], tmp_path: Path
):
    (tmp_path / "stamp").write_text(dev.stamp())
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    dev.set_up()
    assert ran == []


def test_a_fresh_environment_takes_only_files_with_known_hashes(
    monkeypatch: pytest.MonkeyPatch, ran: list[list[str]], tmp_path: Path
):
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "bin" / "python")
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    dev.set_up()
    making, installing, editable = ran
    assert making[1:3] == ["-m", "venv"]
    assert {"--require-hashes", "--only-binary"} < set(installing)
    assert {"--editable", "--no-deps"} < set(editable)
    assert (tmp_path / "stamp").read_text() == dev.stamp()


def test_a_failed_step_ends_the_setting_up(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "call", lambda *_: 7)
    with pytest.raises(SystemExit, match=r"\(7\): pip"):
        dev.check(["pip"])


def test_the_demonstration_is_made_once_and_whole(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    made: list[Path] = []
    monkeypatch.setattr(dev, "data_folder", lambda: tmp_path / "data")

    def make(command: list[object], quiet: bool) -> None:
        made.append(Path(str(command[-1])))
        made[-1].write_text("college")

    monkeypatch.setattr(dev, "check", make)
    file = dev.demonstration()
    assert dev.demonstration() == file
    assert file.read_text() == "college"
    assert len(made) == 1
    assert made[0] != file
    assert list(file.parent.iterdir()) == [file]


def test_a_window_needs_more_libraries_than_a_command(monkeypatch: pytest.MonkeyPatch):
    asked: list[dict[str, str]] = []
    monkeypatch.setattr(dev, "set_up", lambda libraries: asked.append(libraries))
    monkeypatch.setattr(dev, "call", lambda *_, **__: 0)
    monkeypatch.setenv("DISPLAY", ":1")
    dev.run([])
    dev.run(["list", "staff", "college.adisker"])
    assert asked == [dev.QT_LIBRARIES | dev.SCREEN_LIBRARIES, dev.QT_LIBRARIES]


def test_an_older_python_is_told_which_one_is_needed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 to 3\.14; this is 3\.9"):
        dev.main(["run"])


def test_every_command_is_described(capsys: pytest.CaptureFixture[str]):
    assert dev.main(["unheard-of"]) == 2
    described = capsys.readouterr().out
    assert [name for name in dev.COMMANDS if f"dev.py {name} " not in described] == []
