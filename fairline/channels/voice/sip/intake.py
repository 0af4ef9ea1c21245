"""Reads what the network brings: notes where it came from, answers what cannot be read, and hands on the rest."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Request, Response, parse, reply_to
from fairline.channels.voice.sip.vias import Via, parse_via

log = logging.getLogger("fairline.sip")

Message = Request | Response
_PORT = 5060


class Counts(NamedTuple):
    """What the port has seen since it was opened, and how many connections it holds."""

    connections: int
    received: int
    malformed: int
    unadmitted: int


@dataclass(slots=True)
class Tally:
    """The same while it grows."""

    received: int = 0
    malformed: int = 0
    unadmitted: int = 0


class Intake:
    """From bytes to `on_message`. Nothing that comes in, and nothing done with it, ends the port."""

    def __init__(
        self,
        admit: Callable[[Flow], bool],
        mark: Callable[[], str],
        send: Callable[[bytes, Flow], bool],
        on_message: Callable[[Message, Flow], None],
    ) -> None:
        self._admit, self._mark, self._send, self._on_message = admit, mark, send, on_message
        self.tally = Tally()

    def take(self, message: bytes, flow: Flow) -> None:
        """One whole message."""
        self.tally.received += 1
        if not self._admit(flow):
            self.tally.unadmitted += 1
            return
        try:
            read = parse(message, stream=flow.protocol in ("tcp", "tls"))
            if isinstance(read, Request):
                note_source(read, flow)
        except Malformed as bad:
            self.refuse(bad, flow)
            return
        try:
            self._on_message(read, flow)
        except Exception:
            log.exception("a SIP message could not be worked on", extra={"flow": flow.protocol})

    def refuse(self, bad: Malformed, flow: Flow) -> None:
        """Answer what could not be read, where the answer would find its way."""
        self.tally.malformed += 1
        log.debug("a SIP message could not be read", extra={"why": bad.why, "flow": flow.protocol})
        if bad.request is None:
            return
        try:
            via = note_source(bad.request, flow)
        except Malformed:
            return
        reason = "" if bad.status != 400 else f"Bad Request - {bad.why}"
        self._send(reply_to(bad.request, bad.status, reason, self._mark()).encode(), answer_flow(flow, via))


def note_source(request: Request, flow: Flow) -> Via:
    """Write into the top Via where the request really came from (RFC 3261 s18.2.1, RFC 3581). Raises Malformed."""
    via = parse_via(request.headers.first("Via") or "")
    seen = via.seen_from(*flow.remote)
    if seen.params != via.params:
        request.headers.set_first("Via", str(seen))
    return seen


def answer_flow(flow: Flow, via: Via) -> Flow:
    """Where an answer goes: back the same way, but over UDP without `rport` to the port the Via names.

    Somebody behind a router who does not know `rport` names a port that leads nowhere; the answer goes to the one
    it came from.
    """
    if flow.is_reliable or "rport" in via.params or "received" in via.params:
        return flow
    port = via.port or _PORT
    return flow if port == flow.remote[1] else replace(flow, remote=(flow.remote[0], port))
