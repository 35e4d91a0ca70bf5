"""The desk: reading at once, writing in one thread, long work that can be cancelled."""

import threading
import time
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.errors import Busy, DomainError
from desktop.desk import EVERYTHING, Desk
from desktop.jobs import Progress
from desktop.messages import Message
from tests.desktop.conftest import PretendStore


def test_a_query_is_answered_at_once(desk: Desk) -> None:
    assert desk.read(lambda session, more: f"{session} {more}", more="rows") == "session rows"


def test_writing_happens_in_one_other_thread_in_order(desk: Desk, qtbot: QtBot) -> None:
    threads: set[str] = set()
    order: list[int] = []

    def action(store: Any, actor: Any, number: int) -> int:
        threads.add(threading.current_thread().name)
        time.sleep(0.01 if number == 0 else 0)
        order.append(number)
        return number

    told: list[int] = []
    for number in range(5):
        desk.act(action, number, done=told.append)
    qtbot.waitUntil(lambda: told == [0, 1, 2, 3, 4])
    assert order == [0, 1, 2, 3, 4]
    assert len(threads) == 1 and threading.current_thread().name not in threads


def test_a_refusal_without_a_listener_is_told_in_words(desk: Desk, qtbot: QtBot) -> None:
    def refuse(store: Any, actor: Any) -> None:
        raise DomainError("chair-overlap")

    with qtbot.waitSignal(desk.message) as told:
        desk.act(refuse)
    assert told.args == [Message("error chair-overlap", "bad")]


def test_a_busy_database_offers_to_try_again_and_does(desk: Desk, qtbot: QtBot) -> None:
    tries: list[int] = []
    done: list[str] = []

    def action(store: Any, actor: Any) -> str:
        tries.append(1)
        if len(tries) == 1:
            raise Busy("database-busy")
        return "saved"

    with qtbot.waitSignal(desk.message) as told:
        desk.act(action, done=done.append)
    message: Message = told.args[0]
    assert message.kind == "warn" and message.run is not None
    message.run()
    qtbot.waitUntil(lambda: done == ["saved"])


def test_a_bug_in_an_action_is_reported_and_the_editor_lives_on(desk: Desk, qtbot: QtBot) -> None:
    refused: list[DomainError] = []

    def bug(store: Any, actor: Any) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(desk.unexpected) as reported:
        desk.act(bug, failed=refused.append)
    assert isinstance(reported.args[0], ZeroDivisionError)
    assert [error.code for error in refused] == ["unexpected"]


def test_the_callback_of_a_widget_that_is_gone_is_left_out(desk: Desk, qtbot: QtBot) -> None:
    import shiboken6

    class Editor(QWidget):
        def saved(self, result: object) -> None:
            raise AssertionError("called on a deleted widget")

    editor = Editor()
    job = desk.act(lambda store, actor: time.sleep(0.05), done=editor.saved)
    shiboken6.delete(editor)
    with qtbot.waitSignal(job.finished):
        pass


def test_changes_are_gathered_into_one_signal(desk: Desk, store: PretendStore, qtbot: QtBot) -> None:
    heard: list[frozenset[str]] = []
    desk.chaptersChanged.connect(heard.append)
    thread = threading.Thread(target=lambda: (store.commit("staff"), store.commit("meetings")))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert frozenset().union(*heard) == {"staff", "meetings"}


def test_changes_by_another_process_are_noticed(desk: Desk, store: PretendStore, qtbot: QtBot) -> None:
    store.changed = True
    with qtbot.waitSignal(desk.chaptersChanged, timeout=4000) as heard:
        pass
    assert heard.args == [EVERYTHING]


def test_long_work_reports_and_can_be_cancelled(desk: Desk, qtbot: QtBot) -> None:
    done: list[object] = []

    def work(store: Any, progress: Progress) -> None:
        for step in range(1000):
            progress.step(step, 1000, "counting")
            time.sleep(0.005)

    job = desk.run(work, title="Report", done=done.append)
    with qtbot.waitSignal(job.progressed) as told:
        pass
    assert told.args[1:] == [1000, "counting"]
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert done == []
    assert desk.running() == []


def test_rendering_runs_in_a_process_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    import os

    done: list[int] = []
    desk.render(os.getpid, title="PDF", done=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=15000)
    assert done[0] != os.getpid()


def test_a_cancelled_rendering_ends_its_process(desk: Desk, qtbot: QtBot) -> None:
    job = desk.render(time.sleep, 60, title="PDF")
    qtbot.wait(300)
    with qtbot.waitSignal(job.cancelled, timeout=10000):
        job.cancel()


def test_a_mistake_while_rendering_is_reported(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.unexpected, timeout=15000) as reported:
        desk.render(int, "not a number", title="PDF")
    assert isinstance(reported.args[0], ValueError)


def test_leaving_writes_the_drafts_before_the_college_is_closed(desk: Desk, store: PretendStore) -> None:
    written: list[bool] = []
    desk.aboutToLeave.connect(lambda: desk.act(lambda s, a: written.append(s.is_closed)))
    desk.leave()
    assert written == [False]
    assert store.is_closed


@pytest.mark.parametrize("read_only", [True, False])
def test_a_read_only_college_says_so(desk: Desk, store: PretendStore, read_only: bool) -> None:
    store.is_read_only = read_only
    assert desk.is_read_only is read_only
