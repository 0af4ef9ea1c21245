"""What accounts keeps about members, and how to forget it."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.accounts import store
from fairline.accounts.members import erase
from fairline.journal import HOUSE
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding


def collect(c: Unit, person: str) -> Sequence[Mapping[str, Any]]:
    """What is held about a member; nothing for anybody else's id."""
    found = store.members.member(c, person)
    if found is None or found.erased:
        return []
    teams = store.teams.teams_of(c, [found.id]).get(found.id, [])
    return [
        {
            "id": found.id,
            "name": found.name,
            "email": found.email,
            "role": found.role,
            "state": found.state,
            "locale": found.locale,
            "time_zone": found.time_zone,
            "teams": teams,
        }
    ]


def forget(c: Unit, person: str) -> int:
    """Erase a member who left: one row, or none for anybody else's id. Raises MemberActive while they may sign in."""
    found = store.members.member(c, person)
    if found is None or found.erased:
        return 0
    erase(c, HOUSE, person, as_owner=True)
    return 1


def agreed(c: Unit, person: str) -> Sequence[Mapping[str, Any]]:
    """What a member accepted for the account; nothing for anybody else's id."""
    return [
        {"document": one.document, "version": one.version, "language": one.language, "at": to_text(one.at)}
        for one in store.agreements.acceptances(c) if one.member == person
    ]  # fmt: skip


HOLDINGS = (
    Holding(module="accounts", place="members", collect=collect, forget=forget),
    # What binds the account is kept, whoever of its members agreed to it.
    Holding(module="accounts", place="agreed", collect=agreed, forget=lambda c, person: 0),
)
