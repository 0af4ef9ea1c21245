"""Routes of accounts, members, teams and the agreement."""

from typing import Annotated, Any, Literal

import msgspec

from fairline.accounts import accounts, agreements, members, store, teams, views
from fairline.accounts.model import Locale, Role
from fairline.journal import Actor, actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.web import Asked, Page, after_cursor, delete, get, page_of, patch, post
from fairline.web.paging import limit_of
from fairline.web.routes import SIGNED_IN

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Unset = msgspec.UnsetType
Ids = Annotated[list[str], msgspec.Meta(max_length=1000)]


class AccountChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What of an account may change."""

    name: Name | Unset = msgspec.UNSET
    time_zone: str | Unset = msgspec.UNSET
    locale: Locale | Unset = msgspec.UNSET
    country: str | Unset = msgspec.UNSET


class MemberChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What of a member others may change."""

    name: Name | Unset = msgspec.UNSET
    role: Role | Unset = msgspec.UNSET
    teams: Ids | Unset = msgspec.UNSET
    state: Literal["active", "deactivated"] | Unset = msgspec.UNSET


class OwnChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What of themselves a member may change."""

    name: Name | Unset = msgspec.UNSET
    locale: Locale | Unset = msgspec.UNSET
    time_zone: str | Unset = msgspec.UNSET


class NewTeam(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A team to be made."""

    name: Name
    members: Ids = []


class TeamChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What of a team may change."""

    name: Name | Unset = msgspec.UNSET
    members: Ids | Unset = msgspec.UNSET


class NewAcceptance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The text an owner was shown and accepts."""

    version: str
    language: Locale
    sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class AcceptanceView(msgspec.Struct, frozen=True):
    """An acceptance as it was recorded."""

    version: str
    language: str
    sha256: str
    by: str
    at: str


@get("/v1/account", permission="account.read")
async def read_account(asked: Asked) -> views.AccountView:
    """The account one is signed in to."""
    return await asked.read(views.account_seen)


@patch("/v1/account", permission="account.manage")
async def change_account(asked: Asked, data: AccountChange) -> views.AccountView:
    """Change the account's name, country, language or time zone."""
    by, given = actor_from(asked.by), _given(data)
    return await asked.write(lambda c: views.shown(accounts.change_account(c, by, **given)))


@get("/v1/agreement", permission="account.read", raises=(BadInput, NotFound))
async def read_agreement(asked: Asked, language: Locale | None = None, document: str = "terms") -> views.AgreementView:
    """A document in force for the account, the terms of use unless another is named, in the language asked for or the
    reader's own.
    """
    return await asked.read(lambda c: views.agreement_seen(c, language or asked.language, document))


@post(
    "/v1/agreement/acceptances",
    permission="agreement.accept",
    raises=(agreements.AgreementMoved, members.OwnersOnly),
)
async def accept_agreement(asked: Asked, data: NewAcceptance) -> AcceptanceView:
    """Accept the agreement for the account: the very text whose SHA-256 is sent. Only an owner can."""
    by, address = asked.member, asked.address

    def unit(c: Unit) -> AcceptanceView:
        found = agreements.accept(
            c, by, version=data.version, language=data.language, sha256=data.sha256, address=address
        )
        return AcceptanceView(found.version, found.language, found.sha256, found.member, views.instant(found.at))

    return await asked.write(unit)


@get("/v1/members", permission="member.read", raises=(BadInput,))
async def list_members(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[views.MemberView]:
    """Everybody who signs in to the account or was invited to."""
    after, most = after_cursor(cursor) or "", limit_of(limit)
    found = await asked.read(lambda c: views.members_seen(c, store.members.members(c, after, most + 1)))
    return page_of(found, most, lambda one: one.id)


@get("/v1/members/{id:str}", permission="member.read")
async def read_member(asked: Asked, id: str) -> views.MemberView:
    """One member."""
    return await asked.read(lambda c: views.member_seen(c, id))


@patch(
    "/v1/members/{id:str}",
    permission="member.manage",
    raises=(members.OwnersOnly, members.LastOwner, members.NotJoined),
)
async def change_member(asked: Asked, id: str, data: MemberChange) -> views.MemberView:
    """Change a member's role, teams or name, or let them sign in no more, or again."""
    by, as_owner = actor_from(asked.by), asked.who.role == "owner"
    return await asked.write(lambda c: _change_member(c, by, id, data, as_owner=as_owner))


@delete("/v1/members/{id:str}", permission="member.manage", raises=(members.OwnersOnly, members.MemberActive))
async def erase_member(asked: Asked, id: str) -> None:
    """Forget a member who was deactivated, or take an invitation back. Their name and e-mail cannot be had again."""
    by, as_owner = actor_from(asked.by), asked.who.role == "owner"
    await asked.write(lambda c: members.erase(c, by, id, as_owner=as_owner))


@patch("/v1/me", permission=SIGNED_IN)
async def change_me(asked: Asked, data: OwnChange) -> views.MemberView:
    """Change one's own name, language or time zone."""
    me, by, given = asked.member, actor_from(asked.by), _given(data)

    def unit(c: Unit) -> views.MemberView:
        if "name" in given:
            members.rename(c, by, me, given.pop("name"))
        members.change_preferences(c, by, me, **given)
        return views.member_seen(c, me)

    return await asked.write(unit)


@get("/v1/teams", permission="member.read", raises=(BadInput,))
async def list_teams(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[views.TeamView]:
    """The account's teams."""
    after, most = after_cursor(cursor) or "", limit_of(limit)
    found = await asked.read(lambda c: store.teams.teams(c, after, most + 1))
    return page_of([views.team_shown(one) for one in found], most, lambda one: one.id)


@post("/v1/teams", permission="team.manage", raises=(teams.TeamNameTaken,))
async def make_team(asked: Asked, data: NewTeam) -> views.TeamView:
    """Make a team."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: views.team_shown(teams.make_team(c, by, data.name, data.members)))


@patch("/v1/teams/{id:str}", permission="team.manage", raises=(teams.TeamNameTaken,))
async def change_team(asked: Asked, id: str, data: TeamChange) -> views.TeamView:
    """Rename a team, or say who is in it."""
    by, given = actor_from(asked.by), _given(data)
    return await asked.write(lambda c: views.team_shown(teams.change_team(c, by, id, **given)))


@delete("/v1/teams/{id:str}", permission="team.manage")
async def remove_team(asked: Asked, id: str) -> None:
    """Remove a team; its members stay."""
    by = actor_from(asked.by)
    await asked.write(lambda c: teams.remove_team(c, by, id))


def _change_member(c: Unit, by: Actor, id: str, wanted: MemberChange, *, as_owner: bool) -> views.MemberView:
    if wanted.name is not msgspec.UNSET:
        members.rename(c, by, id, wanted.name)
    if wanted.role is not msgspec.UNSET:
        members.change_role(c, by, id, wanted.role, as_owner=as_owner)
    if wanted.teams is not msgspec.UNSET:
        members.change_teams(c, by, id, wanted.teams)
    if wanted.state is not msgspec.UNSET:
        turn = members.reactivate if wanted.state == "active" else members.deactivate
        turn(c, by, id, as_owner=as_owner)
    return views.member_seen(c, id)


def _given(change: msgspec.Struct) -> dict[str, Any]:
    return {name: value for name, value in msgspec.structs.asdict(change).items() if value is not msgspec.UNSET}


ROUTES = (
    read_account,
    change_account,
    read_agreement,
    accept_agreement,
    list_members,
    read_member,
    change_member,
    erase_member,
    change_me,
    list_teams,
    make_team,
    change_team,
    remove_team,
)
