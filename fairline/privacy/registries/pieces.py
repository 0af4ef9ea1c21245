"""Numbers as keyed hashes, sorted and cut into pieces, so that a million are kept in a few thousand rows.

A record is twelve bytes: eight of the hash, four of a day. Which piece a number lies in, its hash says. Without the
installation's key nobody can tell whether a number is in one, and two accounts' hashes of one number differ.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from hashlib import blake2b

from fairline.privacy.registries.formats import Line

SIZE = 12
HASH = 8
BITS = 12  # of the hash, that say the piece


class Hasher:
    """Makes the hashes of an account. `key` is the installation's own for registries, `account` the account's id."""

    def __init__(self, key: bytes, account: str) -> None:
        self._begun = blake2b(account.encode() + b":", digest_size=HASH, key=key[:64])

    def of(self, digits: str) -> bytes:
        """The hash of a number, by its digits with the country's code."""
        made = self._begun.copy()
        made.update(digits.encode())
        return made.digest()


def place_in(hashed: bytes) -> int:
    """The piece a hash lies in."""
    return int.from_bytes(hashed[:2], "big") >> (16 - BITS)


def cut(lines: Iterable[Line], hasher: Hasher) -> Mapping[int, bytes]:
    """Pieces of these numbers; of one told twice, the later day stands."""
    days: dict[bytes, int] = {}
    for line in lines:
        hashed = hasher.of(line.digits)
        days[hashed] = max(line.day, days.get(hashed, 0))
    return packed(days)


def packed(days: Mapping[bytes, int]) -> Mapping[int, bytes]:
    """Pieces of hashes with their days."""
    records = sorted(hashed + day.to_bytes(4, "big") for hashed, day in days.items())
    marks = [bisect_left(records, (piece << (16 - BITS)).to_bytes(2, "big")) for piece in range(1 << BITS)]
    ends = [*marks[1:], len(records)]
    return {
        piece: b"".join(records[first:end])
        for piece, (first, end) in enumerate(zip(marks, ends, strict=True))
        if end > first
    }


def opened(piece: bytes) -> dict[bytes, int]:
    """The hashes of a piece with their days."""
    return {
        piece[at : at + HASH]: int.from_bytes(piece[at + HASH : at + SIZE], "big") for at in range(0, len(piece), SIZE)
    }


def day_in(piece: bytes, hashed: bytes) -> int | None:
    """The day a piece holds for a hash; None where it does not hold it."""
    low, high = 0, len(piece) // SIZE
    while low < high:
        middle = (low + high) // 2
        if piece[middle * SIZE : middle * SIZE + HASH] < hashed:
            low = middle + 1
        else:
            high = middle
    at = low * SIZE
    return int.from_bytes(piece[at + HASH : at + SIZE], "big") if piece[at : at + HASH] == hashed else None
