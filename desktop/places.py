"""Where the program keeps what belongs to the user and not to the college: settings, logs, locks, drafts."""

import os
from pathlib import Path

APP_NAME = "adisker"
HOME_VARIABLE = "ADISKER_HOME"
"""An environment variable that moves all of these places under one folder (portable use, tests)."""


def _folder(kind: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home) / kind
    import platformdirs

    if kind == "documents":
        return platformdirs.user_documents_path()
    made = {"config": platformdirs.user_config_path, "state": platformdirs.user_state_path}[kind]
    return made(APP_NAME, appauthor=False)


def owner_only(folder: Path) -> Path:
    """Make the folder if it is missing, readable by its owner alone, and return it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def settings_file() -> Path:
    """The file of the program's settings."""
    return _folder("config") / "settings.json"


def state_folder() -> Path:
    """The folder of logs, locks and draft journals; may not exist yet."""
    return _folder("state")


def documents_folder() -> Path:
    """Where a new database or a printed file is offered to be saved."""
    return _folder("documents")
