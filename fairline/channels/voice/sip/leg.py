"""One party's line: an INVITE dialog in either direction, as the house steers it and hears of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from fairline.channels.voice.sip import inside
from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.asking import ask, forget
from fairline.channels.voice.sip.dialogs import Dialog
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.from_whom import FromWhom
from fairline.channels.voice.sip.leg_events import Answered, LegEvent, Lost
from fairline.channels.voice.sip.line import NONE, Invite, State
from fairline.channels.voice.sip.message import Headers, Request
from fairline.channels.voice.sip.refreshing import Refreshing
from fairline.channels.voice.sip.reoffers import Reoffers
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.sources import Source
from fairline.channels.voice.sip.switch import Answering, Switch
from fairline.channels.voice.sip.transfers import Transfers


class Leg:
    """All acts may be called at any time, as often as one likes; on a leg that is over they do nothing.

    `headers` are the INVITE's, `remote` the other party, `asked` the request's URI, `sdp` the other side's newest
    description, `our_sdp` ours. Of an INVITE that came, `from_whom` is who calls, and `replaces` the leg whose place it
    wants to take (RFC 3891).
    """

    def __init__(
        self, switch: Switch, headers: Headers, remote: Address, asked: Uri, flow: Flow | None, source: Source | None
    ) -> None:
        self.id = switch.new_id()
        self.switch, self.headers, self.remote, self.asked, self.source = switch, headers, remote, asked, source
        self.outgoing, self.from_whom = False, FromWhom()
        self.state: State = "new"
        self.sdp, self.our_sdp = "", ""
        self.on_event: Callable[[Leg, LegEvent], None] = _unheard
        self.replaces: Answering | None = None
        self.dialog: Dialog | None = None
        self.dialogs: dict[str, Dialog] = {}  # early ones too, by the other side's tag
        self.invite: Invite
        self.reoffers, self.refreshing, self.transfers = Reoffers(self), Refreshing(self), Transfers(self)
        self.when_over: list[Callable[[], None]] = []
        self._flow = flow
        self._marks: set[tuple[str, str]] = set()

    # What the house does with it.

    @property
    def caller(self) -> FromWhom:
        """The same as `from_whom`, by telephony's own word."""
        return self.from_whom

    @property
    def flow(self) -> Flow | None:
        """The connection it runs over now; None until an outgoing one has found it."""
        return self.dialog.flow if self.dialog else self._flow

    def ring(self, headers: Mapping[str, str] = NONE) -> None:
        """Say that somebody's telephone rings."""
        if self.is_coming:
            self.invite.ring(headers)

    def progress(self, sdp: str, reliable: bool | None = None) -> None:
        """Let sound be heard before the answer; `reliable` None: where the other side can."""
        if self.is_coming:
            self.our_sdp = sdp
            self.invite.progress(sdp, reliable)

    def answer(self, sdp: str) -> None:
        """Take the call."""
        if self.is_coming:
            self.our_sdp, self.state = sdp, "up"
            self.invite.answer(sdp)

    def refuse(self, status: int, reason: str = "", headers: Mapping[str, str] = NONE) -> None:
        """Do not take the call. `status` is from 300 to 699."""
        if self.is_coming:
            self.invite.refuse(status, reason, headers)
            self.end()

    def hang_up(self, reason: str = "") -> None:
        """End it, whatever its state. `reason` is a Reason header's value, or words."""
        if self.state == "over":
            return
        if self.state == "up" and self.dialog and self.invite.stop(reason):
            self.say_bye(self.dialog, reason)
        elif self.state != "up":
            self.invite.stop(reason)
        self.end()

    def reinvite(self, sdp: str, done: Callable[[str | None], None]) -> None:
        """Offer another description of ours; `done` gets theirs, or None where they would not or could not."""
        self.reoffers.offer(sdp, done)

    def accept(self, sdp: str) -> None:
        """Our answer to what they re-offered, or, where we had called without an offer, to theirs."""
        if self.state != "over" and not self.invite.accept(sdp):
            self.reoffers.accept(sdp)

    def reject(self, status: int = 488) -> None:
        """Everything stays as it was before they re-offered."""
        if self.state != "over":
            self.reoffers.reject(status)

    def send_digits(self, text: str, ms: int = 160) -> None:
        """Digits as SIP INFO, for lines that take no others."""
        for digit in text if self.state == "up" else "":
            self.ask("INFO", f"Signal={digit}\r\nDuration={ms}\r\n", "application/dtmf-relay")

    def transfer_progress(self, status: int) -> None:
        """Tell the telephone that asked for a transfer how it goes: 100, 180, and at the end 200 or why not."""
        self.transfers.progress(status)

    def transfer(self, target: Uri, referred_by: str = "") -> None:
        """Ask the other side to have its call go there; `TransferTold` says how it goes."""
        self.transfers.pass_on(target, referred_by)

    # What its parts do with it.

    @property
    def is_coming(self) -> bool:
        """Whether it is an incoming leg nobody has answered."""
        return not self.outgoing and self.state in ("new", "early")

    def tell(self, event: LegEvent) -> None:
        """The house hears of it."""
        self.on_event(self, event)

    def lost(self, why: str) -> None:
        """Nobody is there any more: say BYE into the dark, and tell."""
        if self.state == "over":
            return
        dialog, was_up = self.dialog, self.state == "up"
        self.invite.stop("")
        if dialog and was_up:
            self.say_bye(dialog, "")
        self.end(Lost(why))

    def described(self, sdp: str) -> None:
        """Their answer came behind the answer: in an ACK or a PRACK."""
        if sdp and self.state != "over":
            self.sdp = sdp
            self.tell(Answered(sdp))

    def known_as(self, call_id: str, tag: str) -> None:
        """Requests with this Call-ID and this tag of ours are for this leg."""
        self.switch.legs[call_id, tag] = self
        self._marks.add((call_id, tag))

    def give_marks(self) -> set[tuple[str, str]]:
        """What the leg is known as, for whoever waits for one more request after its end."""
        marks, self._marks = self._marks, set()
        return marks

    def end(self, event: LegEvent | None = None) -> None:
        """Over: nothing is kept, and the last event told."""
        if self.state == "over":
            return
        self.state = "over"
        self.reoffers.stop()
        self.refreshing.stop()
        self.transfers.stop()
        for mark in self._marks:
            self.switch.legs.pop(mark, None)
        for do in self.when_over:
            do()
        if event:
            self.tell(event)

    def ask(self, method: str, body: str = "", kind: str = "", headers: Mapping[str, str] = NONE) -> None:
        """A request whose answer does not matter."""
        if self.dialog:
            request = self.dialog.request(method)
            described(request, body, kind, headers)
            ask(self.switch, self.dialog, request, forget)

    def say_bye(self, dialog: Dialog, reason: str) -> None:
        """End a dialog."""
        bye = dialog.request("BYE")
        if reason:
            bye.headers.add("Reason", reason if ";cause=" in reason else f'SIP;cause=200;text="{_plain(reason)}"')
        ask(self.switch, dialog, bye, forget)

    def receive(self, tx: ServerTransaction) -> None:
        """A request within one of its dialogs."""
        inside.receive(self, tx)

    def acknowledged(self, ack: Request) -> None:
        """An ACK for a 2xx of ours."""
        if not self.invite.acknowledged(ack):
            self.reoffers.acknowledged(ack)


def described(request: Request, body: str, kind: str, headers: Mapping[str, str] = NONE) -> None:
    """A body put on a request, with its type, and further headers."""
    for name, value in headers.items():
        request.headers.set(name, value)
    if body:
        request.headers.set("Content-Type", kind)
        request.body = body.encode()


def _plain(text: str) -> str:
    return text.replace('"', "'").replace("\\", "/")


def _unheard(_leg: Leg, _event: LegEvent) -> None:
    """Nobody listens yet."""
