"""Time, given and never taken: whoever needs to know what time it is holds a clock."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

Millis = int  # milliseconds since 1970-01-01T00:00:00Z; how every table keeps an instant


class Clock(Protocol):
    """What tells the time; in tests it stands still until it is moved."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock, never running backwards within one process."""

    def __init__(self, read: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._read = read
        self._latest = read()

    def now(self) -> datetime:
        """The present instant in UTC.

        Machines' clocks are set back by their owners and by time servers; the journal's order must not follow.
        """
        self._latest = max(self._latest, self._read())
        return self._latest


class StoppedClock:
    """A clock that moves only when told to."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """The instant it was last set to, in UTC."""
        return self._at

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
    return from_millis(at).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at % 1000:03d}Z"
