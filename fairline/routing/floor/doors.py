"""Which queues are open, asked of their hours only when that may have changed."""

from datetime import UTC, datetime, timedelta

from fairline.routing.hours import CLOSES_WITHIN, closes_at, is_open, opens_at
from fairline.routing.model import Queue, QueueId

FAR = datetime.max.replace(tzinfo=UTC)
LOOK_AGAIN = timedelta(days=CLOSES_WITHIN - 1)


class Doors:
    """The queues, each with its door open or shut and the moment that changes."""

    def __init__(self) -> None:
        self.queues: dict[QueueId, Queue] = {}
        self._open: set[QueueId] = set()
        self._opens: dict[QueueId, datetime | None] = {}
        self._turns: dict[QueueId, datetime] = {}
        self._next_turn = FAR

    def put(self, queue: Queue) -> None:
        """Take note of a queue that is new or changed."""
        self.remove(queue.id)
        self.queues[queue.id] = queue
        self._turns[queue.id] = self._next_turn = FAR.replace(year=1)

    def remove(self, id: QueueId) -> None:
        """Forget a queue."""
        self.queues.pop(id, None)
        self._turns.pop(id, None)
        self._open.discard(id)
        self._opens.pop(id, None)

    def turn(self, at: datetime) -> list[QueueId]:
        """Open and shut what is due; those that were opened."""
        if at < self._next_turn:
            return []
        due = [queue for queue, turns in self._turns.items() if turns <= at]
        opened = [queue for queue in due if self._ask(self.queues[queue], at)]
        self._next_turn = min(self._turns.values(), default=FAR)
        return opened

    def is_open(self, id: QueueId) -> bool:
        """Whether the door is open, as of the last turn."""
        return id in self._open

    def opens(self, id: QueueId) -> datetime | None:
        """When a shut door opens next; None where it never does."""
        return self._opens.get(id)

    def shut(self) -> dict[QueueId, datetime | None]:
        """The queues that are shut, and when each opens."""
        return self._opens

    def _ask(self, queue: Queue, at: datetime) -> bool:
        self._open.discard(queue.id)
        self._opens.pop(queue.id, None)
        if is_open(queue, at):
            self._open.add(queue.id)
            self._turns[queue.id] = closes_at(queue, at) or at + LOOK_AGAIN
            return True
        opens = self._opens[queue.id] = opens_at(queue, at)
        self._turns[queue.id] = opens or at + LOOK_AGAIN
        return False
