"""Says where a contact is, and how we know."""

from dataclasses import replace

from fairline import journal
from fairline.crm.events import ContactPlaced
from fairline.crm.forms import addresses as forms
from fairline.crm.forms import places
from fairline.crm.model import SURENESS, Change, Contact, KnownFrom, Place
from fairline.crm.service import reading
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit


def place(c: Unit, id: str, place: Place, by: Actor = HOUSE) -> None:
    """Keep what a machine (a browser, a number's prefix) tells of where a contact is.

    A less sure word does not replace a surer one; a country or zone that does not exist, and a contact that was
    erased, are passed over. Raises NotFound.
    """
    held = reading.contact(c, reading.resolve(c, id))
    kept = replace(
        place,
        country=place.country if places.is_country(place.country) else "",
        time_zone=place.time_zone if place.time_zone in places.zones() else "",
    )
    says = kept.country or kept.region or kept.time_zone
    if says and not held.erased and kept != held.place and SURENESS[kept.known_from] >= SURENESS[held.place.known_from]:
        _write(c, held, kept, by)


def declare(c: Unit, held: Contact, change: Change, by: Actor) -> None:
    """Keep what a member, or the contact, says of where the contact is; it has been checked."""
    known_from: KnownFrom = "declared"
    said = Place(
        held.place.country if change.country is None else change.country,
        held.place.region if change.region is None else change.region,
        held.place.time_zone if change.time_zone is None else change.time_zone,
        held.place.known_from,
    )
    if said != held.place:
        _write(c, held, replace(said, known_from=known_from), by)


def place_by_number(c: Unit, id: str, channel: str, address: str, by: Actor) -> None:
    """Keep what a telephone number's prefix says of where its owner is."""
    if channel not in forms.NUMBERS or not address.startswith("+"):  # who calls may hide their number, or have none
        return
    zones = places.zones_of_number(address)
    zone = zones[0] if len(zones) == 1 else ""
    place(c, id, Place(forms.region_of(address), "", zone, "number"), by)


def _write(c: Unit, held: Contact, place: Place, by: Actor) -> None:
    told = ContactPlaced(
        contact=held.id,
        person=held.person,
        known_from=place.known_from,
        country=place.country,
        region=place.region,
        time_zone=place.time_zone,
    )
    journal.append(c, by, told)
