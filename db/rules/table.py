"""All checks in the order of the Rules. A new one is a function of its chapter's module and a line here."""

from db.rules import chairs, meetings, sizes, specialists
from db.rules.rule import Basis, Rule

RULES: tuple[Rule, ...] = (
    Rule("commission-size", "16", Basis.BINDING, sizes.commission_size),
    Rule("department-size", "16", Basis.BINDING, sizes.department_size),
    Rule("chair-present", "17", Basis.BINDING, chairs.chair_present),
    Rule("chair-chosen", "17", Basis.BINDING, chairs.chair_chosen),
    Rule("association-chair-approved", "35", Basis.BINDING, chairs.association_chair_approved),
    Rule("outside-specialists", "17", Basis.BINDING, specialists.outside_specialists, is_note=True),
    Rule("meetings-held", "25", Basis.BY_ANALOGY, meetings.meetings_held),
    Rule("protocol-signed", "", Basis.OWN_NORM, meetings.protocol_signed),
    Rule("quorum", "", Basis.OWN_NORM, meetings.quorum),
    Rule("decision-late", "", Basis.OWN_NORM, meetings.decision_late),
)
