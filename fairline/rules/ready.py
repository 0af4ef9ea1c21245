"""Rules made ready to be judged: read once for many entries, those that can no longer be read put to rest."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fairline.kit.conditions import Condition
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.rules import grammar
from fairline.rules.desk import Action, desk
from fairline.rules.firing import quiet
from fairline.rules.model import Kind, Rule
from fairline.rules.store import rules

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ready:
    """A rule with its condition and its actions."""

    rule: Rule
    tree: Condition
    actions: Sequence[tuple[Action, Any]]


def running(c: Unit, kind: Kind) -> list[Ready]:
    """The rules of a kind that may fire now, in their order."""
    held = rules.running(c, kind)
    if not held:
        return []
    fields, own = grammar.fields(c, kind), grammar.custom(c)
    found = []
    for rule in held:
        try:
            tree = grammar.conditions(c, rule.spec.conditions, kind, fields)
            actions = grammar.read_actions(c, rule.spec.actions, kind, own=own)
        except BadInput:
            log.warning("a rule cannot be read", extra={"rule": rule.id})
            quiet(c, rule, "failing")
        else:
            found.append(Ready(rule, desk(c).settled(c, tree), actions))
    return found
