"""What becomes of a telephone number by an entry; pure."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast

from fairline.journal import Entry
from fairline.numbers.phones import events
from fairline.numbers.phones import folding_fallbacks as fallbacks
from fairline.numbers.phones.model import ForwardingAsked, Phone, PhoneKind, PhoneState, Place, Porting, PortNews, Proof

BEGINS: Mapping[str, PhoneState] = {"held": "documents", "bought": "ordered", "ported": "porting_in"}


def added(entry: Entry[events.PhoneNumberAdded]) -> Phone:
    """A number that was just told of."""
    event, at = entry.event, entry.at
    return Phone(
        event.phone,
        event.number,
        event.country,
        cast(PhoneKind, event.kind),
        event.name,
        BEGINS[event.source],
        at,
        since=at,
        source=cast(Any, event.source),
        capabilities=cast(Any, event.capabilities),
        trunk=event.trunk,
        porting=Porting("in", event.provider, (PortNews("asked", at),)) if event.source == "ported" else None,
    )


def after(held: Phone, entry: Entry[Any]) -> Phone:
    """The number after one more entry about it."""
    return _STEPS[type(entry.event)](held, entry)


def _changed(held: Phone, entry: Entry[Any]) -> Phone:
    event = entry.event
    told: dict[str, Any] = {name: getattr(event, name) for name in event.__struct_fields__ if name != "phone"}
    is_other = (held.forward_to, held.forwarding) != (event.forward_to, event.forwarding)
    return replace(held, **told, asked=None if is_other else held.asked)


def _asked(held: Phone, entry: Entry[Any]) -> Phone:
    told = {name: getattr(entry.event, name) for name in ForwardingAsked.__dataclass_fields__}
    return replace(held, asked=ForwardingAsked(**told))


def _named(held: Phone, entry: Entry[Any]) -> Phone:
    if not entry.event.taken:
        return replace(held, asked_name="")
    return replace(held, asked_name="", shown_name=held.asked_name, shown_since=entry.at)


def _suspended(held: Phone, entry: Entry[Any]) -> Phone:
    event = entry.event
    state: PhoneState = held.state if held.state == "porting_out" else "suspended"
    return replace(held, state=state, since=entry.at, reach=event.reach, by=event.by, rule=event.rule, why=event.why)


def _restored(held: Phone, entry: Entry[Any]) -> Phone:
    state: PhoneState = held.state if held.state == "porting_out" else "active"
    return replace(held, state=state, since=entry.at, reach="", by="", rule="", why="")


def _released(held: Phone, entry: Entry[Any]) -> Phone:
    gone = replace(held, state="released", since=entry.at, why=entry.event.why)
    return replace(gone, idle_since=None, idle_told=None, asked=None)


def _recovered(held: Phone, entry: Entry[Any]) -> Phone:
    """It stands as before it was given back: a suspended one is not freed by that."""
    state: PhoneState = "suspended" if held.reach else "active"
    return replace(held, state=state, since=entry.at, why="")


def _placed(held: Phone, entry: Entry[Any]) -> Phone:
    told = {name: getattr(entry.event, name) for name in Place.__dataclass_fields__}
    return replace(held, place=Place(**told))


def _ported(held: Phone, entry: Entry[Any]) -> Phone:
    event, at = entry.event, entry.at
    open_one = held.porting if held.porting and held.porting.is_open else None
    porting = open_one or Porting(event.direction, event.provider)
    news = PortNews(event.step, at, event.due, event.note)
    held = replace(held, porting=replace(porting, steps=(*porting.steps, news)))
    ended = event.step in ("rejected", "cancelled")
    if event.direction == "in":
        state: PhoneState = "documents" if event.step == "done" else "released" if ended else held.state
    elif event.step == "done":
        state = held.state  # released by an entry of its own
    else:
        state = _before(held) if ended else "porting_out"
    return replace(held, state=state, since=at)


def _before(held: Phone) -> PhoneState:
    return "suspended" if held.reach else "active"


_STEPS: Mapping[type, Callable[[Phone, Entry[Any]], Phone]] = {
    events.PhoneNumberDelivered: lambda held, entry: replace(
        held, state="documents", since=entry.at, reference=entry.event.reference
    ),
    events.PhoneNumberChanged: _changed,
    events.PhoneForwardingAsked: _asked,
    events.PhoneForwardingDropped: lambda held, _: replace(held, asked=None),
    events.PhoneFallbackTold: fallbacks.told,
    events.PhoneFallbackRefused: fallbacks.refused,
    events.PhoneFallbackAsked: lambda held, _: replace(held, fallback=replace(held.fallback, refused="", wanted="")),
    events.PhoneFallbackSet: fallbacks.set_by_hand,
    events.PhoneFallbackSeen: fallbacks.seen,
    events.PhoneNumberActivated: lambda held, entry: replace(held, state="active", since=entry.at),
    events.PhoneNumberWaits: lambda held, entry: replace(held, state="documents", since=entry.at),
    events.PhoneNumberSuspended: _suspended,
    events.PhoneNumberRestored: _restored,
    events.PhoneNumberReleased: _released,
    events.PhoneNumberRecovered: _recovered,
    events.PhoneNumberProven: lambda held, entry: replace(
        held, proof=Proof(entry.event.how, entry.at, entry.event.evidence)
    ),
    events.PhoneNameAsked: lambda held, entry: replace(held, asked_name=entry.event.name),
    events.PhoneNameAnswered: _named,
    events.PhonePlaced: _placed,
    events.PhonePorting: _ported,
    events.PhoneNumberIdle: lambda held, entry: replace(held, idle_since=entry.event.since, idle_told=entry.at),
    events.PhoneNumberUsedAgain: lambda held, _: replace(held, idle_since=None, idle_told=None),
}
KINDS = frozenset(kind.__name__ for kind in (events.PhoneNumberAdded, *_STEPS))
