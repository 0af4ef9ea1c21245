"""Where a contact may be, by every sign we have: what they declared, their numbers, their browser and its clock."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline import accounts
from fairline.crm import store
from fairline.crm.forms.addresses import NUMBERS
from fairline.crm.forms.folding import fold
from fairline.crm.model import Address
from fairline.gate import Whereabouts, known_places, limits, place_of_number
from fairline.kit.cldr import country_of_zones
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound

# Regions as people write them, for the places that have rules of their own.
REGIONS = {
    "florida": "US-FL", "oklahoma": "US-OK", "washington": "US-WA", "texas": "US-TX", "maryland": "US-MD",
    "california": "US-CA", "new york": "US-NY", "connecticut": "US-CT", "alabama": "US-AL", "rhode island": "US-RI",
    "quebec": "CA-QC", "qc": "CA-QC",
}  # fmt: skip


def whereabouts(c: Unit, contact: str, besides: Sequence[Address] = ()) -> Whereabouts | None:
    """The places a contact may be, and how each is known; none where nothing tells. None for nobody we know.

    A country with states of its own rules, and no sign of which, is every one of them. `besides` are addresses that
    count as theirs too.
    """
    row = _speaking(c, contact)
    if row is None:
        return None
    held = store.addresses.some(c, [row["id"]]).get(row["id"], ())
    return places_of(row, [*held, *besides], home(c), operator(c))


def called_at(c: Unit, numbers: Sequence[Address]) -> Whereabouts:
    """Where somebody may be of whom only numbers are known."""
    nobody = {"time_zone": "", "country": "", "region": "", "known_from": ""}
    return places_of(nobody, numbers, home(c), operator(c))


def places_of(row: Mapping[str, Any], held: Sequence[Address], own: tuple[str, ...], operated: str = "") -> Whereabouts:
    """The same from a contact's row and addresses, for an account that works in its `own` countries, on an installation
    that is `operated` from one.
    """
    found = dict(_told(row))
    for each in held:
        place = place_of_number(each.address) if each.channel in NUMBERS and not each.claimed else ""
        if place:
            found.setdefault(place, "number")
    if not found and row["time_zone"]:
        found = dict.fromkeys(_countries(row["time_zone"]), "time_zone")
    places = _narrowed(found)
    return Whereabouts(tuple(places), tuple(places.values()), own, operated)


def operator(c: Unit) -> str:
    """The country of whoever runs the installation; empty where nobody said."""
    return c.tools.settings.country.upper() if c.tools.settings else ""


def home(c: Unit) -> tuple[str, ...]:
    """The countries the account works in: those it named, else its own."""
    asked = limits(c).countries
    if asked:
        return asked
    try:
        country = accounts.account(c).country
    except NotFound:
        return ()
    return (country,) if country else ()


def _told(row: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    country, region = row["country"], fold(row["region"] or "").strip()
    if not country:
        return
    state = REGIONS.get(region) or f"{country}-{region.upper()}"
    if region and state in known_places() and state.startswith(f"{country}-"):
        yield state, row["known_from"]
    elif region:
        yield f"{country}-{region.upper()[:10]}", row["known_from"]  # a state without rules of its own
    else:
        yield country, row["known_from"]


def _narrowed(found: dict[str, str]) -> dict[str, str]:
    """Countries whose state nothing tells become all their states; a country beside a state of it says no more."""
    kept: dict[str, str] = {}
    for place, known_from in found.items():
        if any(each.startswith(f"{place}-") for each in found):
            continue
        kept[place] = known_from
        if known_from != "number":  # an area code that is none of those states' tells that much
            kept |= dict.fromkeys((each for each in known_places() if each.startswith(f"{place}-")), known_from)
    return kept


def _speaking(c: Unit, contact: str) -> Row | None:
    row = store.contacts.one(c, contact)
    if row is not None and row["root"] != row["id"]:
        row = store.contacts.one(c, row["root"])
    return None if row is None or row["erased"] is not None else row


def _countries(zone: str) -> tuple[str, ...]:
    country = country_of_zones().get(zone)
    return (country,) if country else ()
