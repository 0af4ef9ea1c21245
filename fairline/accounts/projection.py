"""Folds what happened into accounts' tables."""

from collections.abc import Callable
from typing import Any

from fairline.accounts import events as happened
from fairline.accounts.store import accounts, brands, measures, members, teams
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    APPLIED[entry.kind](c, entry)


def _opened(c: Unit, entry: Entry[happened.AccountOpened]) -> None:
    event = entry.event
    accounts.put_account(c, event.name, event.country, event.locale, event.time_zone, entry.at)


def _changed(c: Unit, entry: Entry[happened.AccountChanged]) -> None:
    event = entry.event
    accounts.set_account(c, name=event.name, country=event.country, locale=event.locale, time_zone=event.time_zone)


def _stands(c: Unit, entry: Entry[happened.StandingChanged]) -> None:
    event = entry.event
    accounts.set_account(c, standing=event.standing, standing_reason=event.reason, standing_by=event.by)


def _appointed(c: Unit, entry: Entry[happened.OperatorAppointed]) -> None:
    accounts.put_operator(c)


def _dismissed(c: Unit, entry: Entry[happened.OperatorDismissed]) -> None:
    accounts.remove_operator(c)


def _measured(c: Unit, entry: Entry[happened.MeasureTaken]) -> None:
    measures.put(c, entry.event, str(entry.actor), entry.at)


def _lifted(c: Unit, entry: Entry[happened.MeasureLifted]) -> None:
    measures.lift(c, entry.event.measure, entry.event.because, entry.at)


def _invited(c: Unit, entry: Entry[happened.MemberInvited]) -> None:
    event = entry.event
    members.put_member(
        c,
        id=event.member,
        person=event.person,
        name=event.name,
        email=event.email,
        role=event.role,
        locale=event.locale,
        time_zone=event.time_zone,
    )
    teams.set_teams_of(c, event.member, event.teams)


def _joined(c: Unit, entry: Entry[happened.MemberJoined]) -> None:
    members.set_member(c, entry.event.member, name=entry.event.name, state="active")


def _renamed(c: Unit, entry: Entry[happened.MemberRenamed]) -> None:
    members.set_member(c, entry.event.member, name=entry.event.name)


def _role(c: Unit, entry: Entry[happened.MemberRoleChanged]) -> None:
    members.set_member(c, entry.event.member, role=entry.event.role)


def _in_teams(c: Unit, entry: Entry[happened.MemberTeamsChanged]) -> None:
    teams.set_teams_of(c, entry.event.member, entry.event.teams)


def _prefers(c: Unit, entry: Entry[happened.MemberPreferencesChanged]) -> None:
    members.set_member(c, entry.event.member, locale=entry.event.locale, time_zone=entry.event.time_zone)


def _deactivated(c: Unit, entry: Entry[happened.MemberDeactivated]) -> None:
    members.set_member(c, entry.event.member, state="deactivated")


def _reactivated(c: Unit, entry: Entry[happened.MemberReactivated]) -> None:
    members.set_member(c, entry.event.member, state="active")


def _erased(c: Unit, entry: Entry[happened.MemberErased]) -> None:
    members.erase_member(c, entry.event.member)


def _team_made(c: Unit, entry: Entry[happened.TeamMade]) -> None:
    teams.put_team(c, entry.event.team, entry.event.name)
    teams.set_members_of(c, entry.event.team, entry.event.members)


def _team_changed(c: Unit, entry: Entry[happened.TeamChanged]) -> None:
    event = entry.event
    if event.name is not None:
        teams.set_team(c, event.team, event.name)
    if event.members is not None:
        teams.set_members_of(c, event.team, event.members)


def _team_removed(c: Unit, entry: Entry[happened.TeamRemoved]) -> None:
    teams.remove_team(c, entry.event.team)


def _brand(c: Unit, entry: Entry[happened.BrandMade | happened.BrandChanged]) -> None:
    event = entry.event
    brands.put_brand(c, event.brand, event.name, event.slug, event.config)


def _brand_removed(c: Unit, entry: Entry[happened.BrandRemoved]) -> None:
    brands.remove_brand(c, entry.event.brand)


APPLIED: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "AccountOpened": _opened,
    "AccountChanged": _changed,
    "StandingChanged": _stands,
    "OperatorAppointed": _appointed,
    "OperatorDismissed": _dismissed,
    "MeasureTaken": _measured,
    "MeasureLifted": _lifted,
    "MemberInvited": _invited,
    "MemberJoined": _joined,
    "MemberRenamed": _renamed,
    "MemberRoleChanged": _role,
    "MemberTeamsChanged": _in_teams,
    "MemberPreferencesChanged": _prefers,
    "MemberDeactivated": _deactivated,
    "MemberReactivated": _reactivated,
    "MemberErased": _erased,
    "TeamMade": _team_made,
    "TeamChanged": _team_changed,
    "TeamRemoved": _team_removed,
    "BrandMade": _brand,
    "BrandChanged": _brand,
    "BrandRemoved": _brand_removed,
}

PROJECTION = Projection(
    name="accounts",
    kinds=frozenset(APPLIED),
    apply=apply,
    tables=(
        "accounts_accounts",
        "accounts_measures",
        "accounts_members",
        "accounts_doors",
        "accounts_teams",
        "accounts_team_members",
        "accounts_brands",
        "accounts_slugs",
    ),
)
