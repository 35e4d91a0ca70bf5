"""`adisker`: without a word, or with `open DATABASE`, the window; every other command without one."""

import sys

from desktop.screen import has_screen


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    asks_for_window = not arguments or (
        len(arguments) == 2 and arguments[0] == "open" and not arguments[1].startswith("-")
    )
    if asks_for_window and has_screen():
        from desktop.app import run

        return run(arguments[1] if arguments else None)
    from desktop.cli import main as run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
