"""Records a call in two channels: this party left, the other side right; nothing is decoded for it."""

from collections.abc import Callable
from typing import Literal, Protocol

from fairline.channels.voice.media.swapped import RATE
from fairline.channels.voice.media.track import Track

HELD_BACK = RATE * 3 // 2  # samples kept open: for late packets, and for keys that are masked after they were heard
BEFORE = RATE * 150 // 1000  # how long a key may already have sounded when it is noticed
AFTER = RATE * 120 // 1000

Gap = tuple[int, int, str]
Why = Literal["paused", "digits"]


class File(Protocol):
    """Where a recording goes, at its own pace."""

    def write(self, sound: bytes) -> None:
        """Add to it."""
        ...

    def close(self, frames: int, done: Callable[[str], None]) -> None:
        """That was all, so many samples of each channel; `done` is told what went wrong, "" where nothing did."""
        ...


class Recorder:
    """One recording under way. `now` tells seconds."""

    def __init__(self, file: File, now: Callable[[], float]) -> None:
        self._file, self._now, self._began = file, now, now()
        self._left, self._right = Track(), Track()
        self._written = 0
        self._silent: dict[Why, list[int]] = {}  # why nothing is taken, with the mask of what came too early
        self._masks: list[list[int]] = []
        self._gaps: list[Gap] = []

    def put(self, channel: Literal["left", "right"], source: int, timestamp: int, sound: bytes) -> None:
        """u-law of one side, with its own timestamps."""
        if not self._silent:
            track = self._left if channel == "left" else self._right
            track.put(source, timestamp, sound, self._at())

    def left(self, source: int, timestamp: int, sound: bytes) -> None:
        """What this party says."""
        self.put("left", source, timestamp, sound)

    def right(self, source: int, timestamp: int, sound: bytes) -> None:
        """What the other side says."""
        self.put("right", source, timestamp, sound)

    def pause(self, why: Why = "paused") -> None:
        """Silence from now on, in both channels: by hand, or while digits are asked for that nobody may hear."""
        if why not in self._silent:
            # A packet is laid down whole: the end of the last one, or of a burst, stands after this moment.
            mask = self._silent[why] = [self._at(), self._at() + HELD_BACK]
            self._masks.append(mask)

    def resume(self, why: Why = "paused") -> None:
        """Sound again, where nothing else wants silence; the gap is noted."""
        mask = self._silent.pop(why, None)
        if mask is not None:
            mask[1] = min(mask[1], self._at())
            self._gaps.append((-(-mask[0] * 1000 // RATE), _ms(self._at()), why))
            self._masks.append([mask[0], self._at()])

    def mask(self) -> None:
        """A key was noticed just now: nothing of its sound stays, in neither channel."""
        start, end = max(0, self._at() - BEFORE), self._at() + AFTER
        if self._masks and self._masks[-1][1] >= start and self._masks[-1] not in self._silent.values():
            self._masks[-1][1] = end
        else:
            self._masks.append([start, end])
        self._note(_ms(start), _ms(end))

    def _note(self, start: int, end: int) -> None:
        if self._gaps and self._gaps[-1][2] == "digits" and self._gaps[-1][1] >= start:
            start = self._gaps.pop()[0]
        self._gaps.append((start, end, "digits"))

    def flush(self) -> None:
        """Write what cannot change any more; to be called about once a second."""
        self._write(self._at() - HELD_BACK)

    def stop(self, done: Callable[[int, tuple[Gap, ...], str], None]) -> None:
        """Write the rest; `done` is told the length in milliseconds, the gaps, and what went wrong."""
        for why in list(self._silent):
            self.resume(why)
        last = max(self._left.end, self._right.end)  # packets come in bursts: the last may end after now
        self._write(max(self._at(), min(last, self._at() + HELD_BACK)))
        ms, gaps = _ms(self._written), tuple(self._gaps)
        self._file.close(self._written, lambda why: done(ms, gaps, why))

    def _write(self, until: int) -> None:
        if until <= self._written:
            return
        for start, end in self._masks:
            self._left.blank(start, end)
            self._right.blank(start, end)
        self._masks = [mask for mask in self._masks if mask[1] > until]
        both = bytearray(2 * (until - self._written))
        both[0::2], both[1::2] = self._left.take(until), self._right.take(until)
        self._written = until
        self._file.write(bytes(both))

    def _at(self) -> int:
        return round((self._now() - self._began) * RATE)


def _ms(samples: int) -> int:
    return samples * 1000 // RATE
