"""How often one may ask: a bucket of tokens for each key, in memory, filled by the clock it is told."""

import math
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass

from fairline.kit.clock import Millis

MOST = 100_000  # keys kept; the one longest unused goes first, which is in its favour


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, and so many a minute afterwards."""

    burst: int
    per_minute: float


ANNOUNCED: dict[str, Mapping[str, Rate]] = {}  # by channel: what the page of all limits tells


def announce(channel: str, rates: Mapping[str, Rate]) -> Mapping[str, Rate]:
    """Have the limits of a channel stand on the page of all limits; they themselves."""
    ANNOUNCED[channel] = rates
    return rates


class Limits:
    """The buckets of one process."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._held: OrderedDict[str, tuple[float, Millis]] = OrderedDict()

    def forget(self) -> None:
        """Empty the house of buckets: everybody begins anew."""
        self._held.clear()

    def take(self, key: str, rate: Rate, at: Millis, cost: float = 1.0) -> int:
        """Take from a key's bucket at an instant (ms UTC): 0 where it may go on, else how many seconds to wait.

        A refused one takes nothing. A clock set back fills nothing and takes nothing away.
        """
        left, since = self._held.pop(key, (float(rate.burst), at))
        filled = min(float(rate.burst), left + max(0, at - since) * rate.per_minute / 60_000)
        allowed = filled > cost - 1e-9  # floats, summed over many small pauses
        self._held[key] = (max(0.0, filled - cost) if allowed else filled, max(since, at))
        if len(self._held) > self._most:
            self._held.popitem(last=False)
        return 0 if allowed else math.ceil((cost - filled) * 60 / rate.per_minute)

    def left(self, key: str) -> int:
        """How many a key may take at once, as of its last taking; 0 for one that took nothing yet."""
        return int(self._held.get(key, (0.0, 0))[0])
