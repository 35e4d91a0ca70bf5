"""Sentences for what is wrong with a database (db.storage.verify)."""

from i18n.marking import sources

HEALTH: dict[str, str] = sources(
    "Health",
    {
        "file-damaged": (
            "The database file is damaged ({details}). Keep it as it is and restore the newest good backup."
        ),
        "index-damaged": (
            "Only indexes of the database are damaged; no record is lost. Repair the database: it is done on a copy."
        ),
        "row-astray": (
            "Records of the table “{table}” point at records that are gone: {rows}. Restore a backup from before that."
        ),
        "trigger-missing": (
            "The protection “{name}” was taken off the database. Check the protocols against their papers "
            "and restore a backup."
        ),
        "attachment-orphan": "Contents of files that no record uses: {files}. Nothing is lost.",
        "attachment-damaged": (
            "The attached file “{name}” isn't what was attached. Attach it again or restore it from a backup."
        ),
        "search-incomplete": "Search misses some records: {records}. Make the search index anew.",
        "protocol-changed": (
            "Protocol № {number} of {date} isn't as it was signed. Compare it with the paper and restore a "
            "backup from before the change."
        ),
        "minutes-differ": (
            "The minutes behind protocol № {number} of {date} differ from what was signed. The signed text "
            "is kept; restore a backup from before the change."
        ),
        "protocol-missing": (
            "A signed protocol is missing from the chain (place {place}). Restore a backup that still has it."
        ),
        "protocol-state": (
            "A meeting's state and its protocol (№ {number}) don't agree. Look at the meeting and restore "
            "a backup if need be."
        ),
        "counter-wrong": (
            "The numbering of protocols of {year} is broken at № {number}. Compare the register with the papers."
        ),
    },
)
"""By code."""

UNKNOWN_FAULT = sources("Health", "Something is wrong with the database ({code}). Make a backup.")
"""For a fault without a sentence of its own."""
