"""Has an account leave that lapsed because nobody used it, or whose agreement was ended by the operator."""

from collections.abc import Sequence
from typing import Any

from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.privacy.leaving import plan, store

ENDS = frozenset({"AccountLapsed", "AgreementEnded"})


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """It ends now; what it is owed (its data, a window to take them out) is that of any account that leaves."""
    if store.leaving(c) is None:
        plan.ask(c, HOUSE, c.at)


FOLLOWERS = (Follower("privacy.leaving", ENDS, follow),)
