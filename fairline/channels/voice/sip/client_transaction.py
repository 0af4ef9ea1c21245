"""A request of ours until its answer: sent again while nothing comes, cancelled, given up (RFC 3261 s17.1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.message import Request, Response
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.timers import Handle, Timers
from fairline.channels.voice.sip.times import PATIENCE, T1, T2, T4

State = Literal["asked", "proceeding", "accepted", "completed", "over"]
_SAME = ("Via", "From", "To", "Call-ID", "Route")


class Ground(Protocol):
    """What a transaction stands on."""

    timers: Timers

    def send(self, message: bytes, flow: Flow) -> bool: ...

    def drop(self, transaction: ClientTransaction) -> None: ...

    def begin(self, transaction: ClientTransaction) -> None: ...


class ClientTransaction:
    """`on_response` hears every answer; `on_timeout` hears that there will be none, and `ended` says why."""

    def __init__(
        self,
        ground: Ground,
        request: Request,
        flow: Flow,
        branch: str,
        on_response: Callable[[Response], None],
        on_timeout: Callable[[], None],
    ) -> None:
        self.request, self.flow, self.branch = request, flow, branch
        self.ended: Literal["", "timeout", "transport"] = ""
        self.state: State = "asked"
        self._ground, self._on_response, self._on_timeout = ground, on_response, on_timeout
        self._is_invite = request.method == "INVITE"
        self._interval = T1
        self._again: Handle | None = None
        self._limit: Handle | None = None
        self._cancelling, self._reason = False, ""

    def start(self, flow: Flow) -> None:
        """Send it. The request holds its Via by now."""
        self.flow = flow
        self._bytes = self.request.encode()
        self._wait(PATIENCE, lambda: self.fail("timeout"))  # timers B and F
        if not self._ground.send(self._bytes, flow):
            self._wait(0, lambda: self.fail("transport"))
        elif not flow.is_reliable:
            self._again = self._ground.timers.call_later(T1, self._repeat)  # timers A and E

    def cancel(self, reason: str = "") -> None:
        """Ask the other side to stop trying; the answer to the INVITE still comes. Harmless when it has come.

        `reason` is the Reason header (RFC 3326): `SIP;cause=200` shows no missed call, somebody else took it.
        """
        if not self._is_invite or self._cancelling or self.state not in ("asked", "proceeding"):
            return
        self._cancelling, self._reason = True, reason
        if self.state == "proceeding":
            self._send_cancel()

    def received(self, response: Response) -> bool:
        """An answer to it; False when it is one too many (a 2xx behind a refusal)."""
        if self.state in ("asked", "proceeding"):
            self._first(response)
        elif self.state == "accepted" and 200 <= response.status < 300:
            self._on_response(response)
        elif self.state == "completed" and self._is_invite:
            if response.status < 300:
                return response.status < 200
            self._ground.send(self._acknowledgement(response), self.flow)
        return True

    def is_over(self, flow: Flow) -> bool:
        """Whether this flow carries it."""
        return self.flow.key == flow.key

    def fail(self, why: Literal["timeout", "transport"]) -> None:
        """There will be no answer."""
        told = self.state in ("asked", "proceeding")
        self.ended = why if told else ""
        self.end()
        if told:
            self._on_timeout()

    def end(self) -> None:
        """Hold nothing any more."""
        self.state = "over"
        self._rest()
        if self._limit is not None:
            self._limit.cancel()
        self._ground.drop(self)

    def _first(self, response: Response) -> None:
        if response.status < 200:
            self._provisional()
        else:
            self._final(response)
        self._on_response(response)

    def _provisional(self) -> None:
        first, self.state = self.state == "asked", "proceeding"
        if not self._is_invite:
            return
        self._rest()
        if first and self._limit is not None:
            self._limit.cancel()  # it may ring for as long as it likes
        if first and self._cancelling:
            self._send_cancel()

    def _final(self, response: Response) -> None:
        self._rest()
        reliable = self.flow.is_reliable
        if self._is_invite and response.status < 300:
            self.state = "accepted"
            self._wait(PATIENCE, self.end)  # timer M
        elif self._is_invite:
            self.state = "completed"
            self._ground.send(self._acknowledgement(response), self.flow)
            self._wait(0 if reliable else PATIENCE, self.end)  # timer D
        else:
            self.state = "completed"
            self._wait(0 if reliable else T4, self.end)  # timer K

    def _repeat(self) -> None:
        self._ground.send(self._bytes, self.flow)
        doubled = self._interval * 2
        if not self._is_invite:
            doubled = T2 if self.state == "proceeding" else min(doubled, T2)
        self._interval = doubled
        self._again = self._ground.timers.call_later(doubled, self._repeat)

    def _rest(self) -> None:
        if self._again is not None:
            self._again.cancel()
            self._again = None

    def _wait(self, seconds: float, then: Callable[[], None]) -> None:
        if self._limit is not None:
            self._limit.cancel()
        self._limit = self._ground.timers.call_later(seconds, then)

    def _send_cancel(self) -> None:
        request = self._alike("CANCEL", self.request.headers.get("To") or "")
        if self._reason:
            request.headers.add("Reason", self._reason)
        cancel = ClientTransaction(self._ground, request, self.flow, self.branch, lambda response: None, lambda: None)
        self._ground.begin(cancel)
        cancel.start(self.flow)
        self._wait(PATIENCE, lambda: self.fail("timeout"))  # RFC 3261 s9.1: then nobody answers the INVITE either

    def _acknowledgement(self, response: Response) -> bytes:
        return self._alike("ACK", response.headers.get("To") or "").encode()

    def _alike(self, method: str, to: str) -> Request:
        request = Request(method, self.request.uri)
        for name in _SAME:
            for value in self.request.headers.all(name):
                request.headers.add(name, to if name == "To" else value)
        request.headers.add("CSeq", f"{sequence(self.request.headers)[0]} {method}")
        request.headers.add("Max-Forwards", "70")
        return request
