"""Has one rule fire on one conversation, and writes down what held, what it did and what it could not."""

from collections.abc import Sequence
from typing import Any

from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import Unit
from fairline.rules.apply import carry_out
from fairline.rules.desk import Action, By
from fairline.rules.events import RuleFired, RuleQuieted
from fairline.rules.model import MOST_AN_HOUR, Rule
from fairline.rules.store import firings

HOUR = 3_600_000


def fire(
    c: Unit,
    rule: Rule,
    actions: Sequence[tuple[Action, Any]],
    conversation: str,
    held: tuple[bool, ...],
    *,
    cause: int = 0,
    message: str = "",
) -> bool:
    """Do what a rule does; whether it did. One that fires too often on one conversation is quieted instead.

    `cause` is the number of the entry it follows, `message` what was said in it.
    """
    if firings.often(c, rule.id, conversation, c.at - HOUR) >= MOST_AN_HOUR:
        quiet(c, rule, "loop", conversation)
        return False
    actor = Actor("rule", rule.id)
    done = carry_out(c, conversation, actions, By(actor), message)
    fired = RuleFired(
        rule=rule.id,
        version=rule.version,
        conversation=conversation,
        cause=cause,
        held=held,
        did=done.did,
        refused=done.refused,
    )
    append(c, actor, fired)
    return True


def quiet(c: Unit, rule: Rule, why: str, conversation: str = "") -> None:
    """Have a rule rest until somebody looks at it."""
    append(c, HOUSE, RuleQuieted(rule=rule.id, why=why, conversation=conversation))
