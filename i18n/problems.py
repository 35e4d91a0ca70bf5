"""Sentences for what stands in the way of a signature (db.rules.minutes_checks)."""

from i18n.marking import sources

PROBLEMS: dict[str, str] = sources(
    "Problems",
    {
        "date-in-future": "The meeting is planned for {day}: it can be signed from that day on.",
        "attendance-missing": "Attendance isn't marked. Mark who was present.",
        "attendance-incomplete": "{person}: presence isn't marked. Mark whether the person was present.",
        "absence-without-reason": "{person}: excused, but the reason isn't written. Write the reason.",
        "roster-differs": (
            "The members of the day differ from the list of the meeting (joined: {joined}, left: {left}). "
            "Bring the list up to date or leave it on purpose."
        ),
        "chair-missing": "The chair of the meeting isn't named. Choose the chair.",
        "secretary-missing": "The secretary of the meeting isn't named. Choose the secretary.",
        "officer-absent": (
            "{person} leads or keeps the minutes but is marked as absent. Choose somebody who was present."
        ),
        "quorum-missing": (
            "There is no quorum: {present} present, {needed} needed. Check the attendance or give the "
            "reason for deciding without it."
        ),
        "agenda-empty": "The agenda is empty. Add a question.",
        "question-empty": "Question {number} has no wording. Write the question.",
        "question-undecided": "Question {number} has no decision. Write the decision, or put the question off.",
        "question-without-quorum": (
            "Question {number} was decided without a quorum: {present} present, {needed} needed. Check who "
            "came late or left, or give the reason."
        ),
        "speaker-missing": "Question {number}: it isn't said who spoke. Choose the speaker.",
        "decision-empty": "Question {number}, decision {decision} has no wording. Write it or delete it.",
        "decision-without-responsible": "Question {number}, decision {decision}: nobody is responsible. Choose who is.",
        "decision-without-date": (
            "Question {number}, decision {decision} has no due date. Set it, or mark that none is needed."
        ),
        "decision-due-before-meeting": (
            "Question {number}, decision {decision} is due before the meeting itself. Check the date."
        ),
        "votes-exceed-present": (
            "Question {number}: {votes} votes, but only {present} members present. Check the votes."
        ),
        "votes-incomplete": (
            "Question {number}: {votes} votes of {present} members present. Check whether everybody's vote is counted."
        ),
        "earlier-unsigned": (
            "The meeting of {day} isn't signed yet, and numbers follow the order of signing. Sign it first."
        ),
        "twin-missing": (
            "Question {number}: the text in the second language is missing. Write it, or print it in one language."
        ),
    },
)
"""By code."""

UNKNOWN_PROBLEM = sources("Problems", "The minutes need a look ({code}).")
