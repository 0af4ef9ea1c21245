"""Forgets people whose keys are gone: the mails they sent are deleted, too, though nobody could read them any more."""

from collections.abc import Sequence
from typing import Any

from fairline.channels.email import store
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue


def forget(c: Unit, persons: Sequence[str]) -> int:
    """Have the originals of these persons' mails deleted once this unit is committed; how many."""
    mails = store.mails_of_persons(c, persons)
    for mail in mails:
        enqueue(c, "files.delete", {"file": mail.blob}, key=f"files.delete:{mail.blob}")
    store.forget_persons(c, persons)
    return len(mails)


def _follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    for entry in entries:
        forget(c, entry.event.persons)


FORGET = Follower("email.forget", frozenset({"ContactErased"}), _follow)
