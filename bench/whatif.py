"""How long the what-if takes for ten thousand contacts: by text and by mail, with consents, refusals and nights."""

from collections.abc import Iterator
from datetime import UTC, datetime
from random import Random
from time import perf_counter
from typing import Any

import msgspec

from bench.figure import Figure
from bench.houses import DATABASES, begun, house_on
from fairline.compliance.tests import crowd
from fairline.compliance.whatif import WhatIf, what_if
from fairline.compliance.whatif_http import shown
from fairline.conversations import First
from fairline.gate import PurposeClass
from fairline.kit.clock import to_millis

PEOPLE = 10_000
AIM = 2.0  # seconds
SATURDAY = to_millis(datetime(2026, 11, 28, 10, 0, tzinfo=UTC))
SALE = "Our autumn sale begins: 50% off everything in the shop"


def measure() -> Iterator[Figure]:
    """Seconds from the question to the answer as it goes over the wire; the floor reads the contacts' rows."""
    for engine in DATABASES:
        with house_on(engine) as house:
            yield from _measured(engine, house)


def _measured(engine: str, house: Any) -> Iterator[Figure]:
    shop, chance = begun(house), Random(2)
    people: list[crowd.One] = []
    for first in range(0, PEOPLE, 500):
        people += house.write(lambda c, first=first: crowd.gather(c, chance, 500, first))
    contacts = [one.contact for one in people]
    floor = _taken(lambda: house.read(lambda c: _rows(c)))
    classes: dict[PurposeClass, str] = {"marketing": SALE, "service": "Your parcel left this morning."}
    for of, text in classes.items():
        first_message = First("sms", shop.sender, text, purpose_class=of, member=shop.owner)
        asked = WhatIf(first_message, SATURDAY, contacts)
        took = min(_taken(lambda asked=asked: house.read(lambda c: _answered(c, asked))) for _ in range(3))
        yield Figure(f"{engine}, what-if of {PEOPLE:,} texts, {of}", took, "s", floor, AIM)


def _answered(c: Any, asked: WhatIf) -> bytes:
    return msgspec.json.encode(shown(c, what_if(c, asked), asked.at, "en"))


def _rows(c: Any) -> Any:
    return c.all("SELECT * FROM crm_contacts WHERE account = :account", account=c.account)


def _taken(work: Any) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began
