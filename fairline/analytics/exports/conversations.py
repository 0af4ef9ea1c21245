"""Reads conversations as figures see them, a page at a time."""

from collections.abc import Mapping
from typing import Any

from fairline.analytics import filters
from fairline.analytics.exports.part import Part
from fairline.analytics.exports.purposes import left_out
from fairline.analytics.model import Question
from fairline.analytics.sql import CREATED, where_of
from fairline.kit.clock import to_text
from fairline.kit.db import Unit

PAGE = 5_000
COLUMNS: Mapping[str, str] = {  # as they are called outside -> what they are
    "reference": "reference",
    "conversation": "conversation",
    "created": "created",
    "channel": "channel",
    "via": "via",
    "brand": "brand",
    "queue": "queue",
    "agent": "agent",
    "contact": "contact",
    "priority": "priority",
    "kind": "kind",
    "language": "language",
    "status": "status",
    "first_reply_seconds": "first_reply_ms / 1000",
    "first_reply_open_seconds": "first_reply_open_ms / 1000",
    "resolution_seconds": "resolution_ms / 1000",
    "resolution_open_seconds": "resolution_open_ms / 1000",
    "replies": "replies",
    "touches": "touches",
    "reopened": "reopened",
    "solved": "solved_at",
    "breached": "breached",
    "satisfaction": "satisfaction",
}
INSTANTS = frozenset({"created", "solved"})
After = tuple[int, str]  # when the last conversation of a page began, and its id
FIRST: After = (-1, "")


def page(c: Unit, spec: Mapping[str, Any], after: After | None, most: int = PAGE) -> Part:
    """A page of conversations in the order they began, and where the next goes on; None after the last."""
    columns, asked = spec["columns"], question(spec)
    begin = after or FIRST
    said = ", ".join(f"{COLUMNS[name]} AS c{place}" for place, name in enumerate(columns))
    where, given = where_of(c, asked, CREATED)
    if spec.get("without"):
        where, given = f"{where} AND contact NOT IN (:without)", given | {"without": spec["without"]}
    rows = c.all(
        f"SELECT created, conversation, contact, {said} FROM analytics_conversations WHERE {where}"
        " AND (created > :at OR (created = :at AND conversation > :last)) ORDER BY created, conversation LIMIT :most",
        **given,
        at=begin[0],
        last=begin[1],
        most=most,
    )
    left = left_out(c, (row["contact"] for row in rows), spec["purpose"])
    found = [
        tuple(_told(name, row[f"c{place}"]) for place, name in enumerate(columns))
        for row in rows
        if row["contact"] not in left
    ]
    return Part(found, (rows[-1]["created"], rows[-1]["conversation"]) if len(rows) == most else None, left)


def many(c: Unit, spec: Mapping[str, Any]) -> int:
    """How many conversations there are."""
    where, given = where_of(c, question(spec), CREATED)
    row = c.one(f"SELECT count(*) AS many FROM analytics_conversations WHERE {where}", **given)
    return int(row["many"]) if row else 0


def question(spec: Mapping[str, Any]) -> Question:
    """The question an export of conversations asks."""
    return Question(spec["begin"], spec["until"], filter=filters.read(spec["filter"], CREATED))


def _told(name: str, value: Any) -> Any:
    return to_text(value) if name in INSTANTS else value
