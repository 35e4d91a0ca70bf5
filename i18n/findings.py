"""Sentences for what the checks of the Rules find: the record, and the cure; 'rule/variant' where a rule says several things."""

from i18n.marking import sources

FINDINGS: dict[str, str] = sources("Findings", {
    "commission-size": (
        "{commission} has {count} teachers from {day} on, at least {needed} are needed. Add members, join it "
        "to another commission, or form one with colleagues of other organisations."
    ),
    "department-size": (
        "{commission} has {count} teachers from {day} on, a department needs at least {needed}. Add teachers "
        "or join it to another department."
    ),
    "chair-present": "{commission} has no chair from {day} on. Record who was chosen.",
    "chair-chosen": (
        "{commission}: the choice of {person} as chair isn't fully grounded. Check membership, experience "
        "and the basis."
    ),
    "association-chair-approved":
        "{commission}: the council hasn't approved the chair {person}. Record the council's decision.",
    "outside-specialists":
        "{commission}: no scientist or enterprise specialist took part this year. Invite one to a meeting.",
    "meetings-held": "{commission} held {count} meetings, by now at least {needed} are due. Plan a meeting.",
    "protocol-signed": "{commission}: the protocol of {day} isn't signed. Finish the minutes and sign.",
    "quorum": (
        "{commission}, meeting of {day}: decisions were taken without a quorum ({present} present, {needed} "
        "needed). Check the attendance or take the decisions again."
    ),
    "decision-late": (
        "{commission}: the decision “{decision}” was due on {day} and is still open. Note its execution or "
        "extend it."
    ),
})
"""By code."""

UNKNOWN_FINDING = sources("Findings", "A check of the Rules found something ({code}).")
