"""What the floors below may ask of the CRM: opt-outs, what time it is where a contact may be, whose keys are theirs."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from fairline import accounts
from fairline.channels import AddressOf, ContactPersons
from fairline.crm import store
from fairline.crm.forms.addresses import NUMBERS, region_of
from fairline.crm.forms.places import possible_zones
from fairline.crm.model import Address
from fairline.crm.service import reading
from fairline.crm.service.erasure import persons
from fairline.crm.whereabouts import called_at, whereabouts
from fairline.gate import Act, Call, LocalTime, OptOut, Whereabouts
from fairline.kit.clock import from_millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound


def opt_out(c: Unit, act: Act) -> OptOut | None:
    """On which channels the contact wants to hear nothing; unknown for an act that concerns nobody we know."""
    contact = _speaking(c, act)
    if contact is None:
        return None
    return OptOut(frozenset(row["channel"] for row in store.opt_outs.some(c, [contact["id"]]).get(contact["id"], ())))


def local_time(c: Unit, act: Act) -> LocalTime | None:
    """What the clocks say where the contact may be.

    From the zone that was told; else from every zone their numbers and their country allow; else from the account's
    zone, which is then said to be assumed. The number a call goes to counts as theirs. Unknown for an act that
    concerns nobody we know and rings no number.
    """
    contact, numbers = _speaking(c, act), dialled(act)
    if contact is None and (act.contact is not None or not numbers):
        return None
    if contact is None:
        zones = possible_zones("", "", [(each.address, region_of(each.address)) for each in numbers])
    else:
        zones = zones_of(contact, [*store.addresses.some(c, [contact["id"]]).get(contact["id"], ()), *numbers])
    if not zones:
        zone = account_zone(c)
        return None if zone is None else _clocks(c, (zone,), declared=False)
    return _clocks(c, zones, declared=True)


def zones_of(contact: Row, held: Sequence[Address]) -> tuple[str, ...]:
    """Every zone a contact may be in, by what they told and the numbers that are theirs."""
    if contact["time_zone"]:
        return possible_zones(contact["time_zone"], "", ())
    numbers = [each.address for each in held if each.channel in NUMBERS and not each.claimed]
    return possible_zones("", contact["country"], [(number, region_of(number)) for number in numbers])


def where(c: Unit, act: Act) -> Whereabouts | None:
    """Where the act's contact may be, and whoever is called; unknown for an act that concerns nobody we know."""
    numbers = dialled(act)
    if act.contact is None:
        return called_at(c, numbers) if numbers else None
    return whereabouts(c, act.contact, numbers)


def dialled(act: Act) -> tuple[Address, ...]:
    """The number a call goes to, as an address of whoever is called; none for any other act."""
    return (Address("voice", act.address, False, False, ""),) if isinstance(act, Call) and act.address else ()


def number_held(c: Unit, number: str) -> str | None:
    """The contact that holds a number (E.164), on whichever channel we know it by; None for nobody, and for one that
    several hold.
    """
    found = {held.id for channel in sorted(NUMBERS) if (held := reading.find(c, channel, number)) is not None}
    return found.pop() if len(found) == 1 else None


def contact_persons(c: Unit, contact: str) -> ContactPersons:
    """Everybody a contact is in the journal, for channels that keep something of them; nobody where there is none."""
    try:
        return ContactPersons(tuple(persons(c, contact)))
    except NotFound:
        return ContactPersons(())


def address_of(c: Unit, person: str) -> AddressOf | None:
    """Where a person is reached, and what their contact is called; None for nobody we know, or who was forgotten."""
    held = next((each for each in reading.holders(c, [person]) if each.address), None)
    if held is None:
        return None
    return AddressOf(held.channel, held.address, reading.names(c, [held.contact]).get(held.contact, ""))


def _clocks(c: Unit, zones: tuple[str, ...], *, declared: bool) -> LocalTime:
    now = from_millis(c.at)
    return LocalTime(tuple(now.astimezone(ZoneInfo(zone)) for zone in zones), declared)


def _speaking(c: Unit, act: Act) -> Row | None:
    """The row of the contact that speaks for the one of an act, None for nobody and for somebody erased."""
    row = None if act.contact is None else store.contacts.one(c, act.contact)
    if row is not None and row["root"] != row["id"]:
        row = store.contacts.one(c, row["root"])
    return None if row is None or row["erased"] is not None else row


def account_zone(c: Unit) -> str | None:
    """The zone of the account; None where nobody knows."""
    try:
        return accounts.account(c).time_zone
    except NotFound:
        return None
