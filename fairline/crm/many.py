"""What the gate may ask of the CRM about many contacts at once, each as at an instant of its own."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from fairline.crm import store
from fairline.crm.facts import account_zone, dialled, local_time, where, zones_of
from fairline.crm.model import Address
from fairline.crm.whereabouts import home, operator, places_of
from fairline.gate import LocalTime, OptOut, Posed, Whereabouts
from fairline.kit.clock import from_millis
from fairline.kit.db import Remembering, Row, Unit


def opt_outs(c: Unit, posed: Sequence[Posed]) -> list[OptOut | None]:
    """On which channels each act's contact wants to hear nothing; None for nobody we know."""
    rows = speaking(c, posed)
    held = store.opt_outs.some(c, _ids(rows))
    return [_opt_out(rows.get(each.act.contact or ""), held) for each in posed]


def local_times(c: Unit, posed: Sequence[Posed]) -> list[LocalTime | None]:
    """What the clocks say where each act's contact may be, at the act's instant; None for nobody we know."""
    rows = speaking(c, posed)
    held = store.addresses.some(c, _ids(rows))
    zone = account_zone(c)
    return [
        local_time(Remembering(c, each.at), each.act)  # a call is asked about one by one: its number counts too
        if dialled(each.act)
        else _local_time(each.at, rows.get(each.act.contact or ""), held, zone)
        for each in posed
    ]


def whereabouts_each(c: Unit, posed: Sequence[Posed]) -> list[Whereabouts | None]:
    """Where each act's contact may be; None for nobody we know."""
    rows = speaking(c, posed)
    held, own = store.addresses.some(c, _ids(rows)), home(c)
    operated = operator(c)
    found: list[Whereabouts | None] = []
    for each in posed:
        row = rows.get(each.act.contact or "")
        if dialled(each.act):
            found.append(where(c, each.act))
            continue
        found.append(None if row is None else places_of(row, held.get(row["id"], []), own, operated))
    return found


def stranger(c: Unit, channel: str, address: str, at: int) -> tuple[LocalTime | None, Whereabouts]:
    """What would be known of somebody who is known by an address alone, once they were a contact: what the clocks say
    at an instant (ms UTC) where they may be, and where that is.
    """
    row: Any = {"id": "", "time_zone": "", "country": "", "region": "", "known_from": ""}
    held = [Address(channel, address, False, False, "")]
    return _local_time(at, row, {"": held}, account_zone(c)), places_of(row, held, home(c), operator(c))


def speaking(c: Unit, posed: Sequence[Posed]) -> dict[str, Row]:
    """The rows of the contacts that speak for those of these acts, by the acts' contacts; nobody erased."""
    asked = tuple(dict.fromkeys(each.act.contact for each in posed if each.act.contact))
    return c.once(("crm.speaking", asked), lambda: _speaking(c, asked))


def _speaking(c: Unit, asked: Sequence[str]) -> dict[str, Row]:
    rows = {row["id"]: row for row in store.contacts.some(c, asked)}
    others = {row["root"] for row in rows.values()} - rows.keys()
    roots = rows | {row["id"]: row for row in store.contacts.some(c, others)} if others else rows
    held = {one: roots.get(row["root"]) for one, row in rows.items()}
    return {one: row for one, row in held.items() if row is not None and row["erased"] is None}


def _ids(rows: Mapping[str, Row]) -> list[str]:
    return list(dict.fromkeys(row["id"] for row in rows.values()))


def _opt_out(row: Row | None, held: Mapping[str, Sequence[Row]]) -> OptOut | None:
    return None if row is None else OptOut(frozenset(each["channel"] for each in held.get(row["id"], ())))


def _local_time(at: int, row: Row | None, held: Mapping[str, Sequence[Address]], zone: str | None) -> LocalTime | None:
    if row is None:
        return None
    zones: Sequence[Any] = zones_of(row, held.get(row["id"], ()))
    told = bool(zones)
    zones = zones or ((zone,) if zone else ())
    if not zones:
        return None
    return LocalTime(_clocks(at, tuple(zones)), told)


@lru_cache(maxsize=1_024)  # who is asked about together mostly lives in few places
def _clocks(at: int, zones: tuple[str, ...]) -> tuple[datetime, ...]:
    now = from_millis(at)
    return tuple(now.astimezone(ZoneInfo(each)) for each in zones)
