"""Drafts that the database couldn't take, kept in the user's own folder until they are saved or thrown away.

One JSON file a question, readable by its owner alone, put in place whole.
"""

import contextlib
import dataclasses
import datetime as dt
import hashlib
import json
import os
from pathlib import Path
from typing import Any

from db.actions.minutes import DecisionDraft, ItemDraft, SpeechDraft
from db.models.meetings import ItemKind
from db.models.protocol_content import Votes
from desktop.places import owner_only, state_folder


class Journal:
    """The kept drafts of one database's minutes."""

    def __init__(self, database: str, folder: Path | None = None) -> None:
        name = hashlib.sha256(database.encode()).hexdigest()[:16]
        self._folder = (folder or state_folder() / "drafts") / name

    def keep(self, draft: ItemDraft) -> bool:
        """Keep a draft; False where even this folder can't be written."""
        text = json.dumps(dataclasses.asdict(draft), ensure_ascii=False, default=_plain)
        target = self._file(draft.item_id)
        beside = target.with_suffix(".new")
        try:
            owner_only(self._folder)
            with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        except OSError:
            with contextlib.suppress(OSError):
                beside.unlink()
            return False
        return True

    def kept(self, item_id: int) -> ItemDraft | None:
        """The kept draft of a question; None where there is none that can be read."""
        try:
            return _draft(json.loads(self._file(item_id).read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def clear(self, item_id: int) -> None:
        """The draft is saved, or not wanted any more."""
        with contextlib.suppress(OSError):
            self._file(item_id).unlink()

    def _file(self, item_id: int) -> Path:
        return self._folder / f"{item_id}.json"


def _plain(value: object) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _draft(found: dict[str, Any]) -> ItemDraft:
    votes = found.pop("votes")
    speeches = tuple(SpeechDraft(**each) for each in found.pop("speeches"))
    decisions = tuple(_decision(each) for each in found.pop("decisions"))
    kind = ItemKind(found.pop("kind"))
    return ItemDraft(
        **found, kind=kind, votes=Votes(**votes) if votes else None, speeches=speeches, decisions=decisions
    )


def _decision(found: dict[str, Any]) -> DecisionDraft:
    due = found.pop("due_on")
    responsible = tuple(found.pop("responsible_ids"))
    return DecisionDraft(**found, responsible_ids=responsible, due_on=dt.date.fromisoformat(due) if due else None)
