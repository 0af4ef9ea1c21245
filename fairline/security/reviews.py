"""High roles are looked at every quarter: one nobody confirmed for 91 days is suspended, and the owner is told.

Clause TDP18-AUTHORISED-ONLY. Owners look, and are not suspended themselves: somebody has to be there who can.
"""

from dataclasses import dataclass

from fairline import accounts
from fairline.accounts import Member
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.security import store
from fairline.security.cache import CACHE, owner_of
from fairline.security.demands import HIGH
from fairline.security.events import RoleReviewed, RoleSuspended

DAY: Millis = 24 * 3_600_000
EVERY, SOON = 91 * DAY, 77 * DAY  # after which a role nobody confirmed is suspended; from when on it is asked for
FOR_EVER: Millis = 2**53
UNREVIEWED = "unreviewed"


@dataclass(frozen=True, slots=True)
class Held:
    """A high role: whose, since when it stands confirmed, until when it may (ms UTC), and whether it is suspended."""

    member: Member
    reviewed: Millis
    due: Millis
    suspended: bool


def listed(c: Unit) -> list[Held]:
    """Every high role of the account, the one that is due first on top."""
    known = store.reviews.known(c)
    found = []
    for one in accounts.every_member(c, "", 10_000):
        if one.state == "active" and one.role in HIGH:
            reviewed = known.get(one.id, c.at)
            stopped = UNREVIEWED in store.restraints.held(c, f"member:{one.id}")
            found.append(Held(one, reviewed, reviewed + EVERY, stopped))
    return sorted(found, key=lambda each: each.due)


def confirm(c: Unit, by: Actor, member: str) -> Held:
    """Somebody looked at this role, and it stays; where it was suspended, it holds again. Raises NotFound."""
    if not any(each.member.id == member for each in listed(c)):
        raise NotFound(what=member)
    append(c, by, RoleReviewed(member=member))
    store.reviews.put(c, member, c.at)
    store.restraints.lift(c, f"member:{member}", UNREVIEWED)
    CACHE.revoke(owner_of(c.account, f"member:{member}"), c.at)
    return next(each for each in listed(c) if each.member.id == member)


def look(c: Unit) -> None:
    """Tonight: a role not known yet counts from now, what is due soon is asked for, what is over stops."""
    known, soon = store.reviews.known(c), False
    for each in listed(c):
        if each.member.id not in known:
            store.reviews.put(c, each.member.id, c.at)
        elif c.at - each.reviewed >= EVERY and each.member.role != "owner" and not each.suspended:
            _suspend(c, each.member)
        soon |= c.at - each.reviewed >= SOON
    if soon:
        accounts.notify(
            c,
            HOUSE,
            "security.review-due",
            ("owner",),
            clause="TDP18-AUTHORISED-ONLY",
            letter=True,
            href="/compliance/access",
            once=f"review:{c.at // (14 * DAY)}",
        )


def _suspend(c: Unit, member: Member) -> None:
    store.restraints.lay(c, f"member:{member.id}", UNREVIEWED, FOR_EVER)
    CACHE.revoke(owner_of(c.account, f"member:{member.id}"), c.at)
    append(c, HOUSE, RoleSuspended(member=member.id, role=member.role))
    accounts.notify(
        c,
        HOUSE,
        "security.role-suspended",
        ("owner",),
        members=(member.id,),
        clause="TDP18-AUTHORISED-ONLY",
        letter=True,
        href="/compliance/access",
        once=f"role-suspended:{member.id}:{c.at // DAY}",
    )
