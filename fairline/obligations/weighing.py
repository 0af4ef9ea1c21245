"""Reads the conditions of service levels, and what they may ask of conversations."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import conversations
from fairline.crm import folded
from fairline.kit.conditions import ALWAYS, AnyOf, Condition, check
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

WHERE = "service_level"  # where these conditions stand, in the catalogue of fields


def conditions(c: Unit, tree: Mapping[str, Any]) -> Condition:
    """A condition from plain values. Raises BadInput with every place that does not fit."""
    return check(dict(tree), conversations.fields(c), WHERE, fold=folded, stand_ins=False)


def read(c: Unit, tree: Mapping[str, Any]) -> Condition:
    """A condition that was kept. One that asks for what is no longer there, a field of the account's, never holds."""
    if not tree:
        return ALWAYS
    try:
        return conversations.settled(c, conditions(c, tree), None)
    except BadInput:
        return AnyOf()


def facts_of(c: Unit, ids: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
    """What conditions may ask of conversations, as they now are; those that are gone are left out."""
    return conversations.facts_of(c, ids)
