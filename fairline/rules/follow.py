"""Triggers: after each entry that may concern one, those that hold fire, in order, each at most once."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.journal import Entry
from fairline.kit.conditions import holds, leaves
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.rules import moments
from fairline.rules.calendars import spent_in
from fairline.rules.desk import desk
from fairline.rules.firing import fire
from fairline.rules.known import Known
from fairline.rules.moments import Moment
from fairline.rules.ready import Ready, running
from fairline.rules.turns import turns


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Have triggers look at what happened. What a rule did itself moves no trigger."""
    known = running(c, "trigger")
    asked = {word for each in known for word in each.rule.spec.when}
    for entry in entries:
        if entry.actor.kind == "rule" or moments.EVENTS.get(entry.kind) not in asked:
            continue
        if (moment := moments.moment_of(c, entry)) is not None:
            quieted = _look(c, known, moment, entry)
            known = [each for each in known if each.rule.id not in quieted]


def _look(c: Unit, known: Sequence[Ready], moment: Moment, entry: Entry[Any]) -> set[str]:
    """Have those fire that hold; those that were put to rest by it."""
    mine = [each for each in known if moment.event in each.rule.spec.when]
    mine = [each for each in mine if each.rule.spec.machines or not moment.automatic]
    asking, quieted = _Asking(c, moment), set()
    said = moments.text_of(c, entry) if mine else ""
    for each in turns(mine, asking.holds):
        held = asking.leaves(each)
        if not fire(c, each.rule, each.actions, moment.conversation, held, cause=entry.number, message=said):
            quieted.add(each.rule.id)
        asking.forget()
    return quieted


class _Asking:
    """The conversation as it is now, looked at again after each firing."""

    def __init__(self, c: Unit, moment: Moment) -> None:
        self.c, self.moment = c, moment
        self.facts: Any = None
        self.looked = False

    def holds(self, ready: Ready) -> bool:
        return self.known() is not None and holds(ready.tree, self.known(), self.c.at, spent_in(self.c))

    def leaves(self, ready: Ready) -> tuple[bool, ...]:
        return leaves(ready.tree, self.known(), self.c.at, spent_in(self.c))

    def known(self) -> Any:
        if not self.looked:
            now = desk(self.c).facts_of(self.c, [self.moment.conversation])
            mine = now.get(self.moment.conversation)
            self.facts = None if mine is None or _is_apart(mine) else Known(self.c, mine, self.moment)
            self.looked = True
        return self.facts

    def forget(self) -> None:
        self.facts, self.looked = None, False


def _is_apart(facts: Mapping[str, Any]) -> bool:
    """Whether rules keep their hands off: it may be unwanted, was set aside, or is a word with somebody else."""
    return bool(facts.get("suspected") or facts.get("set_aside") or facts.get("is_side"))


TRIGGERS = Follower("rules", frozenset(moments.EVENTS), follow)
