"""Keeps the list of acts that were refused or wait, as the gate rules."""

from collections.abc import Sequence
from typing import Any

from fairline.compliance import store
from fairline.compliance.model import Held
from fairline.gate import NotPermitted, ruling_of
from fairline.gate.events import ActDeferred, ActPermitted, ActRefused, ActWithdrawn
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

KINDS = frozenset({"ActPermitted", "ActDeferred", "ActRefused", "ActWithdrawn"})
AT_ONCE = 500


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Take rulings in, in their order. What leaves at once is of no interest here and costs one question a batch."""
    for first in range(0, len(entries), AT_ONCE):
        _take(c, entries[first : first + AT_ONCE])


def _take(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    left = [entry.event.act for entry in entries if isinstance(entry.event, ActPermitted)]
    waiting = store.waiting_of(c, left) if left else set()
    for entry in entries:
        event = entry.event
        if isinstance(event, ActDeferred | ActRefused):
            line = held(entry)
            if line.policies:
                store.keep(c, line)
                waiting.add(event.act)
        elif isinstance(event, ActPermitted) and event.act in waiting:
            store.end(c, event.act, "left", entry.at)
        elif isinstance(event, ActWithdrawn):
            store.end(c, event.act, "withdrawn", entry.at)


def held(entry: Entry[Any]) -> Held:
    """An entry that refused or deferred an act, as a line of the list. Nothing personal is in it. Its policies are
    empty where it waits for a moment only, so that its writer can take it back.
    """
    event = entry.event
    strict = [each for each in event.verdicts if each.outcome in ("refuse", "defer") and each.reason != "undo"]
    deferred = isinstance(event, ActDeferred)
    return Held(
        act=event.act,
        number=entry.number,
        state="waiting" if deferred else "refused",
        kind=event.kind,
        channel=_channel(entry),
        contact=event.fields.get("contact"),
        conversation=event.fields.get("conversation"),
        actor=str(entry.actor),
        cause=str(event.fields.get("cause", "")),
        purpose_class=str(event.fields.get("purpose_class", "service")),
        at=entry.at,
        due=event.due if deferred else None,
        ended=None,
        policies=tuple(dict.fromkeys(each.policy for each in strict)),
        clauses=tuple(dict.fromkeys(clause for each in strict for clause in each.clauses)),
    )


def _channel(entry: Entry[Any]) -> str:
    """The channel it was to leave by; empty for what leaves by none, and for an act whose module is gone."""
    try:
        return str(getattr(ruling_of(entry).act, "channel", ""))
    except NotPermitted:
        return ""


FOLLOWERS = (Follower("compliance.acts", KINDS, follow),)
