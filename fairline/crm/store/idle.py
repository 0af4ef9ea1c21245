"""Finds contacts of whom nothing was heard for long, so that whoever decides how long is kept can forget them."""

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def idle(c: Unit, before: Millis, after: str, most: int) -> list[str]:
    """Contacts that speak for themselves, made before an instant (ms UTC), on whose timeline nothing stands since and
    beyond an id.
    """
    rows = c.all(
        "SELECT id FROM crm_contacts k WHERE account = :account AND root = id AND erased IS NULL AND created < :before"
        " AND id > :after AND NOT EXISTS (SELECT 1 FROM crm_timeline t WHERE t.account = :account"
        " AND t.contact IN (SELECT id FROM crm_contacts f WHERE f.account = :account AND f.root = k.id)"
        " AND t.at >= :before) ORDER BY id LIMIT :most",
        account=c.account,
        before=before,
        after=after,
        most=most,
    )
    return [row["id"] for row in rows]
