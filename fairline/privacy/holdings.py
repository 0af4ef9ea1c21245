"""What privacy itself keeps of a contact: packages made for them."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import crm, journal
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


HOLDINGS = (Holding("privacy", "access_packages", collect, forget),)
