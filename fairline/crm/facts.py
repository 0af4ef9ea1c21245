"""What the gate may ask of the CRM: opt-outs, and what time it is where a contact may be."""

from zoneinfo import ZoneInfo

from fairline import accounts
from fairline.crm.forms.addresses import NUMBERS, region_of
from fairline.crm.forms.places import possible_zones
from fairline.crm.model import Contact
from fairline.crm.service import reading
from fairline.gate import Act, LocalTime, OptOut
from fairline.kit.clock import from_millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound


def opt_out(c: Unit, act: Act) -> OptOut | None:
    """On which channels the contact wants to hear nothing; unknown for an act that concerns nobody we know."""
    contact = _contact(c, act)
    return None if contact is None else OptOut(frozenset(contact.opted_out))


def local_time(c: Unit, act: Act) -> LocalTime | None:
    """What the clocks say where the contact may be.

    From the zone that was told; else from every zone their numbers and their country allow; else from the account's
    zone, which is then said to be assumed. Unknown for an act that concerns nobody we know.
    """
    contact = _contact(c, act)
    if contact is None:
        return None
    numbers = [each.address for each in contact.addresses if each.channel in NUMBERS and not each.claimed]
    place = contact.place
    zones = possible_zones(place.time_zone, place.country, [(number, region_of(number)) for number in numbers])
    if not zones:
        zone = _account_zone(c)
        return None if zone is None else _clocks(c, (zone,), declared=False)
    return _clocks(c, zones, declared=True)


def _clocks(c: Unit, zones: tuple[str, ...], *, declared: bool) -> LocalTime:
    now = from_millis(c.at)
    return LocalTime(tuple(now.astimezone(ZoneInfo(zone)) for zone in zones), declared)


def _contact(c: Unit, act: Act) -> Contact | None:
    if act.contact is None:
        return None
    try:
        contact = reading.contact(c, reading.resolve(c, act.contact))
    except NotFound:
        return None
    return None if contact.erased else contact


def _account_zone(c: Unit) -> str | None:
    try:
        return accounts.account(c).time_zone
    except NotFound:
        return None


FACTS = {OptOut: opt_out, LocalTime: local_time}
