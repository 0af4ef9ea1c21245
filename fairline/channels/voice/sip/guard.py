"""Asks whoever is no trunk for a password, and says who they are (RFC 8760)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from fairline.channels.voice.sip.addresses import parse_uri
from fairline.channels.voice.sip.backoff import Backoff
from fairline.channels.voice.sip.digest import ALGORITHMS, Challenge, Credentials, proves, read_credentials
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.nonces import Nonces

Secrets = Callable[[str], Awaitable[Mapping[str, str] | None]]  # a username -> its HA1 by algorithm; None: unknown


@dataclass(frozen=True, slots=True)
class Known:
    """A request that proved itself."""

    username: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A request to be answered with a challenge."""

    stale: bool = False


@dataclass(frozen=True, slots=True)
class Denied:
    """A request answered wrongly: asked again, as if it had not answered."""


@dataclass(frozen=True, slots=True)
class Ignored:
    """A request of somebody who guessed too often: no answer at all."""


class Guard:
    """One realm's door."""

    def __init__(
        self,
        realm: str,
        secrets: Secrets,
        nonces: Nonces,
        now: Callable[[], float],
        algorithms: Sequence[str] = tuple(ALGORITHMS),
    ) -> None:
        self._realm, self._secrets, self._nonces, self._algorithms = realm, secrets, nonces, algorithms
        # An office of a hundred phones has one address: one phone with a wrong password must not silence it.
        self._of_one, self._of_source, self._knocks = Backoff(now, 5), Backoff(now, 50), Backoff(now, 100)

    def listens_to(self, flow: Flow) -> bool:
        """Whether anything from this source is answered now."""
        return not self._of_source.is_silent(flow.origin[0]) and not self._knocks.is_silent(flow.origin[0])

    async def judge(self, request: Request, flow: Flow) -> Known | Asked | Denied | Ignored:
        """Who asks, or what to do about not knowing."""
        source = flow.origin[0]
        given = self._given(request)
        if given is None:
            self._knocks.wrong(source)
            return Asked()
        if (standing := self._nonces.look(given.nonce, source)) != "good":
            self._knocks.wrong(source)
            return Asked(stale=standing == "stale")
        one = f"{source} {given.username}"
        if self._of_one.is_silent(one):
            return Ignored()
        secret = (await self._secrets(given.username) or {}).get(given.algorithm, "")
        if not proves(secret or "-", request.method, given) or not secret:
            self._of_one.wrong(one)
            self._of_source.wrong(source)
            return Denied()
        return self._counted(given, source, one)

    def _counted(self, given: Credentials, source: str, one: str) -> Known | Asked:
        """Right; but a count that was used is a replay, or two requests that overtook each other: ask anew."""
        self._of_one.right(one)
        self._of_source.right(source)
        self._knocks.right(source)
        return Known(given.username) if self._nonces.count(given.nonce, given.nc) else Asked(stale=True)

    def is_answered(self, request: Request) -> bool:
        """Whether a request answers a challenge of ours, rightly or not."""
        return self._given(request) is not None

    def challenge(self, request: Request, flow: Flow, *, stale: bool = False) -> Response:
        """401 with a header for each algorithm, the strongest first."""
        answer = reply_to(request, 401)
        nonce = self._nonces.make(flow.origin[0])
        for algorithm in self._algorithms:
            answer.headers.add("WWW-Authenticate", str(Challenge(self._realm, nonce, algorithm, stale=stale)))
        return answer

    def _given(self, request: Request) -> Credentials | None:
        """The answer to a challenge of ours; without a count (the qop of RFC 2069) it is none."""
        for name, text in request.headers.items():
            given = read_credentials(text) if name.lower() == "authorization" else None
            if given and given.realm == self._realm and given.qop == "auth" and given.algorithm in self._algorithms:
                return given if given.nc and given.cnonce and _same(given.uri, request.uri) else None
        return None


def _same(said: str, asked: str) -> bool:
    # Some phones leave port or parameters of the request's URI out of the digest's, or add them: user and host count.
    try:
        one, other = parse_uri(said), parse_uri(asked)
    except Malformed:
        return said == asked
    return (one.user, one.host.lower()) == (other.user, other.host.lower())
