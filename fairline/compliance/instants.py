"""Reads an instant or a day as a query says it."""

from datetime import UTC, datetime

from fairline.kit.clock import Millis, to_millis
from fairline.kit.errors import BadInput


def instant(said: str, field: str) -> Millis | None:
    """An ISO 8601 instant in milliseconds UTC, UTC where it names no zone; None for nothing. Raises BadInput."""
    if not said:
        return None
    try:
        at = datetime.fromisoformat(said)
        return to_millis(at if at.tzinfo else at.replace(tzinfo=UTC))
    except (ValueError, OverflowError) as error:
        raise BadInput(what=field, fields={field: "kit.field.invalid"}) from error
