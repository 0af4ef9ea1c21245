"""How many tries may fail: for an e-mail and for a network address, durably, with longer and longer rests.

Clauses TDA-NO-SECURITY-BYPASS (five tries, a quarter of an hour) and TDA-UNAUTH-ACCESS (twenty from one address). A
try is counted before it is judged, and given back if it was right: a hundred tries at once are a hundred tries.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address, ip_network

from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.security.store import failures
from fairline.security.store.failures import NONE, Failures

MINUTE = 60_000
DAY = 24 * 60 * MINUTE


class LockedOut(Problem):
    """Too many tries failed; `retry_after` in seconds."""

    status = 429
    type = "locked-out"


@dataclass(frozen=True, slots=True)
class Rule:
    """How many tries are free, how long the first rest is and how long the longest, and when all is forgotten."""

    free: int
    first: Millis
    most: Millis
    forget: Millis


EMAIL = Rule(free=5, first=15 * MINUTE, most=4 * 60 * MINUTE, forget=24 * 60 * MINUTE)
ADDRESS = Rule(free=20, first=15 * MINUTE, most=60 * MINUTE, forget=60 * MINUTE)
PASSWORD = Rule(free=50, first=15 * MINUTE, most=60 * MINUTE, forget=60 * MINUTE)  # one password at many e-mails


@dataclass(frozen=True, slots=True)
class Key:
    """What tries are counted under."""

    name: str
    rule: Rule


def keys(c: Unit, *, email: str, address: str = "", password: str = "") -> list[Key]:
    """What a try at an e-mail from a network address counts under, in the order in which rows are taken. The same
    password tried at many e-mails counts, too: its keyed hash, with a key of that day alone.
    """
    found = [Key(hashed(c, f"email:{email}"), EMAIL)]
    if address:
        found.append(Key(hashed(c, f"address:{_network(address)}"), ADDRESS))
    if password:
        found.append(Key(hashed(c, f"password:{c.at // DAY}:{password}"), PASSWORD))
    return sorted(found, key=lambda key: key.name)


def attempt(c: Unit, tried: Sequence[Key]) -> Millis | None:
    """Count a try; None where it may be judged, else until when it rests (ms UTC), uncounted."""
    known = [(key, failures.read(c, key.name)) for key in tried]
    until = max((found.locked_until for _, found in known), default=0)
    if until > c.at:
        return until
    for key, found in known:
        failures.write(c, key.name, counted(found, key.rule, c.at))
    return None


def give_back(c: Unit, tried: Sequence[Key]) -> None:
    """The try was no failure: it is not counted after all."""
    for key in tried:
        found = failures.read(c, key.name)
        count = max(0, found.count - 1)
        locked = found.locked_until if count >= key.rule.free else 0
        failures.write(c, key.name, Failures(count, found.last, locked))


def forgive(c: Unit, tried: Sequence[Key]) -> None:
    """They came in: an e-mail's failures are forgotten, an address's and a password's try are given back."""
    for key in tried:
        if key.rule is EMAIL:
            failures.forget(c, key.name)
        else:
            give_back(c, [key])


def note(c: Unit, tried: Sequence[Key]) -> None:
    """Write again what is known: nothing changes, and it takes as long as writing a failure elsewhere."""
    for key in tried:
        failures.write(c, key.name, failures.read(c, key.name))


def locked_until(c: Unit, email: str) -> Millis | None:
    """Until when an e-mail rests (ms UTC), where it does."""
    until = failures.read(c, keys(c, email=email)[0].name).locked_until
    return until if until > c.at else None


def counted(found: Failures, rule: Rule, at: Millis) -> Failures:
    """One failure more: the fifth locks for the first rest, each after it for twice as long."""
    begun = max(found.last, found.locked_until)
    count = (NONE if at - begun >= rule.forget else found).count + 1
    until = at + rest(count, rule) if count >= rule.free else 0
    return Failures(count, at, until)


def rest(count: int, rule: Rule) -> Millis:
    """How long to rest after so many failures."""
    return min(rule.most, rule.first << min(20, max(0, count - rule.free)))


def guard(until: Millis | None, at: Millis) -> None:
    """Raises LockedOut where one must rest."""
    if until is not None:
        raise LockedOut(retry_after=max(1, -(-(until - at) // 1000)))


def tidy(c: Unit) -> int:
    """Forget what nobody tried for two days; how many keys."""
    return failures.forget_older(c, c.at - 2 * EMAIL.forget)


def _network(address: str) -> str:
    """An address as it is counted: one IPv6 line has 2^64 of them, so the line counts."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    return str(ip_network((found, 64), strict=False)) if found.version == 6 else str(found)


def hashed(c: Unit, text: str) -> str:
    """What is kept of what was tried: a keyed hash."""
    return hmac.digest(c.tools.keyring.derive("sign-in"), text.encode(), "sha256").hex()
