"""Keeps the figures: folds entries into lines of conversations, counts by the hour and presences."""

from collections.abc import Sequence
from typing import Any

from fairline.analytics import store
from fairline.analytics.seen import KINDS, Change, conversations_of, fold
from fairline.journal import Entry, after, head
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

NAME = "analytics"


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Take a batch of entries in: read what is known once, write what changed once."""
    folded = [entry for entry in entries if entry.kind in KINDS]
    change = Change(store.known(c, conversations_of(folded)))
    for entry in folded:
        fold(change, entry)
    write(c, change)
    for entry in entries:
        if entry.kind == "ContactErased":
            store.forget_contacts(c, entry.event.contacts)


def write(c: Unit, change: Change) -> None:
    """Write what some entries changed."""
    lines = {conversation: change.known[conversation] for conversation in sorted(change.touched)}
    store.keep(c, [seen for seen in lines.values() if seen is not None])
    for conversation in (conversation for conversation, seen in lines.items() if seen is None):
        store.drop(c, conversation)
    store.count(c, change.counts)
    for member, at, presence in change.presences:
        store.turn_presence(c, member, at, presence)


def rebuild(c: Unit, page: int = 1_000) -> int:
    """Count the account's whole journal anew, in this unit; how many entries were read."""
    store.empty(c)
    number, until = 0, head(c)
    while number < until:
        entries = after(c, number, page)
        follow(c, [entry for entry in entries if entry.kind in FIGURES.kinds])
        number = entries[-1].number
    return number


FIGURES = Follower(NAME, KINDS | {"ContactErased"}, follow)
