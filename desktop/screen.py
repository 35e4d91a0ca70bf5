"""Whether there is a screen to open a window on: Qt would abort the process where there is none."""

import os
import sys

NEED_A_SERVER = ("xcb", "wayland")
"""Qt's platforms that speak to a display server; any other one (offscreen, vnc, eglfs) brings its own screen."""


def has_screen() -> bool:
    """A window can be opened here."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or (platform and not platform.startswith(NEED_A_SERVER)):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
