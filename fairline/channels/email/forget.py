"""Forgets people whose keys are gone, and conversations that were deleted: the originals of their mails go."""

from collections.abc import Iterable, Sequence
from typing import Any

from fairline.channels.email import store
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue


def forget(c: Unit, persons: Sequence[str]) -> int:
    """Have the originals of these persons' mails deleted once this unit is committed; how many."""
    mails = store.mails_of_persons(c, persons)
    _delete(c, (mail.blob for mail in mails))
    store.forget_persons(c, persons)
    return len(mails)


def _delete(c: Unit, blobs: Iterable[str]) -> None:
    for blob in blobs:
        enqueue(c, "files.delete", {"file": blob}, key=f"files.delete:{blob}")


def _follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    for entry in entries:
        if entry.kind == "ConversationDeleted":
            _delete(c, store.deleted_mails(c, entry.event.messages))
        else:
            forget(c, entry.event.persons)


FORGET = Follower("email.forget", frozenset({"ContactErased", "ConversationDeleted"}), _follow)
