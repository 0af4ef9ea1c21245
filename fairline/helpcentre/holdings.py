"""What the help centre keeps of a contact: links sent, their stay, what waits to be confirmed; and how to forget it."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.crm import persons
from fairline.helpcentre import store
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Holding


def _persons(c: Unit, contact: str) -> list[str]:
    try:
        return persons(c, contact)
    except NotFound:
        return []


def _collect(c: Unit, contact: str) -> Sequence[Mapping[str, Any]]:
    many = store.of_persons(c, _persons(c, contact))
    return [{"links_and_stays": many}] if many else []


def _forget(c: Unit, contact: str) -> int:
    return store.forget(c, _persons(c, contact))


HOLDINGS = (Holding("helpcentre", "door", _collect, _forget),)
