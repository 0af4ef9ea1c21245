"""Whose request it is: the visitor whose token it carries."""

from typing import Annotated

from litestar.params import Parameter

from fairline.channels.webchat import visits
from fairline.channels.webchat.model import Visitor
from fairline.web import Asked

Bearer = Annotated[str, Parameter(header="Authorization", default="")]


def bearer(authorization: str) -> tuple[str, str]:
    """The account and the token that a request carries. Raises Unauthorised."""
    token = authorization.removeprefix("Bearer ").strip()
    return visits.account_of(token), token


async def whose(asked: Asked, authorization: str) -> Visitor:
    """The visitor whose token the request carries. Raises Unauthorised."""
    account, token = bearer(authorization)
    return await asked.read(lambda c: visits.of_token(c, token), account=account)
