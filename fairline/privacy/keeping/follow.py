"""Has the nights of keeping begin with a new account."""

from collections.abc import Sequence
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.privacy.keeping.running import start


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """An account was opened: what has had its time goes every night."""
    start(c)


FOLLOWERS = (Follower("privacy.keeping", frozenset({"AccountOpened", "RetentionSet"}), follow),)
