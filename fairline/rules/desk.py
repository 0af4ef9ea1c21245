"""What rules need of conversations: what may be asked of them, what is known of them, what may be done to them."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from fairline import conversations
from fairline.conversations import Action, By
from fairline.kit.clock import Millis
from fairline.kit.conditions import Condition, Field
from fairline.kit.db import Unit


class Desk(Protocol):
    """Conversations, as rules see them."""

    @property
    def actions(self) -> Mapping[str, Action]:
        """What may be done to one."""
        ...

    def fields(self, c: Unit) -> Mapping[str, Field]:
        """What may be asked of one in this account."""
        ...

    def settled(self, c: Unit, tree: Condition) -> Condition:
        """A condition as facts are judged by it: ids in the place of teams."""
        ...

    def facts_of(self, c: Unit, ids: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        """What is known of some of them now; those that are gone are left out."""
        ...

    def matching(self, c: Unit, tree: Condition, at: Millis, after: str, most: int) -> Sequence[str]:
        """Those that match, by id above `after`: none is missing, some may turn out not to."""
        ...

    def labels(self, c: Unit, language: str) -> Mapping[str, str]:
        """What fields and their choices (`status=open`) are called."""
        ...


class Conversations:
    """The real ones."""

    actions = conversations.ACTIONS

    def fields(self, c: Unit) -> Mapping[str, Field]:
        """What may be asked of one in this account."""
        return conversations.fields(c)

    def settled(self, c: Unit, tree: Condition) -> Condition:
        """A condition as facts are judged by it."""
        return conversations.settled(c, tree, None)

    def facts_of(self, c: Unit, ids: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        """What is known of some of them now."""
        return conversations.facts_of(c, ids)

    def matching(self, c: Unit, tree: Condition, at: Millis, after: str, most: int) -> Sequence[str]:
        """Those that match, by id above `after`."""
        return conversations.matching(c, tree, at, after, most)

    def labels(self, c: Unit, language: str) -> Mapping[str, str]:
        """What fields and their choices are called."""
        return conversations.labels(c, language)


_REAL = Conversations()


def desk(c: Unit) -> Desk:
    """Conversations; a test may put others in their place, under `Desk` among the facts."""
    provider = c.tools.facts.get(Desk)
    found: Desk = provider(c, None) if provider else _REAL
    return found


__all__ = ["Action", "By", "Desk", "desk"]
