"""Named seats: who begins to work in a second session is signed out of the first (clause TDA-LIMITS-CIRCUMVENT)."""

from fairline import accounts
from fairline.journal import HOUSE
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.security import sessions


def begin_work(c: Unit, member: str, session: str | None) -> None:
    """A member begins to work in a session; where seats are named, the one they worked in before ends. A program has no
    session, and so no seat.
    """
    before = accounts.begin_work(c, member, session) if session else None
    if before is None:
        return
    try:
        sessions.revoke(c, HOUSE, member, before)
    except NotFound:
        return  # it had ended by itself
