"""Where an archive is written that is handed on a piece at a time."""

import io
from typing import Any


class Sink(io.RawIOBase):
    """Takes what a ZIP writes, to be handed on; it never goes back."""

    def __init__(self) -> None:
        self._held = bytearray()

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, piece: Any) -> int:
        """Keep it until it is taken."""
        written = bytes(memoryview(piece))
        self._held += written
        return len(written)

    def taken(self) -> bytes:
        """What was written since."""
        held = bytes(self._held)
        self._held.clear()
        return held
