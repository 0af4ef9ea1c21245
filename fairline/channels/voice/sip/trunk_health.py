"""Asks a provider's machines now and then whether they are there, and is not moved by one lost answer."""

from __future__ import annotations

from collections.abc import Callable

from fairline.channels.voice.sip.message import Response
from fairline.channels.voice.sip.timers import Handle, Timers

DOWN_AFTER, UP_AFTER = 3, 2  # answers in a row that change our mind
SOON = 5.0  # seconds until the next question while something is amiss

Probe = Callable[[Callable[[Response | None], None]], None]  # asks OPTIONS; the answer, or None


class Health:
    """One machine's. Taken for up until it is shown to be down; `every` 0 never asks by itself."""

    def __init__(self, timers: Timers, probe: Probe, every: float, changed: Callable[[], None]) -> None:
        self._timers, self._probe, self._every, self._changed = timers, probe, every, changed
        self._next: Handle | None = None
        self._busy_until = 0.0
        self._row = 0  # answers in a row against what we think
        self.up = True
        self._stopped = False

    def start(self) -> None:
        """Ask for the first time at once."""
        if self._every:
            self._ask()

    def stop(self) -> None:
        """Ask no more."""
        self._stopped = True
        if self._next:
            self._next.cancel()

    @property
    def is_free(self) -> bool:
        """Whether calls may be sent there now: up, and not asking us to come back later."""
        return self.up and self._timers.now() >= self._busy_until

    def heard(self, status: int, response: Response | None) -> None:
        """How a request of any kind went; 0: nothing came. Whatever is answered, somebody is there, save by 408 and 5xx
        of a machine that cannot.
        """
        alive = status not in (0, 408, 502, 503, 504)
        if status == 503:
            self._busy_until = self._timers.now() + _retry_after(response)
        self._row = 0 if alive == self.up else self._row + 1
        if self._row >= (UP_AFTER if alive else DOWN_AFTER):
            self.up, self._row = alive, 0
            self._changed()

    def _ask(self) -> None:
        if not self._stopped:
            self._next = None
            self._probe(self._answered)

    def _answered(self, response: Response | None) -> None:
        if self._stopped:
            return
        self.heard(response.status if response else 0, response)
        amiss = not self.up or self._row
        self._next = self._timers.call_later(min(SOON, self._every) if amiss else self._every, self._ask)


def _retry_after(response: Response | None) -> float:
    said = ((response.headers.get("Retry-After") if response else "") or "").split("(")[0].split(";")[0].strip()
    return float(min(int(said), 3600)) if said.isascii() and said.isdigit() and len(said) < 9 else 10.0
