"""The language of the commands: their help, their messages, and the words of click itself."""

import os
from collections.abc import Callable
from typing import Any

from i18n import LANGUAGES, Texts

__all__ = ["ENVIRONMENT", "LANGUAGES", "Words", "chosen_language"]
ENVIRONMENT = "ADISKER_LANGUAGE"


class Words:
    """Sentences of the command line in one language.

    The method is called `translate` so that lupdate finds the sources.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.texts = Texts(language)

    def translate(self, context: str, source: str, **params: Any) -> str:
        """The sentence in this language with its parameters filled in."""
        return self.texts(context, source, **params)


def chosen_language(arguments: list[str], saved: Callable[[], str]) -> str:
    """The language asked for with `--ui`, by the environment, or saved by the window; Kazakh else."""
    for position, argument in enumerate(arguments):
        name, divider, value = argument.partition("=")
        if name == "--ui":
            wanted = value if divider else "".join(arguments[position + 1 : position + 2])
            if wanted in LANGUAGES:
                return wanted
    wanted = os.environ.get(ENVIRONMENT, "")
    if wanted in LANGUAGES:
        return wanted
    wanted = saved()
    return wanted if wanted in LANGUAGES else LANGUAGES[0]
