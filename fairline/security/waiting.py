"""Sensitive changes from a browser or a place that is new wait a day; "this was not me" undoes them and signs out.

Clause DTA-ACCOUNT-TAKEOVER: a new password, and giving the second factor up.
"""

from typing import Any

from fairline import accounts
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import Forbidden
from fairline.kit.work import enqueue
from fairline.security import second_factor, sessions, store
from fairline.security.events import ChangeWaits, NotMe, PasswordChanged
from fairline.security.passwords import PasswordHash
from fairline.security.store.waiting import Change

DAY: Millis = 24 * 3_600_000
JOB = "security.change"
PASSWORD, SECOND_FACTOR = "password", "second_factor"  # what waits, not a secret


def must_wait(c: Unit, member: str, session: str | None) -> bool:
    """Whether a change of this session waits: it was begun within a day from a browser or a place that was new."""
    own = [each for each in sessions.living(c, member) if each.id == session]
    return any(each.fresh and c.at - each.created < DAY for each in own)


def keep(c: Unit, member: str, session: str, what: str, hash: str = "") -> Millis:
    """Have a change wait, and tell the member by mail; until when (ms UTC)."""
    due = c.at + DAY
    store.waiting.put(c, member, Change(what, hash, session, due))
    enqueue(c, JOB, {"member": member, "what": what, "due": due}, due=due)
    append(c, Actor("member", member), ChangeWaits(member=member, what=what, session=session, until=due))
    accounts.notify(
        c,
        HOUSE,
        "security.change-waits",
        (),
        members=(member,),
        clause="DTA-ACCOUNT-TAKEOVER",
        letter=True,
        href="/profile",
        banner_days=1,
        once=f"change-waits:{member}:{what}:{due}",
    )
    return due


def apply(c: Unit, payload: Any) -> None:
    """A day went by and nobody said that it was not them: it holds now."""
    member = payload["member"]
    for change in store.waiting.of(c, member):
        if change.what != payload["what"] or change.due != payload["due"]:
            continue
        store.waiting.drop(c, member, change.what)
        if change.what == PASSWORD:
            store.passwords.put_password(c, member, PasswordHash(change.hash))
            sessions.end_all(c, member, but=change.session)
            append(c, Actor("member", member), PasswordChanged(member=member))
        else:
            second_factor.forget(c, Actor("member", member), member)


def not_me(c: Unit, member: str, session: str) -> int:
    """It was somebody else: what waits is undone, and every other session of the member ends; how many.

    Raises Forbidden where the one who says so came from a new place themselves.
    """
    if must_wait(c, member, session):
        raise Forbidden(clauses=("DTA-ACCOUNT-TAKEOVER",), permission="not_me")
    undone = store.waiting.drop(c, member)
    ended = sessions.end_all(c, member, but=session)
    append(c, Actor("member", member), NotMe(member=member, undone=undone, ended=ended))
    return ended
