"""Where a database is: a SQLite file or a PostgreSQL server, and what is risky about a folder."""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path, PurePath
from urllib.parse import quote

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from db.errors import StorageProblem

NETWORK_FILE_SYSTEMS = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "9p",
        "ceph",
        "glusterfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs",
        "davfs",
    ]
)
CLOUD_FOLDERS = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "yandex.disk",
    "yandexdisk",
    "icloud",
    "mail.ru",
    "nextcloud",
    "owncloud",
    "mega",
    "box sync",
)
_POSTGRESQL_SCHEMES = ("postgresql:", "postgres:", "postgresql+psycopg:")
_WINDOWS_REMOTE_DRIVE = 4


@dataclass(frozen=True, slots=True)
class Place:
    """Either `path` (a SQLite file) or `server` (the URL of a PostgreSQL database) is set."""

    path: Path | None = None
    server: URL | None = None

    @property
    def is_server(self) -> bool:
        """The database is on PostgreSQL."""
        return self.server is not None

    @property
    def file(self) -> Path:
        """The path of a SQLite file; raises StorageProblem for a server."""
        if self.path is None:
            raise StorageProblem("file-needed")
        return self.path

    @property
    def shown(self) -> str:
        """For messages and logs: never holds a password."""
        return str(self.path) if self.server is None else self.server.render_as_string(hide_password=True)

    @property
    def url(self) -> str:
        """What opens the same database again."""
        if self.server is None:
            return str(self.path)
        return self.server.set(drivername="postgresql").render_as_string(hide_password=False)


def place_of(where: str | Path) -> Place:
    """Read a file name or a `postgresql://` URL; raises StorageProblem('url-unreadable')."""
    text = str(where)
    if not text.startswith(_POSTGRESQL_SCHEMES):
        return Place(path=Path(where).expanduser().absolute())
    try:
        url = make_url(text).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        raise StorageProblem("url-unreadable") from error
    if not url.database:
        raise StorageProblem("url-unreadable")
    return Place(server=url)


def sqlite_uri(path: Path, mode: str) -> str:
    """The URI that opens a file in the mode 'ro', 'rw' (never creates) or 'rwc'."""
    return f"file:{quote(path.as_posix())}?mode={mode}"


def warnings_about(path: Path) -> tuple[str, ...]:
    """'folder-network' and 'folder-cloud' where locks or half-synchronised copies endanger the file."""
    resolved = Path(os.path.realpath(path))
    found = []
    if _is_on_network(resolved):
        found.append("folder-network")
    if is_cloud_folder(resolved):
        found.append("folder-cloud")
    return tuple(found)


def is_cloud_folder(path: PurePath) -> bool:
    """A folder of the path belongs to a program that copies files to a cloud."""
    folders = [part.casefold() for part in path.parts[:-1]]
    return any(folder.startswith(name) for folder in folders for name in CLOUD_FOLDERS)


def file_system_of(path: Path, mounts: str) -> str:
    """The type of the file system that holds `path`, by the text of Linux's mountinfo; '' when unknown."""
    best, kind = "", ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split()
        if len(fields) < 5 or not right:
            continue
        mount = fields[4].replace("\\040", " ")
        if len(mount) >= len(best) and path.is_relative_to(mount):
            best, kind = mount, right.split()[0]
    return kind


def _is_on_network(path: Path) -> bool:
    if sys.platform == "win32":
        if path.drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == _WINDOWS_REMOTE_DRIVE)
    try:
        mounts = Path("/proc/self/mountinfo").read_text(errors="replace")
    except OSError:
        return False
    return file_system_of(path, mounts) in NETWORK_FILE_SYSTEMS
