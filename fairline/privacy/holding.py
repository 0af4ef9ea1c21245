"""Asks every module what it holds of a contact, and has it forgotten."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline.kit.db import Unit
from fairline.kit.plugin import HeldFile, Holding

Rows = Sequence[Mapping[str, Any]]
Collected = Sequence[tuple[Holding, Rows]]


class KeptByLaw:
    """Under this type rights tells of some contacts whether a legal hold keeps everything of theirs."""


class KeptBack:
    """Under this type rights seals what a legal hold keeps of what was collected, before a contact is forgotten."""


class KeptTold:
    """Under this type keeping tells, in a language, what is kept how long by the rules of this moment, line by line."""


class Beside:
    """Under this type rights tells what stands beside the data in a package: purposes, sources, recipients."""


LAST = "crm"  # knows whose keys a contact's are; what stands on that goes first


def collect(c: Unit, contacts: Iterable[str], holdings: Iterable[Holding]) -> Collected:
    """What these holdings hold of these contacts, each row once."""
    ids = list(contacts)
    return [(holding, _rows(c, holding, ids)) for holding in holdings]


def files(c: Unit, contacts: Iterable[str], holdings: Iterable[Holding]) -> Sequence[HeldFile]:
    """The files of these contacts that go with their package, each once."""
    ids = list(contacts)
    found = [each for holding in holdings for contact in ids for each in holding.files(c, contact)]
    return list({each.name: each for each in found}.values())


def forget(c: Unit, contacts: Iterable[str], holdings: Iterable[Holding]) -> None:
    """Have these holdings forget these contacts."""
    ids = list(contacts)
    for holding in holdings:
        for contact in ids:
            holding.forget(c, contact)


def kept_by_law(c: Unit, contacts: Sequence[str]) -> bool:
    """Whether a legal hold keeps everything of some contacts."""
    asks = c.tools.facts.get(KeptByLaw)
    return bool(asks and asks(c, contacts))


def in_order(c: Unit) -> list[Holding]:
    """Every module's holdings, higher floors first, the CRM last."""
    held: list[Holding] = list(reversed(c.tools.holdings))
    return [*(each for each in held if each.module != LAST), *(each for each in held if each.module == LAST)]


def _rows(c: Unit, holding: Holding, contacts: Sequence[str]) -> Rows:
    found = [dict(row) for contact in contacts for row in holding.collect(c, contact)]
    return list({json.dumps(row, sort_keys=True, default=str): row for row in found}.values())
