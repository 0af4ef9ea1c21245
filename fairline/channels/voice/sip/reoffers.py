"""New descriptions in a call that is up: ours and theirs, one at a time (RFC 3261 s14, RFC 3311)."""

from __future__ import annotations

from collections.abc import Callable

from fairline.channels.voice.sip.asking import ask
from fairline.channels.voice.sip.descriptions import describe, sdp_of
from fairline.channels.voice.sip.dialogs import ALLOW, SUPPORTED, Dialog
from fairline.channels.voice.sip.line import Line
from fairline.channels.voice.sip.message import Request, Response
from fairline.channels.voice.sip.reoffers_in import ReoffersIn
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.timers import Handle

Done = Callable[[str | None], None]
TRIES = 5  # how often we offer again what met an offer of theirs
_GONE = (404, 408, 410, 416, 480, 481, 482, 483, 484, 485, 502, 604)  # RFC 5057: such an answer ends the call


class Reoffers:
    """One leg's. What cannot be offered now waits its turn; each `done` is called once."""

    def __init__(self, leg: Line) -> None:
        self._leg = leg
        self._theirs = ReoffersIn(leg, self._go_on)
        self._waiting: list[tuple[str, Done, int]] = []
        self._under_way: Done | None = None
        self._again: Handle | None = None

    def offer(self, sdp: str, done: Done) -> None:
        """Offer `sdp` as soon as nothing else is under way."""
        if self._leg.state != "up":
            self._leg.switch.timers.call_later(0, lambda: done(None))
            return
        self._waiting.append((sdp, done, TRIES))
        self._go_on()

    def refresh(self) -> None:
        """Show that we live: by UPDATE without a description where they allow it, else by our description again."""
        leg, dialog = self._leg, self._leg.dialog
        if self.is_busy or dialog is None:
            return  # what is under way is a refresh too
        if "UPDATE" in dialog.theirs:
            request = dialog.request("UPDATE")
            leg.refreshing.put(request)
            ask(leg.switch, dialog, request, self._refreshed)
        else:
            self.offer(leg.our_sdp, lambda sdp: None)

    @property
    def is_busy(self) -> bool:
        """Whether an offer of either side is open."""
        return self._under_way is not None or self._again is not None or self._theirs.is_open

    def asked(self, dialog: Dialog, tx: ServerTransaction) -> None:
        """A re-INVITE or UPDATE of theirs."""
        self._theirs.asked(dialog, tx, ours_open=self._under_way is not None)

    def accept(self, sdp: str) -> None:
        """The house's answer to theirs."""
        self._theirs.accept(sdp)

    def reject(self, status: int) -> None:
        """The house will not."""
        self._theirs.reject(status)

    def acknowledged(self, ack: Request) -> None:
        """An ACK came for the answer to theirs."""
        self._theirs.acknowledged(ack)

    def stop(self) -> None:
        """The leg is over: who waits is told."""
        self._theirs.stop()
        if self._again:
            self._again.cancel()
            self._again = None
        left = [done for _, done, _ in self._waiting]
        if self._under_way:
            left.insert(0, self._under_way)
        self._waiting, self._under_way = [], None
        for done in left:
            done(None)

    def _go_on(self) -> None:
        if self._waiting and not self.is_busy and self._leg.state == "up" and self._leg.dialog:
            sdp, done, tries = self._waiting.pop(0)
            self._send(self._leg.dialog, sdp, done, tries)

    def _send(self, dialog: Dialog, sdp: str, done: Done, tries: int) -> None:
        request = dialog.request("INVITE")
        request.headers.add("Allow", ALLOW)
        request.headers.add("Supported", SUPPORTED)
        describe(request, sdp)
        self._leg.refreshing.put(request)
        self._under_way = done
        ask(self._leg.switch, dialog, request, lambda answer, sent: self._heard(dialog, answer, sent, sdp, tries))

    def _heard(self, dialog: Dialog, answer: Response | None, sent: Request, sdp: str, tries: int) -> None:
        if answer and answer.status < 300:
            self._leg.switch.transactions.acknowledge(dialog.ack(sent), dialog.flow)
        done, self._under_way = self._under_way, None
        if done is None:
            return  # the leg ended meanwhile
        if answer is None or answer.status in _GONE:
            self._waiting.insert(0, (sdp, done, 0))
            self._leg.lost("timeout")
        elif answer.status < 300:
            self._agreed(dialog, answer, sdp, done)
        elif tries > 1 and (answer.status == 491 or (answer.status == 422 and self._leg.refreshing.too_small(answer))):
            self._later(dialog, sdp, done, tries - 1, at_once=answer.status == 422)
        else:
            done(None)
            self._go_on()

    def _agreed(self, dialog: Dialog, answer: Response, sdp: str, done: Done) -> None:
        leg = self._leg
        dialog.refreshed(answer)
        leg.our_sdp, leg.sdp = sdp, sdp_of(answer) or leg.sdp
        leg.refreshing.heard(answer)
        done(leg.sdp)
        self._go_on()

    def _later(self, dialog: Dialog, sdp: str, done: Done, tries: int, *, at_once: bool) -> None:
        """Both offered at once: who made the Call-ID waits longer, so that they do not meet again (RFC 3261 s14.1)."""
        switch = self._leg.switch
        seconds = 0.0 if at_once else switch.between(2.1, 4.0) if self._leg.outgoing else switch.between(0.0, 2.0)
        self._waiting.insert(0, (sdp, done, tries))

        def again() -> None:
            self._again = None
            self._go_on()

        self._again = switch.timers.call_later(round(seconds, 2), again)

    def _refreshed(self, answer: Response | None, _sent: Request) -> None:
        if self._leg.state != "up":
            return
        if answer is None or answer.status in _GONE:
            self._leg.lost("session timer")
        elif answer.status < 300:
            if self._leg.dialog:
                self._leg.dialog.refreshed(answer)
            self._leg.refreshing.heard(answer)
        elif answer.status == 422 and self._leg.refreshing.too_small(answer):
            self.refresh()
        elif answer.status in (405, 501) and self._leg.dialog:
            self._leg.dialog.theirs -= {"UPDATE"}
            self.refresh()
