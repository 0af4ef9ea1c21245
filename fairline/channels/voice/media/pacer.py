"""Beats the time of everything that makes sound: 20 ms each, in four turns of 5 ms, by a clock that never slips."""

from collections.abc import Callable
from typing import Protocol

from fairline.channels.voice.media.timing import Handle, Timers

TICK, TURNS = 0.02, 4
STEP = TICK / TURNS
HOPELESS = 0.2  # seconds behind after which what was missed is left out: the machine slept


class Paced(Protocol):
    """Something with 20 ms of sound at a time."""

    def tick(self) -> None:
        """Make them."""
        ...


class Pacer:
    """`batch` is called once a turn with its number, after the single ones: rooms are mixed all at once."""

    def __init__(self, timers: Timers, batch: Callable[[int], bool]) -> None:
        self._timers, self._batch = timers, batch
        self._turns: list[dict[Paced, None]] = [{} for _ in range(TURNS)]
        self._place: dict[Paced, int] = {}
        self._next = 0.0
        self._number = 0
        self._wait: Handle | None = None
        self.late = 0.0  # the most a turn was late, in seconds

    def add(self, one: Paced) -> None:
        """Beat for this one too, in the turn that has the least to do."""
        if one not in self._place:
            turn = min(range(TURNS), key=lambda number: len(self._turns[number]))
            self._turns[turn][one] = None
            self._place[one] = turn
        self.wake()

    def remove(self, one: Paced) -> None:
        """No longer."""
        turn = self._place.pop(one, None)
        if turn is not None:
            self._turns[turn].pop(one, None)

    def wake(self) -> None:
        """There is something to do."""
        if self._wait is None:
            self._next = self._timers.time() + STEP
            self._wait = self._timers.call_at(self._next, self._beat)

    def stop(self) -> None:
        """Beat no more."""
        if self._wait is not None:
            self._wait.cancel()
            self._wait = None

    def _beat(self) -> None:
        now = self._timers.time()
        self.late = max(self.late, now - self._next)
        if now - self._next > HOPELESS:
            self._next = now
        is_busy = True
        while self._next <= now:
            is_busy = self._turn(self._number)
            self._number = (self._number + 1) % TURNS
            self._next += STEP
        self._wait = self._timers.call_at(self._next, self._beat) if is_busy else None

    def _turn(self, number: int) -> bool:
        for one in list(self._turns[number]):
            if one in self._place:
                one.tick()
        return self._batch(number) or bool(self._place)
