"""What whoever calls a number comes to: us, that it is out of service, or another number for the time being."""

from dataclasses import dataclass

from fairline.accounts import account, fails, stopping
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.numbers.phones import store
from fairline.numbers.phones.model import Phone

UNANSWERED = "flo_unanswered"  # the cause of acts by which calls are sent on that nobody here could answer


@dataclass(frozen=True, slots=True)
class OutOfService:
    """What is said instead of an answer, and in which language."""

    words: str
    language: str


def out_of_service(c: Unit, phone: Phone) -> OutOfService | None:
    """What a caller hears of a number that takes no calls, or of an account that is suspended; None where it takes
    them. Clauses DTA-V-REMOVE-NUMBER, DTA-V-FULL.
    """
    if phone.hears and stopping(c, "full") is None and account(c).standing != "suspended":
        return None
    language = account(c).locale
    return OutOfService(say("numbers.phones.announce", language), language)


def fallback_of(c: Unit, id: str) -> str:
    """The number that calls to one of ours are sent to while no process of ours can answer; empty where none is."""
    phone = store.one(c, id)
    if phone is None or not phone.forward_to:
        return ""
    return phone.forward_to if out_of_service(c, phone) is None else ""


def forwarded_to(c: Unit, id: str) -> str:
    """The number that calls to one of ours are sent on to now, because the account says so, or the operator that calls
    fail; empty where we answer ourselves.
    """
    phone = store.one(c, id)
    if phone is None or not phone.forward_to:
        return ""
    return phone.forward_to if phone.forwarding or fails(c, "calls") else ""
