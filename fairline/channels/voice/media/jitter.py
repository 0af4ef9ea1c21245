"""Holds sound back a little, so that what comes unevenly leaves evenly; gaps are filled by the timestamps."""

from fairline.channels.voice.media.swapped import FRAME, QUIET, SILENCE

TARGET = 2 * FRAME  # 40 ms: how much is held back at a beginning
MOST = 10 * FRAME  # 200 ms: more than this is delay nobody asked for
GAP = 8000  # a second: a timestamp further away is a new beginning


class Jitter:
    """u-law of one party, put in as it comes, taken out 20 ms at a time."""

    def __init__(self) -> None:
        self._sound = bytearray()
        self._next = -1  # the timestamp of the first byte held; -1 at a beginning
        self._source = -1
        self._is_ready = False

    def put(self, source: int, timestamp: int, sound: bytes) -> None:
        """One packet; what comes too late is dropped, what comes twice is written over."""
        ahead = (timestamp - self._next) & 0xFFFFFFFF
        ahead -= (ahead >> 31) << 32
        if self._next < 0 or source != self._source or not -GAP < ahead < GAP:
            self._sound.clear()
            self._is_ready = False
            self._source, self._next, ahead = source, timestamp, 0
        if ahead < 0:
            if not self._sound:  # it ran dry; the clock of the other side is behind ours
                self._next, ahead = timestamp, 0
                self._is_ready = False
            else:
                sound, ahead = sound[-ahead:], 0
        self._lay(ahead, sound)

    def _lay(self, at: int, sound: bytes) -> None:
        held = self._sound
        if at > len(held):
            held.extend(bytes([SILENCE]) * (at - len(held)))
        held[at : at + len(sound)] = sound
        if len(held) > MOST:
            spare = len(held) - TARGET
            del held[:spare]
            self._next = (self._next + spare) & 0xFFFFFFFF

    def take(self) -> bytes:
        """The next 20 ms, silence where there is nothing."""
        held = self._sound
        if not self._is_ready:
            if len(held) < TARGET:
                return QUIET
            self._is_ready = True
        if not held:
            self._is_ready = False
            return QUIET
        frame = bytes(held[:FRAME])
        del held[:FRAME]
        self._next = (self._next + FRAME) & 0xFFFFFFFF
        return frame if len(frame) == FRAME else frame + QUIET[len(frame) :]
