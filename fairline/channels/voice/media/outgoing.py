"""The one stream a party hears for a whole call: one source, its numbers and times running on whoever speaks."""

from fairline.channels.voice.media.packets import packet
from fairline.channels.voice.media.swapped import FRAME, RATE

PACED, KEYS = -2, -3  # who speaks, beside the source of a relayed stream


class Outgoing:
    """Makes packets. `type` and `events` are the other side's payload types for sound and keys."""

    def __init__(self, source: int, sequence: int, timestamp: int) -> None:
        self.source, self.sequence, self.timestamp = source, sequence, timestamp
        self.type = 0
        self.events: int | None = None
        self.packets = self.octets = 0
        self.latest = 0.0  # when the last packet left
        self._who = -1
        self._length = FRAME
        self._shift = (0, 0)

    def rest(self) -> None:
        """Nobody speaks, or somebody else is about to."""
        self._who = -1

    def paced(self, sound: bytes, now: float) -> bytes:
        """20 ms of our own making."""
        is_new = self._who != PACED
        if is_new:
            self._begin(PACED, now)
        else:
            self.timestamp = (self.timestamp + FRAME) & 0xFFFFFFFF
        self.sequence = (self.sequence + 1) & 0xFFFF
        return self._made(self.type, is_new, self.sequence, self.timestamp, sound, now)

    def relayed(
        self, came: tuple[int, int, int], marker: bool, sound: bytes, now: float, is_key: bool = False
    ) -> bytes:
        """A packet of another party, with its own sequence, timestamp and source: gaps and order stay as they came."""
        sequence, timestamp, source = came
        is_new = self._who != source
        if is_new:
            self._begin(source, now)
            self._shift = (self.sequence + 1 - sequence, self.timestamp - timestamp)
        sequence = (sequence + self._shift[0]) & 0xFFFF
        timestamp = (timestamp + self._shift[1]) & 0xFFFFFFFF
        if (sequence - self.sequence) & 0xFFFF < 0x8000:
            self.sequence, self.timestamp = sequence, timestamp
        if not is_key:
            self._length = len(sound)
            return self._made(self.type, is_new or marker, sequence, timestamp, sound, now)
        return self._made(self.events or 0, marker, sequence, timestamp, sound, now)

    def keyed(self, event: bytes, is_first: bool, now: float) -> bytes:
        """One packet about a key of ours; all about one key have the time it was pressed."""
        if is_first or self._who != KEYS:
            self._begin(KEYS, now)
        self.sequence = (self.sequence + 1) & 0xFFFF
        pressed = self.latest
        made = self._made(self.events or 0, is_first, self.sequence, self.timestamp, event, now)
        if not is_first:
            self.latest = pressed  # what comes after is as much later than this as it is by the clock
        return made

    def _begin(self, who: int, now: float) -> None:
        passed = round((now - self.latest) * RATE) if self.packets else 0
        self.timestamp = (self.timestamp + max(self._length, passed)) & 0xFFFFFFFF
        self._who, self._length = who, FRAME

    def _made(self, type: int, marker: bool, sequence: int, timestamp: int, sound: bytes, now: float) -> bytes:
        self.latest = now
        self.packets += 1
        self.octets += len(sound)
        return packet(type, marker, sequence, timestamp, self.source, sound)
