"""What the privacy desk keeps of a contact: what they asked for, and to whom something of theirs was handed."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import crm
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Holding
from fairline.privacy.rights import recipients, store

Rows = Sequence[Mapping[str, Any]]


def _requests(c: Unit, contact: str) -> Rows:
    """What was asked for, when, and how it stands. Their words are theirs already, in the conversation or the mail."""
    return [
        {
            "request": each.id, "at": to_text(each.received), "kind": each.right, "state": each.state,
        }
        for each in store.of_contacts(c, _family(c, contact))
    ]  # fmt: skip


def _disclosures(c: Unit, contact: str) -> Rows:
    return [
        {"at": to_text(each.disclosed), "recipient": each.recipient, "categories": list(each.categories)}
        for each in recipients.of_contact(c, contact)
    ] if _family(c, contact) else []  # fmt: skip


def _forget(c: Unit, contact: str) -> int:
    """The requests' own keys go by themselves once the answer left; the list of recipients with the contact's key."""
    return store.forget_disclosures(c, _family(c, contact))


def _family(c: Unit, contact: str) -> list[str]:
    try:
        return crm.family(c, contact)
    except NotFound:
        return []


HOLDINGS = (
    Holding("privacy", "rights_requests", _requests, lambda c, contact: 0),
    Holding("privacy", "disclosures", _disclosures, _forget),
)
