"""Sentences for what the checks of the Rules find: the record, and the cure; 'rule/variant' where a rule says
several things.
"""

from i18n.marking import sources

FINDINGS: dict[str, str] = sources(
    "Findings",
    {
        "commission-size": (
            "{commission}: {count} teachers of its subjects from {day} on, {needed} are needed. Add "
            "members, join it to another commission, or form a common one with colleagues of other "
            "organisations."
        ),
        "commission-size/until": (
            "{commission}: from {day} to {until} {count} teachers of its subjects, {needed} are needed. "
            "Add members for these days."
        ),
        "commission-size/past": (
            "{commission}: from {day} to {until} there were {count} teachers of its subjects instead of "
            "{needed}. Check the dates of membership."
        ),
        "department-size": (
            "{commission}: {count} teachers from {day} on, a department needs {needed}. Add teachers or "
            "join it to another department."
        ),
        "department-size/until": (
            "{commission}: from {day} to {until} {count} teachers, a department needs {needed}. Add "
            "teachers for these days."
        ),
        "department-size/past": (
            "{commission}: from {day} to {until} there were {count} teachers instead of {needed}. Check "
            "the dates of membership."
        ),
        "chair-present": "{commission} has no chair from {day} on. Record who was chosen.",
        "chair-present/until": "{commission} has no chair from {day} to {until}. Record who leads it on these days.",
        "chair-present/past": "{commission} had no chair from {day} to {until}. Check the dates of the chairs.",
        "chair-present/two": "{commission} has two chairs at once from {day} to {until}. End the term of one of them.",
        "chair-chosen": (
            "{commission}: the choice of the chair ({person}) isn't grounded. Check membership, experience and basis."
        ),
        "chair-chosen/not-member": (
            "{commission}: the chair {person} isn't a member. Enter the membership or choose another chair."
        ),
        "chair-chosen/not-experienced": (
            "{commission}: the chair {person} is neither a master of production training nor among the "
            "most experienced teachers. Look at the ranking and record the grounds."
        ),
        "chair-chosen/experience-unknown": (
            "{commission}: the experience of the chair {person} isn't known. Enter the day teaching began "
            "on the person's card."
        ),
        "chair-chosen/no-basis": (
            "{commission}: there is no basis for the chair {person}. Enter the protocol or the order."
        ),
        "chair-chosen/not-elected": (
            "{commission}: {person} was appointed, but a commission elects its chair. Enter the protocol "
            "of the election."
        ),
        "chair-chosen/not-appointed": (
            "{commission}: {person} was elected, but the head of a department is appointed. Enter the order."
        ),
        "chair-chosen/unsigned": "{commission}: the protocol that elected {person} isn't signed. Sign it.",
        "association-chair-approved": (
            "{commission}: the council hasn't approved the chair {person}. Enter the council's question that did."
        ),
        "association-chair-approved/unsigned": (
            "{commission}: the council's protocol that approves the chair {person} isn't signed. Sign it."
        ),
        "outside-specialists": (
            "{commission}: no scientist or enterprise specialist has taken part in its work this year. "
            "Invite one to a meeting."
        ),
        "meetings-held": "{commission}: meetings held – {count}, by now {needed} are due. Plan a meeting.",
        "protocol-signed": "{commission}: the protocol of {day} isn't signed. Finish the minutes and sign.",
        "protocol-signed/planned": (
            "{commission}: the meeting of {day} has no minutes. Enter them, or postpone or cancel the meeting."
        ),
        "quorum": (
            "{commission}, meeting of {day}: decisions were taken without a quorum ({present} present, "
            "{needed} needed). Take them again at the next meeting, or unlock the protocol and give the "
            "reason."
        ),
        "decision-late": (
            "{commission}: a decision was due on {day} and is {days} days late. "
            "Note its execution or extend it: {decision}"
        ),
    },
)
"""By code."""

UNKNOWN_FINDING = sources("Findings", "A check of the Rules found something ({code}).")
