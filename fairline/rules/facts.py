"""What the gate and conversations may ask of rules: who stands behind an act, and what a rule is called."""

from collections.abc import Sequence

from fairline.conversations import RuleNames
from fairline.gate import Act, Behind
from fairline.kit.db import Unit
from fairline.rules.store import rules


def behind(c: Unit, act: Act) -> Behind | None:
    """The rule behind an act: whether it runs, who approved it last. None for a rule nobody knows."""
    found = rules.rule(c, act.cause, removed=True)
    if found is None:
        return None
    runs = found.runs and rules.rule(c, act.cause) is not None
    return Behind(active=runs, approved_by=found.approved_by or None, name=found.name)


def names(c: Unit, ids: Sequence[str]) -> RuleNames:
    """What rules are called, or were."""
    return RuleNames(rules.names(c, ids))
