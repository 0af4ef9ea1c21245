"""Members: invited, joined, changed, deactivated, erased; somebody always answers for the account."""

from collections.abc import Sequence

from fairline.accounts import store
from fairline.accounts.checks import clean_email, clean_name, known_locale, known_time_zone
from fairline.accounts.events import (
    MemberDeactivated,
    MemberErased,
    MemberInvited,
    MemberJoined,
    MemberPreferencesChanged,
    MemberReactivated,
    MemberRenamed,
    MemberRoleChanged,
    MemberTeamsChanged,
)
from fairline.accounts.model import ROLES, Member, Role
from fairline.journal import Actor, append, destroy, new_person
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem


class EmailTaken(Problem):
    """Somebody in this account has this e-mail already."""

    status = 409
    type = "email-taken"


class LastOwner(Problem):
    """Without them nobody would answer for the account."""

    status = 409
    type = "last-owner"


class OwnersOnly(Problem):
    """Only an owner may make, change or remove owners."""

    status = 403
    type = "owners-only"


class MemberActive(Problem):
    """They may still sign in, so they cannot be erased yet."""

    status = 409
    type = "member-active"


class NotJoined(Problem):
    """They have not accepted their invitation yet."""

    status = 409
    type = "not-joined"


def member(c: Unit, id: str) -> Member:
    """A member of the unit's account. Raises NotFound, also for one who was erased."""
    found = store.members.member(c, id)
    if found is None or found.erased:
        raise NotFound(what=id)
    return found


def invite_member(
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
) -> Member:
    """Write that somebody may become a member. Language and place are the account's unless given.

    `as_owner` says that an owner, or the house, wants it. Raises BadInput, EmailTaken, OwnersOnly, NotFound.
    """
    house = store.accounts.account(c)
    if house is None:
        raise NotFound(what=c.account)
    address = clean_email(email)
    _guard_owners(role, as_owner=as_owner)
    if store.members.member_by_email(c, address):
        raise EmailTaken(fields={"email": "accounts.field.email-taken"})
    new = c.new_id("mem")
    event = MemberInvited(
        member=new,
        person=new_person(c),
        role=_known_role(role),
        locale=known_locale(locale or house.locale),
        time_zone=known_time_zone(time_zone or house.time_zone),
        teams=_known_teams(c, teams),
        email=address,
        name=clean_name(name) if name.strip() else "",
    )
    append(c, actor, event)
    return member(c, new)


def join(c: Unit, id: str, name: str) -> Member:
    """They accept the invitation under this name. Raises NotFound where there is none to accept."""
    found = member(c, id)
    if found.state != "invited":
        raise NotFound(what=id)
    append(c, Actor("member", id), MemberJoined(member=id, person=found.person, name=clean_name(name)))
    return member(c, id)


def rename(c: Unit, actor: Actor, id: str, name: str) -> Member:
    """Give a member another name. Raises BadInput, NotFound."""
    found, cleaned = member(c, id), clean_name(name)
    if cleaned != found.name:
        append(c, actor, MemberRenamed(member=id, person=found.person, name=cleaned))
    return member(c, id)


def change_role(c: Unit, actor: Actor, id: str, role: Role, *, as_owner: bool) -> Member:
    """Give a member another role. Raises OwnersOnly, LastOwner, BadInput, NotFound."""
    found = member(c, id)
    if role == found.role:
        return found
    _guard_owners(found.role, role, as_owner=as_owner)
    if found.is_owner:
        _keep_an_owner(c, found)
    append(c, actor, MemberRoleChanged(member=id, role=_known_role(role), was=found.role))
    return member(c, id)


def change_teams(c: Unit, actor: Actor, id: str, teams: Sequence[str]) -> Member:
    """Put a member into these teams and no other. Raises BadInput, NotFound."""
    found, wanted = member(c, id), _known_teams(c, teams)
    if wanted != tuple(store.teams.teams_of(c, [id]).get(id, ())):
        append(c, actor, MemberTeamsChanged(member=id, teams=wanted))
    return found


def change_preferences(
    c: Unit, actor: Actor, id: str, *, locale: str | None = None, time_zone: str | None = None
) -> Member:
    """Change a member's language or place. Raises BadInput, NotFound."""
    found = member(c, id)
    wanted = (known_locale(locale or found.locale), known_time_zone(time_zone or found.time_zone))
    if wanted != (found.locale, found.time_zone):
        append(c, actor, MemberPreferencesChanged(member=id, locale=wanted[0], time_zone=wanted[1]))
    return member(c, id)


def deactivate(c: Unit, actor: Actor, id: str, *, as_owner: bool) -> Member:
    """Let a member sign in no more. Raises OwnersOnly, LastOwner, NotJoined for one still invited, NotFound."""
    found = member(c, id)
    if found.state == "deactivated":
        return found
    _guard_owners(found.role, as_owner=as_owner)
    if found.state == "invited":
        raise NotJoined
    _keep_an_owner(c, found)
    append(c, actor, MemberDeactivated(member=id))
    return member(c, id)


def reactivate(c: Unit, actor: Actor, id: str, *, as_owner: bool) -> Member:
    """Let a member sign in again. Raises OwnersOnly, NotJoined for one still invited, NotFound."""
    found = member(c, id)
    if found.state == "active":
        return found
    _guard_owners(found.role, as_owner=as_owner)
    if found.state == "invited":
        raise NotJoined
    append(c, actor, MemberReactivated(member=id))
    return member(c, id)


def erase(c: Unit, actor: Actor, id: str, *, as_owner: bool) -> None:
    """Forget a member who left, or take an invitation back: name, e-mail, and the key that reads them in the journal.

    What they did stays, without them. Raises MemberActive while they may sign in, OwnersOnly, NotFound.
    """
    found = member(c, id)
    _guard_owners(found.role, as_owner=as_owner)
    if found.state == "active":
        raise MemberActive
    append(c, actor, MemberErased(member=id, person=found.person))
    destroy(c, found.person)


def names_of(c: Unit, ids: Sequence[str]) -> dict[str, str]:
    """Members' names by id, one query for all; empty for members who were erased."""
    return store.members.names(c, ids)


def members_called(c: Unit, name: str) -> list[str]:
    """The members, of the first 2,000, whose name or e-mail holds these letters; at most fifty."""
    wanted = name.casefold()
    known = store.members.members(c, "", 2_000)
    return [each.id for each in known if wanted in f"{each.name} {each.email}".casefold()][:50]


def _guard_owners(*roles: str, as_owner: bool) -> None:
    if "owner" in roles and not as_owner:
        raise OwnersOnly


def _keep_an_owner(c: Unit, leaving: Member) -> None:
    if leaving.is_owner and leaving.state == "active" and store.members.active_owners(c) == [leaving.id]:
        raise LastOwner


def _known_role(role: str) -> str:
    if role not in ROLES:
        raise BadInput(what="role", fields={"role": "kit.field.invalid"})
    return role


def _known_teams(c: Unit, teams: Sequence[str]) -> tuple[str, ...]:
    wanted = tuple(sorted(set(teams)))
    if set(wanted) - store.teams.known_teams(c, wanted):
        raise BadInput(what="teams", fields={"teams": "kit.field.unknown"})
    return wanted
