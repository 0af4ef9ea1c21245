"""Who asks, for which account, with which permissions; and the one transaction of a request."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from litestar.connection import ASGIConnection

from fairline.kit.clock import Millis
from fairline.kit.db import Database, Unit
from fairline.kit.errors import Forbidden, Lacking, Unauthorised
from fairline.kit.words import choose
from fairline.web.idempotency import Once, once

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody known: a member signed in by cookie, or a program with a token."""

    account: str
    by: str  # as the journal writes actors: `member:mem_…` or `app:tok_…`
    member: str | None
    role: str
    permissions: frozenset[str]
    locale: str
    via: str  # cookie or token
    session: str | None = None
    csrf: str | None = None
    networks: tuple[str, ...] = ()  # where a token may be used from; anywhere where there are none
    held: frozenset[str] = frozenset()  # what they are kept from just now


@dataclass(slots=True)
class Asked:
    """One request, as its route sees it."""

    database: Database
    identity: Identity | None
    language: str
    address: str  # the network address it came from
    once: Once | None = None
    hub: Any = None
    duty: str | None = None  # on an operator's route: the instruction it follows in another account, empty for none
    _written: bool = field(default=False)

    @property
    def who(self) -> Identity:
        """Who asks. Raises Unauthorised on a public route where nobody is signed in."""
        if self.identity is None:
            raise Unauthorised
        return self.identity

    @property
    def account(self) -> str:
        """The account it is about."""
        return self.who.account

    @property
    def member(self) -> str:
        """The member who asks. Raises Forbidden for a program's token, which is nobody's."""
        if self.who.member is None:
            raise Forbidden(permission="member")
        return self.who.member

    @property
    def by(self) -> str:
        """The actor, as the journal writes it."""
        return self.who.by

    @property
    def at(self) -> Millis:
        """The instant, milliseconds UTC."""
        return self.database.tools.now()

    def may(self, permission: str) -> bool:
        """Whether the one who asks has a permission."""
        return permission in self.who.permissions

    @property
    def has_written(self) -> bool:
        """Whether the request has begun its transaction: one that has not only reads."""
        return self._written

    async def write(self, work: Callable[[Unit], T], *, account: str | None = None) -> T:
        """The request's one transaction. With an Idempotency-Key, what `work` answers is kept, and a repeated
        request is answered with it again instead of doing it again: so a route answers exactly what this returns.
        What only the outside can tell is asked between two tries, neither of which waits for it.
        """
        if self._written:
            raise RuntimeError("one request, one transaction")
        self._written = True
        target = account or self.account
        unit, database = once(self.once, work) if self.once else work, self.door(target)
        try:
            return await database.write(unit, target)
        except Lacking as lacking:
            if lacking.ask is None:
                raise
            await lacking.ask(database, target)
        return await database.write(unit, target)

    async def read(self, work: Callable[[Unit], T], *, account: str | None = None, long: bool = False) -> T:
        """Read without writing."""
        target = account or self.account
        return await self.door(target).read(work, target, long=long)

    def door(self, account: str) -> Database:
        """The database, for work on this account: somebody of the operator's names what they follow in another's."""
        if self.duty is None or self.identity is None or account == self.identity.account:
            return self.database
        return self.database.under(self.duty)


def language_of(connection: "ASGIConnection[Any, Any, Any, Any]", identity: Identity | None) -> str:
    """The reader's language: the member's own, else what the browser asks for."""
    asked = connection.headers.get("accept-language", "")
    return identity.locale if identity and identity.locale else choose(asked)
