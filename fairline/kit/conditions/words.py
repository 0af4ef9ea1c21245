"""Tells a leaf in words, for "why did this fire" and for whoever reads what a rule asks."""

from collections.abc import Mapping
from typing import Any

from fairline.kit.clock import to_text
from fairline.kit.conditions.shape import Leaf, Span
from fairline.kit.words import listed, say

_UNITS = (("days", 86_400_000), ("hours", 3_600_000), ("minutes", 60_000))


def in_words(leaf: Leaf, language: str, names: Mapping[str, str]) -> str:
    """A leaf as a line: `Status is one of New, Open`.

    `names` has what fields are called, by their names, and what values are called, by `field=value` or by the value
    alone; what has no name there is told as it was written.
    """
    name = names.get(leaf.field, leaf.field)
    return say(f"kit.conditions.leaf.{leaf.op}", language, field=name, value=_value(leaf, language, names))


def operator_words(op: str, language: str) -> str:
    """What an operator is called in a list to choose from."""
    return say(f"kit.conditions.op.{op}", language)


def _value(leaf: Leaf, language: str, names: Mapping[str, str]) -> str:
    if isinstance(leaf.value, Span):
        return _span(leaf.value, language, names)
    if leaf.kind == "instant" and isinstance(leaf.value, int):
        return str(leaf.said) if len(str(leaf.said)) == 10 else (to_text(leaf.value) or "")[:16].replace("T", " ")
    said = leaf.said if isinstance(leaf.said, list) else [leaf.said]
    return listed([_named(leaf, value, language, names) for value in said], language)


def _named(leaf: Leaf, value: Any, language: str, names: Mapping[str, str]) -> str:
    if isinstance(value, bool):
        return say(f"kit.conditions.{'yes' if value else 'no'}", language)
    if (leaf.of or leaf.kind) == "text":
        return say("kit.conditions.quoted", language, text=value)
    told = str(value)
    if told in ("me", "my_teams") and f"{leaf.field}={told}" not in names and told not in names:
        return say(f"kit.conditions.{told}", language)
    return names.get(f"{leaf.field}={told}", names.get(told, told))


def _span(span: Span, language: str, names: Mapping[str, str]) -> str:
    unit, size = next((each for each in _UNITS if span.length % each[1] == 0), _UNITS[-1])
    number = round(span.length / size, 2)
    told = f"{number:g}"
    length = say(f"kit.conditions.span.{unit}{'_one' if number == 1 else ''}", language, n=told)
    if not span.calendar:
        return length
    calendar = names.get(span.calendar, span.calendar)
    return say("kit.conditions.span.open", language, length=length, calendar=calendar)
