"""Time, given and never taken: whoever needs to know what time it is holds a clock."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

Millis = int  # milliseconds since 1970-01-01T00:00:00Z; how every table keeps an instant


class Clock(Protocol):
    """What tells the time; in tests it stands still until it is moved."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...

    def millis(self) -> Millis:
        """The same instant as tables keep it: milliseconds since 1970 in UTC."""
        ...


class SystemClock:
    """The machine's clock, never running backwards within one process."""

    def __init__(self, read: Callable[[], int] = time.time_ns) -> None:
        self._read = read  # nanoseconds since 1970
        self._latest = read()

    def now(self) -> datetime:
        """The present instant in UTC.

        Machines' clocks are set back by their owners and by time servers; the journal's order must not follow.
        """
        return datetime.fromtimestamp(self._nanos() / 1e9, UTC)

    def millis(self) -> Millis:
        """The present instant in milliseconds UTC; asked a dozen times a message, so it makes no datetime."""
        return self._nanos() // 1_000_000

    def _nanos(self) -> int:
        self._latest = max(self._latest, self._read())
        return self._latest


class StoppedClock:
    """A clock that moves only when told to."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """The instant it was last set to, in UTC."""
        return self._at

    def millis(self) -> Millis:
        """The instant it was last set to, in milliseconds UTC."""
        return to_millis(self._at)

    def jump_to(self, at: datetime) -> None:
        """Set the clock to an aware instant."""
        self._at = at.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        """Move the clock by a span, forwards or (to play a faulty machine) backwards."""
        self._at += by


def to_millis(at: datetime) -> Millis:
    """An aware instant as milliseconds since 1970 in UTC."""
    return round(at.timestamp() * 1000)


def from_millis(at: Millis) -> datetime:
    """Milliseconds since 1970 as an aware instant in UTC."""
    return datetime.fromtimestamp(at / 1000, UTC)


def to_text(at: Millis | None) -> str | None:
    """Milliseconds since 1970 as RFC 3339 in UTC with milliseconds, as the wire speaks it."""
    if at is None:
        return None
    return f"{from_millis(at - at % 1000).isoformat()[:19]}.{at % 1000:03d}Z"
