"""Reads and writes the lines of contacts' timelines."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def put(
    c: Unit, contact: str, number: int, at: Millis, kind: str, conversation: str | None, summary: str,
    details: Mapping[str, Any],
) -> None:  # fmt: skip
    """One line; a second time it does nothing."""
    c.run(
        "INSERT INTO crm_timeline(account, contact, number, at, kind, conversation, summary, details)"
        " VALUES(:account, :contact, :number, :at, :kind, :conversation, :summary, :details) ON CONFLICT DO NOTHING",
        account=c.account,
        contact=contact,
        number=number,
        at=at,
        kind=kind,
        conversation=conversation,
        summary=summary,
        details=json.dumps(details, ensure_ascii=False),
    )


def newest(c: Unit, contacts: Sequence[str], before: int, most: int) -> list[Row]:
    """The newest lines of these contacts, newest first, below a number."""
    return c.all(
        "SELECT number, at, kind, conversation, summary, details FROM crm_timeline WHERE account = :account"
        " AND contact IN (:contacts) AND number < :before ORDER BY number DESC LIMIT :most",
        account=c.account,
        contacts=contacts,
        before=before,
        most=most,
    )


def drop(c: Unit, contacts: Sequence[str]) -> int:
    """Forget the lines of these contacts."""
    return c.run(
        "DELETE FROM crm_timeline WHERE account = :account AND contact IN (:contacts)",
        account=c.account,
        contacts=contacts,
    )
