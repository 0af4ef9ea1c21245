"""Keeps the index: follows what is said, renamed, moved, set aside, deleted and forgotten."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from fairline.journal import Entry, after, head
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.search import drop, empty, forget_conversation, forget_persons, of
from fairline.search.change import Change, doc_of
from fairline.search.docs import ASIDE, OF_CONTACTS, PARTIAL, WRITTEN, of_entry, shelved

_GONE = frozenset({"ConversationDeleted", "CompanyRemoved", "ContactErased", "RecordingForgotten"})
_MOVED = frozenset({"ConversationSplit", "SplitUndone", "ConversationSetAside", "ConversationRestored"})
KINDS = WRITTEN | frozenset(OF_CONTACTS) | _GONE | _MOVED


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Take a batch of entries into the index."""
    change = Change()
    for entry in entries:
        _take(c, entry, change)
    change.write(c)


def rebuild(c: Unit, page: int = 500) -> int:
    """Make the account's index anew from its journal, in this unit; the number of the last entry it read."""
    empty(c)
    number, until = 0, head(c)
    while number < until:
        entries = after(c, number, page)
        follow(c, [entry for entry in entries if entry.kind in KINDS])
        number = entries[-1].number
    return number


def _take(c: Unit, entry: Entry[Any], change: Change) -> None:
    for name in OF_CONTACTS.get(entry.kind, ()):
        change.contacts[getattr(entry.event, name)] = None
    # What a person said is gone with their key; what is left of the entry says nothing.
    if entry.kind in WRITTEN and not entry.erased and (doc := of_entry(entry)):
        change.add(doc, partial=entry.kind in PARTIAL)
    if entry.kind in _GONE or entry.kind in _MOVED:
        change.write(c)
        _forget(c, entry)
        _move(c, entry, change)
    if entry.kind == "ContactErased":
        change.contacts |= dict.fromkeys(entry.event.claimants)  # found by an address they no longer have


def _forget(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    match entry.kind:
        case "ConversationDeleted":
            forget_conversation(c, event.conversation)
        case "RecordingForgotten":
            drop(c, [("call", event.recording)])
        case "CompanyRemoved":
            drop(c, [("company", event.company)])
        case "ContactErased":
            forget_persons(c, event.persons)
            drop(c, [("contact", contact) for contact in event.contacts])


def _move(c: Unit, entry: Entry[Any], change: Change) -> None:
    """Lines that were split off go to the new conversation, and back; what is set aside goes out of the way."""
    event = entry.event
    match entry.kind:
        case "ConversationSplit":
            _put_into(c, event.source, event.conversation, event.numbers, change)
        case "SplitUndone":
            _put_into(c, event.conversation, event.source, event.numbers, change)
        case "ConversationSetAside":
            _turn(c, event.conversation, ASIDE, change)
        case "ConversationRestored":
            _turn(c, event.conversation, "", change)


def _put_into(c: Unit, source: str, conversation: str, numbers: Collection[int], change: Change) -> None:
    rows = [row for row in of(c, [source]) if row["number"] in numbers]
    change.add(*(replace(doc_of(row), conversation=conversation) for row in rows))


def _turn(c: Unit, conversation: str, before: str, change: Change) -> None:
    rows = of(c, [conversation])
    drop(c, [(row["kind"], row["id"]) for row in rows])
    change.add(*(shelved(doc_of(row), before) for row in rows))


INDEX = Follower("search.index", KINDS, follow)
