"""Accounts, members, teams and the agreement as the wire shows them."""

from collections.abc import Sequence
from typing import Any

import msgspec

from fairline import agreements as texts
from fairline.accounts import agreements, store
from fairline.accounts.accounts import account
from fairline.accounts.members import member, names_of
from fairline.accounts.model import (
    Account,
    Locale,
    Member,
    MemberState,
    Role,
    SecondFactorsOf,
    SkillsOf,
    StandingState,
    Team,
)
from fairline.agreements import TERMS
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit


class SkillView(msgspec.Struct, frozen=True):
    """A skill's id, and how well it is mastered: 1 to 5."""

    skill: str
    level: int


class MemberView(msgspec.Struct, frozen=True, kw_only=True):
    """A person who signs in."""

    id: str
    name: str
    email: str
    role: Role
    state: MemberState
    teams: list[str]
    skills: list[SkillView]
    locale: Locale
    time_zone: str
    second_factor: bool


class AccountView(msgspec.Struct, frozen=True, kw_only=True):
    """One organisation."""

    id: str
    name: str
    standing: StandingState
    locale: Locale
    time_zone: str
    country: str


class TeamView(msgspec.Struct, frozen=True):
    """Some members."""

    id: str
    name: str
    members: list[str]


class AcceptedView(msgspec.Struct, frozen=True):
    """Who accepted which version, when."""

    by: str
    at: str
    version: str


class AgreementView(msgspec.Struct, frozen=True, kw_only=True):
    """A version of a document in one language, and the account's newest acceptance of any. `by_machine` says that a
    machine translated it; the text in `ruling` decides then.
    """

    document: str
    version: str
    language: Locale
    title: str
    text: str
    sha256: str
    in_force_from: str
    accepted: AcceptedView | None
    before: str
    by_machine: bool
    ruling: str


class AskedView(msgspec.Struct, frozen=True):
    """A version somebody has yet to accept, or to say that they have read."""

    document: str
    version: str
    title: str


class AgreementState(msgspec.Struct, frozen=True):
    """The version in force for the account, and whether all was accepted that an owner is asked to accept; what still
    is, and what the member has yet to say that they have read.
    """

    version: str
    accepted: bool
    asked: list[AskedView] = []
    to_read: list[AskedView] = []


def members_seen(c: Unit, found: Sequence[Member]) -> list[MemberView]:
    """Members with what other modules know of them, a query each for all of them."""
    ids = [one.id for one in found]
    teams = store.teams.teams_of(c, ids)
    skills = _asked(c, SkillsOf, ids, {})
    factors = _asked(c, SecondFactorsOf, ids, frozenset())
    return [
        MemberView(
            id=one.id,
            name=one.name,
            email=one.email,
            role=one.role,
            state=one.state,
            teams=teams.get(one.id, []),
            skills=[SkillView(skill, level) for skill, level in skills.get(one.id, ())],
            locale=one.locale,
            time_zone=one.time_zone,
            second_factor=one.id in factors,
        )
        for one in found
    ]


def member_seen(c: Unit, id: str) -> MemberView:
    """One member. Raises NotFound."""
    return members_seen(c, [member(c, id)])[0]


def account_seen(c: Unit) -> AccountView:
    """The unit's account. Raises NotFound."""
    return shown(account(c))


def shown(one: Account) -> AccountView:
    """An account as the wire shows it."""
    return AccountView(
        id=one.id,
        name=one.name,
        standing=one.standing,
        locale=one.locale,
        time_zone=one.time_zone,
        country=one.country,
    )


def team_shown(one: Team) -> TeamView:
    """A team as the wire shows it."""
    return TeamView(one.id, one.name, list(one.members))


def agreement_seen(c: Unit, language: str, document: str = TERMS) -> AgreementView:
    """A document in force for the account, in a language we speak. Raises NotFound."""
    now, newest = agreements.in_force(c, document), agreements.latest_acceptance(c, document)
    text, earlier = now.version.text(language), texts.before(c, now.version)
    accepted = None
    if newest is not None:
        by = names_of(c, [newest.member]).get(newest.member) or newest.member
        accepted = AcceptedView(by, instant(newest.at), newest.version)
    return AgreementView(
        document=document,
        version=now.version.name,
        language="fr" if text.language == "fr" else "en",
        title=text.title,
        text=text.markdown,
        sha256=text.sha256,
        in_force_from=instant(now.since),
        accepted=accepted,
        before=earlier.name if earlier else "",
        by_machine=text.by_machine,
        ruling=texts.RULING,
    )


def agreement_state(c: Unit, member: str = "", language: str = "en") -> AgreementState:
    """Which version is in force, whether all was accepted, and what is left to do for the account and for a member."""
    missing = agreements.waiting(c)
    to_read = agreements.to_acknowledge(c, member) if member else []
    return AgreementState(
        agreements.bound(c).holding(TERMS, c.at)[-1].name,
        not missing,
        [_asked_for(one, language) for one in missing],
        [_asked_for(one, language) for one in to_read],
    )


def _asked_for(version: texts.Version, language: str) -> AskedView:
    return AskedView(version.document, version.name, texts.title_in(version.document, language))


def instant(at: Millis) -> str:
    """An instant as the wire writes it."""
    return to_text(at) or ""


def _asked(c: Unit, of: type, ids: list[str], nobody: object) -> Any:
    provider = c.tools.facts.get(of)
    return provider(c, ids) if provider else nobody
