"""What the ledger keeps of a contact, and how to forget it. Hashes of refusals stay: they name nobody."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import crm
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Holding
from fairline.privacy.consent import store
from fairline.privacy.consent.reading import evidence


def collect(c: Unit, contact: str) -> Sequence[Mapping[str, Any]]:
    """Their consents with the text they were shown, and what stands against contacting them."""
    family = _family(c, contact)
    if not family:
        return []
    given: list[Mapping[str, Any]] = [
        {"channel": each.channel, "kind": each.kind, "at": to_text(each.at), "label": each.method}
        | dict[str, Any](evidence(c, each.number))
        for each in store.of_contacts(c, family)
    ]
    marked = [{"label": row["mark"], "since": to_text(row["at"])} for row in store.marks(c, family)]
    return [*given, *marked]


def forget(c: Unit, contact: str) -> int:
    """Forget them."""
    family = _family(c, contact)
    if not family:
        return 0
    found = len(store.of_contacts(c, family)) + len(store.marks(c, family))
    store.forget(c, family, crm.persons(c, contact))
    return found


def _family(c: Unit, contact: str) -> list[str]:
    try:
        return crm.family(c, contact)
    except NotFound:
        return []


HOLDINGS = (Holding("privacy", "consents", collect, forget),)
