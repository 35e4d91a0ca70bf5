"""The settings: language, theme, size of the text, what happens at the start. They take effect at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import NAMES
from desktop.settings import Settings
from desktop.widgets.buttons import Button
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.form_panel import FormPanel
from desktop.widgets.retranslated import Retranslated


class SettingsDialog(Retranslated, QDialog):
    """Changes the settings as they are chosen; `languageAsked(language)` for the one the application
    switches.
    """

    languageAsked = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("settingsDialog")
        self.setMinimumWidth(460)
        self.worded(self.setWindowTitle, lambda: self.tr("Settings"))
        form = FormPanel("settingsForm", label_width=150)
        form.add_section(lambda: self.tr("Look"))
        form.add("language", lambda: self.tr("&Language"), self._language_box())
        form.add("theme", lambda: self.tr("&Theme"), self._box("theme", self._themes))
        form.add("text-size", lambda: self.tr("Size of the te&xt"), self._box("text-size", self._sizes))
        form.add_section(lambda: self.tr("Start"))
        form.add("open-last", lambda: "", self._start_box())
        form.add_section(lambda: self.tr("Backups"))
        form.add("backup-days", lambda: self.tr("Re&mind after"), self._box("backup-days", self._reminders))
        close = Button("settingsClose", lambda: self.tr("&Close"), kind="primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(form)
        layout.addLayout(buttons)

    def _language_box(self) -> ChoiceBox:
        box = ChoiceBox("settingsLanguage", lambda: list(NAMES.items()), parent=self)
        box.set_value(self._settings.text("language"))
        box.changed.connect(lambda value: self.languageAsked.emit(value))
        return box

    def _box(self, name: str, choices: object) -> ChoiceBox:
        assert callable(choices)
        box = ChoiceBox(f"settings{name.title().replace('-', '')}", choices, parent=self)
        box.set_value(self._settings.value(name))
        box.changed.connect(lambda value: self._settings.set(name, value))
        return box

    def _start_box(self) -> QCheckBox:
        box = QCheckBox(self)
        box.setObjectName("settingsOpenLast")
        box.setChecked(self._settings.flag("open-last"))
        box.toggled.connect(lambda on: self._settings.set("open-last", on))
        self.worded(box.setText, lambda: self.tr("&Open the college used last"))
        self.worded(box.setAccessibleName, lambda: self.tr("Open the college used last"))
        return box

    def _themes(self) -> list[tuple[str, str]]:
        return [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]

    def _reminders(self) -> list[tuple[int, str]]:
        return [
            (7, self.tr("a week without a backup")),
            (14, self.tr("two weeks without a backup")),
            (30, self.tr("a month without a backup")),
            (0, self.tr("never")),
        ]

    def _sizes(self) -> list[tuple[int, str]]:
        return [
            (-1, self.tr("Small")),
            (0, self.tr("Usual")),
            (2, self.tr("Larger")),
            (4, self.tr("Large")),
            (6, self.tr("Very large")),
        ]
