"""Signs the demonstration's meetings as `db.actions.signing` does: the same content, digest and chain."""

import datetime as dt
from dataclasses import replace

from sqlalchemy.orm import Session

from db.actions.signing import ProtocolPress
from db.demo.attendance import said
from db.demo.outline import Event, Outline
from db.demo.topics import ROOMS, WRONG_PLACE
from db.models.meetings import MeetingState
from db.models.protocol_content import ProtocolContent, Twin
from db.models.protocols import ProtocolUnlock
from db.queries.protocol_content import build_contents

SIGNER = "methodist"
DAYS = dt.timedelta(days=2)
"""Between a meeting and its signature, and between that and mending a mistake."""


def sign(session: Session, press: ProtocolPress, made: list[tuple[int, Outline]], today: dt.date) -> None:
    """Issue the protocols of the meetings that are signed, in their order; their rows must be in the database."""
    signed = {meeting_id: outline for meeting_id, outline in made if outline.state is MeetingState.SIGNED}
    for content in build_contents(session, list(signed)):
        outline = signed[content.meeting_id]
        moment = _moment(outline.day + DAYS, today)
        content, serial = replace(content, number=outline.number), 1
        if Event.SIGNED_TWICE in outline.events:
            _sign_wrongly(session, press, content, outline, moment)
            moment, serial = _moment(outline.day + 2 * DAYS, today), 2
        session.add(press.issue(content, outline.body.commission_id, serial, SIGNER, moment))
    session.flush()
    session.expunge_all()


def _sign_wrongly(
    session: Session, press: ProtocolPress, content: ProtocolContent, outline: Outline, moment: dt.datetime
) -> None:
    """A first issue that names another place, unlocked the same day."""
    right = content.place.text
    wrong = next(room for room in (said(each, outline.language) for each in ROOMS) if room[0] != right)
    issue = press.issue(replace(content, place=Twin(*wrong)), outline.body.commission_id, 1, SIGNER, moment)
    session.add(issue)
    session.flush()
    session.add(
        ProtocolUnlock(
            issue_id=issue.id, unlocked_at=moment + dt.timedelta(hours=1), unlocked_by=SIGNER,
            reason=said(WRONG_PLACE, outline.language)[0],
        )
    )  # fmt: skip


def _moment(day: dt.date, today: dt.date) -> dt.datetime:
    return dt.datetime.combine(min(day, today), dt.time(10, 0), dt.UTC)
