"""The strip at the bottom while long work is under way: what, how far, and a button that cancels it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

if TYPE_CHECKING:
    from desktop.jobs import Job


class BusyStrip(Retranslated, QFrame):
    """Shows one line for each job; hidden without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("busyStrip")
        self.setProperty("panel", "strip")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 6, 24, 6)
        self._lines: dict[Job, JobLine] = {}
        self.worded(self.setAccessibleName, lambda: self.tr("Work under way"))
        self.hide()

    def show_job(self, job: Job) -> None:
        """Add a line for the job until it is finished."""
        line = JobLine(job, self)
        self._lines[job] = line
        self._layout.addWidget(line)
        job.finished.connect(lambda: self._drop(job))
        self.show()

    def lines(self) -> list[JobLine]:
        """The lines shown."""
        return list(self._lines.values())

    def _drop(self, job: Job) -> None:
        line = self._lines.pop(job, None)
        if line is not None:
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))


class JobLine(Retranslated, QWidget):
    """The title, the step, the bar and the cancel button of one job."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("jobLine")
        self.title = PlainLabel(job.title)
        self.step = PlainLabel(role="muted")
        self.bar = named(QProgressBar(self), "jobBar")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedWidth(200)
        self.bar.setAccessibleName(job.title)
        self.cancel = Button("jobCancel", lambda: self.tr("Cancel"), kind="quiet")
        self.cancel.clicked.connect(job.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addWidget(self.step, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        job.progressed.connect(self._progressed)

    def _progressed(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.step.setText(text)
