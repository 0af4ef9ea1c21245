"""Gathers the digits somebody keys, also those keyed before they were asked."""

from collections.abc import Callable
from dataclasses import dataclass

from fairline.channels.voice.media.timing import Handle, Timers

AHEAD = 32  # digits kept that nobody asked for yet


@dataclass(frozen=True, slots=True)
class Asking:
    """What is wanted: at most and at least so many digits, the key that ends them, and how long is waited."""

    command: str
    most: int
    least: int
    terminator: str
    first_ms: int
    between_ms: int
    masked: bool = False


class Keyed:
    """One party's digits. `tell` gets (command, digits, why) of each gathering, once."""

    def __init__(self, timers: Timers, tell: Callable[[str, str, str], None]) -> None:
        self._timers, self._tell = timers, tell
        self._ahead = ""
        self._digits = ""
        self._wait: Handle | None = None
        self._is_hushed = False  # a sound is playing: the first wait begins after it
        self.asking: Asking | None = None

    def ask(self, asking: Asking, is_playing: bool) -> None:
        """Gather from now on, beginning with what was keyed ahead; a gathering that was going on ends as it is."""
        self.cut()
        self.asking, self._digits = asking, ""
        self._is_hushed = is_playing
        ahead, self._ahead = self._ahead, ""
        for place, digit in enumerate(ahead):
            self.key(digit)
            if self.asking is not asking:
                self._ahead = ahead[place + 1 :] + self._ahead
                return
        if not self._digits and not is_playing:
            self._wait_for(asking.first_ms)

    def key(self, digit: str) -> None:
        """One digit."""
        asking = self.asking
        if asking is None:
            self._ahead = (self._ahead + digit)[-AHEAD:]
            return
        if digit in asking.terminator and asking.terminator:
            self._end("terminator")
            return
        self._digits += digit
        if len(self._digits) >= asking.most:
            self._end("complete")
        else:
            self._wait_for(asking.between_ms)

    def sound_ended(self) -> None:
        """Nothing plays any more: now the first wait begins."""
        if self.asking is not None and self._is_hushed and not self._digits and self._wait is None:
            self._wait_for(self.asking.first_ms)
        self._is_hushed = False

    def forget(self) -> None:
        """Digits keyed ahead count no more."""
        self._ahead = ""

    def cut(self) -> None:
        """End a gathering with what there is."""
        if self.asking is not None:
            self._out_of_time()

    def close(self) -> None:
        """Nothing is told any more."""
        self._rest()
        self.asking = None

    def _wait_for(self, ms: int) -> None:
        self._rest()
        self._wait = self._timers.call_later(ms / 1000, self._out_of_time)

    def _out_of_time(self) -> None:
        enough = self.asking is not None and len(self._digits) >= max(1, self.asking.least)
        self._end("complete" if enough else "timeout")

    def _end(self, why: str) -> None:
        self._rest()
        asking, self.asking = self.asking, None
        if asking is not None:
            self._tell(asking.command, self._digits, why)

    def _rest(self) -> None:
        if self._wait is not None:
            self._wait.cancel()
            self._wait = None
