"""What records of an export name of one another."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Known:
    """Who is in which groups, the ticket fields by id, which files lie there, and comments kept beside the tickets."""

    teams: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fields: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    attached: frozenset[str] = frozenset()
    inside: Mapping[str, Sequence[str]] = field(default_factory=dict)  # what lies in `attachments/<id>/`
    comments: Callable[[str], Sequence[Mapping[str, Any]]] = lambda ticket: ()


def instant(value: Any) -> datetime | None:
    """An instant as they write it, None where it is none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return datetime.fromtimestamp(value, UTC)
    if not isinstance(value, str) or not value:
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def text(value: Any) -> str:
    """A text, empty where there is none."""
    return value if isinstance(value, str) else ""


def number(value: Any) -> str:
    """An id of theirs as text, empty where there is none."""
    return str(value) if isinstance(value, int | str) and not isinstance(value, bool) and value not in ("", 0) else ""


def several(value: Any) -> list[Any]:
    """A list, empty where there is none."""
    return value if isinstance(value, list) else []
