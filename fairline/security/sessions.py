"""Signed-in sessions: begun, found, used, ended."""

import base64
import hmac
from dataclasses import dataclass

from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.security import secret, store
from fairline.security.cache import CACHE, owner_of
from fairline.security.events import SessionRevoked, SignedOut
from fairline.security.store.sessions import Session

IDLE: Millis = 12 * 3_600_000  # a working day with its evening
SHIFT: Millis = 12 * 3_600_000  # used all the while or not; session.absolute_hours of TDP18-SIGN-OFF
LONGEST: Millis = 7 * 24 * 3_600_000  # of one that its browser keeps, because whoever signed in chose so
TOUCHED: Millis = 60_000  # how often "last seen" is written
USER_AGENT = 300  # characters kept of what a browser calls itself


@dataclass(frozen=True, slots=True)
class Begun:
    """A new session and its secret, which only the browser keeps."""

    session: Session
    secret: str


def begin(c: Unit, member: str, user_agent: str, *, remembered: bool = False, fresh: bool = False) -> Begun:
    """Begin a session for a member, and forget those of the account that ran out. `remembered`: its browser keeps it
    when it is closed; `fresh`: it comes from a device or a place that is new.
    """
    store.sessions.forget_expired(c, c.at - IDLE)
    made = secret.make(c, secret.SESSION)
    session = Session(
        id=c.new_id("ses"),
        hash=secret.hashed(made),
        member=member,
        user_agent=user_agent[:USER_AGENT],
        created=c.at,
        last_seen=c.at,
        expires=c.at + (LONGEST if remembered else SHIFT),
        remembered=int(remembered),
        fresh=int(fresh),
    )
    store.sessions.put(c, session)
    return Begun(session, made)


def is_alive(session: Session, at: Millis) -> bool:
    """Whether it may still be used: not past its end, and used within the last twelve hours."""
    return at < session.expires and at - session.last_seen < IDLE


def find(c: Unit, hash: str) -> Session | None:
    """The living session of a secret's hash."""
    session = store.sessions.by_hash(c, hash)
    return session if session and is_alive(session, c.at) else None


def living(c: Unit, member: str) -> list[Session]:
    """A member's living sessions, the one used last first."""
    return [session for session in store.sessions.of_member(c, member) if is_alive(session, c.at)]


def lock(c: Unit, member: str, id: str) -> None:
    """The screen is locked: nothing is answered to this session until it is opened."""
    _set_lock(c, member, id, c.at)


def unlock(c: Unit, member: str, id: str) -> None:
    """It is open again."""
    _set_lock(c, member, id, None)


def _set_lock(c: Unit, member: str, id: str, at: Millis | None) -> None:
    for session in store.sessions.of_member(c, member):
        if session.id == id:
            store.sessions.lock(c, id, at)
            CACHE.revoke(session.hash, c.at)


def sign_out(c: Unit, member: str, id: str) -> None:
    """A member leaves."""
    for session in store.sessions.of_member(c, member):
        if session.id == id:
            _end(c, session)
            append(c, Actor("member", member), SignedOut(member=member, session=id))


def revoke(c: Unit, actor: Actor, member: str, id: str) -> None:
    """End one of a member's sessions from elsewhere; it is refused from this moment. Raises NotFound."""
    for session in living(c, member):
        if session.id == id:
            _end(c, session)
            append(c, actor, SessionRevoked(member=member, session=id))
            return
    raise NotFound(what=id)


def end_all(c: Unit, member: str, *, but: str | None = None, made_before: Millis | None = None) -> int:
    """End every session of a member, except one, or only those made before an instant (ms UTC); how many."""
    CACHE.revoke(owner_of(c.account, f"member:{member}"), c.at)
    ending = [
        session
        for session in store.sessions.of_member(c, member)
        if session.id != but and (made_before is None or session.created <= made_before)
    ]
    for session in ending:
        _end(c, session)
    return len(ending)


def csrf_of(c: Unit, session: str) -> str:
    """The token that only our own page knows, made from the session's id: nothing to keep, nothing to lose."""
    made = hmac.digest(c.tools.keyring.derive("csrf"), f"{c.account}:{session}".encode(), "sha256")
    return base64.urlsafe_b64encode(made[:24]).decode()


def _end(c: Unit, session: Session) -> None:
    CACHE.revoke(session.hash, c.at)
    store.sessions.forget(c, session.id)
