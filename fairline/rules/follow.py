"""Triggers: after each entry that may concern one, those that hold fire, in order, each at most once."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.journal import Entry
from fairline.kit.conditions import Condition, holds, leaves
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.plugin import Follower
from fairline.rules import grammar, moments
from fairline.rules.calendars import spent_in
from fairline.rules.desk import desk
from fairline.rules.firing import fire, quiet
from fairline.rules.known import Known
from fairline.rules.model import Rule
from fairline.rules.moments import Moment
from fairline.rules.store import rules
from fairline.rules.turns import turns

log = logging.getLogger(__name__)


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Have triggers look at what happened. What a rule did itself moves no trigger."""
    known = rules.running(c, "trigger")
    if not known:
        return
    asked = {word for rule in known for word in rule.spec.when}
    for entry in entries:
        if entry.actor.kind == "rule" or moments.EVENTS.get(entry.kind) not in asked:
            continue
        if (moment := moments.moment_of(c, entry)) is not None:
            _look(c, known, moment, entry)
            known = rules.running(c, "trigger")  # one may have been quieted


def _look(c: Unit, known: Sequence[Rule], moment: Moment, entry: Entry[Any]) -> None:
    mine = [rule for rule in known if moment.event in rule.spec.when and (rule.spec.machines or not moment.automatic)]
    asking = _Asking(c, moment)
    for rule in turns([rule for rule in mine if asking.reads(rule)], asking.holds):
        fire(c, rule, moment.conversation, asking.leaves(rule), cause=entry.number, message=moments.text_of(c, entry))
        asking.forget()


class _Asking:
    """The conversation as it is now, looked at again after each firing."""

    def __init__(self, c: Unit, moment: Moment) -> None:
        self.c, self.moment = c, moment
        self.facts: Any = None
        self.trees: dict[str, Condition] = {}

    def reads(self, rule: Rule) -> bool:
        """Whether its conditions can still be read: a field of theirs may be gone. It rests otherwise."""
        try:
            self.trees[rule.id] = grammar.ready(self.c, rule.spec.conditions, "trigger")
            grammar.read_actions(self.c, rule.spec.actions, "trigger")
        except BadInput:
            log.warning("a rule cannot be read", extra={"rule": rule.id})
            quiet(self.c, rule, "failing")
            return False
        return True

    def holds(self, rule: Rule) -> bool:
        return self.known() is not None and holds(self.trees[rule.id], self.known(), self.c.at, spent_in(self.c))

    def leaves(self, rule: Rule) -> tuple[bool, ...]:
        return leaves(self.trees[rule.id], self.known(), self.c.at, spent_in(self.c))

    def known(self) -> Any:
        if self.facts is None:
            now = desk(self.c).facts_of(self.c, [self.moment.conversation])
            mine = now.get(self.moment.conversation)
            self.facts = None if mine is None or _is_apart(mine) else Known(self.c, mine, self.moment)
        return self.facts

    def forget(self) -> None:
        self.facts = None


def _is_apart(facts: Mapping[str, Any]) -> bool:
    """Whether rules keep their hands off: it may be unwanted, was set aside, or is a word with somebody else."""
    return bool(facts.get("suspected") or facts.get("set_aside") or facts.get("is_side"))


TRIGGERS = Follower("rules", frozenset(moments.EVENTS), follow)
