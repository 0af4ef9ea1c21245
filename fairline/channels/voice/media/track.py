"""One channel of a recording: sound laid where its timestamps say, silence where nothing came."""

from fairline.channels.voice.media.swapped import RATE, SILENCE

APART = RATE  # a second between timestamp and clock: a new beginning
_QUIET = bytes([SILENCE])


class Track:
    """Places are samples since the recording began."""

    def __init__(self) -> None:
        self._sound = bytearray()
        self._start = 0  # the place of the first sample held
        self._source = -1
        self._anchor = (0, 0)  # a timestamp and its place

    def put(self, source: int, timestamp: int, sound: bytes, at: int) -> None:
        """A packet that came (or left) when the clock stood `at`; what is too late for its place is left out."""
        ahead = (timestamp - self._anchor[0]) & 0xFFFFFFFF
        place = self._anchor[1] + ahead - ((ahead >> 31) << 32)
        if source != self._source or not -APART < place - at < APART:
            self._source, self._anchor, place = source, (timestamp, at), at
        offset = place - self._start
        if offset < 0:
            sound, offset = sound[-offset:], 0
        held = self._sound
        if offset > len(held):
            held.extend(_QUIET * (offset - len(held)))
        held[offset : offset + len(sound)] = sound

    def blank(self, start: int, end: int) -> None:
        """Silence from one place to another, as far as it is still held."""
        held = self._sound
        first, last = max(0, start - self._start), min(len(held), end - self._start)
        if last > first:
            held[first:last] = _QUIET * (last - first)

    @property
    def end(self) -> int:
        """The place after the last sample held."""
        return self._start + len(self._sound)

    def take(self, until: int) -> bytes:
        """Everything before a place, which is then closed."""
        count = max(0, until - self._start)
        cut = bytes(self._sound[:count])
        del self._sound[:count]
        self._start += count
        return cut + _QUIET * (count - len(cut))
