"""The one clock all SIP timing goes by: the loop's, or in tests a wheel turned by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol


class Handle(Protocol):
    """Something that will happen; `cancel` may be called at any time, more than once."""

    def cancel(self) -> None: ...


class Timers(Protocol):
    """Calls later. Seconds throughout; `now` counts from nowhere in particular."""

    def call_later(self, seconds: float, fn: Callable[[], None]) -> Handle: ...

    def now(self) -> float: ...


class LoopTimers:
    """The running loop's own clock."""

    def __init__(self, loop: asyncio.AbstractEventLoop | None = None) -> None:
        self._loop = loop or asyncio.get_running_loop()

    def call_later(self, seconds: float, fn: Callable[[], None]) -> Handle:
        return self._loop.call_later(seconds, fn)

    def now(self) -> float:
        return self._loop.time()
