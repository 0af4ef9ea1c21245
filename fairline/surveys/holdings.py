"""What contacts said of how it was, and how to forget it."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.crm import persons
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Holding
from fairline.surveys import store


def _persons(c: Unit, contact: str) -> list[str]:
    try:
        return persons(c, contact)
    except NotFound:
        return []


def _collect(c: Unit, contact: str) -> Sequence[Mapping[str, Any]]:
    return [
        {
            "conversation": each.conversation,
            "score": each.score,
            "comment": each.comment,
            "at": to_text(each.answered_at),
        }
        for each in store.of_persons(c, _persons(c, contact))
        if each.state == "answered" and not each.anonymous
    ]


def _forget(c: Unit, contact: str) -> int:
    return store.forget(c, _persons(c, contact))


HOLDINGS = (Holding("surveys", "satisfaction", _collect, _forget),)
