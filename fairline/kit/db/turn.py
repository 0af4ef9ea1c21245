"""Runs the units of a batch one after another, on the lane's thread or on the event loop.

SQLite gives up the interpreter's lock at every statement. With the event loop busy on another thread, each of a unit's
dozen statements then waits for the lock, which measured more than the unit's own work. So short units take their turn
on the loop, where nobody contends, a few milliseconds at a time; the lane's thread keeps the commit, which waits for
the disk.
"""

import asyncio
import threading
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any, Generic, TypeVar

One = TypeVar("One")

SLICE = 0.004  # seconds the loop is held before it looks after others
PATIENCE = 1.0  # seconds until the lane runs what the loop does not come to


class Turn(Generic[One]):
    """Some units of a batch, run in order by one thread at a time."""

    def __init__(self, run: Callable[..., Any], units: Sequence[One]) -> None:
        self._run, self._units = run, units
        self._running = threading.Lock()
        self._answers: list[Any] = []
        self._error: Exception | None = None
        self._under_way = threading.Lock()  # held until they are done: the cheapest thing a thread can wait for
        self._under_way.acquire()
        self._is_done = False

    def here(self) -> list[Any]:
        """Run what is left of them on this thread; what each answered. Raises what one of them raised."""
        with self._running:
            self._go_on(until=float("inf"))
        return self._result()

    def on(self, loop: asyncio.AbstractEventLoop) -> list[Any]:
        """Have the loop run them, and wait; here, where it has stopped or does not come to it."""
        if not loop.is_running():
            return self.here()
        try:
            loop.call_soon_threadsafe(self._slice, loop)
        except RuntimeError:  # it is closed
            return self.here()
        return self._result() if self._under_way.acquire(timeout=PATIENCE) else self.here()

    def _result(self) -> list[Any]:
        if self._error is not None:
            raise self._error
        return self._answers

    def _slice(self, loop: asyncio.AbstractEventLoop) -> None:
        with self._running:
            self._go_on(until=perf_counter() + SLICE)
        if not self._is_done:
            loop.call_soon(self._slice, loop)

    def _go_on(self, until: float) -> None:
        if self._is_done:
            return
        try:
            while len(self._answers) < len(self._units):
                self._answers.append(self._run(self._units[len(self._answers)]))
                if perf_counter() > until:
                    return
        except Exception as error:
            self._error = error
        self._is_done = True
        self._under_way.release()
