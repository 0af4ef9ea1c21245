"""What the index keeps about a contact, and how to forget it."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.crm import family, persons
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Holding
from fairline.kit.search import drop, forget_persons, texts


def _collect(c: Unit, contact: str) -> Sequence[Mapping[str, Any]]:
    """Where something of theirs can be found; what it says is told by the modules that keep it."""
    rows = texts(c, _persons(c, contact))
    return [{"kind": row["kind"], "id": row["id"], "at": to_text(row["at"])} for row in rows]


def _forget(c: Unit, contact: str) -> int:
    return forget_persons(c, _persons(c, contact)) + drop(c, [("contact", each) for each in _family(c, contact)])


def _persons(c: Unit, contact: str) -> list[str]:
    try:
        return persons(c, contact)
    except NotFound:
        return []


def _family(c: Unit, contact: str) -> list[str]:
    try:
        return family(c, contact)
    except NotFound:
        return [contact]


HOLDINGS = (Holding("search", "index", _collect, _forget),)
