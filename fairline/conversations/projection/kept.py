"""How what is filled in in a field is kept to be found: as words, or as an amount."""

from datetime import UTC, date, datetime
from typing import Any

from fairline.conversations.store.values import Kept
from fairline.crm import folded
from fairline.kit.clock import to_millis

LONGEST = 500  # characters of a text that conditions look at


def kept_of(value: Any) -> list[Kept]:
    """The rows a value makes: one each of several choices. A day also counts as its midnight, UTC."""
    if value is None:
        return []
    if isinstance(value, bool):
        return [Kept(amount=float(value))]
    if isinstance(value, int | float):
        return [Kept(amount=float(value))]
    if isinstance(value, list):
        return [Kept(word=folded(str(each))) for each in value]
    return [Kept(word=folded(str(value))[:LONGEST], amount=_day(str(value)))]


def _day(value: str) -> float | None:
    try:
        day = date.fromisoformat(value) if len(value) == 10 else None
    except ValueError:
        return None
    return float(to_millis(datetime(day.year, day.month, day.day, tzinfo=UTC))) if day else None
