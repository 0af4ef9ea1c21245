"""Watches one party over time: who has fallen silent, whose packets stay away."""

from collections.abc import Callable

from fairline.channels.voice.media.events import EndLost, Heard, MediaEvent, Silence, Unheard
from fairline.channels.voice.media.quiet import Quiet
from fairline.channels.voice.media.reception import Reception

GIVEN_UP = 300.0  # seconds without a packet or a report: a telephone that died says no goodbye, and nobody else would


class Watching:
    """Asked four times a second. `unheard` is how many seconds without a packet are too many."""

    def __init__(
        self,
        end: str,
        reception: Reception,
        now: Callable[[], float],
        unheard: float,
        tell: Callable[[MediaEvent], None],
    ) -> None:
        self._end, self._reception, self._now = end, reception, now
        self._unheard, self._tell = unheard, tell
        self._quiet = Quiet()
        self._since = now()
        self._told_at: float | None = None
        self._gave_up = False

    def renew(self) -> None:
        """Something new was agreed on: waiting begins anew."""
        self._since = self._now()

    def listen(self, after: float) -> None:
        """Tell once they have said nothing for so many seconds; 0 ends it."""
        self._quiet.watch(after, self._now())

    def hear(self, _: int, __: int, sound: bytes) -> None:
        """What they say."""
        self._quiet.hear(sound, self._now())

    def look(self, may_be_silent: bool) -> None:
        """Tell what is to be told. Who is held, or agreed on nothing yet, may send nothing for as long as they like."""
        now, came = self._now(), self._reception
        if self._quiet.due(now):
            self._tell(Silence(self._end, round(self._quiet.after * 1000)))
        if self._told_at is not None and came.latest > self._told_at:
            self._told_at = None
            self._tell(Heard(self._end))
        waited = now - max(came.latest, self._since)
        if not (may_be_silent or self._gave_up) and min(waited, now - came.reported) >= GIVEN_UP:
            self._gave_up = True
            self._tell(EndLost(self._end, "silent"))
        if self._told_at is not None:
            return
        if not may_be_silent and waited >= self._unheard:
            self._told_at = now
            self._tell(Unheard(self._end, round(waited * 1000)))
