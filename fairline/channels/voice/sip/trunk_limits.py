"""How many calls a trunk carries at once, and how many may begin in a second."""

from __future__ import annotations

from collections.abc import Callable


class Limits:
    """One trunk's. 0 means no limit; `now` counts seconds from anywhere."""

    def __init__(self, channels: int, calls_per_second: float, now: Callable[[], float]) -> None:
        self._channels, self._rate, self._now = channels, calls_per_second, now
        self._held = 0
        self._full = max(1.0, calls_per_second)
        self._tokens, self._since = self._full, now()

    @property
    def held(self) -> int:
        """Calls on it now."""
        return self._held

    def take(self, *, urgent: bool = False) -> bool:
        """One more call, where there is room or it is urgent; each one taken is given back once."""
        if urgent:
            self._held += 1
            return True
        if self._channels and self._held >= self._channels:
            return False
        if self._rate and not self._drip():
            return False
        self._held += 1
        return True

    def give_back(self) -> None:
        """A call on it is over."""
        self._held -= 1

    def changed(self, channels: int, calls_per_second: float) -> None:
        """The plan has other limits; calls that stand keep their places."""
        self._channels, self._rate = channels, calls_per_second
        self._full = max(1.0, calls_per_second)

    def _drip(self) -> bool:
        now = self._now()
        self._tokens = min(self._full, self._tokens + (now - self._since) * self._rate)
        self._since = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
