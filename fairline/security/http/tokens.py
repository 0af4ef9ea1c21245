"""Routes of keys for programs."""

from datetime import datetime
from typing import Annotated

import msgspec

from fairline import accounts
from fairline.journal import actor_from
from fairline.kit.clock import Millis, to_millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.security import tokens
from fairline.security.networks import MOST
from fairline.security.tokens import TokenView
from fairline.web import Asked, Page, after_cursor, delete, get, page_of, post
from fairline.web.paging import limit_of

Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class NewToken(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A key to be made: what it is for, what it may do, and until when.

    Without `expires` it lasts 90 days; with `null`, until it is revoked. With `networks` (`192.0.2.0/24`, or single
    addresses) it works from there only.
    """

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    scopes: Annotated[list[str], msgspec.Meta(min_length=1, max_length=200)]
    expires: Moment | msgspec.UnsetType | None = msgspec.UNSET
    networks: Annotated[list[Annotated[str, msgspec.Meta(max_length=50)]], msgspec.Meta(max_length=MOST)] = []


class MadeView(msgspec.Struct, frozen=True):
    """A new key and its secret: it is told once."""

    token: TokenView
    secret: str


@get("/v1/tokens", permission="token.manage", raises=(BadInput,))
async def list_tokens(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[TokenView]:
    """The account's keys, without those that were revoked."""
    after, most = after_cursor(cursor) or "", limit_of(limit)
    found = await asked.read(lambda c: tokens.listed(c, after, most + 1))
    return page_of(found, most, lambda token: token.id)


@post("/v1/tokens", permission="token.manage", raises=(accounts.TermsNotAccepted,))
async def make_token(asked: Asked, data: NewToken) -> MadeView:
    """Make a key for a program. It may do what its scopes say, and no more than whoever made it may do at that moment:
    it stops when they are deactivated, and works again when they are reactivated. Only members can make one.

    It lasts until `expires`: 90 days where that is not sent, until it is revoked where it is `null`. Whoever makes one
    has accepted the terms for programs for themselves before.
    """
    me, by, within = asked.member, actor_from(f"member:{asked.member}"), asked.who.permissions
    expires = _until(data.expires, asked.at)

    def unit(c: Unit) -> MadeView:
        accounts.require_feature(c, "tokens")
        terms = accounts.require_terms(c, "api", me, clauses=("ZS-API-AGREEMENT", "ZS-TERMS-FEATURE-GATE")).name
        made = tokens.make_token(
            c,
            by,
            name=data.name,
            scopes=data.scopes,
            within=within,
            expires=expires,
            terms=terms,
            networks=data.networks,
        )
        return MadeView(tokens.shown(made.token), made.secret)

    return await asked.write(unit)


@delete("/v1/tokens/{id:str}", permission="token.manage")
async def revoke_token(asked: Asked, id: str) -> None:
    """Revoke a key; it is refused from this moment."""
    by = actor_from(asked.by)
    await asked.write(lambda c: tokens.revoke(c, by, id))


def _until(told: datetime | msgspec.UnsetType | None, at: Millis) -> Millis | None:
    if isinstance(told, msgspec.UnsetType):
        return at + tokens.LASTS
    return None if told is None else to_millis(told)


ROUTES = (list_tokens, make_token, revoke_token)
