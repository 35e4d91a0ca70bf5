"""The code on a paper tells whether paper and record agree."""

from collections.abc import Callable

from sqlalchemy import Connection, text

from db.models.protocol_code import grouped
from db.queries.verification import Verdict, verify
from tests.db.minutes.circle import NOVEMBER, Circle
from tests.db.minutes.tampering import tampered


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


def test_the_code_of_a_changed_protocol_does_not_agree(circle: Circle) -> None:
    code = circle.sign(circle.ready()).code
    tampered(circle.store, _run("UPDATE protocol_issue SET content = replace(content, 'тыңдалды', 'тыңдалмады')"))
    with circle.store.read() as session:
        found = verify(session, code)
    assert (found.verdict, found.content) == (Verdict.DAMAGED, None)


def test_a_protocol_whose_predecessor_was_exchanged_does_not_agree(circle: Circle) -> None:
    circle.signed()
    code = circle.sign(circle.ready(NOVEMBER)).code
    tampered(circle.store, _run(f"UPDATE protocol_issue SET digest = '{'f' * 64}' WHERE id = 1"))
    with circle.store.read() as session:
        assert verify(session, code).verdict is Verdict.DAMAGED


def _run(statement: str) -> Callable[[Connection], object]:
    return lambda connection: connection.execute(text(statement))
