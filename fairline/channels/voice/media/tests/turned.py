"""Time turned by hand: nothing happens until a test says so."""

from collections.abc import Callable
from heapq import heappop, heappush
from typing import Any


class Waiting:
    """One thing that will happen."""

    def __init__(self, callback: Callable[..., Any], args: tuple[Any, ...]) -> None:
        self.callback: Callable[..., Any] | None = callback
        self.args = args

    def cancel(self) -> None:
        """It will not."""
        self.callback = None


class Turned:
    """Timers as media workers take them."""

    def __init__(self) -> None:
        self._now, self._count = 1000.0, 0
        self._waiting: list[tuple[float, int, Waiting]] = []

    def time(self) -> float:
        return self._now

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any) -> Waiting:
        return self.call_at(self._now + delay, callback, *args)

    def call_at(self, when: float, callback: Callable[..., Any], *args: Any) -> Waiting:
        waiting = Waiting(callback, args)
        self._count += 1
        heappush(self._waiting, (when, self._count, waiting))
        return waiting

    def turn(self, seconds: float) -> None:
        """Let so much time pass, everything in it happening in its order."""
        end = round(self._now + seconds, 9)
        while self._waiting and self._waiting[0][0] <= end + 1e-9:
            when, _, waiting = heappop(self._waiting)
            self._now = max(self._now, when)
            if waiting.callback is not None:
                waiting.callback(*waiting.args)
        self._now = round(end, 9)
