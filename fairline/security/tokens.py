"""Keys for programs: what they may do is written on them; they are shown once, and end."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from fairline.accounts import clean_name
from fairline.journal import Actor, append
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.security import secret, store
from fairline.security.cache import CACHE
from fairline.security.events import TokenMade, TokenRevoked
from fairline.security.store.tokens import Token

TOUCHED: Millis = 60_000  # how often "last used" is written


class TokenView(msgspec.Struct, frozen=True, kw_only=True):
    """A program's key, without its secret."""

    id: str
    name: str
    scopes: list[str]
    created: str
    last_used: str | None
    expires: str | None


@dataclass(frozen=True, slots=True)
class Made:
    """A new token and its secret: it is told once."""

    token: Token
    secret: str


def make_token(
    c: Unit, actor: Actor, *, name: str, scopes: Sequence[str], within: frozenset[str], expires: Millis | None
) -> Made:
    """A new token with these scopes, none of which may lie outside `within`: nobody hands on what they have not.

    `expires` is in milliseconds UTC, None for never. Raises BadInput.
    """
    wanted = tuple(sorted(set(scopes)))
    if not wanted or set(wanted) - within:
        raise BadInput(what="scopes", fields={"scopes": "security.field.scopes"})
    if expires is not None and expires <= c.at:
        raise BadInput(what="expires", fields={"expires": "security.field.expires"})
    fresh = secret.make(c, secret.TOKEN)
    token = Token(
        id=c.new_id("tok"),
        hash=secret.hashed(fresh),
        name=clean_name(name),
        scopes=wanted,
        created=c.at,
        last_used=None,
        expires=expires,
        revoked=None,
    )
    store.tokens.put(c, token, str(actor))
    append(c, actor, TokenMade(token=token.id, name=token.name, scopes=wanted, expires=expires))
    return Made(token, fresh)


def is_alive(token: Token, at: Millis) -> bool:
    """Whether it may still be used."""
    return token.revoked is None and (token.expires is None or at < token.expires)


def find(c: Unit, hash: str) -> Token | None:
    """The living token of a secret's hash."""
    token = store.tokens.by_hash(c, hash)
    return token if token and is_alive(token, c.at) else None


def revoke(c: Unit, actor: Actor, id: str) -> None:
    """Let the program in no more, from this moment. Raises NotFound."""
    token = store.tokens.one(c, id)
    if token is None or token.revoked is not None:
        raise NotFound(what=id)
    CACHE.revoke(token.hash, c.at)
    store.tokens.revoke(c, id)
    append(c, actor, TokenRevoked(token=id))


def shown(token: Token) -> TokenView:
    """A token as the wire shows it."""
    return TokenView(
        id=token.id,
        name=token.name,
        scopes=list(token.scopes),
        created=to_text(token.created) or "",
        last_used=to_text(token.last_used),
        expires=to_text(token.expires),
    )
