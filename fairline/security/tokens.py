"""Keys for programs: what they may do is written on them; they are shown once, end, and stop with who made them."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from fairline import accounts
from fairline.accounts import clean_name
from fairline.journal import Actor, actor_from, append
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.security import secret, store
from fairline.security.cache import CACHE
from fairline.security.events import TokenMade, TokenRevoked
from fairline.security.networks import read
from fairline.security.permissions import permissions_in, still_known, without_operators
from fairline.security.store.tokens import Token

LASTS: Millis = 90 * 24 * 3_600_000  # where whoever makes one does not say: a key nobody thought about ends by itself
TOUCHED: Millis = 60_000  # how often "last used" is written


class TokenView(msgspec.Struct, frozen=True, kw_only=True):
    """A program's key, without its secret. `made_by` is a member's id, null for the operator's own.

    `stopped`: it does not work, because whoever made it is not an active member any more. `networks`: where it may be
    used from; anywhere where there are none.
    """

    id: str
    name: str
    scopes: list[str]
    created: str
    last_used: str | None
    expires: str | None
    made_by: str | None
    stopped: bool
    networks: list[str] = []


@dataclass(frozen=True, slots=True)
class Made:
    """A new token and its secret: it is told once."""

    token: Token
    secret: str


def make_token(
    c: Unit,
    actor: Actor,
    *,
    name: str,
    scopes: Sequence[str],
    within: frozenset[str],
    expires: Millis | None,
    terms: str = "",
    networks: Sequence[str] = (),
) -> Made:
    """A new token with these scopes, none of which may lie outside `within`: nobody hands on what they have not.

    `expires` is in milliseconds UTC, None for never; `terms` the version of the terms for programs that whoever makes
    it has accepted, `networks` where it may be used from, anywhere without any. Raises BadInput.
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
        made_by=str(actor),
        created=c.at,
        last_used=None,
        expires=expires,
        revoked=None,
        networks=read(networks),
    )
    store.tokens.put(c, token)
    append(
        c,
        actor,
        TokenMade(
            token=token.id, name=token.name, scopes=wanted, expires=expires, terms=terms, networks=token.networks
        ),
    )
    return Made(token, fresh)


def is_alive(token: Token, at: Millis) -> bool:
    """Whether it may still be used."""
    return token.revoked is None and (token.expires is None or at < token.expires)


def scopes_now(c: Unit, token: Token) -> frozenset[str] | None:
    """What a token may do now: of its scopes, what whoever made it may still do themselves; None where they are not an
    active member any more. Those the operator made belong to nobody who could leave.
    """
    known = accounts.within_partner(c, token.id, still_known(c.tools.permissions, token.scopes))
    maker = actor_from(token.made_by)
    if maker.kind != "member":
        return known if accounts.is_operator(c) else without_operators(known)
    try:
        member = accounts.member(c, maker.id)
    except NotFound:
        return None
    return known & permissions_in(c, member.role) if member.state == "active" else None


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


def listed(c: Unit, after: str, most: int) -> list[TokenView]:
    """The account's tokens without those that were revoked, by id, above one."""
    return [shown(each, stopped=scopes_now(c, each) is None) for each in store.tokens.listed(c, after, most)]


def shown(token: Token, *, stopped: bool = False) -> TokenView:
    """A token as the wire shows it."""
    return TokenView(
        id=token.id,
        name=token.name,
        scopes=list(token.scopes),
        created=to_text(token.created) or "",
        last_used=to_text(token.last_used),
        expires=to_text(token.expires),
        made_by=actor_from(token.made_by).id or None,
        stopped=stopped,
        networks=list(token.networks),
    )
