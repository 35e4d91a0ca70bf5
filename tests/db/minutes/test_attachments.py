"""Files on records: once per content, damaged ones reported."""

import pytest
from sqlalchemy import func, select, text

from db.actions.attachments import attach, detach
from db.actor import LOCAL_METHODIST
from db.errors import DomainError, Invalid, NotAllowed
from db.models.attachments import FileContent
from db.models.college import NormValue
from db.queries.attachments import attachment_counts, attachments_of, damaged_files, open_file
from tests.db.minutes.circle import Circle
from tests.db.minutes.tampering import tampered

SCAN = b"%PDF-1.7 scan of the signed paper"


def test_a_scan_is_put_on_a_signed_protocol(circle: Circle) -> None:
    meeting_id = circle.signed()
    attachment_id = attach(circle.store, circle.chair, meeting_id, "Хаттама № 1.pdf", SCAN)
    with circle.store.read() as session:
        (row,) = attachments_of(session, meeting_id)
        assert (row.name, row.size, row.added_by) == ("Хаттама № 1.pdf", len(SCAN), "А.Б. Сұлтанов")
        assert open_file(session, attachment_id).content == SCAN
        assert attachment_counts(session, [meeting_id]) == {meeting_id: 1}


def test_one_content_is_kept_once_and_goes_with_its_last_attachment(circle: Circle) -> None:
    meeting_id = circle.plan()
    ids = [
        attach(circle.store, circle.actor, record_id, "a.pdf", SCAN)
        for record_id in (meeting_id, circle.item(meeting_id).item_id, circle.commission_id)
    ]
    assert _contents(circle) == 1
    for attachment_id in ids:
        assert _contents(circle) == 1
        detach(circle.store, circle.actor, attachment_id)
    assert _contents(circle) == 0


def test_a_file_above_the_norm_is_refused(circle: Circle) -> None:
    meeting_id = circle.plan()
    with circle.store.write(LOCAL_METHODIST) as session:
        session.add(NormValue(code="attachment-megabytes", value="1"))
    attach(circle.store, circle.actor, meeting_id, "a.bin", b"x" * 1024 * 1024)
    with pytest.raises(Invalid, match="file-too-big"):
        attach(circle.store, circle.actor, meeting_id, "a.bin", b"x" * (1024 * 1024 + 1))
    with pytest.raises(Invalid, match="file-empty"):
        attach(circle.store, circle.actor, meeting_id, "a.bin", b"")


def test_a_damaged_file_is_reported_not_opened(circle: Circle) -> None:
    meeting_id = circle.plan()
    attachment_id = attach(circle.store, circle.actor, meeting_id, "a.pdf", SCAN)
    tampered(circle.store, lambda connection: connection.execute(text("UPDATE file_content SET content = :new"),
                                                                 {"new": SCAN[:-1] + b"X"}))
    with circle.store.read() as session:
        assert [row.attachment_id for row in damaged_files(session)] == [attachment_id]
        with pytest.raises(DomainError, match="file-damaged"):
            open_file(session, attachment_id)


def test_a_chair_attaches_to_the_own_records_only(circle: Circle) -> None:
    other = circle.found("Арнайы пәндер комиссиясы")
    meeting_id = other.plan()
    for record_id in (meeting_id, other.item(meeting_id).item_id, circle.people[0]):
        with pytest.raises(NotAllowed):
            attach(circle.store, circle.chair, record_id, "a.pdf", SCAN)


def _contents(circle: Circle) -> int:
    with circle.store.read() as session:
        return session.scalar(select(func.count()).select_from(FileContent)) or 0
