"""Nonces that prove themselves: a time and a seal over it, so that any node knows them and none must be kept."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from typing import Literal

LIFE = 300.0  # seconds a nonce may be answered with
MOST = 50_000  # nonces whose counts are kept; older ones are taken as stale

Standing = Literal["good", "stale", "foreign"]


class Nonces:
    """Makes nonces and says whether an answer with one may count. `clock` tells seconds since 1970."""

    def __init__(
        self,
        secret: bytes,
        clock: Callable[[], float],
        chance: Callable[[int], bytes],
        life: float = LIFE,
        most: int = MOST,
    ) -> None:
        self._key, self._chance = hashlib.sha256(b"sip nonce" + secret).digest(), chance
        self._clock, self._life, self._most = clock, life, most
        self._counts: dict[str, int] = {}  # nonce -> the highest count that came with it, oldest nonce first

    def make(self, source: str) -> str:
        """A nonce for one source, as text of letters and digits."""
        stamp = f"{int(self._clock() * 1000):x}-{self._chance(6).hex()}"
        return f"{stamp}.{self._seal(stamp, source)}"

    def look(self, nonce: str, source: str) -> Standing:
        """Whether it is ours, for this source, and not too old."""
        stamp, _, seal = nonce.partition(".")
        if not hmac.compare_digest(seal.encode("utf-8", "replace"), self._seal(stamp, source).encode()):
            return "foreign"
        age = self._clock() - _made(nonce) / 1000
        return "good" if -self._life <= age < self._life else "stale"

    def count(self, nonce: str, nc: str) -> bool:
        """Take a count that came with a nonce: False where it was there already, or is no number."""
        try:
            said = int(nc, 16) if len(nc) == 8 else 0
        except ValueError:
            return False
        if said <= self._counts.get(nonce, 0):
            return False
        self._forget_oldest()
        self._counts[nonce] = said
        return True

    def _forget_oldest(self) -> None:
        # Nonces come in the order of their times, nearly: those at the front that are too old are done with.
        edge = (self._clock() - self._life) * 1000
        for nonce in list(self._counts)[:8]:
            if _made(nonce) < edge or len(self._counts) > self._most:
                del self._counts[nonce]

    def _seal(self, stamp: str, source: str) -> str:
        return hmac.new(self._key, f"{stamp}|{source}".encode(), hashlib.sha256).hexdigest()[:32]


def _made(nonce: str) -> int:
    """When a nonce of ours was made, in milliseconds since 1970."""
    return int(nonce.partition("-")[0], 16)
