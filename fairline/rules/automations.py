"""Automations: on time, what matches is acted on, once until it no longer matches."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fairline.kit.conditions import Condition, holds, leaves
from fairline.kit.db import Unit
from fairline.kit.work import enqueue
from fairline.rules.calendars import spent_in
from fairline.rules.desk import desk
from fairline.rules.firing import fire
from fairline.rules.known import Known
from fairline.rules.model import MOST_A_ROUND, Rule
from fairline.rules.ready import Ready, running
from fairline.rules.store import firings, rules

EVERY = 60_000
PAGE = 200
MOST_PAGES = 25
JOB = "rules.round"


def begin(c: Unit) -> None:
    """Have a round come, where an automation is active."""
    if rules.running(c, "automation"):
        enqueue(c, JOB, {}, due=c.at + EVERY, key=JOB)


def leave_be(c: Unit, conversation: str) -> None:
    """A conversation came from elsewhere, where time has acted on it: automations act on it once it matches anew."""
    for rule in rules.rules(c, "automation"):
        firings.mark(c, rule.id, conversation)


def next_round(c: Unit, _: Mapping[str, Any]) -> None:
    """Look at every automation once, in order, and have the next round come."""
    for each in running(c, "automation"):
        _round(c, each)
    begin(c)


def _round(c: Unit, ready: Ready) -> None:
    _let_go(c, ready.rule, ready.tree)
    fired = 0
    for page in _pages(c, ready.tree):
        fired += _act(c, ready, page, MOST_A_ROUND - fired)
        if fired >= MOST_A_ROUND:
            return


def _pages(c: Unit, tree: Condition) -> Iterator[Sequence[str]]:
    after = ""
    for _ in range(MOST_PAGES):
        found = desk(c).matching(c, tree, c.at, after, PAGE)
        if found:
            yield found
        if len(found) < PAGE:
            return
        after = found[-1]


def _act(c: Unit, ready: Ready, page: Sequence[str], most: int) -> int:
    """Fire on those of a page that match and are not marked; how many."""
    rule, tree = ready.rule, ready.tree
    marked = firings.marked(c, rule.id, page)
    known, fired = desk(c).facts_of(c, [each for each in page if each not in marked]), 0
    for conversation, facts in known.items():
        if fired < most and holds(tree, Known(c, facts), c.at, spent_in(c)):
            firings.mark(c, rule.id, conversation)
            fired += fire(c, rule, ready.actions, conversation, leaves(tree, Known(c, facts), c.at, spent_in(c)))
    return fired


def _let_go(c: Unit, rule: Rule, tree: Condition) -> None:
    """Take the marks from conversations that no longer match: the automation may fire on them again."""
    after = ""
    for _ in range(MOST_PAGES):
        held = firings.marks(c, rule.id, after, PAGE)
        known = desk(c).facts_of(c, held) if held else {}
        gone = [each for each in held if each not in known or not holds(tree, Known(c, known[each]), c.at, spent_in(c))]
        if gone:
            firings.unmark(c, rule.id, gone)
        if len(held) < PAGE:
            return
        after = held[-1]
