"""Shares the accounts' slices among the processes that are alive, so that each follower runs in one of them."""

import zlib

from fairline.kit.db import Unit

SLICES = 16
LEASE = 4_000  # milliseconds; a dead process's slices are taken over after this long


def slice_of(account: str) -> int:
    """The slice an account belongs to."""
    return zlib.crc32(account.encode()) % SLICES


def renew(c: Unit, node: str) -> frozenset[int]:
    """Say that this node is alive, keep or take its fair share of slices, give back what is above; those it holds."""
    c.run(
        "INSERT INTO journal_nodes(node, seen) VALUES(:node, :at) ON CONFLICT(node) DO UPDATE SET seen = excluded.seen",
        node=node,
        at=c.at,
    )
    c.run("DELETE FROM journal_nodes WHERE seen < :dead", dead=c.at - 10 * LEASE)
    alive = c.all("SELECT node FROM journal_nodes WHERE seen >= :since", since=c.at - LEASE)
    share = -(-SLICES // max(1, len(alive)))
    for number in range(SLICES):
        c.run(
            "INSERT INTO journal_leases(slice, owner, until) VALUES(:number, NULL, 0) ON CONFLICT DO NOTHING",
            number=number,
        )
    lock = " FOR UPDATE" if c.engine == "postgres" else ""
    rows = c.all(f"SELECT slice, owner, until FROM journal_leases ORDER BY slice{lock}")
    held = [row["slice"] for row in rows if row["owner"] == node][:share]
    free = [row["slice"] for row in rows if row["owner"] != node and (row["owner"] is None or row["until"] < c.at)]
    mine = frozenset(held + free[: share - len(held)])
    c.run("UPDATE journal_leases SET owner = NULL, until = 0 WHERE owner = :node", node=node)
    c.run(
        "UPDATE journal_leases SET owner = :node, until = :until WHERE slice IN (:mine)",
        node=node,
        until=c.at + LEASE,
        mine=mine,
    )
    return mine


def give_up(c: Unit, node: str) -> None:
    """Leave: the others take over at once."""
    c.run("UPDATE journal_leases SET owner = NULL, until = 0 WHERE owner = :node", node=node)
    c.run("DELETE FROM journal_nodes WHERE node = :node", node=node)
