"""Gives an account's numbers back when its subscription ends; what is moving to another provider stays until it has."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.numbers.phones import store
from fairline.numbers.phones.problems import PhoneKept, PortingOpen
from fairline.numbers.phones.service import release

ENDS = frozenset({"LeavingBegun", "AccountLapsed"})  # the account ended: it left, or nobody used it


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Clause ZS-NUM-SUBSCRIPTION-END: for three days each may be taken back, then it is gone."""
    for phone in store.every(c) if entries else ():
        with suppress(PortingOpen, PhoneKept):
            release(c, HOUSE, phone.id, "the subscription ended")


ENDING = Follower("numbers.phones.ending", ENDS, follow)
