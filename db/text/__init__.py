"""The Kazakh alphabet, search folding, cleaning, and the legacy encodings."""

from db.text.alphabet import ALPHABET, sort_key
from db.text.clean import clean, cleaned
from db.text.fold import fold, words

__all__ = ["ALPHABET", "clean", "cleaned", "fold", "sort_key", "words"]
