"""What the program says, in Kazakh (the default) and Russian: catalogues, dates, plurals, labels, errors,
findings.

Codes come as short texts; nothing here knows the database or a widget.
"""

from i18n.texts import FOLDER, LANGUAGES, Texts, catalogue

__all__ = ["FOLDER", "LANGUAGES", "Texts", "catalogue"]
