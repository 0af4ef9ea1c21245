"""When to look at a work again although nothing happened to it."""

from collections.abc import Iterator
from datetime import datetime
from heapq import heappop, heappush

from fairline.routing.model import WorkId


class Wakes:
    """At most one moment for each work, soonest first."""

    def __init__(self) -> None:
        self._at: dict[WorkId, datetime] = {}
        self._heap: list[tuple[datetime, WorkId]] = []

    def set(self, id: WorkId, at: datetime | None) -> None:
        """Look at a work again then, and at no other time; None for never."""
        if at is None:
            self._at.pop(id, None)
        elif self._at.get(id) != at:
            self._at[id] = at
            heappush(self._heap, (at, id))

    def due(self, at: datetime) -> Iterator[WorkId]:
        """Every work whose moment has come; each is told once."""
        while (soonest := self.next()) is not None and soonest <= at:
            _, work = heappop(self._heap)
            del self._at[work]
            yield work

    def next(self) -> datetime | None:
        """The soonest moment there is."""
        # Moments that were changed or dropped stay in the heap until they come to its top.
        while self._heap and self._at.get(self._heap[0][1]) != self._heap[0][0]:
            heappop(self._heap)
        return self._heap[0][0] if self._heap else None
