"""Teams, and who is in them."""

from collections.abc import Sequence

from fairline.accounts.model import Team
from fairline.accounts.store.accounts import change
from fairline.kit.db import Unit


def put_team(c: Unit, id: str, name: str) -> None:
    """Write a new team."""
    c.run(
        "INSERT INTO accounts_teams(account, id, name) VALUES(:account, :id, :name)",
        account=c.account,
        id=id,
        name=name,
    )


def set_team(c: Unit, id: str, name: str) -> None:
    """Rename a team."""
    change(c, "accounts_teams", "account = :account AND id = :id", {"name": name}, {"id": id})


def remove_team(c: Unit, id: str) -> None:
    """Remove a team and who was in it."""
    c.run("DELETE FROM accounts_team_members WHERE account = :account AND team = :id", account=c.account, id=id)
    c.run("DELETE FROM accounts_teams WHERE account = :account AND id = :id", account=c.account, id=id)


def team(c: Unit, id: str) -> Team | None:
    """One team."""
    row = c.one("SELECT id, name FROM accounts_teams WHERE account = :account AND id = :id", account=c.account, id=id)
    return Team(row["id"], row["name"], tuple(_members_of(c, [id]).get(id, ()))) if row else None


def teams(c: Unit, after: str, most: int) -> list[Team]:
    """Teams by id, above one."""
    rows = c.all(
        "SELECT id, name FROM accounts_teams WHERE account = :account AND id > :after ORDER BY id LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )
    inside = _members_of(c, [row["id"] for row in rows])
    return [Team(row["id"], row["name"], tuple(inside.get(row["id"], ()))) for row in rows]


def team_named(c: Unit, name: str) -> str | None:
    """The id of the team of this name."""
    row = c.one("SELECT id FROM accounts_teams WHERE account = :account AND name = :name", account=c.account, name=name)
    return row["id"] if row else None


def known_teams(c: Unit, ids: Sequence[str]) -> set[str]:
    """Which of these ids are teams of the account."""
    rows = c.all(
        "SELECT id FROM accounts_teams WHERE account = :account AND id IN (:ids)", account=c.account, ids=list(ids)
    )
    return {row["id"] for row in rows}


def teams_of(c: Unit, members: Sequence[str]) -> dict[str, list[str]]:
    """The teams of each of these members."""
    rows = c.all(
        "SELECT member, team FROM accounts_team_members WHERE account = :account AND member IN (:ids) ORDER BY team",
        account=c.account,
        ids=list(members),
    )
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["member"], []).append(row["team"])
    return found


def set_teams_of(c: Unit, member: str, teams: Sequence[str]) -> None:
    """Put a member into these teams and out of all others."""
    c.run("DELETE FROM accounts_team_members WHERE account = :account AND member = :id", account=c.account, id=member)
    for team in teams:
        _put_into(c, team, member)


def set_members_of(c: Unit, team: str, members: Sequence[str]) -> None:
    """Fill a team with these members and no other."""
    c.run("DELETE FROM accounts_team_members WHERE account = :account AND team = :id", account=c.account, id=team)
    for member in members:
        _put_into(c, team, member)


def _put_into(c: Unit, team: str, member: str) -> None:
    c.run(
        "INSERT INTO accounts_team_members(account, team, member) VALUES(:account, :team, :member)"
        " ON CONFLICT DO NOTHING",
        account=c.account,
        team=team,
        member=member,
    )


def _members_of(c: Unit, teams: Sequence[str]) -> dict[str, list[str]]:
    rows = c.all(
        "SELECT team, member FROM accounts_team_members WHERE account = :account AND team IN (:ids) ORDER BY member",
        account=c.account,
        ids=list(teams),
    )
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["team"], []).append(row["member"])
    return found
