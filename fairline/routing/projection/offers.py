"""Folds offers: made, taken, turned down, taken back."""

import json
from collections.abc import Mapping
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Row, Unit
from fairline.routing import store
from fairline.routing.projection.rows import Fold, put
from fairline.routing.projection.work import idle_from


def _offered(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    put(
        c,
        "routing_offers",
        {"id": event.offer},
        work=event.conversation,
        agent=event.agent,
        queue=event.queue,
        channel=event.channel,
        at=entry.at,
        expires=event.expires,
        again=int(event.again),
        state="open",
    )
    store.run_work(c, event.conversation, state="offered", agent=event.agent)
    idle_from(c, event.agent, entry.at)


def _accepted(c: Unit, entry: Entry[Any]) -> None:
    """How long its contact waited is kept."""
    event, row = entry.event, store.work_row(c, entry.event.conversation)
    store.end_offer(c, event.offer, "accepted", entry.at)
    if row:
        waited = max(0, entry.at - row["since"])
        put(c, "routing_answers", {"offer": event.offer}, queue=row["queue"], at=entry.at, waited=waited)


def _declined(c: Unit, entry: Entry[Any]) -> None:
    _turned_down(c, entry, "declined")


def _expired(c: Unit, entry: Entry[Any]) -> None:
    _turned_down(c, entry, "expired")


def _withdrawn(c: Unit, entry: Entry[Any]) -> None:
    """Unless somebody has the work by now, it waits where it was; nobody declined it."""
    store.end_offer(c, entry.event.offer, "withdrawn", entry.at)
    if _is_shown(store.work_row(c, entry.event.conversation), entry.event.agent):
        store.run_work(c, entry.event.conversation, state="waiting", agent=None)


def _turned_down(c: Unit, entry: Entry[Any], state: str) -> None:
    """It waits again, and this agent is passed over."""
    event, row = entry.event, store.work_row(c, entry.event.conversation)
    store.end_offer(c, event.offer, state, entry.at)
    if row is None or not _is_shown(row, event.agent):
        return
    before = set() if event.again else set(json.loads(row["declined"]))
    declined = json.dumps(sorted(before | {event.agent}))
    store.run_work(c, event.conversation, state="waiting", agent=None, declined_at=entry.at, declined=declined)


def _is_shown(row: Row | None, agent: str) -> bool:
    return row is not None and row["state"] == "offered" and row["agent"] == agent


FOLDS: Mapping[str, Fold] = {
    "WorkOffered": _offered,
    "OfferAccepted": _accepted,
    "OfferDeclined": _declined,
    "OfferExpired": _expired,
    "OfferWithdrawn": _withdrawn,
}
