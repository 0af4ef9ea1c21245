"""Reads where work stands in its queue, and how long others waited."""

from collections.abc import Sequence

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def work(c: Unit, conversation: str) -> Row | None:
    """A work that waits, with its queue, its rank and since when."""
    return c.one(
        "SELECT id, queue, rank, since FROM routing_work WHERE account = :account AND id = :id"
        " AND state IN ('waiting', 'offered')",
        account=c.account,
        id=conversation,
    )


def before(c: Unit, row: Row) -> int:
    """How many are served before a work."""
    found = c.one(
        "SELECT count(*) AS many FROM routing_work WHERE account = :account AND queue = :queue"
        " AND state IN ('waiting', 'offered') AND (rank < :rank OR (rank = :rank AND id < :id))",
        account=c.account,
        queue=row["queue"],
        rank=row["rank"],
        id=row["id"],
    )
    return int(found["many"]) if found else 0


def answered(c: Unit, queue: str, since: Millis) -> Sequence[int]:
    """How long those waited (ms) who were answered since an instant (ms UTC)."""
    rows = c.all(
        "SELECT waited FROM routing_answers WHERE account = :account AND queue = :queue AND at >= :since",
        account=c.account,
        queue=queue,
        since=since,
    )
    return [row["waited"] for row in rows]
