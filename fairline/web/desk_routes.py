"""The addresses that belong to no module: the agents' socket, health, figures, the OpenAPI page."""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

import msgspec
from litestar import Request, Response, WebSocket, get, websocket
from litestar.exceptions import WebSocketDisconnect

from fairline.kit.errors import Forbidden
from fairline.web.figures import Figures
from fairline.web.openapi import page_of
from fairline.web.socket import HELLO, Authenticate, Desk, hang_up, read_message

PUBLIC: dict[str, Any] = {"permission": None}
FORWARDED = (b"forwarded", b"via", b"x-real-ip")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What these routes need to know of the house."""

    desk: Desk
    authenticate: Authenticate
    authenticate_token: Authenticate
    figures: Figures
    metrics_token: str
    ready: Callable[[], Mapping[str, str]]  # what is not ready, and why; empty when all is well


def same_origin(socket: WebSocket[Any, Any, Any]) -> bool:
    """Whether a browser's socket comes from our own page; programs send no Origin."""
    origin = socket.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == socket.headers.get("host")


@websocket("/v1/live", opt=PUBLIC)
async def live(socket: WebSocket[Any, Any, Any]) -> None:
    """The agents' socket: see docs/reference/live.md for what goes down and up it."""
    around: Surroundings = socket.app.state.around
    await socket.accept()
    if not same_origin(socket):
        await hang_up(socket, 4403, "origin")
        return
    try:
        said = await read_message(socket, HELLO)
    except (TimeoutError, WebSocketDisconnect):
        await hang_up(socket, 4408, "hello")
        return
    hello = said.get("hello") if said else None
    if not isinstance(hello, dict):
        await hang_up(socket, 4400, "hello")
        return
    token = hello.get("token")
    still = (
        partial(around.authenticate_token, token) if isinstance(token, str) else partial(around.authenticate, socket)
    )
    try:
        identity = await still()
        if identity is None:
            await hang_up(socket, 4401, "sign in")
            return
        await around.desk.serve(socket, identity, hello, still)
    except Forbidden:  # the screen was locked, or something else is asked first; it comes again by itself
        await hang_up(socket, 4403, "not now")


@get("/healthz", opt=PUBLIC)
async def health() -> dict[str, str]:
    """The process is alive."""
    return {"status": "alive"}


@get("/readyz", opt=PUBLIC)
async def readiness(request: Request[Any, Any, Any]) -> Response[dict[str, Any]]:
    """Whether this process can take work: database there, followers going on."""
    missing = dict(request.app.state.around.ready())
    return Response({"ready": not missing, "missing": missing}, status_code=503 if missing else 200)


@get("/metrics", opt=PUBLIC, media_type="text/plain; version=0.0.4")
async def metrics(request: Request[Any, Any, Any]) -> bytes:
    """Figures for Prometheus: with the token of the settings; without one, to this machine itself, through no proxy."""
    around: Surroundings = request.app.state.around
    told = request.headers.get("authorization", "").removeprefix("Bearer ")
    scope: Any = request.scope
    allowed = (
        hmac.compare_digest(told.encode(), around.metrics_token.encode()) if around.metrics_token else _local(scope)
    )
    if not allowed:
        raise Forbidden(permission="metrics")
    return around.figures.text()


@get("/openapi.json", opt=PUBLIC, include_in_schema=False)
async def openapi(request: Request[Any, Any, Any]) -> Response[bytes]:
    """This page."""
    state = request.app.state
    if "openapi_page" not in state:
        state.openapi_page = msgspec.json.encode(page_of(request.app))
    return Response(state.openapi_page, media_type="application/json")


def _local(scope: Any) -> bool:
    # What a proxy on this machine passes on comes from loopback too, whoever asked.
    if any(name in FORWARDED or name.startswith(b"x-forwarded-") for name, _ in scope["headers"]):
        return False
    try:
        return ip_address(scope.get("fairline.address", "")).is_loopback
    except ValueError:
        return False


ROUTES: list[Any] = [live, health, readiness, metrics, openapi]
