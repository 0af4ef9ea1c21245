"""How long a source that guesses at passwords, or knocks without one, is not listened to."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

FREE = 5  # wrong answers nobody minds
FIRST = 2.0  # seconds of silence after the one too many; each further one doubles them
LONGEST = 900.0
FORGOTTEN = 3600.0  # seconds after which a source is new again
MOST = 20_000


@dataclass(slots=True)
class _Record:
    wrong: int
    until: float
    last: float


class Backoff:
    """Wrong answers by source. `now` counts seconds from anywhere."""

    def __init__(self, now: Callable[[], float], free: int = FREE) -> None:
        self._now, self._free = now, free
        self._records: OrderedDict[str, _Record] = OrderedDict()

    def is_silent(self, source: str) -> bool:
        """Whether nothing is answered to this source now."""
        record = self._records.get(source)
        return record is not None and record.until > self._now()

    def wrong(self, source: str) -> None:
        """One more wrong answer from there."""
        now = self._now()
        record = self._records.pop(source, None)
        if record is None or now - record.last > FORGOTTEN:
            record = _Record(0, 0.0, now)
        record.wrong, record.last = record.wrong + 1, now
        over = record.wrong - self._free
        if over > 0:
            record.until = now + min(FIRST * 2.0 ** min(over - 1, 20), LONGEST)
        self._records[source] = record
        if len(self._records) > MOST:
            self._records.popitem(last=False)

    def right(self, source: str) -> None:
        """A right answer: what went before is forgiven."""
        self._records.pop(source, None)
