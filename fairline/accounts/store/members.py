"""Members, and the doors their e-mails open."""

import hmac
from collections.abc import Sequence

from fairline.accounts.model import Door, Member
from fairline.accounts.store.accounts import change
from fairline.accounts.store.teams import set_teams_of
from fairline.kit.db import Row, Unit

MEMBER = "SELECT id, person, name, email, role, state, locale, time_zone, erased FROM accounts_members"


def put_member(c: Unit, *, id: str, person: str, name: str, email: str, role: str, locale: str, time_zone: str) -> None:
    """Write a new member, and the door their e-mail opens."""
    c.run(
        "INSERT INTO accounts_members(account, id, person, name, email, role, state, locale, time_zone, erased)"
        " VALUES(:account, :id, :person, :name, :email, :role, 'invited', :locale, :time_zone, 0)",
        account=c.account,
        id=id,
        person=person,
        name=name,
        email=email or None,
        role=role,
        locale=locale,
        time_zone=time_zone,
    )
    if email:
        c.run(
            "INSERT INTO accounts_doors(lookup, account, member) VALUES(:lookup, :account, :member)",
            lookup=lookup(c, email),
            account=c.account,
            member=id,
        )


def set_member(c: Unit, id: str, **changed: str | None) -> None:
    """Change the member's columns that are named and not None."""
    change(c, "accounts_members", "account = :account AND id = :id", changed, {"id": id})


def erase_member(c: Unit, id: str) -> None:
    """Forget who a member was: name, e-mail and the door it opened."""
    c.run(
        "UPDATE accounts_members SET name = '', email = NULL, state = 'deactivated', erased = 1"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
    )
    c.run("DELETE FROM accounts_doors WHERE account = :account AND member = :id", account=c.account, id=id)
    set_teams_of(c, id, ())


def member(c: Unit, id: str) -> Member | None:
    """One member, also one who was erased."""
    row = c.one(f"{MEMBER} WHERE account = :account AND id = :id", account=c.account, id=id)
    return _member(row) if row else None


def member_by_email(c: Unit, email: str) -> Member | None:
    """The account's member with this e-mail."""
    row = c.one(f"{MEMBER} WHERE account = :account AND email = :email", account=c.account, email=email)
    return _member(row) if row else None


def members(c: Unit, after: str, most: int) -> list[Member]:
    """Members who were not erased, by id, above one."""
    rows = c.all(
        f"{MEMBER} WHERE account = :account AND id > :after AND erased = 0 ORDER BY id LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )
    return [_member(row) for row in rows]


def names(c: Unit, ids: Sequence[str]) -> dict[str, str]:
    """Names by id; empty for members who were erased."""
    rows = c.all(
        "SELECT id, name FROM accounts_members WHERE account = :account AND id IN (:ids)",
        account=c.account,
        ids=sorted(set(ids)),
    )
    return {row["id"]: row["name"] for row in rows}


def known_members(c: Unit, ids: Sequence[str]) -> set[str]:
    """Which of these ids are members of the account who were not erased."""
    rows = c.all(
        "SELECT id FROM accounts_members WHERE account = :account AND erased = 0 AND id IN (:ids)",
        account=c.account,
        ids=list(ids),
    )
    return {row["id"] for row in rows}


def active_owners(c: Unit) -> list[str]:
    """Ids of the owners who may sign in, oldest first; held until the unit ends, so that two cannot leave at once."""
    lock = " FOR UPDATE" if c.engine == "postgres" else ""
    rows = c.all(
        "SELECT id FROM accounts_members WHERE account = :account AND role = 'owner' AND state = 'active'"
        f" ORDER BY id{lock}",
        account=c.account,
    )
    return [row["id"] for row in rows]


def doors(c: Unit, email: str) -> list[Door]:
    """Everybody with this e-mail, whatever the account, oldest member first: only for the house's own unit."""
    rows = c.all(
        "SELECT d.account, d.member, m.state, a.name FROM accounts_doors d"
        " JOIN accounts_members m ON m.account = d.account AND m.id = d.member"
        " JOIN accounts_accounts a ON a.account = d.account WHERE d.lookup = :lookup ORDER BY d.member",
        lookup=lookup(c, email),
    )
    return [Door(row["account"], row["name"], row["member"], row["state"] == "active") for row in rows]


def lookup(c: Unit, email: str) -> str:
    """What stands for an e-mail where no e-mail may stand: a keyed hash, in hex."""
    return hmac.digest(c.tools.keyring.derive("emails"), email.encode(), "sha256").hex()


def _member(row: Row) -> Member:
    return Member(
        id=row["id"],
        person=row["person"],
        name=row["name"],
        email=row["email"] or "",
        role=row["role"],
        state=row["state"],
        locale=row["locale"],
        time_zone=row["time_zone"],
        erased=bool(row["erased"]),
    )
