"""Answers the challenges of others: trunks that ask for a password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from fairline.channels.voice.sip.digest import ALGORITHMS, Challenge, Credentials, ha1, read_challenge, response
from fairline.channels.voice.sip.message import Headers, Request, Response

_ASKS = {"www-authenticate": "Authorization", "proxy-authenticate": "Proxy-Authorization"}


@dataclass(frozen=True, slots=True)
class Login:
    """What a provider knows us by. An empty `realm` answers to any."""

    username: str
    password: str = field(repr=False)
    realm: str = ""


class Proofs:
    """Answers one provider's challenges, and counts how often each nonce was used."""

    def __init__(self, login: Login, chance: Callable[[int], bytes]) -> None:
        self._login, self._chance = login, chance
        self._used: dict[str, int] = {}
        self._latest: dict[str, Challenge] = {}  # header to answer in -> the challenge last answered

    def heard(self, answer: Response, sent: Request) -> bool:
        """Take a 401 or 407: False where it cannot be answered, or our answer to it was wrong already."""
        wanted = self._choose(answer.headers)
        for name, challenge in wanted.items():
            if sent.headers.get(name) and not challenge.stale and self._same_again(name, challenge):
                return False
        self._latest |= wanted
        return bool(wanted)

    def put(self, request: Request) -> None:
        """Set the proofs on a request about to be sent (again); known challenges are answered beforehand."""
        for name, challenge in self._latest.items():
            request.headers.set(name, str(self._proof(challenge, request)))

    def _same_again(self, name: str, challenge: Challenge) -> bool:
        before = self._latest.get(name)
        return before is not None and before.realm == challenge.realm

    def _choose(self, headers: Headers) -> dict[str, Challenge]:
        """The first challenge of each kind that we can answer (the server put the best first)."""
        chosen: dict[str, Challenge] = {}
        for name, text in headers.items():
            reply = _ASKS.get(name.lower())
            challenge = read_challenge(text) if reply and reply not in chosen else None
            if reply and challenge and self._answers(challenge):
                chosen[reply] = challenge
        return chosen

    def _answers(self, challenge: Challenge) -> bool:
        right_realm = not self._login.realm or challenge.realm == self._login.realm
        return right_realm and challenge.algorithm in ALGORITHMS and (not challenge.qop or "auth" in challenge.qop)

    def _proof(self, challenge: Challenge, request: Request) -> Credentials:
        login = self._login
        proof = Credentials(login.username, challenge.realm, challenge.nonce, request.uri, "", challenge.algorithm)
        proof = replace(proof, opaque=challenge.opaque)
        if challenge.qop:
            used = self._used[challenge.nonce] = self._used.pop(challenge.nonce, 0) + 1
            while len(self._used) > 8:
                del self._used[next(iter(self._used))]
            proof = replace(proof, qop="auth", nc=f"{used:08x}", cnonce=self._chance(8).hex())
        secret = ha1(login.username, challenge.realm, login.password, challenge.algorithm)
        return replace(proof, response=response(secret, request.method, proof))
