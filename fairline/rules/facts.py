"""What the gate and conversations may ask of rules: who stands behind an act, and what a rule is called."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.conversations import RuleNames
from fairline.gate import Act, Behind, Kept
from fairline.journal import maker
from fairline.kit.db import Unit
from fairline.rules.macros import SAID
from fairline.rules.model import KINDS
from fairline.rules.store import rules
from fairline.rules.store.firings import counts

MEMBER = "member:"
DAY = 86_400_000


def behind(c: Unit, act: Act) -> Behind | None:
    """The rule behind an act: whether it runs, who approved it last. None for a rule nobody knows."""
    found = rules.rule(c, act.cause, removed=True)
    if found is None:
        return None
    runs = found.runs and rules.rule(c, act.cause) is not None
    made_by = maker(c, found.id, "RuleMade").removeprefix(MEMBER)
    return Behind(runs, found.approved_by or None, found.name, made_by, found.version)


def kept(c: Unit, act: Act | None) -> list[Kept]:
    """Macros and rules that reply, and how often each rule did something within a day; given an act, only the rule
    behind it.
    """
    if act is not None:
        found = rules.rule(c, act.cause)
        sending = [found] if found is not None else []
    else:
        sending = [one for kind in KINDS for one in rules.rules(c, kind)]
    fired = counts(c, c.at - DAY) if sending else {}
    told = [Kept(f"rule:{one.id}", one.name, _said(one.spec.actions), fired.get(one.id, 0)) for one in sending]
    if act is None:
        told += [Kept(f"macro:{one.id}", one.name, _said(one.actions)) for one in rules.macros(c)]
    return [each for each in told if each.text]


def _said(actions: Sequence[Mapping[str, Any]]) -> str:
    return "\n\n".join(str(each.get("text", "")) for each in actions if each.get("do") == SAID)


def names(c: Unit, ids: Sequence[str]) -> RuleNames:
    """What rules are called, or were."""
    return RuleNames(rules.names(c, ids))
