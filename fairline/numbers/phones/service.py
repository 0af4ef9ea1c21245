"""Adds numbers, says what they are for, and gives them back; none is active while something is missing."""

from dataclasses import dataclass
from typing import Any, get_args

import phonenumbers

from fairline.accounts import brand, is_sealed, require_feature
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.phones import region_of
from fairline.numbers.identity import holds_name
from fairline.numbers.phones import countries, events, store
from fairline.numbers.phones.daily import begin
from fairline.numbers.phones.lines import LineOnFile, line_of
from fairline.numbers.phones.model import RECOVERS, RESTS, Capability, Phone, PhoneKind
from fairline.numbers.phones.problems import CountryTerms, PassedOn, PhoneKept, PhoneNotReady, PhoneTaken, PortingOpen
from fairline.numbers.phones.settling import settle

CAPABILITIES = frozenset(get_args(Capability))


@dataclass(frozen=True, slots=True)
class Use:
    """What a number is called and what it is for: everything that may change later."""

    name: str
    capabilities: tuple[str, ...] = ("voice",)
    trunk: str = ""
    entry: str = ""
    brand: str = ""
    forward_to: str = ""
    forwarding: bool = False
    keep: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A number that is to be the account's: held at a trunk, bought of one, or ported to one from a provider."""

    number: str
    kind: PhoneKind
    source: str = "held"
    provider: str = ""
    minor: int = 0
    currency: str = ""


def add(c: Unit, by: Actor, wanted: Wanted, use: Use) -> Phone:
    """Tell of a number. Raises BadInput, PhoneTaken, CountryTerms, PassedOn."""
    require_feature(c, "channel:voice")
    number, country = read(wanted.number)
    if countries.asked_of(country, wanted.kind) is None:
        raise BadInput(what=wanted.kind, fields={"kind": "numbers.phones.field.not-in-country"}, country=country)
    if wanted.source != "held":
        require_terms(c, country)
    _check(c, country, wanted.kind, use)
    phone = c.new_id("num")
    if store.numbered(c, number) is not None or not store.take(c, number, phone):
        raise PhoneTaken(number=number)
    added = events.PhoneNumberAdded(
        phone=phone,
        number=number,
        country=country,
        kind=wanted.kind,
        name=use.name.strip(),
        source=wanted.source,
        capabilities=use.capabilities,
        trunk=use.trunk,
        provider=wanted.provider,
        minor=wanted.minor,
        currency=wanted.currency,
    )
    append(c, by, added, _changed(phone, use))
    begin(c)
    settle(c, by, phone)
    return find(c, phone)


def change(c: Unit, by: Actor, id: str, use: Use) -> Phone:
    """Set a number up differently. Raises NotFound, BadInput, PassedOn."""
    held = live(c, id)
    check(c, held, use)
    append(c, by, _changed(id, use))
    settle(c, by, id)
    return find(c, id)


def deliver(c: Unit, by: Actor, id: str, reference: str) -> Phone:
    """The provider gave us what was ordered. Raises NotFound, PhoneNotReady."""
    held = live(c, id)
    if held.state != "ordered":
        raise PhoneNotReady(state=held.state)
    append(c, by, events.PhoneNumberDelivered(phone=id, reference=reference))
    settle(c, by, id)
    return find(c, id)


def fail(c: Unit, by: Actor, id: str, why: str) -> None:
    """The provider did not give us what was ordered: it is nobody's. Raises NotFound."""
    held = live(c, id)
    append(c, by, events.PhoneNumberReleased(phone=id, why=why, recovers=c.at, rests=c.at))
    store.leave(c, held.number)


def release(c: Unit, by: Actor, id: str, why: str) -> Phone:
    """Give a number back. For three days it may be taken back; nobody else here gets it for 45.

    Raises NotFound, PortingOpen, PhoneKept.
    """
    held = live(c, id)
    if held.porting and held.porting.is_open and held.porting.direction == "out":
        raise PortingOpen
    if is_sealed(c, f"sender:{id}"):
        raise PhoneKept
    recovers, rests = c.at + RECOVERS, c.at + RESTS
    append(c, by, events.PhoneNumberReleased(phone=id, why=why, recovers=recovers, rests=rests))
    store.take(c, held.number, id, rests)
    return find(c, id)


def recover(c: Unit, by: Actor, id: str) -> Phone:
    """Take a number back that was released less than three days ago. Raises NotFound, PhoneNotReady."""
    held = find(c, id)
    if held.state != "released" or c.at >= held.since + RECOVERS or not store.take(c, held.number, id):
        raise PhoneNotReady(state=held.state)
    append(c, by, events.PhoneNumberRecovered(phone=id))
    settle(c, by, id)
    return find(c, id)


def find(c: Unit, id: str) -> Phone:
    """A number of the account. Raises NotFound."""
    found = store.one(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def live(c: Unit, id: str) -> Phone:
    """A number that was not released. Raises NotFound, PhoneNotReady."""
    held = find(c, id)
    if held.state == "released":
        raise PhoneNotReady(state=held.state)
    return held


def require_terms(c: Unit, country: str) -> None:
    """Raises CountryTerms where a country's additional terms are not accepted in the version that holds."""
    version = countries.terms_of(country)
    held = store.terms(c, country) if version else None
    if version and (held is None or held.version != version):
        raise CountryTerms(country=country)


def read(written: str) -> tuple[str, str]:
    """A number in E.164, and its country. Raises BadInput."""
    try:
        parsed = phonenumbers.parse(written.strip(), None)
    except phonenumbers.NumberParseException as error:
        raise BadInput(what=written, fields={"number": "numbers.phones.field.no-number"}) from error
    number = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if not phonenumbers.is_possible_number(parsed):
        raise BadInput(what=written, fields={"number": "numbers.phones.field.no-number"})
    return number, region_of(number) or phonenumbers.region_code_for_country_code(parsed.country_code or 0)


def _changed(id: str, use: Use) -> events.PhoneNumberChanged:
    told: dict[str, Any] = {name: getattr(use, name) for name in Use.__dataclass_fields__}
    told |= {"name": use.name.strip(), "keep": use.keep.strip()}
    return events.PhoneNumberChanged(phone=id, **told)


def check(c: Unit, held: Phone, use: Use) -> None:
    """Raises BadInput, PassedOn where a number cannot be set up so."""
    _check(c, held.country, held.kind, use)


def _check(c: Unit, country: str, kind: PhoneKind, use: Use) -> None:
    wrong = _wrong(c, use)
    if wrong:
        raise BadInput(what="number", fields=wrong)
    if use.brand and countries.is_designated(country):
        _own_use(c, country, kind, use.brand)


def _wrong(c: Unit, use: Use) -> dict[str, str]:
    wrong: dict[str, str] = {}
    if not use.name.strip():
        wrong["name"] = "kit.field.required"
    if not use.capabilities or not set(use.capabilities) <= CAPABILITIES:
        wrong["capabilities"] = "kit.field.unknown"
    if use.trunk and line_of(c, use.trunk) == LineOnFile():
        wrong["trunk"] = "kit.field.unknown"
    if use.entry and not use.entry.startswith("queue:"):
        wrong["entry"] = "kit.field.unknown"
    if use.brand and brand(c, use.brand).removed:
        wrong["brand"] = "kit.field.unknown"
    if use.forwarding and not use.forward_to:
        wrong["forward_to"] = "kit.field.required"
    if use.forward_to and not _is_number(use.forward_to):
        wrong["forward_to"] = "numbers.phones.field.no-number"
    return wrong


def _is_number(written: str) -> bool:
    try:
        return read(written)[0] == written
    except BadInput:
        return False


def _own_use(c: Unit, country: str, kind: PhoneKind, of: str) -> None:
    """A brand that is not whom the papers name is somebody else's use. Raises PassedOn."""
    papers = store.papers(c, country, kind)
    if papers is not None and papers.holder and not holds_name(papers.holder, (brand(c, of).name,)):
        raise PassedOn(holder=papers.holder)
