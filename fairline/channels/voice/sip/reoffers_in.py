"""Answers the other side's re-INVITE or UPDATE, asking the house where it brings a new description."""

from __future__ import annotations

from collections.abc import Callable

from fairline.channels.voice.sip.descriptions import describe, sdp_of
from fairline.channels.voice.sip.dialogs import ALLOW, SUPPORTED, Dialog
from fairline.channels.voice.sip.intervals import LEAST, as_server, is_too_small, write_server
from fairline.channels.voice.sip.leg_events import Reoffered
from fairline.channels.voice.sip.line import Line
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.repeating import Repeating
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.timers import Handle
from fairline.channels.voice.sip.times import T2

PATIENCE = 20.0  # seconds the house has to answer


class ReoffersIn:
    """One leg's. `settled` is called whenever nothing of theirs is open any more."""

    def __init__(self, leg: Line, settled: Callable[[], None]) -> None:
        self._leg, self._settled = leg, settled
        self._open: tuple[Dialog, ServerTransaction] | None = None
        self._limit: Handle | None = None
        self._unacknowledged: Repeating | None = None
        self._answered: Request | None = None

    @property
    def is_open(self) -> bool:
        """Whether one waits for our answer, or our answer for its ACK."""
        return self._open is not None or self._unacknowledged is not None

    def asked(self, dialog: Dialog, tx: ServerTransaction, *, ours_open: bool) -> None:
        """Answer at once where nothing new is asked; else ask the house."""
        request, leg = tx.request, self._leg
        sdp = sdp_of(request)
        if ours_open and (sdp or request.method == "INVITE"):
            tx.respond(self._reply(dialog, request, 491))
        elif self._open is not None:
            self._not_now(dialog, tx)
        elif is_too_small(request):
            refused = self._reply(dialog, request, 422)
            refused.headers.add("Min-SE", str(LEAST))
            tx.respond(refused)
        elif leg.state != "up" and (request.method == "INVITE" or not sdp):
            tx.respond(self._reply(dialog, request, 200 if request.method == "UPDATE" else 491))
        else:
            self._ask_house(dialog, tx, sdp)

    def accept(self, sdp: str) -> None:
        """200 with our description."""
        if self._open is None:
            return
        (dialog, tx), leg = self._open, self._leg
        self._close()
        leg.our_sdp = sdp or leg.our_sdp
        offered = sdp_of(tx.request)
        leg.sdp = offered or leg.sdp
        self._agree(dialog, tx, sdp)
        if self._unacknowledged is None:
            self._settled()

    def reject(self, status: int) -> None:
        """Another answer; everything stays."""
        if self._open is None:
            return
        dialog, tx = self._open
        self._close()
        tx.respond(self._reply(dialog, tx.request, status))
        self._settled()

    def acknowledged(self, ack: Request) -> None:
        """Their ACK, maybe with the answer to the offer they had asked us for."""
        answered = self._answered
        if self._unacknowledged and answered and sequence(ack.headers)[0] == sequence(answered.headers)[0]:
            self._unacknowledged.stop()
            self._unacknowledged = None
            if not sdp_of(answered):
                self._leg.described(sdp_of(ack))
            self._settled()

    def stop(self) -> None:
        """The leg is over."""
        if self._open:
            dialog, tx = self._open
            self._close()
            tx.respond(self._reply(dialog, tx.request, 487))
        if self._unacknowledged:
            self._unacknowledged.stop()
            self._unacknowledged = None

    def _ask_house(self, dialog: Dialog, tx: ServerTransaction, sdp: str) -> None:
        leg, request = self._leg, tx.request
        dialog.refreshed(request)
        same = bool(sdp) and sdp == leg.sdp
        if same or (request.method == "UPDATE" and not sdp):
            self._agree(dialog, tx, leg.our_sdp if same else "")
            return
        self._open = (dialog, tx)
        tx.on_cancel = lambda: self.reject(487)
        self._limit = leg.switch.timers.call_later(PATIENCE, lambda: self.reject(500))
        leg.tell(Reoffered(sdp))

    def _agree(self, dialog: Dialog, tx: ServerTransaction, sdp: str) -> None:
        leg, request = self._leg, tx.request
        response = self._reply(dialog, request, 200)
        describe(response, sdp)
        if leg.state == "up":
            usual = leg.refreshing.interval.seconds if leg.refreshing.interval else 0
            interval = as_server(request, usual)
            write_server(response.headers, interval)
            leg.refreshing.agree(interval)
        if request.method == "UPDATE":
            tx.respond(response)
            return
        if self._unacknowledged:
            self._unacknowledged.stop()
        self._answered = request
        timers = leg.switch.timers
        self._unacknowledged = Repeating(timers, lambda: tx.respond(response), lambda: leg.lost("timeout"), T2)

    def _not_now(self, dialog: Dialog, tx: ServerTransaction) -> None:
        response = self._reply(dialog, tx.request, 500)
        response.headers.add("Retry-After", str(round(self._leg.switch.between(0, 10))))
        tx.respond(response)

    def _reply(self, dialog: Dialog, request: Request, status: int) -> Response:
        response = reply_to(request, status)
        if status < 300:
            response.headers.add("Contact", dialog.contact)
            response.headers.add("Allow", ALLOW)
            response.headers.add("Supported", SUPPORTED)
        return response

    def _close(self) -> None:
        self._open = None
        if self._limit:
            self._limit.cancel()
            self._limit = None
