"""Ids that sort by time and say what they name: `cnv_01k9…`."""

from fairline.kit.chance import Chance, Randomness
from fairline.kit.clock import Millis

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, lower case


class Ids:
    """Makes ids: a prefix, 48 bits of time, 80 bits of chance; later ids of one process sort after earlier ones."""

    def __init__(self, randomness: Randomness | None = None) -> None:
        self._randomness = randomness or Chance()
        self._last = 0

    def new(self, prefix: str, at: Millis) -> str:
        """A new id such as `cnv_` and 26 characters, for an instant in milliseconds UTC."""
        number = (at << 80) | int.from_bytes(self._randomness(10), "big")
        # Two ids of the same millisecond must still sort in the order they were made.
        if number <= self._last and (self._last >> 80) >= at:
            number = self._last + 1
        self._last = number
        return f"{prefix}_{spell(number)}"


_PAIRS = [first + second for first in ALPHABET for second in ALPHABET]
_SHIFTS = tuple(range(120, -1, -10))


def spell(number: int) -> str:
    """128 bits as 26 characters that sort as the number does."""
    return "".join([_PAIRS[(number >> shift) & 1023] for shift in _SHIFTS])
