"""What privacy itself keeps of a contact, packages made for them; and what stands below by their address alone."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import accounts, crm, journal
from fairline.journal import HOUSE
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Holding
from fairline.privacy import access, store
from fairline.privacy.events import DataRequestFailed
from fairline.privacy.model import DataRequest


def collect(c: Unit, person: str) -> Sequence[Mapping[str, Any]]:
    """The access packages that lie ready, or are being made."""
    return [
        {"request": each.id, "asked_at": to_text(each.asked_at), "blob": each.package.blob if each.package else ""}
        for each in _open(c, person)
    ]


def forget(c: Unit, person: str) -> int:
    """Throw them away; what is being made comes to nothing."""
    found = _open(c, person)
    for each in found:
        access.drop(c, each, "erased")
        if each.state == "running":
            journal.append(c, HOUSE, DataRequestFailed(request=each.id, contact=each.contact, cause="erased"))
    return len(found)


def _open(c: Unit, person: str) -> list[DataRequest]:
    try:
        contacts = crm.family(c, person)
    except NotFound:
        return []
    asked = [each for each in store.of_contacts(c, contacts) if each.kind == "access"]
    return [each for each in asked if each.package is not None or each.state == "running"]


def followed(c: Unit, person: str) -> Sequence[Mapping[str, Any]]:
    """The documents whose changes a contact asked to hear of, by an address of theirs."""
    return [
        {"id": each.id, "document": each.document, "address": each.address, "state": each.state, "at": to_text(each.at)}
        for address in _mails(c, person)
        for each in accounts.followed_by(c, address)
    ]


def unfollow(c: Unit, person: str) -> int:
    """They hear of no change any more."""
    return sum(accounts.forget_following(c, address) for address in _mails(c, person))


def _mails(c: Unit, person: str) -> list[str]:
    try:
        held = crm.contact(c, crm.resolve(c, person)).addresses
    except NotFound:
        return []
    return sorted({each.address for each in held if each.channel == "email"})


HOLDINGS = (
    Holding("privacy", "access_packages", collect, forget),
    Holding("accounts", "following", followed, unfollow),
)
