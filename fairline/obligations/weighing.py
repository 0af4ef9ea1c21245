"""Which service level stands for a conversation: the first in the order whose conditions hold."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import conversations
from fairline.crm import folded
from fairline.kit.clock import Millis
from fairline.kit.conditions import ALWAYS, AnyOf, Condition, check, holds
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.obligations.model import Policy

WHERE = "service_level"  # where these conditions stand, in the catalogue of fields


def chosen(c: Unit, policies: Sequence[Policy], facts: Mapping[str, Any] | None, at: Millis) -> Policy | None:
    """The first that holds for these facts; none where nothing is known of the conversation."""
    if facts is None:
        return None
    return next((policy for policy in policies if holds(read(c, policy.conditions), facts, at)), None)


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


def facts_of(c: Unit, conversation: str) -> Mapping[str, Any] | None:
    """What conditions may ask of a conversation, as it now is."""
    return conversations.facts_of(c, [conversation]).get(conversation)
