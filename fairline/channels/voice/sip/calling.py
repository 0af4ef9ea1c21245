"""A call of ours: ways tried together or one after the other; the first telephone to answer has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fairline.channels.voice.sip.attempt import HELD, Attempt
from fairline.channels.voice.sip.descriptions import sdp_of
from fairline.channels.voice.sip.dialogs import Dialog
from fairline.channels.voice.sip.intervals import as_client
from fairline.channels.voice.sip.leg_events import Answered, Progress, Refused, Ringing
from fairline.channels.voice.sip.line import Line
from fairline.channels.voice.sip.message import Headers, Request, Response, reply_to
from fairline.channels.voice.sip.reasons import REASONS
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.timers import Handle
from fairline.channels.voice.sip.ways import Way

ELSEWHERE = 'SIP;cause=200;text="Call completed elsewhere"'  # so that the other telephones show no missed call
FIRST_WORD = 4.0  # seconds a host has to say anything, where there is another
NEXT = frozenset({408, 500, 502, 503, 504})  # statuses after which another host is tried
_WEIGHTS = {401: 9, 407: 9, 404: 8, 480: 7, 408: 6, 488: 5, 486: 2, 600: 1, 603: 1}


class Calling:
    """`groups` are tried in order; the ways of a group at once. Without any way it is refused with `none`; `hurried`:
    the last of them is not waited for either where it says nothing.
    """

    def __init__(
        self,
        leg: Line,
        groups: Sequence[Sequence[Way]],
        headers: Headers,
        body: str,
        interval: int,
        none: int = 480,
        *,
        hurried: bool = False,
    ) -> None:
        self._hurried = hurried
        self._leg, self._groups, self._headers = leg, [list(group) for group in groups if group], headers
        self._body, self._interval, self._none = body, interval, none
        self._attempts: list[Attempt] = []
        self._failures: list[tuple[int, Response | None]] = []
        self._limit: Handle | None = None
        self._first_word: Handle | None = None
        self._held: Handle | None = None
        self._winner: Attempt | None = None
        self._rang = False

    def start(self, timeout: float) -> None:
        """Begin; after `timeout` seconds without an answer it is given up."""
        self._limit = self._leg.switch.timers.call_later(timeout, self._too_long)
        self._next_group()

    def ring(self, headers: Mapping[str, str]) -> None:
        """Only one who is called rings."""

    def progress(self, sdp: str, reliable: bool | None) -> None:
        """Only one who is called has sound before the answer."""

    def answer(self, sdp: str) -> None:
        """Only one who is called answers."""

    def refuse(self, status: int, reason: str, headers: Mapping[str, str]) -> None:
        """Only one who is called refuses."""

    def accept(self, sdp: str) -> bool:
        """Our description, where their 2xx waits for it."""
        leg, winner = self._leg, self._winner
        if winner is None or leg.dialog is None or not winner.is_open(leg.dialog):
            return False
        leg.our_sdp = sdp
        self._rest()
        winner.accept(leg.dialog, sdp)
        return True

    def stop(self, reason: str) -> bool:
        """Give up every attempt; whether there is a dialog to end by BYE."""
        self._rest()
        for attempt in self._attempts:
            if attempt is not self._winner:
                attempt.cancel(reason if ";cause=" in reason else "")
        leg = self._leg
        if self._winner and leg.dialog and self._winner.is_open(leg.dialog):
            self._winner.accept(leg.dialog, "")  # an ACK without a description, for the BYE may not come before it
        return self._winner is not None

    def acknowledged(self, ack: Request) -> bool:
        return False

    def prack(self, tx: ServerTransaction) -> None:
        tx.respond(reply_to(tx.request, 481))

    # What the attempts tell.

    def heard(self, attempt: Attempt, dialog: Dialog | None, response: Response) -> None:
        """Something before the answer."""
        if self._first_word:
            self._first_word.cancel()
            self._first_word = None
        if dialog is None:
            return
        leg, sdp = self._leg, sdp_of(response)
        leg.state, leg.dialog = "early", dialog
        if response.status in (180, 181, 182) and not self._rang:
            self._rang = True
            leg.tell(Ringing())
        if sdp and leg.state == "early":
            leg.sdp = sdp
            leg.tell(Progress(sdp))

    def up(self, attempt: Attempt, dialog: Dialog, response: Response) -> None:
        """The first answer: the others are called off."""
        leg = self._leg
        attempt.way.on_result(response.status, response)
        self._winner = attempt
        self._rest()
        for other in self._attempts:
            if other is not attempt:
                other.cancel(ELSEWHERE)
        leg.dialogs = {dialog.remote.tag: dialog}
        leg.state, leg.dialog = "up", dialog
        leg.sdp = sdp_of(response) or leg.sdp
        leg.refreshing.agree(as_client(response, self._interval))
        if attempt.is_open(dialog):
            self._held = leg.switch.timers.call_later(HELD, lambda: leg.lost("timeout"))
        leg.tell(Answered(leg.sdp))

    def failed(self, attempt: Attempt, response: Response | None) -> None:
        """One way less."""
        status = response.status if response else 408 if attempt.answered else 0
        attempt.way.on_result(status, response)
        self._attempts.remove(attempt)
        self._failures.append((status, response))
        if status >= 600:
            self._give_up()
        elif not self._attempts:
            if self._groups and (status == 0 or status in NEXT):
                self._next_group()
            else:
                self._give_up()

    def _next_group(self) -> None:
        leg = self._leg
        if not self._groups:
            leg.switch.timers.call_later(0, self._give_up)
            return
        group = self._groups.pop(0)
        if self._groups or self._hurried:
            self._first_word = leg.switch.timers.call_later(FIRST_WORD, self._no_word)
        self._attempts = [Attempt(leg, way, self._headers, self._body, self._interval, self) for way in group]
        for attempt in tuple(self._attempts):
            attempt.start()

    def _no_word(self) -> None:
        """A host that says nothing at all: the next one."""
        self._first_word = None
        for attempt in tuple(self._attempts):
            attempt.cancel()
            self.failed(attempt, None)  # the last one ends the call with 408

    def _too_long(self) -> None:
        for attempt in self._attempts:
            attempt.cancel()
            attempt.way.on_result(408 if attempt.answered else 0, None)
        self._attempts, self._failures = [], [(408, None)]
        self._give_up()

    def _give_up(self) -> None:
        """All failed: the most telling answer is told."""
        if self._leg.state == "over":
            return
        self._rest()
        for attempt in self._attempts:
            attempt.cancel()
        status, response = min(self._failures or [(self._none, None)], key=lambda one: _rank(one[0]))
        headers = response.headers if response else Headers()
        reason = response.reason if response else REASONS.get(status, "No Answer")
        self._leg.end(Refused(status or 408, reason or REASONS.get(status, ""), headers))

    def _rest(self) -> None:
        for handle in (self._limit, self._first_word, self._held):
            if handle:
                handle.cancel()
        self._limit = self._first_word = self._held = None


def _rank(status: int) -> tuple[int, int]:
    """Smaller is more telling: 6xx, then a person's no, then a machine's, then nothing (RFC 3261 s16.7)."""
    kind = 0 if status >= 600 else 1 if 300 <= status < 500 else 2 if status else 3
    return kind, _WEIGHTS.get(status, 4)
