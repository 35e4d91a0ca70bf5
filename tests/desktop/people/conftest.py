"""A desk on a real college for tests of staff, commissions and the college's own page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.actor import LOCAL_METHODIST
from db.storage import create_store
from desktop.desk import Desk
from desktop.settings import Settings
from i18n import Texts
from tests.db.people.campus import Campus, campus_on


@pytest.fixture
def campus(tmp_path: Path) -> Campus:
    """A college with a head and a deputy in a file."""
    return campus_on(create_store(tmp_path / "college.adisker"))


@pytest.fixture
def real_desk(qapp: QApplication, campus: Campus, settings: Settings) -> Iterator[Desk]:
    """A desk in Kazakh at that college."""
    made = Desk(campus.store, LOCAL_METHODIST, settings, Texts("kk"))
    yield made
    made.leave()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A parent for dialogs."""
    made = QWidget()
    qtbot.addWidget(made)
    return made
