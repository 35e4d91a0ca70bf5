"""The norms a college sets for itself, and the checks it switches off."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from db.actor import Actor
from db.errors import Invalid
from db.models.college import NormValue, RuleSwitch
from db.norms import NORMS, checked
from db.rules import RULES
from db.storage import Store


def set_norms(store: Store, actor: Actor, values: Mapping[str, str]) -> None:
    """Set some norms; a value equal to the default isn't kept. Raises 'norm-out-of-range', 'norm-unknown'."""
    with store.write(actor) as session:
        actor.require_write(None)
        keep_norms(session, values)


def keep_norms(session: Session, values: Mapping[str, str]) -> None:
    """The same inside a transaction already open."""
    for code, typed in values.items():
        value = checked(code, typed)
        row = session.get(NormValue, code)
        if value == NORMS[code].default:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(NormValue(code=code, value=value))
        else:
            row.value = value


def switch_rule(store: Store, actor: Actor, rule_id: str, enabled: bool) -> None:
    """Switch a check on or off; raises 'rule-binding' for one that binds colleges, 'rule-unknown'."""
    with store.write(actor) as session:
        actor.require_write(None)
        rule = next((each for each in RULES if each.id == rule_id), None)
        if rule is None:
            raise Invalid("rule-unknown", rule=rule_id)
        if not enabled and not rule.can_be_switched_off:
            raise Invalid("rule-binding", rule=rule_id)
        row = session.get(RuleSwitch, rule_id)
        if row is None:
            row = RuleSwitch(rule=rule_id)
            session.add(row)
        row.enabled = enabled
