"""Notices, and who has seen them."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.accounts.model import Notice
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_NOTICE = "n.id, n.number, n.at, n.key, n.told, n.clause, n.href, n.banner_until, n.lasting"
_MINE = " FROM accounts_notice_members m JOIN accounts_notices n ON n.account = m.account AND n.id = m.notice"


def put(
    c: Unit,
    notice: Notice,
    once: str,
    members: Sequence[tuple[str, str]],
) -> None:
    """Write a notice, for each of these members with the id of their letter, which may be empty."""
    c.run(
        "INSERT INTO accounts_notices(account, id, number, at, key, told, clause, href, banner_until, lasting, once)"
        " VALUES(:account, :id, :number, :at, :key, :told, :clause, :href, :banner_until, :lasting, :once)",
        account=c.account,
        id=notice.id,
        number=notice.number,
        at=notice.at,
        key=notice.key,
        told=json.dumps(notice.values, sort_keys=True),
        clause=notice.clause,
        href=notice.href,
        banner_until=notice.banner_until,
        lasting=int(notice.lasting),
        once=once or None,
    )
    c.many(
        "INSERT INTO accounts_notice_members(account, member, number, notice, act) VALUES(:account, :member, :number,"
        " :notice, :act)",
        [
            {"account": c.account, "member": member, "number": notice.number, "notice": notice.id, "act": act}
            for member, act in members
        ],
    )


def id_of_once(c: Unit, once: str) -> str | None:
    """The notice that was given under this key."""
    row = c.one(
        "SELECT id FROM accounts_notices WHERE account = :account AND once = :once", account=c.account, once=once
    )
    return row["id"] if row else None


def is_known(c: Unit, id: str) -> bool:
    """Whether the account was given this notice."""
    row = c.one("SELECT id FROM accounts_notices WHERE account = :account AND id = :id", account=c.account, id=id)
    return row is not None


def see(c: Unit, id: str, member: str, at: Millis) -> None:
    """A member has seen it; the first time counts."""
    c.run(
        "UPDATE accounts_notice_members SET seen_at = :at WHERE account = :account AND notice = :id"
        " AND member = :member AND seen_at IS NULL",
        account=c.account,
        id=id,
        member=member,
        at=at,
    )


def of_member(c: Unit, member: str, before: int, most: int) -> list[Notice]:
    """A member's notices below a number, the newest first."""
    rows = c.all(
        f"SELECT {_NOTICE}, m.act, m.seen_at{_MINE} WHERE m.account = :account AND m.member = :member"
        " AND m.number < :before ORDER BY m.number DESC LIMIT :most",
        account=c.account,
        member=member,
        before=before,
        most=most,
    )
    return [_notice(row) for row in rows]


def one_of(c: Unit, member: str, id: str) -> Notice | None:
    """One notice that was given to a member."""
    row = c.one(
        f"SELECT {_NOTICE}, m.act, m.seen_at{_MINE} WHERE m.account = :account AND m.member = :member"
        " AND m.notice = :id",
        account=c.account,
        member=member,
        id=id,
    )
    return _notice(row) if row else None


def banners(c: Unit, member: str, at: Millis) -> list[Notice]:
    """What stands above a member's page at an instant (ms UTC): the newest first."""
    rows = c.all(
        f"SELECT {_NOTICE}, m.act, m.seen_at{_MINE} WHERE m.account = :account AND m.member = :member"
        " AND n.banner_until > :at AND (m.seen_at IS NULL OR n.lasting = 1) ORDER BY m.number DESC LIMIT 5",
        account=c.account,
        member=member,
        at=at,
    )
    return [_notice(row) for row in rows]


def unseen(c: Unit, member: str) -> int:
    """How many notices a member has not seen."""
    row = c.one(
        "SELECT count(*) AS many FROM accounts_notice_members WHERE account = :account AND member = :member"
        " AND seen_at IS NULL",
        account=c.account,
        member=member,
    )
    return int(row["many"]) if row else 0


def given(c: Unit, key: str) -> list[Mapping[str, Any]]:
    """To whom notices of one kind were given, the newest first: notice, at, member, act, seen_at."""
    rows = c.all(
        f"SELECT n.id AS notice, n.at, n.told, m.member, m.act, m.seen_at{_MINE} WHERE m.account = :account"
        " AND n.key = :key ORDER BY m.number DESC, m.member",
        account=c.account,
        key=key,
    )
    return [dict(row) for row in rows]


def _notice(row: Row) -> Notice:
    return Notice(
        id=row["id"],
        number=row["number"],
        at=row["at"],
        key=row["key"],
        values=json.loads(row["told"]),
        clause=row["clause"],
        href=row["href"],
        banner_until=row["banner_until"],
        lasting=bool(row["lasting"]),
        act=row["act"],
        seen_at=row["seen_at"],
    )
