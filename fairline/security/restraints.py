"""Keeps whoever asks to what they may do just now: locked, no second factor, paging too far, looking up too many."""

from typing import Any

from litestar.connection import ASGIConnection

from fairline.kit.db import Database, Unit
from fairline.kit.errors import Forbidden, TooMany
from fairline.security import demands, store
from fairline.security.reads import judging
from fairline.security.reads.judging import LOOKUPS, PAGING
from fairline.web import Identity

Connection = ASGIConnection[Any, Any, Any, Any]
LOCKED, SECOND_FACTOR = "locked", "second_factor"
OPEN = ("/v1/session", "/v1/me/second-factor")  # what is open to whoever must first unlock, or set a code up
PAGES = frozenset({"cursor", "before", "after", "page", "offset", "start_time"})  # how one asks for another page


class SessionLocked(Forbidden):
    """The screen was locked; the password opens it."""

    type = "session-locked"


class SecondFactorDemanded(Forbidden):
    """The account demands a second factor of this role, and none is set up yet."""

    type = "second-factor-demanded"


class ProofNeeded(Forbidden):
    """Many contacts were opened without a conversation; the password, or a code, is asked for once more."""

    type = "proof-needed"


class PagingTooFar(TooMany):
    """More people were paged through in an hour than the console is for."""

    type = "paging-too-far"


def held(c: Unit, by: str, member: str | None, role: str, *, locked: bool = False) -> frozenset[str]:
    """What somebody is kept from now."""
    found = set(store.restraints.held(c, by))
    if locked:
        found.add(LOCKED)
    if member is not None and demands.is_owed(c, member, role):
        found.add(SECOND_FACTOR)
    return frozenset(found)


async def check(connection: Connection, identity: Identity) -> None:
    """Raises SessionLocked, SecondFactorDemanded, PagingTooFar, ProofNeeded."""
    path = str(connection.scope.get("path", ""))
    if identity.held & {LOCKED, SECOND_FACTOR} and not path.startswith(OPEN):
        if LOCKED in identity.held:
            raise SessionLocked(clauses=("TDP18-SIGN-OFF",), permission="")
        raise SecondFactorDemanded(clauses=("TDP18-PASSWORD",), permission="")
    if PAGING in identity.held and PAGES & set(connection.query_params):
        raise PagingTooFar(clauses=("TDA-SCRAPING",), retry_after=3_600, count=judging.MOST_ROWS["member"])
    if LOOKUPS in identity.held:
        await _check_contact(connection, identity)


async def _check_contact(connection: Connection, identity: Identity) -> None:
    contact = next((each for each in connection.path_params.values() if str(each).startswith("ctc_")), None)
    if contact is None or identity.member is None:
        return
    database: Database = connection.app.state.database
    if await database.read(lambda c: judging.refused(c, identity.by, str(contact)), identity.account):
        await database.write(lambda c: judging.tell(c, identity.by), identity.account)
        raise ProofNeeded(clauses=("DTA-DATA-THEFT",), permission="")
