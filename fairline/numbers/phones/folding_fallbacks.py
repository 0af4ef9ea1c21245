"""What becomes of a number's fallback by an entry; pure."""

from dataclasses import replace
from typing import Any, Literal

from fairline.journal import Entry
from fairline.numbers.phones.model import Fallback, Phone


def told(held: Phone, entry: Entry[Any]) -> Phone:
    """The provider knows it; what a drill showed counts on while the place is the same."""
    event = entry.event
    fresh = _fresh(held, event.trunk, event.to)
    how: Literal["theirs", "provider"] = "theirs" if event.theirs else "provider"
    return replace(held, fallback=replace(fresh, how=how, address=event.address, at=entry.at, by=""))


def refused(held: Phone, entry: Entry[Any]) -> Phone:
    """It does not: what it was told before stays."""
    event = entry.event
    return replace(held, fallback=replace(held.fallback, refused=event.why, wanted=event.to, said=event.said))


def set_by_hand(held: Phone, entry: Entry[Any]) -> Phone:
    """A member set it there."""
    event = entry.event
    fresh = _fresh(held, event.trunk, event.to)
    return replace(held, fallback=replace(fresh, how="hand", address="", at=entry.at, by=event.member))


def seen(held: Phone, entry: Entry[Any]) -> Phone:
    """A drill showed it."""
    event = entry.event
    return replace(held, fallback=replace(held.fallback, seen=event.drilled, seen_after=event.after))


def _fresh(held: Phone, trunk: str, to: str) -> Fallback:
    known = held.fallback
    if (known.trunk, known.to) == (trunk, to):
        return replace(known, refused="", wanted="", said={})
    return Fallback(trunk, to)
