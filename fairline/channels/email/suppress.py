"""Whom nothing is sent to, and why."""

from fairline.channels.email import events, store
from fairline.channels.email.headers import address as tidy
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

DAY = 24 * 3_600_000
PASSING = 14 * DAY  # ms in which bounces that may pass are counted
MOST_PASSING = 5  # with so many, the address is as good as gone

SCOPES = ("all", "surveys", "notices")


def key(c: Unit, address: str) -> str:
    """What stands for an address where none may stand."""
    return store.lookup(c, "address", tidy(address) or address.strip().lower())


def domain_key(c: Unit, address: str) -> str:
    """The same for the domain of an address."""
    return store.lookup(c, "domain", (tidy(address) or address).rpartition("@")[2])


def cause_for(c: Unit, address: str, purpose: str) -> tuple[str, str]:
    """Why a mail of this purpose may not go there, and how far that reaches; empty words where it may."""
    reaches = {"survey": "surveys", "notice": "notices"}.get(purpose)
    for row in store.suppressed(c, key(c, address)):
        if row["scope"] in ("all", reaches):
            return row["cause"], row["scope"]
    return "", ""


def add(c: Unit, by: Actor, address: str, cause: str = "by_hand", scope: str = "all") -> str:
    """Send nothing there any more; what stands for the address. Raises BadInput."""
    if not tidy(address):
        raise BadInput(what=address, fields={"address": "channels.email.field.no-address"})
    held = key(c, address)
    put(c, by, held, cause, scope)
    return held


def put(c: Unit, by: Actor, held: str, cause: str, scope: str = "all") -> None:
    """The same, by what stands for the address; once."""
    if held and all(row["scope"] != scope for row in store.suppressed(c, held)):
        append(c, by, events.AddressSuppressed(lookup=held, cause=cause, scope=scope))


def lift(c: Unit, by: Actor, held: str) -> None:
    """It may be written to again. Raises NotFound."""
    rows = store.suppressed(c, held)
    if not rows:
        raise NotFound
    for row in rows:
        append(c, by, events.AddressReleased(lookup=held, scope=row["scope"]))


def after_bounce(c: Unit, by: Actor, held: str, at: Millis, *, lasting: bool) -> None:
    """Draw the consequence of a bounce: at once where it lasts, after five in two weeks where it may pass."""
    if held and (lasting or store.bounces_since(c, held, at - PASSING) >= MOST_PASSING):
        put(c, by, held, "hard_bounce")
