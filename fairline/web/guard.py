"""Nobody comes in unasked: who it is, whether they may, whether the request really comes from their open page."""

import hashlib
import hmac
import logging
from typing import Any

from litestar import Request
from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler

from fairline.kit.db import NONE
from fairline.kit.errors import BadInput, Forbidden, Problem, Unauthorised
from fairline.web.idempotency import Once
from fairline.web.request import Asked, Identity, language_of
from fairline.web.routes import SIGNED_IN

log = logging.getLogger(__name__)

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
CSRF = "x-fairline-csrf"
OPERATOR = "operator."  # how the permissions begin that only members of the operator's account have
LOCKABLE = ("ctc_", "cnv_")  # what begins so may be kept and not used
SHORTEST, LONGEST = 8, 200  # letters of an Idempotency-Key


class WrongCsrf(Problem):
    """A cookie came without the token that only our own page knows."""

    status = 403
    type = "wrong-csrf"


class Locked:
    """Under this type a module tells whether what an address names by its ids is kept and not used; for whom not."""


Connection = ASGIConnection[Any, Any, Any, Any]


async def permitted(connection: Connection, handler: BaseRouteHandler) -> None:
    """Litestar's guard for every route: finds out who asks and checks the permission the route names."""
    needed = handler.opt.get("permission")
    if needed is None:
        return
    identity: Identity | None = await connection.app.state.authenticate(connection)
    connection.scope["fairline.identity"] = identity  # type: ignore[typeddict-unknown-key]  # ours
    connection.scope["fairline.language"] = language_of(connection, identity)  # type: ignore[typeddict-unknown-key]  # ours
    if identity is None:
        raise Unauthorised
    check_csrf(connection, identity)
    if needed != SIGNED_IN and needed not in identity.permissions:
        if identity.via == "token":  # clause ZS-TP-UNIFIED-LIST
            told = {"account": identity.account, "by": identity.by, "permission": needed}
            log.info("a program asked for what it may not", extra=told)
        raise Forbidden(permission=needed)
    await check_locks(connection, identity)


async def check_locks(connection: Connection, identity: Identity) -> None:
    """Nobody opens a contact, nor what was said with them, whose data are kept and not used, but whoever may."""
    ids = [value for value in connection.path_params.values() if isinstance(value, str) and value[:4] in LOCKABLE]
    database = connection.app.state.get("database") if ids else None
    asks = database.tools.facts.get(Locked) if database is not None else None
    if database is None or asks is None:
        return
    problem: Problem | None = await database.read(lambda c: asks(c, (ids, identity.permissions)), identity.account)
    if problem is not None:
        raise problem


def check_csrf(connection: Connection, identity: Identity) -> None:
    """A signed-in browser proves with every change that the request was made by our own page. Raises WrongCsrf."""
    if identity.via != "cookie" or connection.scope.get("method", "GET") in SAFE:
        return
    if not hmac.compare_digest(connection.headers.get(CSRF, "").encode(), (identity.csrf or "-").encode()):
        raise WrongCsrf


async def asked_of(request: Request[Any, Any, Any]) -> Asked:
    """What a route is given: who asks, in which language, and the request's one transaction."""
    scope: Any = request.scope
    identity: Identity | None = scope.get("fairline.identity")
    asked = Asked(
        database=request.app.state.database,
        identity=identity,
        language=scope.get("fairline.language") or language_of(request, None),
        address=scope.get("fairline.address", ""),
        once=await once_of(request, identity.by) if identity else None,
        hub=request.app.state.hub,
        duty=_duty(request),
    )
    scope["fairline.asked"] = asked
    return asked


def _duty(request: Request[Any, Any, Any]) -> str | None:
    """What a member of the operator's follows on this route: the case it names, else the route's standing duty."""
    needed = request.route_handler.opt.get("permission") or ""
    if not needed.startswith(OPERATOR):
        return None
    case = request.path_params.get("case")
    return f"case:{case}" if case else request.app.state.database.tools.duties.get(needed, NONE)


async def once_of(
    request: Request[Any, Any, Any], by: str, *, body: bytes | None = None, shortest: int = SHORTEST
) -> Once | None:
    """The request as one to be done once, where it carries an Idempotency-Key; `by` is who asks.

    `body` is given where the route has read it already. Raises BadInput for a key shorter than `shortest` letters.
    """
    key = request.headers.get("idempotency-key", "")
    if not key or request.method != "POST":
        return None
    if not shortest <= len(key) <= LONGEST:
        raise BadInput(what=f"Idempotency-Key: {shortest}–{LONGEST}", fields={"Idempotency-Key": "kit.field.invalid"})
    digest = hashlib.sha256(f"{request.method} {request.url.path}?{request.url.query}\n".encode())
    digest.update(await request.body() if body is None else body)
    return Once(by, key, digest.hexdigest())
