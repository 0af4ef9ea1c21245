"""Forgets people whose keys are gone: pieces of theirs, the words by which a copy was known, who they heard from."""

from collections.abc import Sequence
from typing import Any

from fairline.channels.sms import store
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def forget(c: Unit, persons: Sequence[str]) -> int:
    """Forget these persons; how many texts of theirs were told apart until now."""
    if not persons:
        return 0
    many = len(store.received_of_persons(c, persons)) + store.waiting_of_persons(c, persons)
    store.forget_persons(c, persons)
    return many


def _follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    for entry in entries:
        forget(c, entry.event.persons)


FORGET = Follower("sms.forget", frozenset({"ContactErased"}), _follow)
