"""A clock turned by hand, for whatever takes Timers."""

import heapq
from collections.abc import Callable
from itertools import count


class Cog:
    """Something that will happen when the wheel gets there."""

    def __init__(self, fn: Callable[[], None]) -> None:
        self.fn, self.cancelled = fn, False

    def cancel(self) -> None:
        self.cancelled = True


class Wheel:
    """Timers whose time passes when one turns it."""

    def __init__(self) -> None:
        self._now, self._order = 0.0, count()
        self._cogs: list[tuple[float, int, Cog]] = []

    def call_later(self, seconds: float, fn: Callable[[], None]) -> Cog:
        cog = Cog(fn)
        heapq.heappush(self._cogs, (self._now + seconds, next(self._order), cog))
        return cog

    def now(self) -> float:
        return self._now

    def turn(self, seconds: float = 0.0) -> None:
        """Let time pass, and happen what falls into it, in order."""
        until = self._now + seconds
        while self._cogs and self._cogs[0][0] <= until:
            self._now, _, cog = heapq.heappop(self._cogs)
            if not cog.cancelled:
                cog.fn()
        self._now = until

    @property
    def waiting(self) -> int:
        """How many things will still happen."""
        return sum(not cog.cancelled for _, _, cog in self._cogs)
