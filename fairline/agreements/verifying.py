"""Finds published versions that are not, to the letter, what the journal says was approved."""

from dataclasses import dataclass

from fairline.agreements import store
from fairline.agreements.events import AgreementPublished
from fairline.agreements.published import is_as_published
from fairline.journal import one
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Altered:
    """A published version that was changed afterwards, and what shows it."""

    document: str
    version: str
    reason: str


def altered(c: Unit) -> list[Altered]:
    """Every published version that was changed after its publication: for the house's own unit of the publisher's
    account (the unit's own entries are compared; the texts of all).
    """
    found = []
    for row in store.published(c):
        held = store.published_whole(c, row["document"], row["version"])
        if held is None or not is_as_published(held):
            found.append(Altered(row["document"], row["version"], "the text or what it says of itself was changed"))
        elif row["house"] == c.account and not _agrees(c, row["number"], row["seal"]):
            found.append(Altered(row["document"], row["version"], "the journal knows another text"))
    return found


def _agrees(c: Unit, number: int, seal: str) -> bool:
    entry = one(c, number)
    return entry is not None and isinstance(entry.event, AgreementPublished) and entry.event.seal == seal
