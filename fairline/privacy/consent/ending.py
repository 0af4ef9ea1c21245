"""Ends consents that count no more although nobody took them back: of numbers that changed hands, and forged ones."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import crm, journal
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue
from fairline.privacy.consent import events, store
from fairline.privacy.consent.lookups import NUMBERS
from fairline.privacy.consent.model import RINGS, Held
from fairline.privacy.registries.facts import changed_hands
from fairline.privacy.registries.service import ENDS

AT_ONCE = 500  # consents that are looked at in one unit


def look(c: Unit, payload: Any) -> None:
    """The job of a list of changed numbers that was loaded: the next consents, by their ids."""
    held = store.ringing(c, sorted(RINGS), payload["after"], AT_ONCE)
    since = changed_hands(c, sorted({number for each in held for number in numbers_of(c, each.contact)}))
    for each in held:
        if gave_before(c, each, since):
            journal.append(c, HOUSE, events.ConsentEnded(consent=each.id, contact=each.contact, why="reassigned"))
    if len(held) == AT_ONCE:
        told = {"copy": payload["copy"], "after": held[-1].id}
        enqueue(c, ENDS, told, key=f"{ENDS}:{payload['copy']}:{held[-1].id}")


def gave_before(c: Unit, held: Held, since: Mapping[str, int]) -> bool:
    """Whether every number by which the contact may be reached is somebody else's since they agreed."""
    own = numbers_of(c, held.contact)
    return bool(own) and all(held.at <= since.get(number, -1) for number in own)


def numbers_of(c: Unit, contact: str) -> list[str]:
    """The numbers a contact holds, in their one form."""
    try:
        held = crm.contacts(c, crm.family(c, contact)).values()
    except NotFound:
        return []
    told = (each for one in held for each in one.addresses if not each.claimed)
    return sorted({each.address for each in told if each.channel in NUMBERS and each.address.startswith("+")})


def void(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Where an act was refused because a consent is forged, write that down: it is void from now on."""
    for entry in entries:
        contact = entry.event.fields.get("contact")
        if contact and any((each.policy, each.reason) == ("consent", "forged") for each in entry.event.verdicts):
            for each in store.of_contacts(c, _family(c, contact)):
                if each.ended == "forged" and not store.is_ended(c, each.id):
                    journal.append(c, HOUSE, events.ConsentEnded(consent=each.id, contact=each.contact, why="forged"))


def _family(c: Unit, contact: str) -> list[str]:
    try:
        return crm.family(c, contact)
    except NotFound:
        return []


FORGED = Follower("privacy.forged", frozenset({"ActRefused"}), void)
JOBS = {ENDS: look}
