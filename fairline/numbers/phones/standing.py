"""Suspends numbers and lets them go on: one by one, by country, or as an operator's measure says."""

from collections.abc import Sequence
from typing import Any

from fairline.accounts import measures_now
from fairline.accounts.events import MeasureLifted, MeasureTaken
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.numbers.phones import events, store
from fairline.numbers.phones.model import Phone, Reach
from fairline.numbers.phones.problems import PhoneNotReady
from fairline.numbers.phones.service import find, live
from fairline.numbers.phones.settling import settle

USED = ("active", "suspended", "porting_out")
SCOPE = "sender:"


def suspend(c: Unit, by: Actor, id: str, reach: Reach, *, issuer: str, rule: str = "", why: str = "") -> Phone:
    """No call shows it from now on; where `reach` is full, nor is one to it answered.

    Raises NotFound, PhoneNotReady.
    """
    held = live(c, id)
    if held.state not in USED:
        raise PhoneNotReady(state=held.state)
    append(c, by, events.PhoneNumberSuspended(phone=id, reach=reach, by=issuer, rule=rule, why=why))
    return find(c, id)


def restore(c: Unit, by: Actor, id: str, why: str = "") -> Phone:
    """It may be used again, as far as nothing is missing. Raises NotFound, PhoneNotReady."""
    held = live(c, id)
    if not held.reach:
        raise PhoneNotReady(state=held.state)
    append(c, by, events.PhoneNumberRestored(phone=id, why=why))
    settle(c, by, id)
    return find(c, id)


def suspend_country(c: Unit, by: Actor, country: str, reach: Reach, *, issuer: str, notice: str) -> int:
    """Suspend every number of a country, by a notice of the operator or the carrier; how many (ZS-CC-NB-SUSPEND)."""
    append(c, by, events.CountrySuspended(country=country, issuer=issuer, reach=reach, notice=notice))
    found = [one for one in store.every(c) if one.country == country and one.state in USED and not one.reach]
    for phone in found:
        suspend(c, by, phone.id, reach, issuer=f"{issuer}:{country}", rule="ZS-CC-NB-SUSPEND", why=notice)
    return len(found)


def restore_country(c: Unit, by: Actor, country: str, why: str) -> int:
    """Let the numbers of a country go on that were suspended with it; how many."""
    append(c, by, events.CountryRestored(country=country, why=why))
    found = [one for one in store.every(c) if one.reach and one.by.endswith(f":{country}")]
    for phone in found:
        restore(c, by, phone.id, why)
    return len(found)


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """What a measure of the operator says about one of our numbers is done (DTA-V-REMOVE-NUMBER)."""
    for entry in entries:
        event = entry.event
        if event.scope.startswith(f"{SCOPE}num_"):
            _follow(c, event.scope.removeprefix(SCOPE), event)


def _follow(c: Unit, id: str, event: MeasureTaken | MeasureLifted) -> None:
    phone = store.one(c, id)
    if phone is None or phone.state not in USED:
        return
    holding = [one for one in measures_now(c) if one.scope == f"{SCOPE}{id}"]
    if isinstance(event, MeasureTaken) and any(one.id == event.measure for one in holding):
        reach: Reach = "full" if event.kind == "removed" else "outbound"
        rule = event.clauses[0] if event.clauses else "DTA-V-REMOVE-NUMBER"
        suspend(c, HOUSE, id, reach, issuer=event.measure, rule=rule, why=event.why)
    elif isinstance(event, MeasureLifted) and phone.by == event.measure:
        _go_on(c, id, holding)


def _go_on(c: Unit, id: str, holding: Sequence[Any]) -> None:
    """Another measure that still holds keeps it where it is."""
    if not holding:
        restore(c, HOUSE, id, "lifted")
        return
    next_one = holding[0]
    reach: Reach = "full" if next_one.kind == "removed" else "outbound"
    suspend(c, HOUSE, id, reach, issuer=next_one.id, why=next_one.why)


MEASURES = Follower("numbers.phones.measures", frozenset({"MeasureTaken", "MeasureLifted"}), follow)
