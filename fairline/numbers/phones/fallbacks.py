"""Keeps what each number's provider does with its calls while no process of ours runs, and tells how that stands.

Clause TDP19-BCMS. A hosted provider is told by voice; at any other a member sets it by hand, and a drill shows it.
"""

from collections.abc import Mapping
from typing import Literal

from fairline.accounts import FallbackKept, notify
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.words import say
from fairline.numbers.phones import events, store
from fairline.numbers.phones.answering import fallback_of
from fairline.numbers.phones.lines import line_of
from fairline.numbers.phones.model import DAY, Phone
from fairline.numbers.phones.problems import FallbackNotSet, FallbackToldByUs
from fairline.numbers.phones.service import find, live

# none: the account named no number, and its provider is none we tell; unset: it is to be set there by hand.
Stands = Literal["", "told", "waiting", "refused", "none", "unset", "set", "seen"]
OPEN = frozenset({"waiting", "refused", "unset", "set"})
NOT_THERE = frozenset({"ordered", "porting_in", "released"})  # its provider does not have it for us
WORDS = "numbers.phones"
CLAUSE = "TDP19-BCMS"
WHOM = ("owner", "admin")


def stands(c: Unit, phone: Phone) -> Stands:
    """How it stands with a number's fallback; empty where there is nothing to keep."""
    if phone.state in NOT_THERE or "voice" not in phone.capabilities or not phone.trunk:
        return ""
    held = phone.fallback
    if line_of(c, phone.trunk).hosted:
        if held.refused and held.wanted == phone.forward_to:
            return "refused"
        is_told = held.how in ("provider", "theirs") and (held.trunk, held.to) == (
            phone.trunk,
            fallback_of(c, phone.id),
        )
        return "told" if is_told else "waiting"
    if not phone.forward_to:
        return "none"
    if held.how != "hand" or (held.trunk, held.to) != (phone.trunk, phone.forward_to):
        return "unset"
    return "seen" if held.seen else "set"


def told(c: Unit, id: str, trunk: str, to: str, address: str, *, theirs: bool = False) -> None:
    """The provider of a number knows where its calls go, or follows what was set there before us: written once."""
    phone = store.one(c, id)
    if phone is None or phone.state == "released" or (_knows(phone, trunk, address) and not _was_refused(phone)):
        return
    append(c, HOUSE, events.PhoneFallbackTold(phone=id, trunk=trunk, to=to, address=address, theirs=theirs))


def refused(c: Unit, id: str, trunk: str, to: str, why: str, said: Mapping[str, str]) -> None:
    """It does not; where the provider is the reason, owners and admins are told, once a day."""
    phone = store.one(c, id)
    if phone is None or phone.state == "released":
        return
    held = phone.fallback
    if (held.refused, held.wanted, dict(held.said)) != (why, to, dict(said)):
        append(c, HOUSE, events.PhoneFallbackRefused(phone=id, trunk=trunk, to=to, why=why, said=dict(said)))
    if why != "gate":
        notify(
            c,
            HOUSE,
            f"{WORDS}.notice.fallback",
            WHOM,
            values={"number": phone.number, "said": dict(said)},
            clause=CLAUSE,
            href=f"/admin/numbers?open={id}",
            once=f"fallback:{id}:{c.at // DAY}",
        )


def ask_again(c: Unit, by: Actor, id: str) -> Phone:
    """Have its provider told again. Raises NotFound, PhoneNotReady, FallbackNotSet where it is none that we tell."""
    phone = live(c, id)
    if not phone.trunk or not line_of(c, phone.trunk).hosted:
        raise FallbackNotSet
    append(c, by, events.PhoneFallbackAsked(phone=id))
    return find(c, id)


def set_by_hand(c: Unit, by: Actor, id: str, member: str) -> Phone:
    """A member set it at the provider. Raises NotFound, PhoneNotReady, BadInput, FallbackToldByUs."""
    phone = live(c, id)
    if not phone.trunk:
        raise BadInput(what="number", fields={"trunk": "kit.field.required"})
    if line_of(c, phone.trunk).hosted:
        raise FallbackToldByUs
    if not phone.forward_to:
        raise BadInput(what="number", fields={"forward_to": "kit.field.required"})
    append(c, by, events.PhoneFallbackSet(phone=id, trunk=phone.trunk, to=phone.forward_to, member=member))
    return find(c, id)


def seen(c: Unit, by: Actor, id: str, member: str, drilled: Millis, after: int) -> Phone:
    """A call of a drill came to it, `after` so many seconds.

    Raises NotFound, PhoneNotReady, BadInput, FallbackNotSet.
    """
    phone = live(c, id)
    if drilled > c.at:
        raise BadInput(what="number", fields={"drilled": "kit.field.invalid"})
    if stands(c, phone) not in ("told", "set", "seen"):
        raise FallbackNotSet
    held = phone.fallback
    shown = events.PhoneFallbackSeen(
        phone=id, trunk=held.trunk, to=held.to, member=member, drilled=drilled, after=after
    )
    append(c, by, shown)
    return find(c, id)


def kept(c: Unit, language: str) -> list[FallbackKept]:
    """How it stands with each number of the account that has one to keep."""
    found = [(phone, stands(c, phone)) for phone in store.every(c)]
    return [
        FallbackKept(phone.id, phone.number, state, words(phone, state, language), state in OPEN, phone.fallback.seen)
        for phone, state in found
        if state
    ]


def words(phone: Phone, state: Stands, language: str) -> str:
    """How it stands, in a sentence."""
    held = phone.fallback
    if state == "refused":
        return say(f"{WORDS}.fallback.refused", language, why=held.said.get(language, ""))
    name: str = state
    if state == "told" and not held.to:
        name = "told_theirs" if held.how == "theirs" else "told_announced"
    return say(f"{WORDS}.fallback.{name}", language, to=phone.forward_to)


def remedy(phone: Phone, state: Stands, language: str) -> str:
    """What to do now; empty where there is nothing."""
    if state not in OPEN:
        return ""
    name = f"refused_{phone.fallback.refused}" if state == "refused" else state
    return say(f"{WORDS}.fallback.{name}.remedy", language, to=phone.forward_to)


def _was_refused(phone: Phone) -> bool:
    return phone.fallback.refused not in ("", "gate")  # what the gate refuses, the provider is told without


def _knows(phone: Phone, trunk: str, address: str) -> bool:
    held = phone.fallback
    return held.how in ("provider", "theirs") and (held.trunk, held.address) == (trunk, address)
