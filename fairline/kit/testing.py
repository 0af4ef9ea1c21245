"""For tests: where their clock stands."""

from datetime import UTC, datetime

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # a Monday morning in London, ten o'clock in Zürich
