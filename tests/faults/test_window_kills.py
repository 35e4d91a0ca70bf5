"""The program ended from outside while minutes are typed: at most two seconds are lost, nothing is mixed up."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from db.actions.minutes import save_item
from db.errors import Busy, Conflict
from db.storage import Store, create_store, open_store
from db.storage.verify import health
from desktop.editors.minutes.journal import Journal
from tests.db.minutes.circle import Circle, circle_on
from tests.faults.endless_text import letters

ROOT = Path(__file__).parents[2]
VICTIM = Path(__file__).with_name("window_victim.py")
SEEDS = [pytest.param(seed, marks=pytest.mark.slow) if seed >= 2 else seed for seed in range(40)]
LOST = 2.0
"""Seconds of typing that a crash may cost."""
ON_A_BUSY_MACHINE = 1.5
"""Seconds more, for the disk of a machine that runs other tests."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@dataclass
class Window:
    """A program that types, and what it has said."""

    process: subprocess.Popen[str]
    typed: list[float] = field(default_factory=list)
    """The moment of each letter."""

    def begin(self) -> None:
        """Wait until it types."""
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "begin\n", self.process.communicate()[1]

    def end(self, by: signal.Signals) -> float:
        """End it; returns the moment."""
        moment = time.monotonic()
        self.process.send_signal(by)
        said, wrong = self.process.communicate(timeout=60)
        whole = (line.split() for line in said.splitlines(keepends=True) if line.endswith("\n"))
        self.typed = [float(at) for _, at in whole]
        assert "Traceback" not in wrong, wrong
        return moment

    def typed_before(self, moment: float) -> int:
        """How many letters had been typed by then."""
        return sum(at <= moment for at in self.typed)


@dataclass(frozen=True)
class College:
    """A college in a file, with a signed protocol and a meeting whose minutes are to be typed."""

    path: Path
    meeting_id: int
    item_id: int

    def heard(self) -> str:
        """What is kept; the database is opened anew and is sound."""
        store = open_store(self.path)
        assert health(store) == []
        try:
            return Circle(store).item(self.meeting_id).heard
        finally:
            store.close()


@pytest.fixture
def college(tmp_path: Path) -> College:
    circle = circle_on(create_store(tmp_path / "college.adisker"))
    circle.signed()
    meeting_id = circle.plan()
    circle.all_present(meeting_id)
    item_id = circle.item(meeting_id).item_id
    circle.store.close()
    return College(tmp_path / "college.adisker", meeting_id, item_id)


@pytest.fixture
def window(college: College) -> Iterator[Window]:
    process = subprocess.Popen(
        [sys.executable, str(VICTIM), str(college.path), str(college.meeting_id)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    made = Window(process)
    made.begin()
    yield made
    if process.poll() is None:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("seed", SEEDS)
def test_killed_while_typing_at_most_two_seconds_are_lost(college: College, window: Window, seed: int) -> None:
    time.sleep(random.Random(seed).uniform(2.0, 5.0))
    moment = window.end(signal.SIGKILL)
    kept = college.heard()
    assert letters(len(window.typed) + 1).startswith(kept)
    assert len(kept) >= window.typed_before(moment - LOST - ON_A_BUSY_MACHINE)


@pytest.mark.parametrize("seed", SEEDS[1:])
def test_a_program_asked_to_end_saves_every_letter(college: College, window: Window, seed: int) -> None:
    time.sleep(random.Random(seed).uniform(0.2, 3.0))
    window.end(signal.SIGTERM)
    assert window.process.returncode == 0
    kept = college.heard()
    assert len(kept) >= len(window.typed)
    assert letters(len(kept)) == kept


def test_a_killed_program_opens_its_college_again_at_once(college: College, window: Window) -> None:
    window.end(signal.SIGKILL)
    again = subprocess.run(
        [sys.executable, "-m", "desktop", "list", "meetings", str(college.path)],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert again.returncode == 0, again.stderr


@pytest.mark.parametrize("seed", SEEDS[1:12])
def test_what_another_program_saved_is_not_overwritten_and_what_was_typed_is_kept_beside(
    college: College, window: Window, seed: int
) -> None:
    time.sleep(random.Random(seed).uniform(0.5, 2.5))
    store = open_store(college.path)
    save_from_elsewhere(store, college.meeting_id, "Басқа жұмыс орнында жазылған.")
    store.close()
    time.sleep(3)
    window.end(signal.SIGTERM)
    assert window.process.returncode == 0
    assert college.heard() == "Басқа жұмыс орнында жазылған."
    draft = Journal(str(college.path)).kept(college.item_id)
    assert draft is not None
    assert letters(len(draft.heard)) == draft.heard
    assert len(draft.heard) > 0


def save_from_elsewhere(store: Store, meeting_id: int, heard: str) -> None:
    """Save a question from another program, however often the typing one comes first."""
    circle = Circle(store)
    for _ in range(50):
        try:
            save_item(store, circle.actor, replace(circle.draft(meeting_id), heard=heard))
        except (Busy, Conflict):
            continue
        return
    raise AssertionError("never came through")
