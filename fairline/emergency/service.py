"""Sites and their way out, where members are, drills, the limits everybody reads: what is asked of each, and kept."""

import hmac
from collections.abc import Sequence
from dataclasses import replace
from ipaddress import ip_address, ip_network

from fairline import accounts, journal
from fairline.emergency import store
from fairline.emergency.drilling import begin
from fairline.emergency.events import (
    EmergencyCardShown,
    EmergencyDrillHeld,
    EmergencyLimitsRead,
    LocationAsked,
    LocationConfirmed,
    WorkSiteRemoved,
    WorkSiteSet,
)
from fairline.emergency.model import (
    BARRED,
    CONFIRMED_FOR,
    DAY,
    FREQUENT,
    LIMITS,
    TOLD_FOR,
    Drill,
    Location,
    Place,
    Site,
    Why,
)
from fairline.emergency.problems import EmergencyNotLicensed, EmergencyTooFrequent, LimitsMoved
from fairline.gate import EmergencyWay, emergency_table
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

V4, V6 = 24, 48  # bits by which two addresses count as one network: what an office or a home has
KNOWN = 10  # places a member is offered again


def network_of(c: Unit, address: str) -> str:
    """A keyed hash of the network an address lies in; empty for what is no address."""
    try:
        at = ip_address(address)
    except ValueError:
        return ""
    network = ip_network(f"{at}/{V4 if at.version == 4 else V6}", strict=False)
    said = f"{c.account}:{network}".encode()
    return hmac.digest(c.tools.keyring.derive("emergency networks"), said, "sha256").hex()[:24]


def confirm(c: Unit, by: Actor, member: str, place: Place, network: str) -> Location:
    """Keep where a member says they are: help is sent there from now on. An address of a site's is that site.

    Raises BadInput for a country nobody has heard of, NotFound for a member who is none.
    """
    if place.country not in emergency_table().countries:
        raise BadInput(what="country", fields={"country": "emergency.field.country"})
    bare = replace(place, label="")
    site = next((each for each in store.sites(c) if replace(each.place, label="") == bare), None)
    event = LocationConfirmed(
        member=member,
        person=accounts.member(c, member).person,
        site=site.id if site else "",
        country=place.country,
        region=place.region,
        network=network,
        expires=Millis(c.at + CONFIRMED_FOR),
        label=place.label or (site.name if site else ""),
        street=place.street,
        house=place.house,
        postcode=place.postcode,
        city=place.city,
        detail=place.detail,
    )
    append(c, by, event)
    found = store.location(c, member)
    if found is None:
        raise NotFound
    return found


def why_due(c: Unit, member: str, network: str = "") -> Why:
    """Why a member has to say where they are before voice is offered to them; nothing where they need not.

    `network` is the one they are on now, where that is known.
    """
    found = store.location(c, member)
    if found is None:
        return "first"
    if found.expires <= c.at:
        return "expired"
    if found.asked:
        return found.asked
    return "network" if network and found.network and network != found.network else ""


def is_due(c: Unit, member: str) -> bool:
    """Whether a member has to say where they are first. Calls for help are excepted."""
    return why_due(c, member) != ""


def located(c: Unit) -> frozenset[str] | None:
    """Members to whom calls may be offered; None for everybody, where no site of the account has a way for help.

    Who has not confirmed where they are within thirty days, or came in from elsewhere since, is none of them (clause
    ZS-EMER-ADDRESS-NOT-GPS). Calls they make for help are excepted.
    """
    if all(site.mode == "off" for site in store.sites(c)):
        return None
    return frozenset(store.located_members(c))


def doubt(c: Unit, by: Actor, member: str, network: str) -> None:
    """A member came in from a network: where it is another than that of their place, they are asked again."""
    found = store.location(c, member)
    if found is not None and not found.asked and network and found.network != network:
        append(c, by, LocationAsked(member=member, why="network"))


def known_places(c: Unit, member: str) -> list[Place]:
    """Places a member may choose from: those they were at, the newest first, then the sites'."""
    own = [each.place for each in store.history(c, member, 3 * KNOWN)]
    return list(dict.fromkeys((*own, *(each.place for each in store.sites(c)))))[:KNOWN]


def place_of(c: Unit, member: str) -> Place | None:
    """What goes with a member's call for help: what they confirmed last, also where they are to confirm it anew."""
    found = store.location(c, member)
    return found.place if found is not None else None


def way_of(c: Unit, member: str) -> EmergencyWay:
    """How a call for help of a member leaves: by their site, or by the one that serves homes in their country."""
    found = store.location(c, member)
    country = found.place.country if found is not None else country_of(c)
    site = _serving(store.sites(c), found.site if found is not None else "", country)
    lately = store.last_rung(c, member)
    if site is None:
        return EmergencyWay("off", country, lately=lately)
    located = found is not None and bool(found.place.street and found.place.city)
    return EmergencyWay(site.mode, country, site.route, located, lately)


def _serving(sites: Sequence[Site], at: str, country: str) -> Site | None:
    own = next((each for each in sites if each.id == at), None)
    return own or next((each for each in sites if each.homes and each.place.country == country), None)


def country_of(c: Unit) -> str:
    """The account's country; empty where nobody knows."""
    try:
        return accounts.account(c).country
    except NotFound:
        return ""


def put_site(c: Unit, by: Actor, site: Site) -> Site:
    """Set a site up, or change it, whole. Raises BadInput, EmergencyTooFrequent, EmergencyNotLicensed."""
    country = emergency_table().countries.get(site.place.country)
    if country is None or (site.mode != "off" and not country.calls):
        raise BadInput(what="country", fields={"country": "emergency.field.country"})
    if site.mode == "trunk" and not site.route:
        raise BadInput(what="route", fields={"route": "emergency.field.route"})
    if site.mode != "off" and site.industry in BARRED:
        raise EmergencyTooFrequent
    if site.mode != "off" and not site.licence.strip():
        raise EmergencyNotLicensed
    place = {name: getattr(site.place, name) for name in ("street", "house", "postcode", "city", "region", "detail")}
    append(
        c,
        by,
        WorkSiteSet(
            site=site.id, name=site.name, country=site.place.country, mode=site.mode, route=site.route,
            outside=site.outside, homes=site.homes, licence=site.licence.strip(), industry=site.industry, **place,
        ),
    )  # fmt: skip
    begin(c)
    return site_called(c, site.id)


def site_called(c: Unit, id: str) -> Site:
    """One site. Raises NotFound."""
    found = store.site(c, id)
    if found is None:
        raise NotFound
    return found


def remove_site(c: Unit, by: Actor, id: str) -> None:
    """A site is none any more. Raises NotFound."""
    append(c, by, WorkSiteRemoved(site=site_called(c, id).id))


def is_frequent(c: Unit) -> bool:
    """Whether more calls for help left within thirty days than a place of work has reason for; none is ever stopped."""
    return store.carried_since(c, Millis(c.at - 30 * DAY)) > FREQUENT


def limits_due(c: Unit, member: str) -> bool:
    """Whether a member has to read what emergency calls from here cannot do: at first, each year, and anew."""
    found = store.said(c, member)
    return found is None or found["version"] != LIMITS or found["at"] + TOLD_FOR <= c.at


def read_limits(c: Unit, by: Actor, member: str, version: str) -> None:
    """A member read them. Raises LimitsMoved where other words hold by now."""
    if version != LIMITS:
        raise LimitsMoved
    append(c, by, EmergencyLimitsRead(member=member, version=version))


def card_shown(c: Unit, by: Actor, member: str) -> None:
    """A member who calls for help saw what to say: written down once a call (clause ZS-EMER-NO-CALLBACK-INFO)."""
    mine = [row["act"] for row in store.rung_since(c, Millis(c.at - DAY), ()) if row["member"] == member]
    act = max(mine, default="")
    if act and not any(entry.kind == "EmergencyCardShown" for entry in journal.about(c, act)):
        append(c, by, EmergencyCardShown(act=act, member=member, located=place_of(c, member) is not None))


def drill(c: Unit, by: Actor, member: str, site: str) -> Drill:
    """Try a site's way without ringing anybody: what would have gone is read back, and written down.

    Nothing leaves the house: a real number for help is never dialled to try it (clause ZS-EMER-TEST-CALLS).
    Raises NotFound.
    """
    held = site_called(c, site)
    country = emergency_table().countries[held.place.country]
    why = _fault(held, country.calls)
    event = EmergencyDrillHeld(
        drill=c.new_id("drl"),
        site=site,
        member=member,
        number=country.general,
        mode=held.mode,
        told=held.place.line,
        passed=not why,
        why=why,
    )
    append(c, by, event)
    return next(each for each in store.drills(c, 1_000) if each.id == event.drill)


def _fault(site: Site, calls: bool) -> str:
    """Why a call for help from a site would not have arrived with its address: off, country, address; or nothing."""
    if site.mode == "off":
        return "off"
    if not calls:
        return "country"
    return "" if site.place.street and site.place.city else "address"
