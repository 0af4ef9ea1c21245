"""Tells an instant in words: `Tuesday 24 November at 08:00 (Zurich)`, `mardi 24 novembre à 08:00 (Zurich)`."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fairline.kit import cldr
from fairline.kit.clock import Millis, from_millis
from fairline.kit.words import say


def day_and_time(at: Millis, zone: str, language: str) -> str:
    """An instant (ms UTC) by the wall clock of a zone, with the day and the place; in UTC where the zone is unknown."""
    local = _local(at, zone)
    day = cldr.day(local.date(), "EEEE d MMMM", language)
    if language == "fr":
        day = day.replace(" 1 ", " 1er ")
    return say("gate.when.day", language, day=day, time=_clock(local, language), place=_place(local, language))


def clocks(at: Millis, zones: Sequence[str], language: str) -> str:
    """What the clocks on the walls say at an instant (ms UTC): `22:40 in Zurich and 16:40 in New York`."""
    told = [
        say("gate.when.clock", language, time=_clock(local, language), place=_place(local, language))
        for local in (_local(at, zone) for zone in zones)
    ]
    return cldr.listed(list(dict.fromkeys(told)), language)


def between(at: Millis, zones: Sequence[str], language: str) -> str:
    """The first and the last of the clocks' times at an instant (ms UTC): `between 13:40 and 22:40`."""
    first, last = (_clock(_local(at, zone), language) for zone in (zones[0], zones[-1]))
    return say("gate.when.between", language, first=first, last=last)


def _local(at: Millis, zone: str) -> datetime:
    try:
        return from_millis(at).astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return from_millis(at).astimezone(ZoneInfo("UTC"))


def _clock(local: datetime, language: str) -> str:
    return cldr.clock(local, "HH:mm", language)


def _place(local: datetime, language: str) -> str:
    """A zone as readers know it: by its city."""
    return cldr.city(local, language)
