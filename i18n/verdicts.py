"""Sentences for what the code on a paper says (db.queries.verification)."""

from i18n.marking import sources

VERDICTS: dict[str, str] = sources(
    "Verdicts",
    {
        "not-a-code": "This isn't a code of a protocol: it has 12 letters. Check the letters and type it again.",
        "unknown": (
            "The code is well formed, but there is no such protocol in this database. Check whether the "
            "paper is of this college."
        ),
        "agrees": "Paper and record agree: protocol № {number} of {day}, signed by {name}.",
        "replaced": (
            "The paper is an earlier issue of protocol № {number} of {day}: a later one was signed. Print "
            "the one in force."
        ),
        "unlocked": (
            "Protocol № {number} of {day} was opened again after this paper was printed and isn't signed anew yet."
        ),
        "damaged": (
            "The record of protocol № {number} of {day} was changed after signing. Trust the paper, and "
            "restore a backup from before the change."
        ),
    },
)
"""By code."""
