"""Any change of a signed protocol is found, and the protocol is named."""

from collections.abc import Callable

import pytest
from circle import NOVEMBER, OCTOBER, Circle
from sqlalchemy import Connection, text
from tampering import tampered

from db.models.protocol_code import grouped
from db.queries.verification import ChainFault, Verdict, verify, verify_chain


def test_a_code_is_read_as_printed_in_cyrillic_or_small_letters(circle: Circle) -> None:
    code = circle.sign(circle.ready()).code
    cyrillic = grouped(code).translate(str.maketrans("ABCEHKMPTXY", "АВСЕНКМРТХУ"))
    with circle.store.read() as session:
        for typed in (code, grouped(code).lower(), cyrillic, f"  {code[:5]} {code[5:]}"):
            found = verify(session, typed)
            assert found.verdict is Verdict.AGREES
            assert found.content is not None
            assert found.content.number == 1


def test_a_mistyped_code_is_told_from_an_unknown_one(circle: Circle) -> None:
    code = circle.sign(circle.ready()).code
    wrong = ("A" if code[0] != "A" else "B") + code[1:]
    with circle.store.read() as session:
        assert verify(session, wrong).verdict is Verdict.NOT_A_CODE
        assert verify(session, "").verdict is Verdict.NOT_A_CODE
        assert verify(session, "AAAAAAAAAAAA").verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE protocol_issue SET content = replace(content, 'Баяндама', 'Хабарлама') WHERE id = 2",
        "UPDATE protocol_issue SET number = 9 WHERE id = 2",
        "UPDATE protocol_issue SET signed_by = 'Басқа біреу' WHERE id = 2",
        "UPDATE protocol_issue SET code = 'ABCDEFGHJKLM' WHERE id = 2",
        "UPDATE protocol_issue SET academic_year = 2025 WHERE id = 2",
    ],
)
def test_a_changed_protocol_is_named(circle: Circle, statement: str) -> None:
    circle.signed(OCTOBER)
    meeting_id = circle.signed(NOVEMBER)
    tampered(circle.store, lambda connection: connection.execute(text(statement)))
    with circle.store.read() as session:
        findings = [each for each in verify_chain(session) if each.fault is ChainFault.CONTENT_CHANGED]
    assert [each.meeting_id for each in findings] == [meeting_id]


def test_the_code_of_a_changed_protocol_does_not_agree(circle: Circle) -> None:
    code = circle.sign(circle.ready()).code
    tampered(circle.store, _run("UPDATE protocol_issue SET content = replace(content, 'тыңдалды', 'тыңдалмады')"))
    with circle.store.read() as session:
        found = verify(session, code)
    assert (found.verdict, found.content) == (Verdict.DAMAGED, None)


def test_a_removed_protocol_breaks_the_chain(circle: Circle) -> None:
    first = circle.signed(OCTOBER)
    circle.signed(NOVEMBER)
    tampered(circle.store, _run("DELETE FROM protocol_issue WHERE id = 1"))
    with circle.store.read() as session:
        faults = {(each.fault, each.meeting_id) for each in verify_chain(session)}
    assert (ChainFault.ISSUE_MISSING, first) in faults
    assert ChainFault.CHAIN_BROKEN in {fault for fault, _ in faults}


def test_the_end_of_the_chain_cut_off_is_found(circle: Circle) -> None:
    circle.signed(OCTOBER)
    last = circle.signed(NOVEMBER)
    tampered(circle.store, _run("DELETE FROM protocol_issue WHERE id = 2"))
    with circle.store.read() as session:
        findings = verify_chain(session)
    assert (ChainFault.ISSUE_MISSING, last) in {(each.fault, each.meeting_id) for each in findings}
    assert 2 in {each.number for each in findings}


def test_a_meeting_opened_without_an_unlock_is_found(circle: Circle) -> None:
    meeting_id = circle.signed()
    tampered(circle.store, _run("UPDATE meeting SET state = 'entering'"))
    with circle.store.read() as session:
        assert [(each.fault, each.meeting_id) for each in verify_chain(session)] == [
            (ChainFault.STATE_DIFFERS, meeting_id)
        ]


def _run(statement: str) -> Callable[[Connection], object]:
    return lambda connection: connection.execute(text(statement))
