"""Judges a condition over facts in memory, with two answers only: it holds or it does not."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.conditions.shape import AllOf, AnyOf, Changed, Condition, Leaf, NotOf, Span, leaves_of

Spent = Callable[[str, Millis, Millis], Millis]  # open time of a calendar between two instants, in milliseconds


def holds(tree: Condition, facts: Mapping[str, Any], at: Millis, spent: Spent | None = None) -> bool:
    """Whether it holds for these facts at an instant (milliseconds UTC).

    Facts are text for choices, references and texts (texts folded), a number for `ordered`, `number` and `instant`
    (milliseconds UTC), a frozenset for sets, a truth, a `Changed`; None, "" and empty sets are unset, as are fields
    that are missing. `spent` counts hours of calendars; without it a span in a calendar's hours never holds.
    """
    match tree:
        case AllOf(parts):
            return all(holds(part, facts, at, spent) for part in parts)
        case AnyOf(parts):
            return any(holds(part, facts, at, spent) for part in parts)
        case NotOf(part):
            return not holds(part, facts, at, spent)
        case Leaf():
            return leaf_holds(tree, facts.get(tree.field), at, spent)


def leaves(tree: Condition, facts: Mapping[str, Any], at: Millis, spent: Spent | None = None) -> tuple[bool, ...]:
    """What each leaf says, in reading order: the answer to "why"."""
    return tuple(leaf_holds(leaf, facts.get(leaf.field), at, spent) for leaf in leaves_of(tree))


def leaf_holds(leaf: Leaf, fact: Any, at: Millis, spent: Spent | None = None) -> bool:
    """What one leaf says of one fact."""
    return _asked(leaf, fact, at, spent) != leaf.denies


def _asked(leaf: Leaf, fact: Any, at: Millis, spent: Spent | None) -> bool:
    if fact is None or fact == "" or fact == frozenset():
        return False
    if leaf.asks == "set":
        return True
    if leaf.kind == "instant":
        return _in_time(leaf, fact, at, spent)
    if leaf.kind == "change":
        return _changed(leaf, fact)
    return _COMPARES[leaf.kind](leaf.asks, fact, leaf.value)


def _word(_: str, fact: str, value: tuple[str, ...]) -> bool:
    return fact in value


def _band(asks: str, fact: int, value: Any) -> bool:
    if asks == "above":
        return bool(fact > value)
    if asks == "below":
        return bool(fact < value)
    return any(low <= fact <= high for low, high in value)


def _text(asks: str, fact: str, value: str) -> bool:
    if asks == "contains":
        return value in fact
    return fact.startswith(value) if asks == "begins" else fact == value


def _several(asks: str, fact: frozenset[str], value: tuple[str, ...]) -> bool:
    if asks == "has_all":
        return bool(value) and fact.issuperset(value)
    return not fact.isdisjoint(value)


def _number(asks: str, fact: float, value: Any) -> bool:
    if asks == "between":
        return bool(value[0] <= fact <= value[1])
    if asks == "is":
        return bool(fact == value)
    return bool(fact > value if asks == "above" else fact < value)


def _truth(_: str, fact: bool, value: bool) -> bool:
    return bool(fact) == value


def _in_time(leaf: Leaf, fact: Millis, at: Millis, spent: Spent | None) -> bool:
    span = leaf.value
    if not isinstance(span, Span):
        return fact < span if leaf.asks == "before" else bool(fact > span)
    if not span.calendar:
        since = at - span.length
        return fact < since if leaf.asks == "older_than" else fact > since
    if spent is None:
        return False
    passed = spent(span.calendar, fact, at) if fact <= at else 0
    return passed > span.length if leaf.asks == "older_than" else passed < span.length


def _changed(leaf: Leaf, fact: Changed) -> bool:
    if leaf.op == "changed":
        return True
    side = fact.after if leaf.op == "changed_to" else fact.before
    if side is None or side == "" or side == frozenset():
        return False
    kind = leaf.of or "choice"
    return _COMPARES[kind]("has_any" if kind == "set" else "is", side, leaf.value)


_COMPARES: Mapping[str, Callable[[str, Any, Any], bool]] = {
    "choice": _word,
    "reference": _word,
    "ordered": _band,
    "text": _text,
    "set": _several,
    "number": _number,
    "truth": _truth,
}
