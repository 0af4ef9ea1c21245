"""Time as media workers are handed it: an event loop fits, and so does a wheel turned by a test's hand."""

from collections.abc import Callable
from typing import Any, Protocol


class Handle(Protocol):
    """A wait that can be called off."""

    def cancel(self) -> None:
        """It will not happen."""
        ...


class Timers(Protocol):
    """Seconds on a clock that never goes back, and calls made later by it."""

    def time(self) -> float:
        """Now."""
        ...

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any) -> Handle:
        """In so many seconds."""
        ...

    def call_at(self, when: float, callback: Callable[..., Any], *args: Any) -> Handle:
        """At that instant."""
        ...
