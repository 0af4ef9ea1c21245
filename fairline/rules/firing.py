"""Has one rule fire on one conversation, and writes down what held, what it did and what it could not."""

from collections.abc import Sequence
from typing import Any

from fairline import gate
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import Unit
from fairline.rules.apply import carry_out
from fairline.rules.desk import Action, By
from fairline.rules.events import RuleFired, RuleQuieted
from fairline.rules.model import MOST_AN_HOUR, Rule
from fairline.rules.store import firings

HOUR = 3_600_000
LOOP = "mail_loop"  # the policy that stops automation which writes to somebody too often
ROUND = 4  # firings on one conversation in an hour after which a mail refused by it is taken for a loop


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
    if done.refused and _goes_round(c, rule, conversation, done.refused):
        quiet(c, rule, "loop", conversation)
    return True


def _goes_round(c: Unit, rule: Rule, conversation: str, refused: Sequence[str]) -> bool:
    """Whether a rule writes and writes in one conversation, until the gate stopped it (clause DTA-MAIL-BOMB)."""
    if firings.often(c, rule.id, conversation, c.at - HOUR) <= ROUND:
        return False
    acts = [act for _, _, act in (each.partition(":") for each in refused) if act.startswith("act_")]
    return any(_stopped_a_loop(gate.ruling_on(c, act)) for act in acts)


def _stopped_a_loop(ruling: gate.Ruling) -> bool:
    return any(each.policy == LOOP and each.outcome == "refuse" for each in ruling.verdicts)


def quiet(c: Unit, rule: Rule, why: str, conversation: str = "") -> None:
    """Have a rule rest until somebody looks at it."""
    append(c, HOUSE, RuleQuieted(rule=rule.id, why=why, conversation=conversation))
