"""Reads what time is about to do something to."""

from fairline.kit.db import Unit


def solved_before(c: Unit, at: int, most: int) -> list[str]:
    """Those that were solved before an instant and are not closed yet."""
    rows = c.all(
        "SELECT id FROM conversations WHERE account = :account AND status = 'solved' AND solved_at < :at"
        " AND set_aside = '' ORDER BY solved_at LIMIT :most",
        account=c.account,
        at=at,
        most=most,
    )
    return [row["id"] for row in rows]


def purged(c: Unit, at: int, most: int) -> list[str]:
    """Those that were set aside long enough."""
    rows = c.all(
        "SELECT id FROM conversations WHERE account = :account AND purge_at IS NOT NULL AND purge_at <= :at"
        " ORDER BY purge_at LIMIT :most",
        account=c.account,
        at=at,
        most=most,
    )
    return [row["id"] for row in rows]


def anything(c: Unit) -> bool:
    """Whether anything will be closed or deleted by and by."""
    row = c.one(
        "SELECT 1 AS one WHERE EXISTS (SELECT 1 FROM conversations WHERE account = :account AND status = 'solved')"
        " OR EXISTS (SELECT 1 FROM conversations WHERE account = :account AND purge_at IS NOT NULL)",
        account=c.account,
    )
    return row is not None
