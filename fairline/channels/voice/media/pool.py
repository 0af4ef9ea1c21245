"""Lends UDP port numbers out of a range, in even/odd pairs, the longest unused first."""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager


class NoneLeft(OSError):
    """Every pair of the range is lent."""


class Pool:
    """Even numbers of a range, each standing for itself (RTP) and the next (RTCP)."""

    def __init__(self, numbers: range, turned: int = 0) -> None:
        """`turned` begins elsewhere each time: after a worker died, the parties of its calls still send for a while."""
        self._free = deque(number for number in numbers if number % 2 == 0 and number + 1 in numbers)
        self._free.rotate(-turned * (len(self._free) // 3))

    def __len__(self) -> int:
        """How many pairs are free."""
        return len(self._free)

    def take(self) -> int:
        """The even number of a pair that has been free longest. Raises NoneLeft."""
        if not self._free:
            raise NoneLeft("no port pair is free")
        return self._free.popleft()

    def give_back(self, number: int) -> None:
        """Lend it again, last of all: late packets of its last call have died away by then."""
        self._free.append(number)

    @contextmanager
    def tried(self) -> Iterator[Iterator[int]]:
        """Numbers to try in turn; all but the last one asked for go back at the end, that one where an error left."""
        asked: list[int] = []

        def one_by_one() -> Iterator[int]:
            for _ in range(len(self._free)):
                asked.append(self.take())
                yield asked[-1]

        kept = 0
        try:
            yield one_by_one()
            kept = 1
        finally:
            for number in asked[: len(asked) - kept]:
                self.give_back(number)
