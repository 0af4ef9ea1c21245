"""Routes of inviting and joining."""

from typing import Annotated, Any

import msgspec
from litestar import Request, Response

from fairline import accounts
from fairline.accounts import EmailTaken, MemberView, OwnersOnly, Role
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.security import invitations, secret, sign_in, stolen
from fairline.security.http.door import guard_flood, welcome
from fairline.security.invitations import InvitationGone, Invited
from fairline.security.passwords import WeakPassword
from fairline.security.sign_in import Entered
from fairline.security.views import SessionView
from fairline.web import Asked, get, post

Asking = Request[Any, Any, Any]


class NewMember(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody to be invited."""

    email: Annotated[str, msgspec.Meta(max_length=254)]
    role: Role
    name: Annotated[str, msgspec.Meta(max_length=200)] = ""
    teams: Annotated[list[str], msgspec.Meta(max_length=200)] = []


class InvitedView(msgspec.Struct, frozen=True):
    """The member, and the link that lets them in: it is told once, and holds for a week."""

    member: MemberView
    invitation_url: str


class InvitationView(msgspec.Struct, frozen=True):
    """What an invitation is to."""

    account_name: str
    email: str
    role: Role


class Joining(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The name one joins under, and the password one chooses."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    password: Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]


@post("/v1/members", permission="member.manage", raises=(EmailTaken, OwnersOnly))
async def invite_member(asked: Asked, request: Asking, data: NewMember) -> InvitedView:
    """Invite somebody. The answer holds the link to send them; it cannot be read again."""
    by, as_owner, base = actor_from(asked.by), asked.who.role == "owner", _base(request)

    def unit(c: Unit) -> InvitedView:
        invited = invitations.invite(
            c, by, email=data.email, role=data.role, name=data.name, teams=data.teams, as_owner=as_owner
        )
        return _told(c, invited, base)

    return await asked.write(unit)


@post("/v1/members/{id:str}/invitations", permission="member.manage", raises=(OwnersOnly,))
async def invite_again(asked: Asked, request: Asking, id: str) -> InvitedView:
    """A new link for a member: to join, or to choose a new password where the old one is forgotten.

    The link before it is void. Whoever chooses a password by it is signed out everywhere and sets their second factor
    up anew.
    """
    by, as_owner, base = actor_from(asked.by), asked.who.role == "owner", _base(request)
    return await asked.write(lambda c: _told(c, invitations.invite_again(c, by, id, as_owner=as_owner), base))


@get("/v1/invitations/{code:str}", permission=None, raises=(InvitationGone,))
async def read_invitation(asked: Asked, code: str) -> InvitationView:
    """What an invitation is to: for whoever holds its link."""
    account, digest = _opened(code)

    def unit(c: Unit) -> InvitationView:
        member = invitations.invited(c, digest)
        return InvitationView(accounts.account(c).name, member.email, member.role)

    return await asked.read(unit, account=account)


@post("/v1/invitations/{code:str}/acceptance", permission=None, raises=(InvitationGone, WeakPassword))
async def accept_invitation(asked: Asked, request: Asking, code: str, data: Joining) -> Response[SessionView]:
    """Join: choose a name and a password, and be signed in. A link serves once."""
    guard_flood(asked)
    account, digest = _opened(code)
    member = await asked.read(lambda c: invitations.invited(c, digest), account=account)
    kept = await stolen.chosen(asked.database, data.password, email=member.email)
    user_agent = request.headers.get("user-agent", "")

    def unit(c: Unit) -> Entered:
        joined = invitations.accept(c, digest, data.name, kept)
        return sign_in.begin(c, joined.id, address=asked.address, user_agent=user_agent)

    return welcome(request, await asked.database.write(unit, account))


def _opened(code: str) -> tuple[str, str]:
    """The account a link is for, and what of its secret is kept. Raises InvitationGone for what is no link of ours."""
    account = secret.account_of(code, secret.INVITATION)
    if account is None:
        raise InvitationGone
    return account, secret.hashed(code)


def _told(c: Unit, invited: Invited, base: str) -> InvitedView:
    return InvitedView(accounts.member_seen(c, invited.member.id), base + invitations.path(invited.secret))


def _base(request: Asking) -> str:
    """The address the world reaches us by: the operator's setting, else the one this request came to."""
    told = str(getattr(request.app.state.get("settings"), "url", ""))
    return (told or str(request.base_url)).rstrip("/")


ROUTES = (invite_member, invite_again, read_invitation, accept_invitation)
