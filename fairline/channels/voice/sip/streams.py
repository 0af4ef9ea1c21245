"""A TCP or TLS connection of the SIP port."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from fairline.channels.voice.sip import flows
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.framing import PING, PONG, Frames
from fairline.channels.voice.sip.limits import Limits
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.timers import Handle, Timers

_AT_ONCE = 32  # messages of one connection, before the others have their turn


class Line(Protocol):
    """A connection, whatever carries it."""

    flow: Flow

    def send(self, message: bytes) -> bool: ...

    def close(self) -> None: ...

    def abort(self) -> None: ...


class Lines(Protocol):
    """Who keeps the connections and takes what they say."""

    limits: Limits
    timers: Timers

    def opened(self, line: Line) -> bool: ...

    def received(self, message: bytes, flow: Flow) -> None: ...

    def unreadable(self, bad: Malformed, rest: bytes, flow: Flow) -> None: ...

    def ended(self, line: Line) -> None: ...

    def new_key(self, protocol: str) -> str: ...


class Stream(asyncio.Protocol):
    """One connection: messages in, messages out, pings answered, and an end to whoever is slow or silent."""

    flow: Flow

    def __init__(self, lines: Lines, protocol: flows.Protocol) -> None:
        self._lines, self._protocol = lines, protocol
        self._frames = Frames(lines.limits.message)
        self._finish: Handle | None = None
        self._silence: Handle | None = None
        self._heard = -1.0

    def connection_made(self, transport: Any) -> None:
        self._transport: asyncio.Transport = transport
        local, remote = transport.get_extra_info("sockname"), transport.get_extra_info("peername")
        if not local or not remote:  # gone before it was here
            transport.abort()
            remote = local = ("", 0)
        self.flow = Flow(self._protocol, local[:2], remote[:2], self._lines.new_key(self._protocol))
        if not self._lines.opened(self):
            transport.abort()
            return
        self._silence = self._lines.timers.call_later(self._lines.limits.first_word, self._listen_on)

    def data_received(self, data: bytes) -> None:
        try:
            for taken, frame in enumerate(self._frames.feed(data), 1):
                self._heard = self._lines.timers.now()
                if frame == PING:
                    self.send(PONG)
                else:
                    self._lines.received(frame, self.flow)
                if self._transport.is_closing():
                    return
                if taken == _AT_ONCE:
                    self._let_others()
                    return
        except Malformed as bad:
            self._lines.unreadable(bad, self._frames.rest(), self.flow)
            self.close()
        else:
            self._await_the_rest()

    def connection_lost(self, exc: Exception | None) -> None:
        for waiting in (self._finish, self._silence):
            if waiting is not None:
                waiting.cancel()
        self._lines.ended(self)

    def send(self, message: bytes) -> bool:
        """Give it to the connection; False when it is closed, or the peer no longer reads."""
        if self._transport.is_closing():
            return False
        self._transport.write(message)
        if self._transport.get_write_buffer_size() > self._lines.limits.unsent:
            self._transport.abort()
            return False
        return True

    def heard_from(self) -> None:
        """It was we who called: the other side need not speak first."""
        self._heard = self._lines.timers.now()

    def close(self) -> None:
        self._transport.close()

    def abort(self) -> None:
        """Close without waiting for what is unsent."""
        self._transport.abort()

    def _let_others(self) -> None:
        """One connection that says very much does not make the others wait."""
        self._transport.pause_reading()
        asyncio.get_running_loop().call_soon(self._go_on)

    def _go_on(self) -> None:
        if not self._transport.is_closing():
            self._transport.resume_reading()
            self.data_received(b"")

    def _await_the_rest(self) -> None:
        if not self._frames.is_waiting and self._finish is not None:
            self._finish.cancel()
            self._finish = None
        elif self._frames.is_waiting and self._finish is None:
            self._finish = self._lines.timers.call_later(self._lines.limits.message_time, self.abort)

    def _listen_on(self) -> None:
        """Nothing heard since: end it. Something heard: look again when its silence would be too long."""
        left = self._heard + self._lines.limits.silence - self._lines.timers.now()
        if self._heard < 0 or left <= 0:
            self.abort()
        else:
            self._silence = self._lines.timers.call_later(left, self._listen_on)
