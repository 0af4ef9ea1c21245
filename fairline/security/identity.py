"""Finds out who is asking: a member by their session's cookie, or a program by its token."""

from contextlib import suppress
from typing import Any

from litestar.connection import ASGIConnection

from fairline import accounts, gate
from fairline.kit.clock import Millis
from fairline.kit.db import Database, Unit
from fairline.kit.errors import NotFound, Unauthorised, Unavailable
from fairline.security import cookies, demands, pace, restraints, secret, sessions, sharing, speaking, store, tokens
from fairline.security.cache import CACHE
from fairline.security.networks import within
from fairline.security.permissions import APP, permissions_in
from fairline.security.reviews import UNREVIEWED
from fairline.web import Identity

Connection = ASGIConnection[Any, Any, Any, Any]
Found = tuple[Identity, bool]  # who it is, and whether that they were here should be written down again


class TokenElsewhere(Unauthorised):
    """The token is bound to networks, and this is none of them."""

    status = 403
    type = "token-elsewhere"


class TokenStopped(Unauthorised):
    """The member who made the token is not active any more."""

    type = "token-stopped"


async def authenticate(connection: Connection) -> Identity | None:
    """Who asks, or None. Reads `connection.app.state.database`; where a token is sent, no cookie counts.

    Raises TokenStopped, TokenElsewhere, Suspended, FlowClosed, TooMany, and what `speaking.named` and `speaking.speaks`
    raise.
    """
    database: Database = connection.app.state.database
    address = str(connection.scope.get("fairline.address", ""))
    found = await _who(connection, database, address)
    if found is not None and found.held:
        await restraints.check(connection, found)
    return found


async def _who(connection: Connection, database: Database, address: str) -> Identity | None:
    scheme, _, credentials = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic" and speaking.may_be_sent(connection):
        email, token = speaking.named(credentials.strip())
        return await _speaking(connection, await _by_token(database, token, address), email)
    if scheme.lower() == "bearer":
        found = await _by_token(database, credentials.strip(), address)
        if speaking.may_be_sent(connection):
            return await _speaking(connection, found, "")
        if found is not None:
            pace.once(connection.scope, found.account, found.by, database.tools.now())
        return found
    cookie = connection.cookies.get(cookies.name_for(connection))
    return await identify_session(database, cookie) if cookie else None


async def identify_token(database: Database, credentials: str, address: str = "") -> Identity | None:
    """The program a token belongs to, for sockets whose hello carries it; None where it is not, or no longer, valid."""
    try:
        return await _by_token(database, credentials, address)
    except (TokenStopped, TokenElsewhere, accounts.Suspended, gate.FlowClosed):
        return None


async def _speaking(connection: Connection, program: Identity | None, email: str) -> Identity | None:
    if program is None:
        return None
    database: Database = connection.app.state.database
    asked = connection.headers.get(speaking.ON_BEHALF_OF, "").strip() or email
    return await database.read(lambda c: speaking.speaks(c, program, asked), program.account)


async def _by_token(database: Database, credentials: str, address: str) -> Identity | None:
    account = secret.account_of(credentials, secret.TOKEN)
    if account is None:
        return None
    digest, at = secret.hashed(credentials), database.tools.now()
    found = CACHE.get(digest, at) or await _look(database, account, digest, _token, store.tokens.touch)
    if found is None:
        return None
    if found.networks and not within(address, found.networks):
        raise TokenElsewhere(clauses=("ZS-API-NO-TOKEN-SHARING",))
    if address and sharing.is_new(_own_id(found), address, at):
        with suppress(Unavailable):
            await database.write(lambda c: sharing.used(c, _own_id(found), address), account)
    return found


async def identify_session(database: Database, credentials: str) -> Identity | None:
    """The member a session's secret belongs to; None where it is not, or no longer, valid, or they may not sign in."""
    account = secret.account_of(credentials, secret.SESSION)
    if account is None:
        return None
    digest = secret.hashed(credentials)
    known = CACHE.get(digest, database.tools.now())
    return known or await _look(database, account, digest, _session, store.sessions.touch)


async def _look(database: Database, account: str, hash: str, find: Any, touch: Any) -> Identity | None:
    at = database.tools.now()
    try:
        found: Found | None = await database.read(lambda c: find(c, hash), account)
    except gate.FlowClosed as error:
        named = str(error.values["named"])
        with suppress(Unavailable):
            await database.write(lambda c: gate.refuse_way(c, gate.way(c, named), "program"), account)
        raise
    if found is None:
        return None
    identity, stale = found
    CACHE.put(hash, identity, at)
    if stale:
        # Where nothing can be written (a full disk), reading goes on; that they were here is told another time.
        with suppress(Unavailable):
            await database.write(lambda c: touch(c, _own_id(identity)), account)
    return identity


def _session(c: Unit, hash: str) -> Found | None:
    session = sessions.find(c, hash)
    if session is None or demands.is_left(c, session.locked):
        return None
    try:
        member = accounts.member(c, session.member)
    except NotFound:
        return None
    if member.state != "active":
        return None
    held = restraints.held(c, f"member:{member.id}", member.id, member.role, locked=session.locked is not None)
    mine = permissions_in(c, member.role)
    identity = Identity(
        account=c.account,
        by=f"member:{member.id}",
        member=member.id,
        role=member.role,
        permissions=mine & permissions_in(c, "agent") if UNREVIEWED in held else mine,
        locale=member.locale,
        via="cookie",
        session=session.id,
        csrf=sessions.csrf_of(c, session.id),
        held=held,
    )
    return identity, _is_stale(session.last_seen, c.at, sessions.TOUCHED)


def _token(c: Unit, hash: str) -> Found | None:
    token = tokens.find(c, hash)
    if token is None:
        return None
    scopes = tokens.scopes_now(c, token)
    if scopes is None:
        raise TokenStopped
    accounts.refuse_if_stopped(c, "full", "api", f"token:{token.id}")
    gate.require_way(c, f"program:{token.id}")  # clause TDP18-NO-SALE
    identity = Identity(
        account=c.account,
        by=f"app:{token.id}",
        member=None,
        role=APP,
        permissions=scopes,
        locale="",  # a program reads in the language it asks for
        via="token",
        networks=token.networks,
        held=restraints.held(c, f"app:{token.id}", None, APP),
    )
    return identity, _is_stale(token.last_used, c.at, tokens.TOUCHED)


def _is_stale(written: Millis | None, at: Millis, after: Millis) -> bool:
    return written is None or at - written >= after


def _own_id(identity: Identity) -> str:
    return identity.session or identity.by.removeprefix("app:")
