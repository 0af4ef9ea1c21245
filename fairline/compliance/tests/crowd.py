"""A crowd for tests: people in many places, some of whom agreed, refused, were merged, marked or forgotten."""

from dataclasses import dataclass
from random import Random
from typing import Literal

from fairline import crm, journal
from fairline.gate import PurposeClass
from fairline.journal import HOUSE
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.privacy.consent import marks, service
from fairline.privacy.consent.model import Kind, NewConsent, Scope

DAY = 24 * 3_600_000
# A number's beginning, how many digits follow, and zones people there may have told.
PLACES = (
    ("+4179", 7, ("", "Europe/Zurich")), ("+4477009", 5, ("", "Europe/London")), ("+1212555", 4, ("",)),
    ("+1305555", 4, ("", "America/New_York")), ("+1512555", 4, ("America/Chicago", "")), ("+1416555", 4, ("",)),
    ("+4915112", 6, ("", "Europe/Berlin")), ("+612912", 5, ("Australia/Sydney", "")), ("+81312", 6, ("Asia/Tokyo",)),
    ("+5511912", 6, ("", "America/Sao_Paulo")), ("+9198765", 5, ("Asia/Kolkata",)), ("+3906698", 5, ("",)),
)  # fmt: skip
KINDS: tuple[tuple[Kind, str], ...] = (
    ("implied", "purchase"), ("express", "form_tick"), ("express_written", "form_tick"), ("express", "keyword"),
)  # fmt: skip
SCOPES: tuple[Scope, ...] = ("all", "channel")
REACHES: tuple[Literal["all", "marketing"] | None, ...] = ("all", "marketing", None)
CLASSES: tuple[PurposeClass, ...] = ("marketing", "service")


@dataclass(frozen=True, slots=True)
class One:
    """Somebody of the crowd."""

    contact: str
    number: str
    email: str


def gather(c: Unit, chance: Random, many: int, first: int = 0) -> list[One]:
    """So many people; what they said and what became of them is drawn."""
    return [_one(c, chance, first + number) for number in range(many)]


def _one(c: Unit, chance: Random, number: int) -> One:
    begin, digits, zones = PLACES[number % len(PLACES)]
    phone, email = f"{begin}{number:0{digits}}"[: len(begin) + digits], f"person{number}@example.com"
    if chance.random() < 0.03:
        email = f"info@shop{number}.example"
    change = crm.Change(name=f"Person {number}", time_zone=chance.choice(zones) or None)
    made = crm.create(c, change, [("sms", phone), ("email", email)]).id
    one = One(made, phone, email)
    for _ in range(chance.randrange(3)):
        _agrees(c, chance, made)
    if chance.random() < 0.12:
        _refuses(c, chance, made)
    if chance.random() < 0.05:
        marks.mark(c, HOUSE, made, chance.choice(("minor", "objected", "restricted", "wrong_number")), "told us")
    return one


def _agrees(c: Unit, chance: Random, contact: str) -> None:
    kind, method = chance.choice(KINDS)
    at = c.at - chance.randrange(1, 900) * DAY
    expires: Millis | None = c.at + chance.randrange(-3, 3) * DAY if chance.random() < 0.2 else None
    told = NewConsent(
        channel=chance.choice(("sms", "sms", "email")), purpose_class=chance.choice(CLASSES),
        kind=kind, method=method, at=at, source="the till", text="" if kind == "implied" else "Yes", expires=expires,
    )  # fmt: skip
    try:
        service.give(c, HOUSE, contact, told, pending=chance.random() < 0.1)
    except Problem:
        return  # what the ledger does not take was never agreed to


def _refuses(c: Unit, chance: Random, contact: str) -> None:
    scope: Scope = chance.choice(SCOPES)
    channel = chance.choice(("sms", "email")) if scope == "channel" else ""
    reach = chance.choice(REACHES)
    service.withdraw(c, HOUSE, contact, scope=scope, channel=channel, reach=reach, words="no more")
    if chance.random() < 0.3:
        service.take_back(c, HOUSE, contact, channel=channel)


def disturb(c: Unit, chance: Random, crowd: list[One]) -> None:
    """Some turn out to be one person, and some are forgotten."""
    for one in crowd[::17]:
        other = chance.choice(crowd)
        try:
            crm.merge(c, one.contact, other.contact, by=HOUSE)
        except Problem:
            continue
    for one in crowd[5::41]:
        crm.erase(c, one.contact)
    assert journal.head(c)
