"""Opening hours as the wire and the tables speak of them, and the noun they become."""

from datetime import date
from typing import Annotated

import msgspec

from fairline.kit.hours.days import public_holidays
from fairline.kit.hours.model import Holidays, Hours, opening
from fairline.kit.hours.walls import zone

WallTime = Annotated[str, msgspec.Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$")]

_ANY_YEAR = 2024


class OpeningForm(msgspec.Struct, frozen=True):
    """Open on a weekday (Monday is 0) from one local time until another."""

    day: Annotated[int, msgspec.Meta(ge=0, le=6)]
    from_: WallTime = msgspec.field(name="from")
    until: WallTime


class HolidaysForm(msgspec.Struct, frozen=True):
    """Public holidays of a country, days closed besides, and days worked all the same."""

    country: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")] | None = None
    subdivision: Annotated[str, msgspec.Meta(max_length=10)] | None = None
    extra: Annotated[list[date], msgspec.Meta(max_length=400)] = []
    working: Annotated[list[date], msgspec.Meta(max_length=400)] = []


class HoursForm(msgspec.Struct, frozen=True, kw_only=True):
    """A week on the wall clock of a place, and its holidays."""

    time_zone: Annotated[str, msgspec.Meta(max_length=60)] = "Europe/Zurich"
    week: Annotated[list[OpeningForm], msgspec.Meta(max_length=70)] = []
    holidays: HolidaysForm = msgspec.field(default_factory=HolidaysForm)


def hours_of(form: HoursForm) -> Hours:
    """The noun. Raises TimeZoneUnknown, HolidaysUnknown where the form names what does not exist."""
    held = form.holidays
    zone(form.time_zone)
    if held.country is not None:
        public_holidays(held.country, held.subdivision, _ANY_YEAR)
    return Hours(
        form.time_zone,
        tuple(opening(each.day, each.from_, each.until) for each in form.week),
        Holidays(held.country, held.subdivision, frozenset(held.extra), frozenset(held.working)),
    )
