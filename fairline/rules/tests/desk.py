"""A desk of conversations that stands in memory, so that rules are tried without anybody's tables."""

from collections.abc import Sequence
from typing import Any

import msgspec

from fairline.kit.conditions import Field
from fairline.kit.errors import NotFound
from fairline.rules.desk import Action

EVERYWHERE = frozenset({"trigger", "automation", "macro", "view"})
STATUSES = ("new", "open", "pending", "solved")
FIELDS = {
    field.name: field
    for field in (
        Field("status", "choice", EVERYWHERE, choices=STATUSES),
        Field("tags", "set", EVERYWHERE),
        Field("subject", "text", EVERYWHERE),
        Field("agent", "reference", EVERYWHERE, stand_ins=frozenset({"me"})),
        Field("created", "instant", EVERYWHERE),
        Field("field:fld_colour", "choice", EVERYWHERE, choices=("red", "blue")),
    )
}


class To(msgspec.Struct, frozen=True):
    to: str


class Tags(msgspec.Struct, frozen=True):
    tags: list[str]


class FakeDesk:
    """What rules see of conversations; what is done to them is told in `done`."""

    def __init__(self, facts: dict[str, dict[str, Any]]) -> None:
        self.facts = facts
        self.done: list[tuple[str, str, Any]] = []
        self.actions = {
            action.name: action
            for action in (
                Action("set_status", To, EVERYWHERE, self._status),
                Action("add_tags", Tags, EVERYWHERE, self._tags),
                Action("assign", To, EVERYWHERE, self._assign),
            )
        }

    def fields(self, c):
        return FIELDS

    def settled(self, c, tree):
        return tree

    def facts_of(self, c, ids: Sequence[str]):
        return {each: dict(self.facts[each]) for each in ids if each in self.facts}

    def matching(self, c, tree, at, after, most):
        return [each for each in sorted(self.facts) if each > after][:most]  # some will turn out not to match

    def labels(self, c, language):
        return {"status": "Status", "status=open": "Open", "tags": "Tags", "agent": "Agent"}

    def _status(self, c, id, words, by):
        self.done.append((str(by.actor), id, words.to))
        self.facts[id]["status"] = words.to

    def _tags(self, c, id, words, by):
        self.done.append((str(by.actor), id, tuple(words.tags)))
        self.facts[id]["tags"] = self.facts[id].get("tags", frozenset()) | set(words.tags)

    def _assign(self, c, id, words, by):
        raise NotFound(what=words.to)
