"""Tells of many contacts at once under which ids they were known, by which addresses they are reached, who they are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fairline.crm import store
from fairline.crm.model import Address
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Reached:
    """A contact: everybody they are in the journal, and the addresses (channel, address) that are theirs."""

    persons: tuple[str, ...]
    addresses: tuple[tuple[str, str], ...]


def families(c: Unit, ids: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """For each of these ids, every id under which that contact was ever known; ids that name none are left out."""
    roots = {row["id"]: row["root"] for row in store.contacts.some(c, dict.fromkeys(ids))}
    found: dict[str, list[str]] = defaultdict(list)
    for row in store.contacts.spoken_for(c, roots.values()):
        found[row["root"]].append(row["id"])
    return {one: found[root] for one, root in roots.items()}


def reached_by(c: Unit, ids: Sequence[str]) -> Mapping[str, Reached]:
    """How each of these is reached; all of a family are asked for together. An address somebody merely claimed and
    another holds is that other's.
    """
    rows, held = store.contacts.some(c, ids), store.addresses.some(c, ids)
    families: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        families[row["root"]].append(row["id"])
    return {
        row["id"]: Reached(
            (row["person"], *(each.person for each in _own(c, held.get(row["id"], ()), families[row["root"]]))),
            tuple((each.channel, each.address) for each in held.get(row["id"], ()) if not each.claimed),
        )
        for row in rows
    }


def found_by(c: Unit, channel: str, addresses: Iterable[str]) -> Mapping[str, str]:
    """The contacts that hold these addresses, by address; one that merely claimed it does not."""
    return store.addresses.holders(c, channel, list(dict.fromkeys(addresses)))


def _own(c: Unit, held: Sequence[Address], ids: Sequence[str]) -> list[Address]:
    return [each for each in held if not (each.claimed and store.addresses.held_elsewhere(c, each.person, ids))]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a contact is reached on a channel: the contact that speaks for them, the person who seals, the address."""

    contact: str
    person: str
    address: str


def places_on(c: Unit, channel: str, ids: Sequence[str]) -> Mapping[str, Place]:
    """Where each of these is reached on a channel, by the id asked for; nobody forgotten, and nobody who is not."""
    roots = {row["id"]: row["root"] for row in store.contacts.some(c, dict.fromkeys(ids))}
    standing = [row["id"] for row in store.contacts.some(c, dict.fromkeys(roots.values())) if row["erased"] is None]
    held = store.addresses.some(c, standing)
    found: dict[str, Place] = {}
    for one, root in roots.items():
        first = next((each for each in held.get(root, ()) if each.channel == channel and not each.claimed), None)
        if first is not None:
            found[one] = Place(root, first.person, first.address)
    return found
