"""Tells what was known of a contact and is no more: what changed, when, and whether they changed it themselves."""

from dataclasses import dataclass
from typing import Any, Literal

from fairline import journal
from fairline.crm.service import reading
from fairline.journal import Actor, Entry
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

Whose = Literal["self", "us", "machine"]
SHOWN = ("name", "locale", "country", "region", "time_zone")  # what a contact reads of themselves; a note is not theirs
KINDS = frozenset({"ContactCreated", "ContactChanged", "ContactPlaced", "AddressAdded"})
MOST = 1_000  # entries that are looked through


@dataclass(frozen=True, slots=True)
class Past:
    """One thing that is different since `at` (ms UTC): which, what stood there before and after, and who changed it."""

    at: Millis
    what: str
    before: str
    after: str
    by: Whose


def changes_of(c: Unit, contact: str) -> list[Past]:
    """What changed about a contact, newest first: name, language, place and addresses. Raises NotFound."""
    mine = [
        entry for each in reading.family(c, contact) for entry in journal.about(c, each, most=MOST)
        if entry.kind in KINDS and not entry.erased
    ]  # fmt: skip
    known: dict[str, str] = {}
    told: list[Past] = []
    for entry in sorted(mine, key=lambda entry: entry.number):
        told += _told(entry, known)
    return told[::-1]


def _told(entry: Entry[Any], known: dict[str, str]) -> list[Past]:
    event, by = entry.event, _by(entry.actor)
    if entry.kind == "AddressAdded":
        return [Past(entry.at, "address", "", event.address, by)]
    fresh = {name: getattr(event, name, None) for name in SHOWN}
    changed = {name: value for name, value in fresh.items() if value is not None and value != known.get(name, "")}
    before = {name: known.get(name, "") for name in changed}
    known.update(changed)
    if entry.kind == "ContactCreated":
        return []
    return [Past(entry.at, name, before[name], value, by) for name, value in changed.items()]


def _by(actor: Actor) -> Whose:
    if actor.kind == "contact":
        return "self"
    return "us" if actor.kind == "member" else "machine"
