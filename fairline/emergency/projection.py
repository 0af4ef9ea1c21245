"""Folds what happens around calls for help into sites, places, drills and what was rung."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.emergency import store
from fairline.emergency.tables import PLACE
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """An entry as rows. Where a member was is gone with their key, and with them."""
    _APPLIED[entry.kind](c, entry)


def _site(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    own = {name: getattr(event, name) for name in ("name", "mode", "route", "licence", "industry")}
    place = {name: getattr(event, name, "") for name in PLACE} | {"label": event.name}
    homes, outside = int(event.homes), ",".join(event.outside)
    store.put_site(c, {"id": event.site, **own, "homes": homes, "outside": outside, **place})


def _located(c: Unit, entry: Entry[Any]) -> None:
    if entry.erased:
        return
    event = entry.event
    own = {name: getattr(event, name) for name in ("member", "site", "network", "expires")}
    store.add_location(c, {"number": entry.number, "at": entry.at, **own, **{n: getattr(event, n) for n in PLACE}})


def _drilled(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    own = {name: getattr(event, name) for name in ("site", "member", "number", "mode", "told", "why")}
    store.add_drill(c, {"id": event.drill, "at": entry.at, "passed": int(event.passed), **own})


def _rung(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    own = {name: getattr(event, name) for name in ("act", "member", "number", "outcome")}
    store.rung(c, {**own, "located": int(event.located), "at": entry.at})


_APPLIED: Mapping[str, Callable[[Unit, Entry[Any]], Any]] = {
    "WorkSiteSet": _site,
    "WorkSiteRemoved": lambda c, entry: store.drop_site(c, entry.event.site),
    "LocationConfirmed": _located,
    "LocationAsked": lambda c, entry: store.ask_again(c, entry.event.member, entry.event.why),
    "EmergencyLimitsRead": lambda c, entry: store.say(c, entry.event.member, entry.event.version, entry.at),
    "EmergencyDrillHeld": _drilled,
    "EmergencyRung": _rung,
    "MemberErased": lambda c, entry: store.forget_locations(c, entry.event.member),
}

EMERGENCY = Projection(
    "emergency",
    frozenset(_APPLIED),
    apply,
    ("emergency_sites", "emergency_locations", "emergency_said", "emergency_drills", "emergency_rung"),
)
