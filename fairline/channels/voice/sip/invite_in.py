"""An INVITE that came: its provisional answers, its final one, and the wait for the ACK."""

from __future__ import annotations

from collections.abc import Mapping

from fairline.channels.voice.sip.descriptions import describe, sdp_of
from fairline.channels.voice.sip.dialogs import ALLOW, SUPPORTED, Dialog, options
from fairline.channels.voice.sip.inside import reason_of
from fairline.channels.voice.sip.intervals import as_server, write_server
from fairline.channels.voice.sip.leg_events import HungUp
from fairline.channels.voice.sip.line import Line
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.reliable import Reliable
from fairline.channels.voice.sip.repeating import Repeating
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.timers import Handle
from fairline.channels.voice.sip.times import T2

STILL_HERE = 60.0  # seconds: proxies forget an INVITE of which they hear nothing (RFC 3261 s13.3.1.1)


class InviteIn:
    """One INVITE. Until the leg ends it is answered exactly once with a final answer."""

    def __init__(self, leg: Line, dialog: Dialog, tx: ServerTransaction, interval: int) -> None:
        self._leg, self._dialog, self._tx, self._interval = leg, dialog, tx, interval
        headers, timers = tx.request.headers, leg.switch.timers
        first = int.from_bytes(leg.switch.chance(2), "big")
        self._reliable = Reliable(timers, tx.respond, self._unheard, headers.get("CSeq") or "", first)
        self._must = "100rel" in options(tx.request, "Require")
        self._can = self._must or "100rel" in options(tx.request, "Supported")
        self._still: Handle | None = None
        self._unacknowledged: Repeating | None = None
        self._told_sdp = ""  # what a reliable provisional answer carried
        self._closing: tuple[set[tuple[str, str]], str] | None = None
        tx.on_cancel = self._cancelled

    def ring(self, headers: Mapping[str, str]) -> None:
        self._provisional(180, "", self._must, headers)

    def progress(self, sdp: str, reliable: bool | None) -> None:
        self._provisional(183, sdp, self._must or (self._can and reliable is not False), {})

    def answer(self, sdp: str) -> None:
        # The answer may not overtake a description that has not arrived yet (RFC 3262 s3).
        self._reliable.when_idle(lambda: self._answer(sdp))

    def accept(self, sdp: str) -> bool:
        return False

    def refuse(self, status: int, reason: str, headers: Mapping[str, str]) -> None:
        self._rest()
        response = self._reply(status, reason)
        for name, value in headers.items():
            response.headers.set(name, value)
        self._tx.respond(response)

    def stop(self, reason: str) -> bool:
        """Nothing more is said; whether a BYE may be sent now. Without an ACK it may not (RFC 3261 s15)."""
        self._rest()
        if not self._tx.ended:
            self._tx.respond(self._reply(480 if self._leg.state != "up" else 500))
            return False
        if self._unacknowledged is None:
            return True
        self._closing = (self._leg.give_marks(), reason)
        return False

    def acknowledged(self, ack: Request) -> bool:
        if self._unacknowledged is None or sequence(ack.headers)[0] != sequence(self._tx.request.headers)[0]:
            return False
        self._heard()
        if self._closing is None and not sdp_of(self._tx.request):
            self._leg.described(sdp_of(ack))
        return True

    def prack(self, tx: ServerTransaction) -> None:
        if not self._reliable.is_for(tx.request):
            tx.respond(reply_to(tx.request, 481))
            return
        tx.respond(reply_to(tx.request, 200))
        self._leg.described(sdp_of(tx.request))
        self._reliable.arrived()

    def _provisional(self, status: int, sdp: str, reliable: bool, headers: Mapping[str, str]) -> None:
        response = self._reply(status, "", sdp)
        for name, value in headers.items():
            response.headers.set(name, value)
        self._leg.state = "early"
        if reliable:
            self._told_sdp = sdp or self._told_sdp
            self._reliable.send(response)
        else:
            self._tx.respond(response)
            self._repeat_later(response)

    def _repeat_later(self, response: Response) -> None:
        if self._still:
            self._still.cancel()

        def again() -> None:
            self._tx.respond(response)
            self._repeat_later(response)

        self._still = self._leg.switch.timers.call_later(STILL_HERE, again)

    def _answer(self, sdp: str) -> None:
        self._rest()
        leg = self._leg
        response = self._reply(200, "", "" if sdp == self._told_sdp else sdp)
        interval = as_server(self._tx.request, self._interval)
        write_server(response.headers, interval)
        timers = leg.switch.timers
        self._unacknowledged = Repeating(timers, lambda: self._tx.respond(response), self._unheard, T2)
        leg.refreshing.agree(interval)

    def _heard(self) -> None:
        """The ACK is there; what was to end meanwhile ends now."""
        if self._unacknowledged:
            self._unacknowledged.stop()
            self._unacknowledged = None
        if self._closing:
            marks, reason = self._closing
            self._closing = None
            for mark in marks:
                self._leg.switch.legs.pop(mark, None)
            self._leg.say_bye(self._dialog, reason)

    def _unheard(self) -> None:
        """No ACK, or no PRACK, for 32 seconds."""
        closing = self._closing is not None
        self._heard()
        if not closing:
            self._leg.lost("timeout")

    def _cancelled(self) -> None:
        status, text = reason_of(self._tx.cancel_reason)
        if not self._tx.ended:
            self.refuse(487, "", {})
            self._leg.end(HungUp(text or "cancelled", status))

    def _reply(self, status: int, reason: str = "", sdp: str = "") -> Response:
        response = reply_to(self._tx.request, status, reason, self._dialog.local.tag)
        if status < 300:
            response.headers.add("Contact", self._dialog.contact)
            response.headers.add("Allow", ALLOW)
            response.headers.add("Supported", SUPPORTED)
        describe(response, sdp)
        return response

    def _rest(self) -> None:
        self._reliable.stop()
        if self._still:
            self._still.cancel()
            self._still = None
