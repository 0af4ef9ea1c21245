"""Folds the journal into text senders, and into what the account trades in."""

from dataclasses import replace
from typing import Any, cast

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.numbers import events
from fairline.numbers import text_store as store
from fairline.numbers.text_model import Kind, TextSender, Trade


def _senders(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    if isinstance(event, events.TextSenderAdded):
        return store.put(c, _added(entry))
    if isinstance(event, events.TextSenderRemoved):
        return store.remove(c, event.sender)
    held = store.one(c, event.sender)
    return _settle(c, _after(held, event)) if held is not None else None


def _settle(c: Unit, held: TextSender) -> None:
    store.put(c, held)
    store.close_route(c, held.id)
    if held.is_answered and held.state in ("registered", "suspended"):  # who is suspended still hears
        store.open_route(c, held)


def _after(held: TextSender, event: Any) -> TextSender:
    match event:
        case events.TextSenderChanged():
            return _changed(held, event)
        case events.TextSenderSubmitted():
            return replace(held, state="submitted", documents=event.documents, why="")
        case events.TextSenderRegistered():
            return replace(held, state="registered", per_second=event.per_second, reference=event.reference, why="")
        case events.TextSenderRejected():
            return replace(held, state="rejected", why=event.why)
        case events.TextSenderSuspended():
            return replace(held, state="suspended", why=event.why, rule=event.rule)
        case _:
            return replace(held, state="registered", why="", rule="")


def _added(entry: Entry[events.TextSenderAdded]) -> TextSender:
    event = entry.event
    return TextSender(
        event.sender,
        event.name,
        cast(Kind, event.kind),
        event.number,
        event.country,
        event.brand,
        event.provider,
        pool=event.pool,
        queue=event.queue,
        countries=event.countries,
        media=event.media,
        welcome=event.welcome,
        help_words=event.help_words,
        made=entry.at,
    )


def _changed(held: TextSender, event: events.TextSenderChanged) -> TextSender:
    return replace(
        held,
        name=event.name,
        provider=event.provider,
        brand=event.brand,
        pool=event.pool,
        queue=event.queue,
        countries=event.countries,
        media=event.media,
        welcome=event.welcome,
        help_words=event.help_words,
    )


def _trades(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    held = next((one for one in store.trades(c) if one.goods == event.goods), None)
    if isinstance(event, events.TradeFlagged):
        store.put_trade(c, Trade(event.goods, "flagged", event.source, since=entry.at))
    elif isinstance(event, events.TradeDoubted):
        store.put_trade(c, Trade(event.goods, "review", "text", since=entry.at))
    elif isinstance(event, events.TradeLiftAsked) and held is not None:
        store.put_trade(c, replace(held, asked_by=event.reviewer, reason=event.why))
    elif isinstance(event, events.TradeLifted):
        store.put_trade(c, Trade(event.goods, "cleared", "review", event.reviewer, event.why, entry.at))


TEXT_SENDERS = Projection(
    "numbers_text_senders",
    frozenset(
        f"TextSender{what}"
        for what in ("Added", "Changed", "Submitted", "Registered", "Rejected", "Suspended", "Restored", "Removed")
    ),
    _senders,
    ("numbers_text_senders", "numbers_text_routes"),
)
TRADES = Projection(
    "numbers_trades",
    frozenset({"TradeFlagged", "TradeDoubted", "TradeLiftAsked", "TradeLifted"}),
    _trades,
    ("numbers_trades",),
)
