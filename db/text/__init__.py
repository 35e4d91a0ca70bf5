"""The Kazakh alphabet, search folding, cleaning, and the legacy encodings."""

from db.text.alphabet import ALPHABET, sort_key
from db.text.clean import clean, cleaned
from db.text.fold import fold, words
from db.text.legacy import Repair, repair_legacy

__all__ = ["ALPHABET", "Repair", "clean", "cleaned", "fold", "repair_legacy", "sort_key", "words"]
