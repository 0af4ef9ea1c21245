"""Says whether there is room for one more call, so that too many are turned away and those that are in go on well."""

from collections.abc import Callable

FULL, SOON = 30, 2  # seconds after which whoever is turned away may ask again: we are full, or it comes too fast
BURST = 2.0  # seconds' worth of calls that may come at once
ENTERING = 60  # calls that may be on their way in at once: more means that the database or the processor is behind


class Room:
    """One node's. `calls` at once and `rate` a second are at most let in; 0 is no limit. `now` counts seconds. While
    nothing `sounds`, because what carries sound died and is being started again, nobody is let in.
    """

    def __init__(
        self,
        held: Callable[[], int],
        calls: int = 0,
        rate: float = 0,
        now: Callable[[], float] = float,
        sounds: Callable[[], bool] = lambda: True,
    ) -> None:
        self._held, self._calls, self._rate, self._now, self._sounds = held, calls, rate, now, sounds
        self._stock, self._since = rate * BURST, now()
        self.entering = self.turned_away = 0
        self.is_draining = False

    def wait(self) -> int:
        """Seconds after which a call may try again; 0 where it is let in."""
        seconds = self._wait()
        self.turned_away += seconds > 0
        return seconds

    def _wait(self) -> int:
        if self.is_draining or (self._calls and self._held() >= self._calls):
            return FULL
        if self.entering >= ENTERING or not self._sounds():
            return SOON
        if self._rate:
            now = self._now()
            self._stock = min(self._rate * BURST, self._stock + (now - self._since) * self._rate)
            self._since = now
            if self._stock < 1:
                return SOON
            self._stock -= 1
        return 0
