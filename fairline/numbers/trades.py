"""Switches texting off for accounts that trade in goods no network carries texts about, and on again by two people."""

from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.numbers import events
from fairline.numbers import text_store as store
from fairline.numbers.text_model import Trade

GOODS = ("cannabis", "vape")
SHORTEST = 10  # letters of a reason that says something


class SameReviewer(Problem):
    """Whoever asked to lift it cannot be the one who agrees."""

    status = 409
    type = "same-reviewer"


def flag(c: Unit, by: Actor, goods: str, source: str) -> Trade:
    """The account trades in these goods: nothing is texted from now on, whatever the words. Raises BadInput."""
    if goods not in GOODS:
        raise BadInput(what=goods, fields={"goods": "kit.field.unknown"})
    append(c, by, events.TradeFlagged(goods=goods, source=source))
    return find(c, goods)


def doubt(c: Unit, by: Actor, goods: str, act: str) -> None:
    """A text spoke of such goods: a person is to look. What was looked at, or is flagged, stays as it is."""
    if all(held.goods != goods for held in store.trades(c)):
        append(c, by, events.TradeDoubted(goods=goods, act=act))


def ask_lift(c: Unit, by: Actor, goods: str, reviewer: str, why: str) -> Trade:
    """A reviewer of the operator asks that it be lifted, with a written reason. Raises NotFound, BadInput."""
    find(c, goods)
    append(c, by, events.TradeLiftAsked(goods=goods, reviewer=reviewer, why=_reason(why)))
    return find(c, goods)


def lift(c: Unit, by: Actor, goods: str, reviewer: str, why: str) -> Trade:
    """A second reviewer agrees: texting works again. Raises NotFound, BadInput, SameReviewer."""
    held = find(c, goods)
    if not held.asked_by or held.asked_by == reviewer:
        raise SameReviewer
    append(c, by, events.TradeLifted(goods=goods, reviewer=reviewer, why=_reason(why)))
    return find(c, goods)


def find(c: Unit, goods: str) -> Trade:
    """What is known of goods. Raises NotFound."""
    found = next((held for held in store.trades(c) if held.goods == goods), None)
    if found is None:
        raise NotFound
    return found


def _reason(why: str) -> str:
    kept = " ".join(why.split())
    if len(kept) < SHORTEST:
        raise BadInput(what="why", fields={"why": "numbers.field.reason"})
    return kept
