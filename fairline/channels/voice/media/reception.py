"""Counts what comes from one party: how much was lost on the way and how unevenly it came (RFC 3550, appendix A)."""

from fairline.channels.voice.media.swapped import RATE

JUMP = 3000  # a sequence number so far away is a new beginning, not a loss
FAR = 10 * RATE  # so is a timestamp


class Reception:
    """Figures of one incoming stream, over changes of its source."""

    def __init__(self) -> None:
        self.source = -1  # the SSRC, -1 before the first packet
        self.received = 0
        self.jitter = 0.0  # in samples
        self.latest = 0.0  # when the last packet came
        self.reported = 0.0  # when their last report came
        self._highest = self._first = 0  # extended sequence numbers of this source
        self._expected_before = 0
        self.transit = 0.0  # arrival less timestamp of the last packet, in samples
        self._told = (0, 0)

    def count(self, source: int, sequence: int, timestamp: int, now: float) -> None:
        """One packet, at that second."""
        self.received += 1
        self.latest = now
        ahead = (sequence - self._highest) & 0xFFFF
        if source != self.source or JUMP < ahead < 0x10000 - JUMP:
            self._begin(source, sequence, timestamp, now)
            return
        if ahead < 0x8000:
            self._highest += ahead
        transit = now * RATE - timestamp
        change = abs(transit - self.transit)
        self.transit = transit
        if change < FAR:
            self.jitter += (change - self.jitter) / 16

    def _begin(self, source: int, sequence: int, timestamp: int, now: float) -> None:
        self._expected_before = self.expected
        self.source = source
        self._first = self._highest = sequence
        self.transit = now * RATE - timestamp

    @property
    def expected(self) -> int:
        """How many packets should have come."""
        return self._expected_before + (self._highest - self._first + 1 if self.source >= 0 else 0)

    @property
    def lost(self) -> int:
        """How many did not; never below none, though some may come twice."""
        return max(0, self.expected - self.received)

    @property
    def highest(self) -> int:
        """The extended highest sequence number, as reports say it."""
        return self._highest & 0xFFFFFFFF

    def fraction(self) -> int:
        """Lost since this was last asked, in 256ths of what was expected."""
        expected, received = self.expected - self._told[0], self.received - self._told[1]
        self._told = (self.expected, self.received)
        return min(255, max(0, expected - received) * 256 // expected) if expected > 0 else 0

    @property
    def loss(self) -> float:
        """Lost over the whole call, 0..1."""
        return self.lost / self.expected if self.expected else 0.0

    @property
    def jitter_ms(self) -> float:
        """Mean deviation of the spacing, in milliseconds."""
        return self.jitter * 1000 / RATE
