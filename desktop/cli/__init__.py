"""The commands that work without a window: demo, list, print, check, search, verify, backup, restore."""

from desktop.cli.app import main

__all__ = ["main"]
