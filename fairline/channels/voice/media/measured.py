"""What one end knows of its line: its own counting, and what the other side reports."""

from collections.abc import Callable

from fairline.channels.voice.media import reports
from fairline.channels.voice.media.events import Quality
from fairline.channels.voice.media.mos import mos
from fairline.channels.voice.media.outgoing import Outgoing
from fairline.channels.voice.media.reception import Reception
from fairline.channels.voice.media.swapped import RATE

UNIT = 65536  # of a second, in reports


class Measured:
    """Figures of both directions. `now` tells seconds."""

    def __init__(self, reception: Reception, out: Outgoing, now: Callable[[], float]) -> None:
        self._reception, self._out, self._now = reception, out, now
        self._last = (0, 0.0)  # their last sender's report: middle of its time, and when it came
        self._rtt: float | None = None
        self._their_loss = self._their_jitter = 0.0

    def report(self, compound: bytes) -> None:
        """One report of theirs."""
        now = self._reception.reported = self._now()
        for one in reports.read(compound):
            if one.middle:
                self._last = (one.middle, now)
            for block in one.blocks:
                if block.source == self._out.source:
                    self._note(block, now)

    def _note(self, block: reports.Block, now: float) -> None:
        self._their_loss = max(0, block.lost) / self._out.packets if self._out.packets else 0.0
        self._their_jitter = block.jitter * 1000 / RATE
        if block.last:
            passed = (reports.middle(now) - block.last - block.delay) & 0xFFFFFFFF
            if passed < 30 * UNIT:
                self._rtt = passed / UNIT * 1000

    def made(self, name: str) -> bytes:
        """A report of ours."""
        now, out = self._now(), self._out
        at = out.timestamp + round((now - out.latest) * RATE)
        sent = (now, at, out.packets, out.octets) if out.packets else None
        return reports.written(out.source, name, sent, self._block(now))

    def _block(self, now: float) -> reports.Block | None:
        came = self._reception
        if came.source < 0:
            return None
        delay = int((now - self._last[1]) * UNIT) & 0xFFFFFFFF if self._last[0] else 0
        lost = min(came.lost, 0x7FFFFF)
        return reports.Block(came.source, came.fraction(), lost, came.highest, int(came.jitter), self._last[0], delay)

    def quality(self, end: str) -> Quality:
        """The figures now; the score is the worse direction's."""
        came = self._reception
        heard = mos(came.loss, came.jitter_ms, self._rtt)
        said = mos(min(1.0, self._their_loss), self._their_jitter, self._rtt)
        score = round(min(heard, said), 2) if came.received else None
        rtt = None if self._rtt is None else round(self._rtt, 1)
        loss = round(max(came.loss, min(1.0, self._their_loss)), 4)
        return Quality(end, loss, round(came.jitter_ms, 2), rtt, score, came.received, round(self._their_loss, 4))
