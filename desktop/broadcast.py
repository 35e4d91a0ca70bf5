"""Telling every widget that the language or the look has changed.

A dialog that nobody holds any more lives until Python collects it. Collected in the middle of its own event it takes
the button being told with it, and the process crashes; so nothing is collected while all are told.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent


@contextmanager
def told_to_all() -> Iterator[None]:
    """What is changed inside reaches every widget before this is left, and no widget is collected meanwhile."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    finally:
        if collects:
            gc.enable()
