"""What this keeps of a contact: the ids others call them and their tickets by; and how to forget them."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.crm import persons
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Holding
from fairline.platform.zendesk import store


def _persons(c: Unit, contact: str) -> list[str]:
    try:
        return list(persons(c, contact))
    except NotFound:
        return []


def _collect(c: Unit, contact: str) -> Sequence[Mapping[str, Any]]:
    return [{"outside_id": each} for each in store.of_persons(c, _persons(c, contact))]


def _forget(c: Unit, contact: str) -> int:
    return store.forget(c, _persons(c, contact))


HOLDINGS = (Holding("platform.zendesk", "outside_ids", _collect, _forget),)
