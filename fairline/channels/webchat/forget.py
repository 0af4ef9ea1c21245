"""Forgets visitors whose person was erased: who they were, their feed, and whatever else recognised them."""

from collections.abc import Sequence
from typing import Any

from fairline.channels.files import forget_files
from fairline.channels.webchat import store
from fairline.channels.webchat.events import VisitorForgotten
from fairline.channels.webchat.model import Visitor
from fairline.journal import HOUSE, Entry, about, append, destroy
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def visitors_of(c: Unit, persons: Sequence[str]) -> list[Visitor]:
    """The visitors these persons are.

    With them go those who turned out to be one of them, or whom one of them turned out to be, where nobody but web chat
    ever heard of that one: somebody signed in on a second device and wrote nothing there.
    """
    found = {visitor.id: visitor for visitor in store.visitors_of(c, persons)}
    while fresh := [each for each in store.joined_with(c, list(found)) if _is_only_ours(c, each, persons, found)]:
        found |= {visitor.id: visitor for visitor in fresh}
    return list(found.values())


def forget(c: Unit, persons: Sequence[str]) -> int:
    """Forget the visitors these persons are; how many there were. Their tokens are nobody's from now on."""
    found = visitors_of(c, persons)
    forget_feeds(c, found)
    own = [visitor.person for visitor in found if visitor.person and visitor.person not in persons]
    forget_files(c, own)
    for person in own:
        destroy(c, person)
    store.drop_visitors(c, [visitor.id for visitor in found])
    return len(found)


def forget_feeds(c: Unit, visitors: Sequence[Visitor]) -> int:
    """Drop the feeds of these visitors; how many lines stood in them."""
    lines = 0
    for visitor in visitors:
        held = store.latest(c, visitor.id)
        if held or store.feed_of(c, visitor.id) != visitor.id:
            append(c, HOUSE, VisitorForgotten(visitor=visitor.id))
        lines += held
    return lines


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Whoever was erased without being asked about here is forgotten all the same."""
    for entry in entries:
        forget(c, entry.event.persons)


def _is_only_ours(c: Unit, visitor: Visitor, persons: Sequence[str], found: dict[str, Visitor]) -> bool:
    if visitor.id in found:
        return False
    # Of whom a word stands in the journal, the CRM knows whose they are.
    return visitor.person is None or visitor.person in persons or not about(c, visitor.person, most=1)


FORGET = Follower("webchat.forget", frozenset({"ContactErased"}), follow)
