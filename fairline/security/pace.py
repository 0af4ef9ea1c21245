"""How often one program may ask our own API (clause TDA-OVERBURDEN), and all programs of an account within a second
(ZS-SUNCO-LIMITS, TDA-NEIGHBOUR); those in other words count for themselves.

A program known by its key is counted at the very door, before anything of its request is read: a flood that is refused
must cost the neighbours next to nothing. An account whose programs go on asking, refusal after refusal, is throttled by
itself, and as soon as they listen it is as before.
"""

from collections import OrderedDict
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any

from fairline.accounts import refused
from fairline.kit.clock import Millis
from fairline.kit.errors import Problem, TooMany
from fairline.security.limits import Limits, Rate, announce

PER_MINUTE = 600
PER_SECOND = 60  # of all programs of one account
DEAF = Rate(100, 600)  # refusals in a row, and a second, after which an account's programs do not listen
THROTTLED = 10  # requests a second of all its programs, for as long
THROTTLED_FOR: Millis = 10_000
SLOWLY = 1.0  # seconds a refusal waits while they do not listen: who asks again at once asks less often
announce(
    "api",
    {
        "programs-second": Rate(PER_SECOND, PER_SECOND * 60),
        "programs-minute": Rate(PER_MINUTE, PER_MINUTE),
    },
)
LIMITS = Limits()
DOOR = "/v1/"
KEYS = 10_000  # programs known by their keys, hashed; the one longest unused goes first
_KNOWN: OrderedDict[bytes, tuple[str, str]] = OrderedDict()
_THROTTLED: dict[str, Millis] = {}  # accounts whose programs do not listen, and until when
_percent = 0  # of the usual; nothing is counted before the house has started


async def set_up(house: Any) -> None:
    """Take the operator's word for how strict to be."""
    global _percent
    _percent = house.settings.limits


def count(account: str, program: str, at: Millis) -> None:
    """Count one more request of a program, at an instant (ms UTC). Raises TooMany with the seconds to wait."""
    if not _percent:
        return
    most = THROTTLED if _THROTTLED.get(account, 0) > at else PER_SECOND
    a_second, a_minute = max(1, most * _percent // 100), max(1, PER_MINUTE * _percent // 100)
    _take(account, account, Rate(a_second, a_second * 60), at, "ZS-SUNCO-LIMITS")
    _take(account, f"{account}/{program}", Rate(a_minute, a_minute), at, "TDA-OVERBURDEN")


def at_the_door(scope: Any, at: Millis) -> Problem | None:
    """Count a request of a program that asked before, by its headers alone; the refusal, where it asks too often.

    Marks a request it counted, so that it is not counted again.
    """
    if not _percent or not _KNOWN or not scope["path"].startswith(DOOR):
        return None
    known = _KNOWN.get(_key(_authorisation(scope["headers"])))
    if known is None:
        return None
    scope["fairline.counted"] = True
    try:
        count(*known, at)
    except TooMany as problem:
        if _THROTTLED.get(known[0], 0) > at:
            scope["fairline.slowly"] = SLOWLY
        return problem
    return None


def once(scope: Any, account: str, program: str, at: Millis) -> None:
    """Count a request whose program is known now, where the door did not. Raises TooMany."""
    if not _percent:
        return
    key = _key(_authorisation(scope["headers"]))
    _KNOWN[key] = account, program
    _KNOWN.move_to_end(key)
    if len(_KNOWN) > KEYS:
        _KNOWN.popitem(last=False)
    if "fairline.counted" not in scope:
        count(account, program, at)


def forget() -> None:
    """Know no program, and have everybody begin anew: for tests, whose clocks go back."""
    _KNOWN.clear()
    _THROTTLED.clear()
    LIMITS.forget()


def _authorisation(headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    return next((value for name, value in headers if name == b"authorization"), b"")


def _key(authorisation: bytes) -> bytes:
    """By what a key is known: never itself."""
    return blake2b(authorisation, digest_size=16).digest() if authorisation else b""


def _take(account: str, key: str, rate: Rate, at: Millis, clause: str) -> None:
    wait = LIMITS.take(key, rate, at)
    if wait:
        refused(account, "programs")
        if LIMITS.take(f"{account}!", DEAF, at):
            _throttle(account, at)
        raise TooMany(clauses=(clause,), retry_after=wait)


def _throttle(account: str, at: Millis) -> None:
    for each in [each for each, until in _THROTTLED.items() if until <= at]:
        del _THROTTLED[each]
    _THROTTLED[account] = at + THROTTLED_FOR


def is_counted() -> bool:
    """Whether this house counts how much is asked of it; a bench and the tests' own programs have it switched off."""
    return bool(_percent)
