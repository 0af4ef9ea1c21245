"""The outermost layer of every request: its number, its time limit, its security headers, its figures."""

import asyncio
import logging
import time
from collections.abc import Callable
from ipaddress import ip_address, ip_network
from typing import Any

import msgspec
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from fairline.kit.errors import Unavailable
from fairline.kit.words import choose
from fairline.web.errors import MEDIA_TYPE
from fairline.web.figures import Figures

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
SECURE = (b"strict-transport-security", b"max-age=31536000")


class Outer:
    """Wraps the application."""

    def __init__(
        self, app: ASGIApp, figures: Figures, *, seconds: float, secure: bool, proxies: str, new_id: Callable[[], str]
    ) -> None:
        self._app, self._figures, self._seconds, self._secure = app, figures, seconds, secure
        self._proxies = [ip_network(each.strip(), strict=False) for each in proxies.split(",") if each.strip()]
        self._new_id = new_id

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        held: Any = scope
        if held["type"] != "lifespan":
            held["fairline.address"] = self._address(scope)
        if held["type"] == "http":
            await self._http(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        started, status, number = time.perf_counter(), 0, self._new_id()

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = self._dressed(list(message["headers"]), number)
            await send(message)

        try:
            async with asyncio.timeout(self._seconds):
                await self._app(scope, receive, sending)
        except TimeoutError:
            if status == 0:
                await _too_slow(scope, sending)
        finally:
            took = time.perf_counter() - started
            held: Any = scope
            route = held.get("path_template") or "unknown"
            self._figures.request(str(held.get("method", "")), route, status, took)
            log.debug(
                "answered", extra={"request": number, "route": route, "status": status, "seconds": round(took, 4)}
            )

    def _dressed(self, headers: list[tuple[bytes, bytes]], number: str) -> list[tuple[bytes, bytes]]:
        there = {name.lower() for name, _ in headers}
        headers += [(name, value) for name, value in HEADERS.items() if name not in there]
        # A page that may be framed says by whom in its policy; the older header cannot name anybody.
        if any(b"frame-ancestors 'none'" not in value for name, value in headers if name == b"content-security-policy"):
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


async def _too_slow(scope: Scope, send: Send) -> None:
    headers: Any = scope["headers"]
    language = choose(dict(headers).get(b"accept-language", b"").decode("latin-1"))
    body = msgspec.json.encode(Unavailable(retry_after=5).told(language))
    start: Any = {
        "type": "http.response.start",
        "status": 503,
        "headers": [(b"content-type", MEDIA_TYPE.encode()), (b"retry-after", b"5")],
    }
    end: Any = {"type": "http.response.body", "body": body, "more_body": False}
    await send(start)
    await send(end)
