"""`adisker`: without a word, or with `open DATABASE`, the window; every other command without one."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    if not arguments or (len(arguments) == 2 and arguments[0] == "open" and not arguments[1].startswith("-")):
        from desktop.app import run

        return run(arguments[1] if arguments else None)
    from desktop.cli import main as run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
