"""Reads conversations that are over, the longest over first."""

from typing import Any

from fairline.kit.db import Unit


def before(c: Unit, channel: str, at: int, after: tuple[int, str], most: int) -> list[tuple[Any, ...]]:
    """Those of a channel that are closed and have been still since before an instant, beyond a place."""
    rows = c.all(
        "SELECT id, reference, contact, channel, queue, last_at FROM conversations WHERE account = :account"
        " AND channel = :channel AND state = 'closed' AND merged_into = '' AND set_aside = '' AND last_at < :before"
        " AND coalesce(closed_at, 0) < :before"
        " AND (last_at > :at OR (last_at = :at AND id > :id)) ORDER BY last_at, id LIMIT :most",
        account=c.account,
        channel=channel,
        before=at,
        at=after[0],
        id=after[1],
        most=most,
    )
    return [tuple(row[name] for name in ("id", "reference", "contact", "channel", "queue", "last_at")) for row in rows]
