"""Reads and writes notices and devices."""

from collections.abc import Sequence

from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.platform.push.model import Device, Notice

_NOTICE = "member, conversation, kind, number, at, many, seen"
_DEVICE = "lookup, member, signed_in, wrapped, made"


def put(c: Unit, notice: Notice) -> None:
    """Write a notice; of one kind a conversation has one, which counts up until it is seen."""
    c.run(
        f"INSERT INTO push_notices(account, {_NOTICE}) VALUES(:account, :member, :conversation, :kind, :number, :at,"
        " 1, 0) ON CONFLICT(account, member, conversation, kind) DO UPDATE SET"
        " many = CASE WHEN push_notices.seen = 1 THEN 1 ELSE push_notices.many + 1 END,"
        " number = excluded.number, at = excluded.at, seen = 0 WHERE push_notices.number < excluded.number",
        account=c.account,
        member=notice.member,
        conversation=notice.conversation,
        kind=notice.kind,
        number=notice.number,
        at=notice.at,
    )


def newest(c: Unit, member: str, before: int, most: int) -> list[Notice]:
    """A member's notices below a number, the newest first."""
    rows = c.all(
        f"SELECT {_NOTICE} FROM push_notices WHERE account = :account AND member = :member AND number < :before"
        " ORDER BY number DESC, kind LIMIT :most",
        account=c.account,
        member=member,
        before=before,
        most=most,
    )
    return [Notice(**dict(row)) for row in rows]


def unseen(c: Unit, member: str, since: Millis = 0) -> int:
    """How many notices since an instant (ms UTC) a member has not seen."""
    row = c.one(
        "SELECT count(*) AS many FROM push_notices WHERE account = :account AND member = :member AND seen = 0"
        " AND at >= :since",
        account=c.account,
        member=member,
        since=since,
    )
    return int(row["many"]) if row else 0


def see(c: Unit, member: str, up_to: int, conversation: str | None = None) -> int:
    """Mark as seen what is not above a number, of one conversation or of all; how many."""
    only = " AND conversation = :conversation" if conversation else ""
    named = {"conversation": conversation} if conversation else {}
    return c.run(
        "UPDATE push_notices SET seen = 1 WHERE account = :account AND member = :member AND seen = 0"
        f" AND number <= :up_to{only}",
        account=c.account,
        member=member,
        up_to=up_to,
        **named,
    )


def settle(c: Unit, conversation: str, up_to: int) -> int:
    """Mark what was told of a conversation as seen by everybody."""
    return c.run(
        "UPDATE push_notices SET seen = 1 WHERE account = :account AND conversation = :conversation AND seen = 0"
        " AND number <= :up_to",
        account=c.account,
        conversation=conversation,
        up_to=up_to,
    )


def drop_kind(c: Unit, conversation: str, kind: str) -> int:
    """Take notices of one kind away: what they told of is over."""
    return c.run(
        "DELETE FROM push_notices WHERE account = :account AND conversation = :conversation AND kind = :kind",
        account=c.account,
        conversation=conversation,
        kind=kind,
    )


def drop_conversation(c: Unit, conversation: str) -> int:
    """Take every notice about a conversation away."""
    return c.run(
        "DELETE FROM push_notices WHERE account = :account AND conversation = :conversation",
        account=c.account,
        conversation=conversation,
    )


def drop_older(c: Unit, member: str, than: Millis) -> int:
    """Forget a member's notices from before an instant (ms UTC)."""
    return c.run(
        "DELETE FROM push_notices WHERE account = :account AND member = :member AND at < :than",
        account=c.account,
        member=member,
        than=than,
    )


def drop_member(c: Unit, member: str) -> None:
    """Forget a member's notices and devices."""
    for table in ("push_notices", "push_places"):
        c.run(f"DELETE FROM {table} WHERE account = :account AND member = :member", account=c.account, member=member)


def keep(c: Unit, device: Device) -> None:
    """Write a device; whoever signed in on it last has it."""
    c.run(
        f"INSERT INTO push_places(account, {_DEVICE}) VALUES(:account, :lookup, :member, :signed_in, :wrapped, :made)"
        " ON CONFLICT(account, lookup) DO UPDATE SET member = excluded.member, signed_in = excluded.signed_in,"
        " wrapped = excluded.wrapped, made = excluded.made",
        account=c.account,
        lookup=device.lookup,
        member=device.member,
        signed_in=device.signed_in,
        wrapped=device.wrapped,
        made=device.made,
    )


def devices(c: Unit, members: Sequence[str]) -> list[Device]:
    """The devices of members, the oldest first."""
    rows = c.all(
        f"SELECT {_DEVICE} FROM push_places WHERE account = :account AND member IN (:members) ORDER BY made, lookup",
        account=c.account,
        members=list(members),
    )
    return [Device(**dict(row)) for row in rows]


def device(c: Unit, lookup: str) -> Device | None:
    """One device."""
    row = c.one(
        f"SELECT {_DEVICE} FROM push_places WHERE account = :account AND lookup = :lookup",
        account=c.account,
        lookup=lookup,
    )
    return Device(**dict(row)) if row else None


def let_go(c: Unit, lookup: str) -> int:
    """Forget a device."""
    return c.run(
        "DELETE FROM push_places WHERE account = :account AND lookup = :lookup", account=c.account, lookup=lookup
    )


def let_go_signed_in(c: Unit, signed_in: str, member: str) -> int:
    """Forget the devices of a session that ended."""
    return c.run(
        "DELETE FROM push_places WHERE account = :account AND member = :member AND signed_in = :signed_in",
        account=c.account,
        member=member,
        signed_in=signed_in,
    )
