"""One sound being played: clips one after the other, from a place in them, once or for ever."""

from fairline.channels.voice.media.swapped import FRAME, QUIET, RATE


class Sound:
    """u-law, handed out 20 ms at a time. `interrupt` tells that a key ends it."""

    def __init__(
        self, pieces: list[bytes], command: str, loop: bool = False, offset_ms: int = 0, interrupt: bool = False
    ) -> None:
        self.command, self.interrupt = command, interrupt
        self._pieces = [piece for piece in pieces if piece]
        self._loop = loop and bool(self._pieces)
        self._piece = self._at = 0
        self._seek(offset_ms * RATE // 1000)

    def _seek(self, at: int) -> None:
        length = sum(map(len, self._pieces))
        at = at % length if self._loop else min(at, length)
        for place, piece in enumerate(self._pieces):
            if at < len(piece):
                self._piece, self._at = place, at
                return
            at -= len(piece)
        self._piece, self._at = len(self._pieces), 0

    def next(self) -> bytes | None:
        """The next 20 ms, filled up with silence at the very end; None when it is over."""
        frame = self._cut(FRAME)
        while len(frame) < FRAME and self._on():
            frame += self._cut(FRAME - len(frame))
        if not frame:
            return None
        return frame if len(frame) == FRAME else frame + QUIET[len(frame) :]

    def _cut(self, count: int) -> bytes:
        if self._piece >= len(self._pieces):
            return b""
        found = self._pieces[self._piece][self._at : self._at + count]
        self._at += len(found)
        return found

    def _on(self) -> bool:
        """To the next piece, or round again; whether there is one."""
        self._piece, self._at = self._piece + 1, 0
        if self._piece >= len(self._pieces) and self._loop:
            self._piece = 0
        return self._piece < len(self._pieces)
