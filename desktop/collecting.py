"""Collecting garbage in the window's thread only.

Python collects cycles in whichever thread happens to allocate. A forgotten QObject with a timer that is collected in a
worker thread leaves its timer behind in the window's thread, and the next tick reaches freed memory.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 1000
"""Milliseconds between looks whether there is enough to collect."""


class Collector(QObject):
    """Switches Python's own collection off and does it from a timer of the window's thread, by the same thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect every generation that has grown over its threshold, the oldest of them at once with the younger."""
        full = [count > limit > 0 for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(full):
            gc.collect(max(generation for generation, is_full in enumerate(full) if is_full))
