"""The operating system's randomness, fetched a page at a time.

Asking for the ten bytes of each id and nonce costs a call into the system that lets go of the interpreter's lock.
"""

import os
import secrets
import threading
from collections.abc import Callable

PAGE = 4096

Randomness = Callable[[int], bytes]


class Chance:
    """Random bytes, each given once."""

    def __init__(self, fetch: Randomness = secrets.token_bytes) -> None:
        self._fetch, self._lock = fetch, threading.Lock()
        self._page, self._at = b"", 0
        os.register_at_fork(after_in_child=self._forget)

    def __call__(self, count: int) -> bytes:
        """So many random bytes, fit for keys."""
        with self._lock:
            if self._at + count > len(self._page):
                self._page, self._at = self._fetch(max(PAGE, count)), 0
            start, self._at = self._at, self._at + count
            return self._page[start : self._at]

    def _forget(self) -> None:
        """A child process must not give what its parent gives."""
        self._page, self._at, self._lock = b"", 0, threading.Lock()
