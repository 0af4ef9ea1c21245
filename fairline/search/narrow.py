"""Narrows what was found to the conversations that fit the operators, and finds whom their names may mean."""

from collections.abc import Sequence
from typing import Any

from fairline import accounts
from fairline.kit.db import Row, Unit
from fairline.kit.search import find, read
from fairline.kit.search.find import Keep
from fairline.search.operators import Names, Wanted

MOST_CONTACTS = 50  # contacts a name may mean


def names(c: Unit, member: str) -> Names:
    """How names are found in this account."""
    return Names(
        agents=lambda name: accounts.members_called(c, name),
        queues=lambda name: [],
        contacts=lambda name: _contacts(c, name),
        me=member,
    )


def keeper(c: Unit, wanted: Wanted) -> Keep:
    """What lets through the documents of conversations that fit."""
    if wanted.parts:
        return _nothing
    return _everything


def matching(c: Unit, wanted: Wanted, most: int) -> list[str]:
    """The conversations that fit, the newest first."""
    return []


def items(c: Unit, ids: Sequence[str]) -> list[Any]:
    """Conversations as items."""
    return []


def _contacts(c: Unit, name: str) -> list[str]:
    found = find(c, read(name), [["contact"]])
    return [hit.row["id"] for hit in found.hits[:MOST_CONTACTS]]


def _everything(rows: Sequence[Row]) -> Sequence[Row]:
    return rows


def _nothing(rows: Sequence[Row]) -> Sequence[Row]:
    return []
