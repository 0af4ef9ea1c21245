"""Provisional answers of ours that must arrive: numbered, one at a time, said again until PRACK (RFC 3262 s3)."""

from __future__ import annotations

from collections.abc import Callable

from fairline.channels.voice.sip.message import Request, Response
from fairline.channels.voice.sip.repeating import Repeating
from fairline.channels.voice.sip.timers import Timers
from fairline.channels.voice.sip.times import PATIENCE


class Reliable:
    """For one INVITE, whose CSeq is `invite`. `first` is the number to begin with; `lost`: no PRACK came."""

    def __init__(
        self, timers: Timers, say: Callable[[Response], None], lost: Callable[[], None], invite: str, first: int
    ) -> None:
        self._timers, self._say, self._lost = timers, say, lost
        self._invite, self._number = invite, first
        self._under_way: Repeating | None = None
        self._waiting: list[Callable[[], None]] = []

    def send(self, response: Response) -> None:
        """Now, or as soon as the one before has arrived."""
        self.when_idle(lambda: self._start(response))

    def when_idle(self, do: Callable[[], None]) -> None:
        """Do something as soon as nothing waits for its PRACK."""
        self._waiting.append(do)
        self._go_on()

    def is_for(self, prack: Request) -> bool:
        """Whether a PRACK is for what is under way."""
        said = (prack.headers.get("RAck") or "").split()
        return self._under_way is not None and said == [str(self._number), *self._invite.split()]

    def arrived(self) -> None:
        """What was under way is there: the next."""
        if self._under_way:
            self._under_way.stop()
            self._under_way = None
        self._go_on()

    def stop(self) -> None:
        """The call is answered otherwise, or over."""
        self._waiting.clear()
        if self._under_way:
            self._under_way.stop()
            self._under_way = None

    def _start(self, response: Response) -> None:
        self._number += 1
        response.headers.set("Require", "100rel")
        response.headers.set("RSeq", str(self._number))
        self._under_way = Repeating(self._timers, lambda: self._say(response), self._lost, PATIENCE)

    def _go_on(self) -> None:
        while self._waiting and self._under_way is None:
            self._waiting.pop(0)()
