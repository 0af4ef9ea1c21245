"""Which members have a screen open, on whichever process: each process holds a lease for those it feeds.

A member is gone when the last lease is: given back where their last screen closes, lapsed where the process died.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from fairline.kit.db import Unit
from fairline.kit.work import enqueue, move

LEASE = 90_000  # milliseconds a screen counts as open after its process was last heard of
BEAT = 30.0  # seconds between two renewals
LAPSED = "web.screens"

Tell = Callable[[Unit, str, bool], None]  # (unit, member, whether their first screen opened or their last one closed)


def opened(c: Unit, node: str, member: str, tell: Tell) -> None:
    """A member's first screen opened on this process."""
    c.run(
        "INSERT INTO web_screens(account, member, node, until) VALUES(:account, :member, :node, :until)"
        " ON CONFLICT(account, member, node) DO UPDATE SET until = excluded.until",
        account=c.account,
        member=member,
        node=node,
        until=c.at + LEASE,
    )
    _look_again(c, node)
    tell(c, member, True)


def closed(c: Unit, node: str, member: str, tell: Tell) -> None:
    """A member's last screen on this process closed; they may have one on another."""
    mine = "DELETE FROM web_screens WHERE account = :account AND member = :member AND node = :node"
    c.run(mine, account=c.account, member=member, node=node)
    _tell_who_left(c, [member], tell)


def renew(c: Unit, node: str, members: Iterable[str], tell: Tell) -> None:
    """These members, and no others, still have screens open here.

    Whoever was taken for gone, as after a long pause of the machine, is back; whoever left unnoticed is gone.
    """
    held = c.all(
        "UPDATE web_screens SET until = :until WHERE account = :account AND node = :node RETURNING member",
        account=c.account,
        node=node,
        until=c.at + LEASE,
    )
    here, noted = set(members), {row["member"] for row in held}
    for member in sorted(here - noted):
        opened(c, node, member, tell)
    for member in sorted(noted - here):
        closed(c, node, member, tell)
    _look_again(c, node)


def lapsed(tell: Tell) -> Callable[[Unit, Mapping[str, Any]], None]:
    """What is done when a process was not heard of for a lease: whoever had their last screen there has none."""

    def look(c: Unit, payload: Mapping[str, Any]) -> None:
        over = "DELETE FROM web_screens WHERE account = :account AND until <= :at RETURNING member"
        gone = c.all(over, account=c.account, at=c.at)
        _tell_who_left(c, sorted({row["member"] for row in gone}), tell)

    return look


def has_one(c: Unit, member: str) -> bool:
    """Whether a member has a screen open anywhere."""
    open_now = "SELECT node FROM web_screens WHERE account = :account AND member = :member AND until > :at LIMIT 1"
    return c.one(open_now, account=c.account, member=member, at=c.at) is not None


def _tell_who_left(c: Unit, members: Iterable[str], tell: Tell) -> None:
    for member in members:
        if not has_one(c, member):
            tell(c, member, False)


def _look_again(c: Unit, node: str) -> None:
    key, due = f"{LAPSED}:{node}", c.at + LEASE
    enqueue(c, LAPSED, {}, due=due, key=key)
    move(c, key, due)
