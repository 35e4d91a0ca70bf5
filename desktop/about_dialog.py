"""Help and about: the keys, the program, its licence and those whose work it stands on."""

from collections.abc import Callable
from importlib import metadata

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from desktop.pages import PAGES
from desktop.widgets.buttons import Button
from desktop.widgets.named import named
from desktop.widgets.plain import PlainLabel
from desktop.widgets.retranslated import Retranslated

THIRD_PARTY = (
    ("Qt for Python (PySide6)", "LGPL-3.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("ReportLab", "BSD-3-Clause"),
    ("psycopg", "LGPL-3.0"),
    ("python-docx", "MIT"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("segno", "BSD-3-Clause"),
    ("argon2-cffi", "MIT"),
    ("platformdirs", "MIT"),
    ("click", "BSD-3-Clause"),
    ("Tinos", "OFL-1.1"),
    ("Lucide", "ISC"),
)


def version() -> str:
    """The program's version, empty where it runs from a bare folder."""
    try:
        return metadata.version("adisker")
    except metadata.PackageNotFoundError:
        return ""


class AboutDialog(Retranslated, QDialog):
    """Two tabs: the keys, and the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.resize(600, 520)
        self.worded(self.setWindowTitle, lambda: self.tr("Help and about"))
        tabs = named(QTabWidget(self), "aboutTabs")
        tabs.setDocumentMode(True)
        tabs.addTab(self._keys(), "")
        tabs.addTab(self._program(), "")
        self.worded(lambda text: tabs.setTabText(0, text), lambda: self.tr("Keys"))
        self.worded(lambda text: tabs.setTabText(1, text), lambda: self.tr("About"))
        close = Button("aboutClose", lambda: self.tr("&Close"), kind="primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.addWidget(tabs, 1)
        layout.addLayout(buttons)

    def _keys(self) -> QWidget:
        table: list[tuple[str, Callable[[], str]]] = [
            ("Ctrl+K", lambda: self.tr("find a record or a command")),
            ("Ctrl+N", lambda: self.tr("new record on this page")),
            ("Ctrl+F", lambda: self.tr("filter the table")),
            ("Ctrl+P", lambda: self.tr("print what is chosen")),
            ("Enter", lambda: self.tr("open the row of the table")),
            ("Delete", lambda: self.tr("move the row to the bin")),
            ("Ctrl+C", lambda: self.tr("copy the rows as text")),
            ("Ctrl+Enter", lambda: self.tr("save the form")),
            ("Esc", lambda: self.tr("close the record beside the table")),
            ("Ctrl+Shift+V", lambda: self.tr("check a paper by its code")),
            ("F5", lambda: self.tr("read everything again")),
            ("Ctrl+L", lambda: self.tr("change the language of the screen")),
            ("Ctrl+B", lambda: self.tr("fold the sidebar")),
            ("Ctrl+,", lambda: self.tr("settings")),
            ("F1", lambda: self.tr("this help")),
            ("Ctrl+Q", lambda: self.tr("leave the program")),
        ]
        table += [(f"Ctrl+{number}", self._page_words(spec.title)) for number, spec in enumerate(PAGES, start=1)]
        table += [("Ctrl+Alt+А, Г, К, Н, О, У, Ю, Х, И", lambda: self.tr("Kazakh letters ә ғ қ ң ө ұ ү һ і"))]
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        for row, (keys, words) in enumerate(table):
            label = PlainLabel()
            self.worded(label.setText, words)
            grid.addWidget(PlainLabel(keys, role="section"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        grid.setRowStretch(len(table), 1)
        area = named(QScrollArea(self), "aboutKeys")
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area

    @staticmethod
    def _page_words(title: str) -> Callable[[], str]:
        return lambda: QCoreApplication.translate("Pages", title)

    def _program(self) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(f"Adisker {version()}".strip(), role="title"))
        for words in (
            lambda: self.tr("Methodical work of a college: commissions, meetings, protocols."),
            lambda: self.tr("Free software under the GNU General Public License, version 3 or later."),
            lambda: self.tr("It comes without any warranty; you may pass it on and change it under the same licence."),
            lambda: self.tr("It stands on the work of others:"),
        ):
            label = PlainLabel(wrap=True)
            self.worded(label.setText, words)
            layout.addWidget(label)
        listed = "\n".join(f"{name} – {licence}" for name, licence in THIRD_PARTY)
        layout.addWidget(PlainLabel(listed, role="muted", name="aboutThirdParty"))
        layout.addStretch(1)
        return page
