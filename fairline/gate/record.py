"""Writes a ruling as an event, and reads it back."""

from typing import Any

import msgspec

from fairline.gate.acts import ACTS, Act
from fairline.gate.events import ActDeferred, ActPermitted, ActRefused, Originator
from fairline.gate.ruling import Ruled, Ruling
from fairline.gate.verdict import Verdict
from fairline.journal import Entry, Event


class NotPermitted(Exception):
    """The entry does not let anything leave."""


def event_of(ruling: Ruling, originator: Originator | None = None) -> Event:
    """The event that writes a ruling down; what is permitted says in whose name it leaves."""
    act = ruling.act
    held: dict[str, Any] = msgspec.to_builtins(act)
    private = {name: held.pop(name) for name in type(act).personal if name in held}
    parts: dict[str, Any] = {
        "act": act.id,
        "kind": type(act).__name__,
        "subject": act.conversation or act.contact or act.id,
        "person": act.person,
        "fields": held,
        "private": private,
        "quotes": {verdict.policy: verdict.quotes for verdict in ruling.verdicts if verdict.quotes and act.person},
        "verdicts": tuple(_plain(verdict) for verdict in ruling.verdicts),
        "withheld": ruling.withheld,
    }
    if ruling.outcome == "deferred" and ruling.due is not None:
        return ActDeferred(**parts, due=ruling.due)
    if ruling.outcome == "permitted":
        return ActPermitted(**parts, originator=originator)
    return ActRefused(**parts)


def ruling_of(entry: Entry[Any]) -> Ruling:
    """The ruling an entry holds. Raises NotPermitted for an entry of another kind, or an act nobody knows any more."""
    event = entry.event
    if not isinstance(event, ActPermitted | ActDeferred | ActRefused) or event.kind not in ACTS:
        raise NotPermitted(f"entry {entry.number} holds no ruling on an act known here")
    act: Act = msgspec.convert(event.fields | event.private, ACTS[event.kind])
    verdicts = tuple(_with_quotes(verdict, event.quotes) for verdict in event.verdicts)
    due = event.due if isinstance(event, ActDeferred) else None
    outcome: Ruled = "deferred" if due is not None else "permitted" if isinstance(event, ActPermitted) else "refused"
    return Ruling(act, outcome, verdicts, entry.at, due, event.withheld, entry.number)


def permitted(entry: Entry[Any]) -> Act:
    """The act as it was permitted, amendments included: the only way to get one for delivery.

    Raises NotPermitted for any other entry, and where the contact was erased since and the words are gone: whoever
    delivers looks at `entry.erased` first, and leaves such an entry.
    """
    if not isinstance(entry.event, ActPermitted):
        raise NotPermitted(f"entry {entry.number} is {entry.kind}")
    if entry.erased:
        raise NotPermitted(f"entry {entry.number} was for somebody who is forgotten")
    return ruling_of(entry).act


def _plain(verdict: Verdict) -> Verdict:
    if verdict.changes or verdict.quotes:
        return msgspec.structs.replace(verdict, changes={}, quotes={})
    return verdict


def _with_quotes(verdict: Verdict, quotes: dict[str, dict[str, Any]]) -> Verdict:
    found = quotes.get(verdict.policy)
    return msgspec.structs.replace(verdict, quotes=found) if found else verdict
