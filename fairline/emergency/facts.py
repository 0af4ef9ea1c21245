"""What the gate may ask of emergency calling: how a call for help leaves, where members speak, how a number is read."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.emergency import store
from fairline.emergency.service import country_of, way_of
from fairline.gate import Act, EmergencyWay, Listen, MemberPlaces, MemberSite, Record
from fairline.kit.db import Unit


def emergency_way(c: Unit, act: Act) -> EmergencyWay | None:
    """How a call for help of the act's member leaves; unknown where no member makes it."""
    return None if act.member is None else way_of(c, act.member)


def member_places(c: Unit, act: Act) -> MemberPlaces | None:
    """Where those of us are who speak in a call: what each confirmed; for one who never did, where every site of the
    account lies, and nothing where these differ. Where nobody of us speaks but the house, the account's country.
    """
    if not isinstance(act, Record | Listen):
        return None
    spoken = act.members if isinstance(act, Record) else (act.agent,)
    members = dict.fromkeys(each for each in (*spoken, act.member) if each)
    if not members:
        return MemberPlaces((country_of(c),))
    sites = {each.place.code for each in store.sites(c)}
    usual = sites.pop() if len(sites) == 1 else ""
    found = (store.location(c, each) for each in members)
    return MemberPlaces(tuple(dict.fromkeys(usual if each is None else each.place.code for each in found)))


def member_site(c: Unit, member: str | None) -> MemberSite:
    """Where a member calls from: what they confirmed, else the account's country."""
    found = store.location(c, member) if member else None
    if found is None:
        return MemberSite(country_of(c))
    site = store.site(c, found.site) if found.site else None
    return MemberSite(found.place.country, site.outside if site else ())


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {
    EmergencyWay: emergency_way,
    MemberPlaces: member_places,
    MemberSite: member_site,
}
