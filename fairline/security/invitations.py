"""Links by which somebody joins, or chooses a new password: secret, for one use, for a week."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline import accounts
from fairline.accounts import Member, Role
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.security import lockout, second_factor, secret, sessions, store
from fairline.security.events import InvitationMade, PasswordChanged
from fairline.security.passwords import PasswordHash

HOLDS: Millis = 7 * 24 * 3_600_000


class InvitationGone(Problem):
    """The link was used, replaced, taken back, or has run out."""

    status = 410
    type = "invitation-gone"


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody who may join, and the secret of their link: it is told once."""

    member: Member
    secret: str


def path(of: str) -> str:
    """Where in the workspace a link leads."""
    return f"/invitation/{of}"


def invite(
    c: Unit,
    actor: Actor,
    *,
    email: str,
    role: Role,
    name: str = "",
    teams: Sequence[str] = (),
    locale: str | None = None,
    time_zone: str | None = None,
    as_owner: bool = False,
) -> Invited:
    """Invite somebody. Raises BadInput, EmailTaken, OwnersOnly."""
    member = accounts.invite_member(
        c, actor, email=email, role=role, name=name, teams=teams, locale=locale, time_zone=time_zone, as_owner=as_owner
    )
    return make_link(c, actor, member)


def invite_again(c: Unit, actor: Actor, id: str, *, as_owner: bool) -> Invited:
    """A new link for a member: to join, or, where they did, to choose a new password. The one before is void.

    Only an owner may do this for an owner: whoever holds the link is let in. Raises OwnersOnly, NotFound.
    """
    member = accounts.member(c, id)
    if member.is_owner and not as_owner:
        raise accounts.OwnersOnly
    return make_link(c, actor, member)


def make_link(c: Unit, actor: Actor, member: Member) -> Invited:
    """The link itself."""
    fresh = secret.make(c, secret.INVITATION)
    store.passwords.put_invitation(c, member.id, secret.hashed(fresh), c.at + HOLDS)
    append(c, actor, InvitationMade(member=member.id, expires=c.at + HOLDS))
    return Invited(member, fresh)


def invited(c: Unit, hash: str) -> Member:
    """Whose link this is. Raises InvitationGone."""
    found = store.passwords.invitation(c, hash)
    if found is None or found.expires <= c.at:
        raise InvitationGone
    member = accounts.member(c, found.member)
    if member.state == "deactivated":
        raise InvitationGone
    return member


def accept(c: Unit, hash: str, name: str, password: PasswordHash) -> Member:
    """Join under this name with this password; a member who had joined gets the password in place of the old one.

    Whoever is given a new password that way is signed out everywhere, and sets their second factor up anew.
    Raises InvitationGone, BadInput.
    """
    member = invited(c, hash)
    actor = Actor("member", member.id)
    if not store.passwords.spend_invitation(c, hash):
        raise InvitationGone
    if member.state == "invited":
        accounts.join(c, member.id, name)
    else:
        accounts.rename(c, actor, member.id, name)
        second_factor.forget(c, actor, member.id)
        sessions.end_all(c, member.id)
    store.passwords.put_password(c, member.id, password)
    lockout.forgive(c, lockout.keys(c, email=member.email))
    append(c, actor, PasswordChanged(member=member.id, by_invitation=True))
    return accounts.member(c, member.id)
