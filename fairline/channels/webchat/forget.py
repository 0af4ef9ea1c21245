"""Forgets an erased visitor: their key is gone already, and what recognised them goes too."""

from collections.abc import Sequence
from typing import Any

from fairline.channels.webchat import store
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Empty the rows of erased persons; their tokens stay known, so that they are refused."""
    for entry in entries:
        store.forget(c, entry.event.persons)


FORGET = Follower("webchat.forget", frozenset({"ContactErased"}), follow)
