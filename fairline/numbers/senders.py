"""Adds text senders and has them registered; nothing leaves by one that is not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import phonenumbers

from fairline.accounts import SEALED_AGAIN, brand, is_sealed, require_feature
from fairline.gate import check_published
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.phones import region_of
from fairline.kit.work import Again, enqueue
from fairline.numbers import countries, events, notices
from fairline.numbers import text_store as store
from fairline.numbers.identity import check_name
from fairline.numbers.identity_store import named_elsewhere
from fairline.numbers.text_model import KINDS, NEXT, Kind, TextSender, TextState

MOST_PER_SECOND = 1000
REMOVE = "numbers.remove_sealed"


class SenderTaken(Problem):
    """A sender of this account has this number or name already, or another account's has."""

    status = 409
    type = "text-sender-taken"


class SenderNotReady(Problem):
    """That cannot follow the state the sender is in."""

    status = 409
    type = "text-sender-not-ready"


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a sender is called and what it is for: everything that may change later."""

    name: str
    provider: str
    brand: str = ""
    pool: str = ""
    queue: str | None = None
    countries: tuple[str, ...] = ()
    media: bool = False
    welcome: Mapping[str, str] = field(default_factory=dict)
    help_words: Mapping[str, str] = field(default_factory=dict)


def add(c: Unit, by: Actor, kind: Kind, number: str, country: str, purpose: Purpose) -> TextSender:
    """Tell of a sender; it is a draft. Raises BadInput, SenderTaken, NameTaken, OutsideMode, TextLacks."""
    require_feature(c, "channel:sms")
    country = country.strip().upper()
    tidied = _number(kind, number, country)
    if countries.asked_of(kind, country) is None:
        raise BadInput(what=kind, fields={"kind": "numbers.field.not-in-country"}, country=country)
    _check_words(c, country, purpose)
    if kind == "alphanumeric":
        check_name(c, tidied)
    if store.numbered(c, tidied) is not None or (kind == "alphanumeric" and named_elsewhere(c, tidied)):
        raise SenderTaken
    sender = c.new_id("txs")
    append(c, by, events.TextSenderAdded(sender=sender, kind=kind, number=tidied, country=country, **_told(purpose)))
    return find(c, sender)


def change(c: Unit, by: Actor, id: str, purpose: Purpose) -> TextSender:
    """Set a sender up differently. Raises NotFound, BadInput, TextLacks."""
    _check_words(c, find(c, id).country, purpose)
    append(c, by, events.TextSenderChanged(sender=id, **_told(purpose)))
    return find(c, id)


def submit(c: Unit, by: Actor, id: str, documents: Mapping[str, str]) -> TextSender:
    """Ask for its registration, with what is shown for it. Raises NotFound, SenderNotReady, BadInput."""
    held = _steps(c, id, "submitted")
    needed = countries.asked_of(held.kind, held.country) or ()
    lacking = [name for name in needed if not documents.get(name, "").strip()]
    if lacking:
        names = ", ".join(lacking)
        raise BadInput(what=names, fields={"documents": "numbers.field.document"}, names=names)
    append(c, by, events.TextSenderSubmitted(sender=id, documents=dict(documents)))
    return find(c, id)


def register(c: Unit, by: Actor, id: str, per_second: int, reference: Mapping[str, str]) -> TextSender:
    """Write down that the registry took it. Raises NotFound, SenderNotReady, SenderTaken, BadInput where what its
    country asks for is not answered.
    """
    held = _steps(c, id, "registered")
    lacking = [name for name in countries.asked_of(held.kind, held.country) or () if not reference.get(name)]
    if lacking or not 1 <= per_second <= MOST_PER_SECOND:
        where = "reference" if lacking else "per_second"
        raise BadInput(what=where, fields={where: "numbers.field.document"}, names=", ".join(lacking or [where]))
    append(c, by, events.TextSenderRegistered(sender=id, per_second=per_second, reference=dict(reference)))
    if held.is_answered and not store.has_route(c, id):  # another account has the number
        raise SenderTaken
    return find(c, id)


def reject(c: Unit, by: Actor, id: str, why: str) -> TextSender:
    """Write down that the registry did not take it. Raises NotFound, SenderNotReady."""
    _steps(c, id, "rejected")
    append(c, by, events.TextSenderRejected(sender=id, why=why))
    return find(c, id)


def suspend(c: Unit, by: Actor, id: str, rule: str, why: str) -> TextSender:
    """Nothing leaves by it from now on; others go on. Raises NotFound, SenderNotReady."""
    _steps(c, id, "suspended")
    append(c, by, events.TextSenderSuspended(sender=id, rule=rule, why=why))
    return find(c, id)


def restore(c: Unit, by: Actor, id: str, why: str) -> TextSender:
    """Texts may leave by it again. Raises NotFound, SenderNotReady."""
    if find(c, id).state != "suspended":
        raise SenderNotReady(state=find(c, id).state)
    append(c, by, events.TextSenderRestored(sender=id, why=why))
    return find(c, id)


def remove(c: Unit, by: Actor, id: str) -> bool:
    """It is the account's no longer. False where laws have it kept: it goes once they do not. Raises NotFound."""
    find(c, id)
    if is_sealed(c, f"sender:{id}"):
        enqueue(c, REMOVE, {"sender": id, "by": [by.kind, by.id]}, due=c.at + SEALED_AGAIN, key=f"{REMOVE}:{id}")
        return False
    append(c, by, events.TextSenderRemoved(sender=id))
    return True


def remove_later(c: Unit, payload: Mapping[str, Any]) -> None:
    """The job of a removal that waits."""
    if store.one(c, payload["sender"]) is not None and not remove(c, Actor(*payload["by"]), payload["sender"]):
        raise Again(c.at + SEALED_AGAIN)


def find(c: Unit, id: str) -> TextSender:
    """A sender of the account. Raises NotFound."""
    found = store.one(c, id)
    if found is None:
        raise NotFound
    return found


def country_of(number: str) -> str:
    """The country of an E.164 number, empty where it cannot be told."""
    try:
        return region_of(number)
    except phonenumbers.NumberParseException:
        return ""


def _check_words(c: Unit, country: str, purpose: Purpose) -> None:
    """What is answered to START and HELP is fit to be published, and says what its programme wants said."""
    words = {"welcome": purpose.welcome, "help_words": purpose.help_words}
    check_published(c, words)
    if notices.is_asked(country, purpose.countries):
        notices.check(words, brand(c, purpose.brand).name if purpose.brand else "")


def _steps(c: Unit, id: str, state: TextState) -> TextSender:
    held = find(c, id)
    if state not in NEXT[held.state] or (held.state == "suspended" and state == "registered"):
        raise SenderNotReady(state=held.state)
    return held


def _number(kind: Kind, written: str, country: str) -> str:
    """A number or name as it is kept. Raises BadInput."""
    clean = written.strip()
    if kind not in KINDS:
        raise BadInput(what=kind, fields={"kind": "kit.field.unknown"})
    if kind == "alphanumeric":
        fits = clean.replace(" ", "").isascii() and clean.replace(" ", "").isalnum() and 1 <= len(clean) <= 11
        if not fits or not any(sign.isalpha() for sign in clean):
            raise BadInput(what=written, fields={"number": "numbers.field.no-name"})
        return clean
    if kind == "short_code":
        if not clean.isascii() or not clean.isdecimal() or not 3 <= len(clean) <= 8:
            raise BadInput(what=written, fields={"number": "numbers.field.no-short-code"})
        return clean
    return _called(clean, country)


def _called(written: str, country: str) -> str:
    try:
        parsed = phonenumbers.parse(written, country)
    except phonenumbers.NumberParseException as error:
        raise BadInput(what=written, fields={"number": "numbers.field.no-number"}) from error
    if not phonenumbers.is_possible_number(parsed):
        raise BadInput(what=written, fields={"number": "numbers.field.no-number"})
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _told(purpose: Purpose) -> dict[str, Any]:
    return {
        "name": purpose.name,
        "provider": purpose.provider,
        "brand": purpose.brand,
        "pool": purpose.pool,
        "queue": purpose.queue,
        "countries": purpose.countries,
        "media": purpose.media,
        "welcome": {name: text.strip() for name, text in purpose.welcome.items() if text.strip()},
        "help_words": {name: text.strip() for name, text in purpose.help_words.items() if text.strip()},
    }
