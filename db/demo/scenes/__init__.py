"""What meetings talk about: patterns of questions with what was heard, said and decided, in Kazakh and in Russian."""

from db.demo.scene import Scene
from db.demo.scenes.councils import COUNCILS
from db.demo.scenes.documents import DOCUMENTS
from db.demo.scenes.lessons import LESSONS
from db.demo.scenes.people import APPROVAL, ELECTION, PEOPLE
from db.demo.scenes.results import RESULTS
from db.demo.scenes.year import EXECUTED, PARTLY_EXECUTED, SECRETARY, YEAR

SCENES: tuple[Scene, ...] = (*YEAR, *LESSONS, *PEOPLE, *DOCUMENTS, *RESULTS, *COUNCILS)
"""Every pattern that a meeting may choose by its month and body."""

SPECIAL_SCENES: tuple[Scene, ...] = (EXECUTED, PARTLY_EXECUTED, ELECTION, APPROVAL, SECRETARY)
"""Patterns that the course of things calls for."""

__all__ = ["APPROVAL", "ELECTION", "EXECUTED", "PARTLY_EXECUTED", "SCENES", "SECRETARY", "SPECIAL_SCENES"]
