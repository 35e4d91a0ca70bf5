"""The style sheet over Fusion: flat fields and buttons with round corners, in the colours of a table.

Rows of tables are drawn by their own delegate, so that a style sheet never slows them.
"""

from string import Template

import resources
from desktop.colours import Colours

PICTURES = resources.path("style")

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $border_strong; padding: 4px 6px; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; color: $text; }
QLabel[role="subtitle"] { font-size: ${larger}pt; font-weight: 600; color: $text; }
QLabel[role="section"] { font-weight: 600; color: $text; }
QLabel[role="empty-title"] { font-size: ${larger}pt; font-weight: 600; color: $muted; }
QLabel[role="figure"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="muted"], QLabel[role="field-label"], QLabel[role="foot"] { color: $muted; }
QLabel[role="hint"] { color: $muted; font-size: ${smaller}pt; }
QLabel[role="tag"] { color: $faint; font-size: ${tiny}pt; font-weight: 600; }
QLabel[role="error"] { color: $bad; }
QLabel[role="good"] { color: $good; } QLabel[role="warn"] { color: $warn; } QLabel[role="bad"] { color: $bad;
  }

QPushButton { background: $raised; color: $text; border: 1px solid $border_strong; border-radius: 6px;
  padding: 5px 12px; min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $border; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton:disabled { color: $faint; background: $window; border-color: $border; }
QPushButton[kind="primary"], QPushButton:default { background: $accent; color: $accent_text;
  border-color: $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton:default:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border: 1px solid $text; }
QPushButton[kind="primary"]:disabled { background: $border; color: $faint; border-color: $border; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="danger"]:hover { background: $bad_soft; }
QPushButton[kind="quiet"], QPushButton[kind="link"] { background: transparent; border-color: transparent;
  color: $muted; padding: 5px 8px; }
QPushButton[kind="link"] { color: $accent; font-weight: 600; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="row"] { background: transparent; border: 1px solid transparent; text-align: left;
  padding: 6px 8px; border-radius: 6px; }
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="row"]:focus { border-color: $accent; }
QPushButton[kind="tile"] { text-align: left; padding: 14px 16px; border-color: $border; border-radius: 10px; }
QPushButton[kind="tile"]:hover { border-color: $accent; background: $accent_soft; }
QPushButton[kind="key"] { padding: 1px 0; min-width: 24px; max-width: 28px; min-height: 20px;
  border-color: $border;
  border-radius: 4px; }
QPushButton[kind="switch"] { background: transparent; border: 1px solid transparent; color: $muted;
  padding: 3px 8px;
  font-size: ${smaller}pt; font-weight: 600; }
QPushButton[kind="switch"]:hover { background: $hover; }
QPushButton[kind="switch"]:checked { background: $accent_soft; color: $accent; }
QPushButton[kind="switch"]:focus { border-color: $accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px;
  color: $text; }
QToolButton:hover, QToolButton:open { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QAbstractSpinBox { background: $base; color: $text; border: 1px solid $border_strong;
  border-radius: 6px; padding: 4px 8px; min-height: 20px; selection-background-color: $accent;
  selection-color: $accent_text; }
QPlainTextEdit, QTextEdit { background: $base; color: $text; border: 1px solid $border_strong;
  border-radius: 6px;
  padding: 3px 5px; selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $muted; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 1px solid $accent; }
QLineEdit[wrong="true"] { border: 1px solid $bad; background: $bad_soft; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled { background:
$window; color: $faint; border-color: $border; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; border-color: $border; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; border: none;
  width: 24px; }
QComboBox::down-arrow { image: url("$pictures/chevron.svg"); width: 16px; height: 16px; }
QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $border_strong;
  background: $base; }
QCheckBox::indicator { border-radius: 4px; } QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus,
QRadioButton::indicator:focus {
  border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$pictures/check-$ink.svg"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url("$pictures/dash-$ink.svg"); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 8px; height: 8px;
  background: $accent_text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window; border-color: $border;
  }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border_strong; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }

QHeaderView { background: $base; border: none; }
QHeaderView::section { background: $base; color: $muted; border: none;
  border-bottom: 1px solid $border_strong;
  padding: 7px 10px; font-weight: 600; }
QHeaderView::section:hover { background: $hover; }
QTableView { background: $base; border: none; selection-background-color: $accent_soft;
  selection-color: $text; }

*[panel="card"], *[panel="sheet"] { background: $base; border: 1px solid $border; border-radius: 8px; }
QScrollArea[panel="card"] > QWidget > QWidget { background: transparent; }
QScrollArea { background: transparent; border: none; }
QScrollArea[panel="card"] { background: $base; border: 1px solid $border; border-radius: 8px; }
*[panel="side"] { background: $side; border: none; }
*[panel="message"] { border-radius: 8px; background: $accent_soft; border: 1px solid $border; }
*[panel="message"][tone="good"] { background: $good_soft; }
*[panel="message"][tone="warn"] { background: $warn_soft; }
*[panel="message"][tone="bad"] { background: $bad_soft; }
*[panel="strip"] { background: $side; border-top: 1px solid $border; }

QMenu { background: $raised; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { border: none; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 14px;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:focus { color: $accent; }
QSplitter::handle { background: transparent; }
QListView, QTreeView { background: $base; border: 1px solid $border; border-radius: 6px; outline: none; }
QListView::item { padding: 4px 6px;
  } QListView::item:selected, QTreeView::item:selected { background: $accent_soft;
  color: $text; }
QGroupBox { border: 1px solid $border; border-radius: 8px; margin-top: 10px; padding-top: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; color: $muted; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def sheet(colours: Colours, points: float) -> str:
    """The style sheet in these colours for a text of so many points."""
    sizes = {
        "title": f"{points * 1.6:.1f}",
        "larger": f"{points * 1.2:.1f}",
        "smaller": f"{points * 0.92:.1f}",
        "tiny": f"{points * 0.8:.1f}",
    }
    ink = "black" if colours.name.endswith("dark") else "white"
    return _SHEET.substitute(vars(colours), **sizes, pictures=PICTURES.as_posix(), ink=ink)
