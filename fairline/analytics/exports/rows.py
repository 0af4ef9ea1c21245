"""Reads the rows of an export, a page at a time: conversations as figures see them, or the figures of a report."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.analytics import figures, filters
from fairline.analytics.forms import QuestionForm
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
After = tuple[int, str]


def conversations(
    c: Unit, asked: Question, columns: Sequence[str], after: After
) -> tuple[list[tuple[Any, ...]], After | None]:
    """A page of conversations in the order they began, and where the next goes on; None after the last."""
    said = ", ".join(f"{COLUMNS[name]} AS c{place}" for place, name in enumerate(columns))
    where, given = where_of(c, asked, CREATED)
    rows = c.all(
        f"SELECT created, conversation, {said} FROM analytics_conversations WHERE {where}"
        " AND (created > :at OR (created = :at AND conversation > :last)) ORDER BY created, conversation LIMIT :most",
        **given,
        at=after[0],
        last=after[1],
        most=PAGE,
    )
    found = [tuple(_told(name, row[f"c{place}"]) for place, name in enumerate(columns)) for row in rows]
    return found, (rows[-1]["created"], rows[-1]["conversation"]) if len(rows) == PAGE else None


def how_many(c: Unit, asked: Question) -> int:
    """How many conversations there are."""
    where, given = where_of(c, asked, CREATED)
    row = c.one(f"SELECT count(*) AS many FROM analytics_conversations WHERE {where}", **given)
    return int(row["many"]) if row else 0


def of_report(c: Unit, form: QuestionForm) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The figures of a question as columns and rows."""
    answer = figures.answer(c, form, "en")
    more = sorted({name for row in answer.rows for name in row.more})
    dims = list(form.by)
    lines = [
        (*(row.dimensions[name] for name in dims), row.at or "", row.value, row.count, *(row.more.get(n) for n in more))
        for row in answer.rows
    ]
    return [*dims, "at", "value", "count", *more], lines


def question(spec: Mapping[str, Any]) -> Question:
    """The question an export of conversations asks."""
    return Question(spec["begin"], spec["until"], filter=filters.read(spec["filter"], CREATED))


def _told(name: str, value: Any) -> Any:
    return to_text(value) if name in INSTANTS else value
