"""A request of theirs until our answer has arrived: repetitions absorbed, answers sent again (RFC 3261 s17.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from fairline.channels.voice.sip.addresses import tag_of
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.intake import answer_flow
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.timers import Handle, Timers
from fairline.channels.voice.sip.times import PATIENCE, T1, T2, T4, TRYING
from fairline.channels.voice.sip.vias import Via

State = Literal["asked", "proceeding", "accepted", "completed", "confirmed", "over"]
Key = tuple[str, str, str, str, int]


class Ground(Protocol):
    """What a transaction stands on."""

    timers: Timers

    def send(self, message: bytes, flow: Flow) -> bool: ...

    def forget(self, transaction: ServerTransaction) -> None: ...

    def mark(self) -> str: ...


class ServerTransaction:
    """`on_cancel` hears that the other side no longer wants an answer; without it such an INVITE is answered 487."""

    def __init__(
        self, ground: Ground, request: Request, flow: Flow, via: Via, key: Key, merged: tuple[str, ...]
    ) -> None:
        self.request, self.flow, self.key, self.merged = request, flow, key, merged
        self.cancelled, self.cancel_reason = False, ""
        self.on_cancel: Callable[[], None] | None = None
        self.to_tag = tag_of(request.headers.get("To") or "")
        self.state: State = "asked"
        self._ground, self._way = ground, answer_flow(flow, via)
        self._is_invite = request.method == "INVITE"
        self._last = b""
        self._interval = T1
        self._again: Handle | None = None
        # Who asked something else than an INVITE has given up by then, and an answer is of no use (RFC 4320).
        self._limit = (
            ground.timers.call_later(TRYING, self._say_trying)
            if self._is_invite
            else ground.timers.call_later(PATIENCE, self.end)
        )

    @property
    def ended(self) -> bool:
        """Whether a final answer was given, or none will be."""
        return self.state not in ("asked", "proceeding")

    def respond(self, response: Response) -> None:
        """Answer. A second final answer is passed over; only a 2xx to an INVITE may be said again."""
        if self.state == "accepted" and 200 <= response.status < 300:
            self._say(response)
        elif not self.ended:
            self._limit_off(response.status)
            self._say(response)
            if response.status >= 200:
                self._finish(response.status)
            else:
                self.state = "proceeding"

    def forget(self) -> None:
        """End it without an answer; repetitions go unheard for as long as they may come."""
        if not self.ended:
            self.state, self._last = "confirmed", b""
            self._wait(PATIENCE, self.end)

    def again(self) -> None:
        """The same request came once more."""
        if self.state in ("proceeding", "completed") and self._last:
            self._ground.send(self._last, self._way)

    def cancel(self, reason: str = "") -> None:
        """The other side gave up; `reason` is the Reason header of their CANCEL."""
        if self.ended or self.cancelled:
            return
        self.cancelled, self.cancel_reason = True, reason
        if self.on_cancel is not None:
            self.on_cancel()
        elif self._is_invite:
            self.respond(reply_to(self.request, 487, to_tag=self.to_tag or self._ground.mark()))

    def acknowledge(self) -> bool:
        """An ACK with our branch; False when it is for the dialog (after a 2xx)."""
        if self.state == "completed":
            self.state = "confirmed"
            self._rest()
            self._wait(0 if self.flow.is_reliable else T4, self.end)  # timer I
        return self.state != "accepted"

    def end(self) -> None:
        """Hold nothing any more."""
        self.state = "over"
        self._rest()
        self._limit.cancel()
        self._ground.forget(self)

    def _say_trying(self) -> None:
        if self.state == "asked":
            self.respond(reply_to(self.request, 100))

    def _say(self, response: Response) -> None:
        self.to_tag = tag_of(response.headers.get("To") or "") or self.to_tag
        self._last = response.encode()
        self._ground.send(self._last, self._way)

    def _limit_off(self, status: int) -> None:
        if self._is_invite or status >= 200:
            self._limit.cancel()

    def _finish(self, status: int) -> None:
        reliable = self.flow.is_reliable
        if not self._is_invite:
            self.state = "completed"
            self._wait(0 if reliable else PATIENCE, self.end)  # timer J
        elif status < 300:
            self.state, self._last = "accepted", b""
            self._wait(PATIENCE, self.end)  # timer L
        else:
            self.state = "completed"
            self._wait(PATIENCE, self.end)  # timer H
            if not reliable:
                self._again = self._ground.timers.call_later(T1, self._repeat)  # timer G

    def _repeat(self) -> None:
        self._ground.send(self._last, self._way)
        self._interval = min(self._interval * 2, T2)
        self._again = self._ground.timers.call_later(self._interval, self._repeat)

    def _rest(self) -> None:
        if self._again is not None:
            self._again.cancel()
            self._again = None

    def _wait(self, seconds: float, then: Callable[[], None]) -> None:
        self._limit.cancel()
        self._limit = self._ground.timers.call_later(seconds, then)
