"""A PostgreSQL server of the tests' own: the installed binaries, a temporary folder, an unprivileged user.

One server per test process, started when first asked for. Where PostgreSQL isn't installed the tests that need it are
skipped with the reason; with CI set they fail instead.
"""

import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

ABSENT = "PostgreSQL 15 or newer is not installed (Debian: apt-get install postgresql): not tried on PostgreSQL"
SERVER_USERS = ("postgres", "nobody")
"""Who runs the server when the tests run as root, which PostgreSQL refuses."""
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "32MB",
}
STARTS = 5
"""Another process may take the port found free before the server does."""
STARTING = 60
"""Seconds within which the server must have started, or stopped."""
SIGNAL_AT_PARENTS_DEATH = 1
"""PR_SET_PDEATHSIG of Linux's prctl."""

Process = subprocess.Popen[bytes]


@dataclass(frozen=True)
class Server:
    """A running server that trusts its one user."""

    port: int

    def url(self, database: str) -> str:
        """The URL of a database on this server."""
        return f"postgresql://adisker@127.0.0.1:{self.port}/{database}"

    def create(self, template: str = "template1") -> str:
        """Make a database, empty or a copy of another one, and return its name."""
        name = f"college_{uuid.uuid4().hex[:12]}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is connected to it."""
        self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def _run(self, statement: str) -> None:
        import psycopg

        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """The server of this test process."""
    binaries = _binaries()
    if binaries is None and os.environ.get("CI"):
        pytest.fail(ABSENT)
    if binaries is None:
        pytest.skip(ABSENT)
    with tempfile.TemporaryDirectory(prefix="adisker_pg_", ignore_cleanup_errors=True) as folder:
        user = _server_user(Path(folder))
        data = Path(folder) / "data"
        _initialise(binaries, data, user)
        process, port = _start(binaries, data, user)
        try:
            yield Server(port)
        finally:
            process.send_signal(signal.SIGQUIT)
            process.wait(timeout=STARTING)


def _binaries() -> Path | None:
    """The folder of the newest server installed: Debian's places first, then PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if debian:
        return debian[-1].parent
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def _server_user(folder: Path) -> str | None:
    """Who runs the server; the folder becomes theirs. None: whoever runs the tests."""
    if os.geteuid() != 0:
        return None
    for name in SERVER_USERS:
        with suppress(KeyError):
            entry = pwd.getpwnam(name)
            os.chown(folder, entry.pw_uid, entry.pw_gid)
            return name
    raise RuntimeError(f"root can't run PostgreSQL and none of {SERVER_USERS} exists")


def _initialise(binaries: Path, data: Path, user: str | None) -> None:
    options = ("-U", "adisker", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
    if _program(binaries / "initdb", data, *options, user=user).wait(timeout=STARTING):
        raise RuntimeError(f"initdb failed: {_log_of(data).read_text(errors='replace')}")


def _start(binaries: Path, data: Path, user: str | None) -> tuple[Process, int]:
    """Start on a free port of the loopback; returns the server's process and its port."""
    settings = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
    for _ in range(STARTS):
        port = _free_port()
        process = _program(binaries / "postgres", data, "-k", str(data.parent), "-p", str(port), *settings, user=user)
        if _answers(process, Server(port)):
            return process, port
    raise RuntimeError(f"PostgreSQL doesn't start: {_log_of(data).read_text(errors='replace')}")


def _answers(process: Process, server: Server) -> bool:
    """Wait for the server; False when it ended instead."""
    import psycopg

    until = time.monotonic() + STARTING
    while process.poll() is None and time.monotonic() < until:
        with suppress(psycopg.OperationalError), psycopg.connect(server.url("postgres")):
            return True
        time.sleep(0.02)
    return False


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _program(program: Path, data: Path, *arguments: str, user: str | None) -> Process:
    """Run one of PostgreSQL's programs as that user; it ends when the tests do, even if they are killed."""
    with _log_of(data).open("ab") as log:
        return subprocess.Popen(
            [program, "-D", data, *arguments],
            user=user,
            group=pwd.getpwnam(user).pw_gid if user else None,
            extra_groups=[] if user else None,
            preexec_fn=_end_with_the_tests if sys.platform == "linux" else None,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )


def _log_of(data: Path) -> Path:
    return data.with_name("log")


def _end_with_the_tests() -> None:
    ctypes.CDLL(None).prctl(SIGNAL_AT_PARENTS_DEATH, signal.SIGQUIT)
