"""Whose request it is: the visitor whose token it carries; and whether it was made before."""

import hashlib
from typing import Annotated, Any

from litestar import Request
from litestar.params import Parameter

from fairline.channels.webchat import visits
from fairline.channels.webchat.model import Visitor
from fairline.web import Asked
from fairline.web.guard import once_of
from fairline.web.idempotency import Once

Asking = Request[Any, Any, Any]
Bearer = Annotated[str, Parameter(header="Authorization", default="")]


def bearer(authorization: str) -> tuple[str, str]:
    """The account and the token that a request carries. Raises Unauthorised."""
    token = authorization.removeprefix("Bearer ").strip()
    return visits.account_of(token), token


async def whose(asked: Asked, authorization: str) -> Visitor:
    """The visitor whose token the request carries. Raises Unauthorised."""
    account, token = bearer(authorization)
    return await asked.read(lambda c: visits.of_token(c, token), account=account)


async def once(request: Asking, authorization: str, body: bytes | None = None) -> Once | None:
    """The visitor's request as one to be done once, where it carries an Idempotency-Key: each token has its own keys.
    `body` is given where it was read already.
    """
    return await once_of(request, _of(bearer(authorization)[1]), body=body)


async def once_at_the_door(request: Asking, site: str, token: str | None, address: str) -> Once | None:
    """The same for a visit, by somebody who may have no token yet.

    What is answered is a token: who knows the key is let in with it, so it is as long as a secret.
    """
    return await once_of(request, _of(f"{site}\n{token or address}"), shortest=32)


def _of(secret: str) -> str:
    return f"visitor:{hashlib.sha256(secret.encode()).hexdigest()}"
