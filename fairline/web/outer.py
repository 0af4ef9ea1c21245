"""The outermost layer of every request: its number, its time limit, its security headers, its figures."""

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from ipaddress import ip_address, ip_network
from typing import Any, cast

import msgspec
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from fairline.kit.errors import BadInput, Problem, Unavailable
from fairline.kit.words import choose
from fairline.web.errors import MEDIA_TYPE, HeadersTooLarge, Malformed
from fairline.web.figures import Figures
from fairline.web.readings import Readings

log = logging.getLogger(__name__)

SELF = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:;"
    " connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)

HEADERS = {
    b"content-security-policy": SELF.encode(),
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"strict-origin-when-cross-origin",
    b"permissions-policy": b"camera=(), geolocation=(), payment=(), microphone=(self)",
    b"cross-origin-opener-policy": b"same-origin",
    b"cache-control": b"no-store",
}
_POLICY = b"content-security-policy"
HEADERS_LONGEST = 65_536
MOST_WAITING = 200  # refusals kept waiting at once
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
SECURE = (b"strict-transport-security", b"max-age=31536000")


async def _at_once(seconds: float) -> None:
    """Where nobody says how to wait, nobody waits."""


class Outer:
    """Wraps the application. `door` refuses what is not worth reading by a request's headers alone; `pause` waits so
    many seconds before a refusal that says so of itself is given.
    """

    def __init__(
        self,
        app: ASGIApp,
        figures: Figures,
        *,
        hot: Mapping[str, ASGIApp],
        seconds: float,
        secure: bool,
        proxies: str,
        new_id: Callable[[], str],
        readings: Readings | None = None,
        door: Callable[[Any], Problem | None] = lambda scope: None,
        pause: Callable[[float], Awaitable[None]] = _at_once,
    ) -> None:
        self._app, self._hot, self._figures, self._seconds, self._secure = app, hot, figures, seconds, secure
        self._proxies = [ip_network(each.strip(), strict=False) for each in proxies.split(",") if each.strip()]
        self._new_id, self._readings, self._door = new_id, readings, door
        self._pause, self._waiting = pause, 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        held: Any = scope
        if held["type"] != "lifespan":
            held["fairline.address"] = self._address(scope)
        if held["type"] == "http" and held["method"] == "HEAD":
            await self._http(cast("Scope", {**held, "method": "GET"}), receive, _without_body(send))
        elif held["type"] == "http":
            await self._http(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        held: Any = scope
        started, status, number = time.perf_counter(), 0, self._new_id()
        readings = self._readings if self._readings is not None and self._readings.is_kept else None

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = self._dressed(list(message["headers"]), number)
            if readings is not None:
                readings.saw(scope, message)
            await send(message)

        try:
            if (problem := _unfit(scope) or self._door(scope)) is not None:
                await self._slow_down(held)
                await _answer(scope, sending, problem)
                return
            async with asyncio.timeout(self._seconds):
                held["path"] = _plain(held["path"])
                app = self._hot.get(held["path"], self._app) if held["method"] == "POST" else self._app
                await app(scope, _without_nul(receive) if _is_json(scope) else receive, sending)
        except TimeoutError:
            if status == 0:
                await _answer(scope, sending, Unavailable(retry_after=5))
        finally:
            self._note(held, number, status, time.perf_counter() - started)

    async def _slow_down(self, scope: Any) -> None:
        """Keep who does not listen waiting for the refusal; so many at most, for each holds its connection."""
        wait = scope.get("fairline.slowly", 0.0)
        if wait and self._waiting < MOST_WAITING:
            self._waiting += 1
            try:
                await self._pause(wait)
            finally:
                self._waiting -= 1

    def _note(self, held: Any, number: str, status: int, took: float) -> None:
        route = held.get("path_template") or "unknown"
        self._figures.request(str(held.get("method", "")), route, status, took)
        if status == 404 and (who := held.get("fairline.identity")) is not None:
            log.info(
                "asked for what is not there",  # or is another account's, which is the same (TDA-CROSS-TENANT)
                extra={"request": number, "route": route, "account": who.account, "by": who.by},
            )
        if log.isEnabledFor(logging.DEBUG):
            told = {"request": number, "route": route, "status": status, "seconds": round(took, 4)}
            log.debug("answered", extra=told)

    def _dressed(self, headers: list[tuple[bytes, bytes]], number: str) -> list[tuple[bytes, bytes]]:
        there = {name.lower() for name, _ in headers}
        if there.isdisjoint(HEADERS):
            headers += HEADERS.items()
        else:
            headers += [(name, value) for name, value in HEADERS.items() if name not in there]
            # A page that may be framed says by whom in its policy; the older header cannot name anybody.
            if any(b"frame-ancestors 'none'" not in value for name, value in headers if name == _POLICY):
                headers = [(name, value) for name, value in headers if name != b"x-frame-options"]
        headers.append((b"x-request-id", number.encode()))
        return [*headers, SECURE] if self._secure else headers

    def _address(self, scope: Scope) -> str:
        client: Any = scope.get("client")
        address = client[0] if client else ""
        if not self._proxies or not self._trusts(address):
            return str(address)
        told = dict(scope["headers"]).get(b"x-forwarded-for", b"").decode("latin-1")
        for hop in reversed([each.strip() for each in told.split(",") if each.strip()]):
            if not self._trusts(hop):
                return hop
            address = hop
        return str(address)

    def _trusts(self, address: str) -> bool:
        try:
            return any(ip_address(address) in network for network in self._proxies)
        except ValueError:
            return False


def _without_body(send: Send) -> Send:
    """The answer to GET without its body: what HEAD asks for (RFC 9110 section 9.3.2)."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.body":
            message["body"] = b""
        await send(message)

    return sending


def _plain(path: str) -> str:
    """Clients of the Zendesk API write `.json` behind every address of it, or do not: it means nothing."""
    return path.removesuffix(".json") if path.startswith("/api/v2/") else path


def _unfit(scope: Scope) -> Problem | None:
    """What makes a request not worth reading: endless headers, or a NUL, which no text of ours may hold."""
    held: Any = scope
    if sum(len(name) + len(value) for name, value in held["headers"]) > HEADERS_LONGEST:
        return HeadersTooLarge(limit=HEADERS_LONGEST)
    if "\0" in held["path"] or b"%00" in held.get("query_string", b""):
        return Malformed(what="NUL")
    return None


def _is_json(scope: Scope) -> bool:
    headers: Any = scope["headers"]
    return b"json" in dict(headers).get(b"content-type", b"json")


def _without_nul(receive: Receive) -> Receive:
    """The same body; JSON that holds a NUL is refused, because PostgreSQL keeps no text with one."""
    tail = b""

    async def receiving() -> Any:
        nonlocal tail
        message = await receive()
        held: Any = message
        body: bytes = held.get("body", b"")
        if _NUL.search(tail + body):
            raise BadInput(what="NUL")
        tail = body[-12:]
        return message

    return receiving


async def _answer(scope: Scope, send: Send, problem: Problem) -> None:
    headers: Any = scope["headers"]
    language = choose(dict(headers).get(b"accept-language", b"").decode("latin-1"))
    more = [(name.lower().encode(), value.encode()) for name, value in problem.headers.items()]
    body = msgspec.json.encode(problem.told(language))
    told = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(body)).encode()), *more]
    start: Any = {"type": "http.response.start", "status": problem.status, "headers": told}
    end: Any = {"type": "http.response.body", "body": body, "more_body": False}
    await send(start)
    await send(end)
