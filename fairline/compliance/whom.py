"""Whom a message would go to: contacts by their ids, and whoever has an address."""

from collections.abc import Iterable, Sequence

from fairline import crm
from fairline.conversations import Whom
from fairline.kit.db import Unit

AT_ONCE = 5_000  # as many as the gate asks about together, so that what was read is read once


def whom(c: Unit, channel: str, contacts: Sequence[str], addresses: Sequence[str]) -> tuple[list[Whom], list[str]]:
    """Everybody once, as they are reached on a channel; and those who are not: their ids, or what is no address."""
    found: dict[str, Whom] = {}
    unreached: list[str] = []
    for some in _in_parts(contacts):
        _add_contacts(c, channel, some, found, unreached)
    for some in _in_parts(addresses):
        _add_addresses(c, channel, some, found, unreached)
    return list(found.values()), unreached


def _add_contacts(c: Unit, channel: str, asked: Sequence[str], found: dict[str, Whom], unreached: list[str]) -> None:
    places = crm.places_on(c, channel, asked)
    for one in asked:
        place = places.get(one)
        if place is None:
            unreached.append(one)
        else:
            found.setdefault(place.contact, Whom(place.contact, place.person, place.address))


def _add_addresses(c: Unit, channel: str, asked: Sequence[str], found: dict[str, Whom], unreached: list[str]) -> None:
    tidy = {said: crm.normal_address(channel, said) for said in asked}
    holders = crm.found_by(c, channel, [each for each in tidy.values() if each])
    places = crm.places_on(c, channel, list(dict.fromkeys(holders.values())))
    for said, address in tidy.items():
        if not address:
            unreached.append(said)
            continue
        place = places.get(holders.get(address, ""))
        if place is None:
            found.setdefault(address, Whom("", "", address))
        else:
            found.setdefault(place.contact, Whom(place.contact, place.person, place.address))


def _in_parts(asked: Iterable[str]) -> Iterable[Sequence[str]]:
    every = list(dict.fromkeys(asked))
    return [every[first : first + AT_ONCE] for first in range(0, len(every), AT_ONCE)]
