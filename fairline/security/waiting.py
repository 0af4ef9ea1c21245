"""Sensitive changes from a browser or a place that is new wait a day; "this was not me" undoes them and signs out.

Clause DTA-ACCOUNT-TAKEOVER: a new password, giving the second factor up, and what other modules have wait here.
"""

from typing import Any

from fairline import accounts
from fairline.journal import HOUSE, Actor, actor_from, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import Forbidden
from fairline.kit.work import enqueue
from fairline.security import second_factor, sessions, store
from fairline.security.devices import DAY
from fairline.security.events import ChangeWaits, NotMe, PasswordChanged
from fairline.security.passwords import PasswordHash
from fairline.security.store.waiting import Change

JOB = "security.change"
PASSWORD, SECOND_FACTOR = "password", "second_factor"  # what waits, not a secret


class FromNewPlace(Forbidden):
    """Whoever says that it was a stranger is at a new place themselves: nobody can tell them from one."""

    type = "from-new-place"


def must_wait(c: Unit, member: str, session: str | None) -> bool:
    """Whether a change of this session waits: it was begun within a day from a browser or a place that was new."""
    own = [each for each in sessions.living(c, member) if each.id == session]
    return any(each.fresh and c.at - each.created < DAY for each in own)


def doubted(c: Unit, by: Actor, session: str | None) -> str | None:
    """The member whose change waits: one at a new place, or whose program's key of today was made by somebody who had
    just come to one. None where it holds at once.
    """
    if by.kind == "member":
        return by.id if must_wait(c, by.id, session) else None
    token = store.tokens.one(c, by.id) if by.kind == "app" else None
    if token is None or c.at - token.created >= DAY:
        return None
    maker = actor_from(token.made_by)
    newest = store.devices.newest(c, maker.id) if maker.kind == "member" else 0
    return maker.id if newest and token.created - newest < DAY else None


def hold(c: Unit, member: str, session: str, what: str, hash: str = "") -> Millis:
    """Have a change wait; until when (ms UTC). Whoever has it wait carries it out, where `stands` says so then."""
    due = c.at + DAY
    store.waiting.put(c, member, Change(what, hash, session, due))
    append(c, Actor("member", member), ChangeWaits(member=member, what=what, session=session, until=due))
    return due


def stands(c: Unit, member: str, what: str) -> bool:
    """Whether a change still waits: nobody took it back."""
    return any(change.what == what for change in store.waiting.of(c, member))


def take(c: Unit, member: str, what: str) -> None:
    """A change waits no more."""
    store.waiting.drop(c, member, what)


def keep(c: Unit, member: str, session: str, what: str, hash: str = "") -> Millis:
    """Have a change of one's own sign-in wait, and tell the member by mail; until when (ms UTC)."""
    due = hold(c, member, session, what, hash)
    enqueue(c, JOB, {"member": member, "what": what, "due": due}, due=due)
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

    Raises FromNewPlace where the one who says so came from one themselves.
    """
    return disown(c, Actor("member", member), session, member)


def disown(c: Unit, by: Actor, session: str | None, member: str) -> int:
    """Somebody who is no stranger says that it was not this member: what waits is undone, the member's sessions end but
    the one it is said in; how many. Raises FromNewPlace where whoever says so came from one themselves.
    """
    if doubted(c, by, session) is not None:
        raise FromNewPlace(clauses=("DTA-ACCOUNT-TAKEOVER",), permission="")
    undone = store.waiting.drop(c, member)
    ended = sessions.end_all(c, member, but=session)
    store.devices.forget_since(c, member, c.at - DAY)
    append(c, by, NotMe(member=member, undone=undone, ended=ended))
    return ended
