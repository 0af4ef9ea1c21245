"""A queue in which accounts take turns: one that fills it waits for itself, and the others hardly notice.

Clause TDA-NEIGHBOUR. Each account's units keep their order; between accounts the next is always one that has waited
longest since its last turn.
"""

import queue
import threading
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Fair(Generic[T]):
    """What waits, by account. Any thread may put; one takes."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[T]] = {}  # in the order of their next turns
        self._lock = threading.Lock()
        self._tokens: queue.SimpleQueue[bool] = queue.SimpleQueue()  # one for each that waits; False once it is closed

    def put(self, account: str, item: T) -> None:
        """Have something wait for its account's turn."""
        with self._lock:
            held = self._waiting.get(account)
            if held is None:
                self._waiting[account] = deque((item,))
            else:
                held.append(item)
        self._tokens.put(True)

    def close(self) -> None:
        """Nothing comes any more: who takes gets what waits, then None."""
        self._tokens.put(False)

    def take(self) -> T | None:
        """The next, waiting for it; None once it is closed and empty."""
        return self._next() if self._tokens.get() else None

    def take_now(self) -> T | None:
        """The next. Raises queue.Empty where nothing waits; None once it is closed and empty."""
        return self._next() if self._tokens.get_nowait() else None

    def qsize(self) -> int:
        """How many wait."""
        return self._tokens.qsize()

    def waiting(self, account: str) -> int:
        """How many of an account wait."""
        with self._lock:
            return len(self._waiting.get(account, ()))

    def _next(self) -> T:
        with self._lock:
            account = next(iter(self._waiting))
            held = self._waiting.pop(account)
            item = held.popleft()
            if held:
                self._waiting[account] = held  # behind the others
        return item
