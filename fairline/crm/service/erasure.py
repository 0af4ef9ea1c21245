"""Forgets a contact: their keys, and that they were ever more than an id."""

from fairline import journal
from fairline.crm import store
from fairline.crm.events import ContactErased
from fairline.crm.model import Address
from fairline.crm.service import reading
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit


def persons(c: Unit, id: str) -> list[str]:
    """Everybody the contact is in the journal: whose keys seal what it holds about them. Raises NotFound.

    An address the contact merely claimed, and another holds, is that other's, and is left out.
    """
    ids = reading.family(c, id)
    own = [each.person for each in _addresses(c, ids) if not _is_anothers(c, each, ids)]
    return list(dict.fromkeys((*(row["person"] for row in store.contacts.some(c, ids)), *own)))


def shared(c: Unit, id: str) -> set[str]:
    """Addresses the contact merely claimed and another contact holds: an erasure leaves them with their holder."""
    ids = reading.family(c, id)
    return {each.address for each in _addresses(c, ids) if _is_anothers(c, each, ids)}


def erase(c: Unit, id: str, *, by: Actor = HOUSE) -> ContactErased:
    """Destroy the keys of a contact and of all it speaks for, and say so; every module's projection forgets on it.

    A second time it only says again what is gone already. Raises NotFound.
    """
    root = reading.resolve(c, id)
    family, known = reading.family(c, root), persons(c, root)
    claimants = tuple(each for each in store.addresses.claimants(c, known) if each not in family)
    told = ContactErased(contact=root, contacts=tuple(family), persons=tuple(known), claimants=claimants)
    for person in told.persons:
        journal.destroy(c, person)
    journal.append(c, by, told)
    return told


def _addresses(c: Unit, contacts: list[str]) -> list[Address]:
    return [address for each in store.addresses.some(c, contacts).values() for address in each]


def _is_anothers(c: Unit, held: Address, contacts: list[str]) -> bool:
    return held.claimed and store.addresses.held_elsewhere(c, held.person, contacts)
