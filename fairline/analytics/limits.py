"""The published limits of figures and exports, and the problem that names the one that was met."""

import msgspec

from fairline.kit.errors import Problem

MOST_DAYS = 400  # from one instant to the other
MOST_STRETCHES = 750  # hours, days or weeks in one answer: a month of hours
MOST_LINES = 10_000  # in one answer
MOST_REPORTS = 500
MOST_ROWS = 200_000  # in one export
MOST_EXPORTS = 100  # alive at once
MOST_RECIPIENTS = 50
MOST_SERIES = 50
MOST_ALERTS = 100


class LimitReached(Problem):
    """More was asked than a published limit allows; `limit` names it, `most` is its value."""

    status = 422
    type = "limit-reached"


class Limits(msgspec.Struct, frozen=True):
    """Every published limit."""

    days: int = MOST_DAYS
    stretches: int = MOST_STRETCHES
    lines: int = MOST_LINES
    reports: int = MOST_REPORTS
    export_rows: int = MOST_ROWS
    exports: int = MOST_EXPORTS
    recipients: int = MOST_RECIPIENTS
    series: int = MOST_SERIES
    alerts: int = MOST_ALERTS


def within(limit: str, value: int) -> None:
    """Raises LimitReached where a value is above the limit of this name."""
    most = getattr(Limits(), limit)
    if value > most:
        raise LimitReached(limit=limit, most=most, value=value)
