"""One INVITE of ours to one place, with every early dialog it opens (RFC 3261 s13.2, RFC 3262 s4)."""

from __future__ import annotations

from typing import Protocol

from fairline.channels.voice.sip.asking import ask, forget
from fairline.channels.voice.sip.descriptions import describe
from fairline.channels.voice.sip.dialogs import ALLOW, SUPPORTED, Dialog, of_response, options, routes_of, tag_of
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.intervals import LEAST, read, write_client
from fairline.channels.voice.sip.line import Line
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Headers, Request, Response
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.switch import Sent
from fairline.channels.voice.sip.ways import Way

TRIES = 4  # with a password, with a longer interval
HELD = 32.0  # seconds a description of theirs may wait for our answer


class Watching(Protocol):
    """Who made the attempt."""

    def heard(self, attempt: Attempt, dialog: Dialog | None, response: Response) -> None: ...
    def up(self, attempt: Attempt, dialog: Dialog, response: Response) -> None: ...
    def failed(self, attempt: Attempt, response: Response | None) -> None: ...


class Attempt:
    """`cancel` at any time. A 2xx that comes too late, or from a second telephone behind a proxy, is hung up."""

    def __init__(self, leg: Line, way: Way, invite: Headers, body: str, interval: int, watching: Watching) -> None:
        self.way, self.answered = way, False  # answered at all, be it with 100
        self._leg, self._switch, self._watching = leg, leg.switch, watching
        self._headers, self._body, self._interval, self._least = invite, body, interval, LEAST
        self._tag, self._call_id = leg.switch.tag(), leg.switch.tag()
        self._flow: Flow | None = way.flow
        self._sent: Sent | None = None
        self._request: Request | None = None
        self._tries = TRIES
        self._over = False  # cancelled, failed, or up
        self._won = ""  # the tag of who has the call
        self._acks: dict[str, bytes] = {}
        self._numbers: dict[str, int] = {}  # the last reliable provisional answer by tag
        self._dialogs: dict[str, Dialog] = {}

    def start(self) -> None:
        """Send it, as soon as there is a flow."""
        if self._flow:
            self._begin(self._flow)
        else:
            self._switch.later(self._connect())

    def cancel(self, reason: str = "") -> None:
        """Nobody wants an answer any more."""
        self._over = True
        if self._sent:
            self._sent.cancel(reason)

    def accept(self, dialog: Dialog, sdp: str) -> None:
        """Our answer to the description in their 2xx, where we had offered none."""
        if self._request and dialog.remote.tag not in self._acks:
            self._acknowledge(dialog, sdp)

    def is_open(self, dialog: Dialog) -> bool:
        """Whether their 2xx still waits for our description."""
        return dialog.remote.tag == self._won and self._won not in self._acks

    async def _connect(self) -> None:
        try:
            flow = await self.way.connect() if self.way.connect else None
        except OSError:
            flow = None
        if self._over:
            return
        if flow is None:
            self._fail(None)
        else:
            self._flow = flow
            self._begin(flow)

    def _begin(self, flow: Flow) -> None:
        self._leg.known_as(self._call_id, self._tag)
        self._send(self._first(flow), flow)

    def _first(self, flow: Flow) -> Request:
        way, contact = self.way, self._switch.contact(flow, self.way.contact)
        headers = Headers(
            [
                *(("Route", route) for route in way.routes),
                ("From", str(way.from_.tagged(self._tag))),
                ("To", f"<{way.uri}>"),
                ("Call-ID", self._call_id),
                ("CSeq", "1 INVITE"),
                ("Contact", contact),
                ("Allow", ALLOW),
                # Whoever offers nothing would have to answer in a PRACK: not for us.
                ("Supported", SUPPORTED if self._body else SUPPORTED.removeprefix("100rel, ")),
                ("User-Agent", self._switch.agent),
            ]
        )
        for name, value in [*self._headers.items(), *way.headers.items()]:
            headers.set(name, value)
        write_client(headers, self._interval, self._least)
        made = Request("INVITE", str(way.uri), headers)
        if self._body:
            if "Content-Type" not in headers:
                headers.add("Content-Type", "application/sdp")
            made.body = self._body.encode()
        return made

    def _send(self, request: Request, flow: Flow) -> None:
        if self.way.proofs:
            self.way.proofs.put(request)
        self._request = request
        asked = request
        self._sent = self._switch.transactions.request(
            request, flow, lambda response: self._heard(response, asked, flow), lambda: self._silent(asked)
        )

    def _silent(self, asked: Request) -> None:
        if asked is self._request and not self._over:
            self._fail(None)

    def _heard(self, response: Response, asked: Request, flow: Flow) -> None:
        if asked is not self._request:
            return
        self.answered = True
        try:
            self._take(response, asked, flow)
        except Malformed:
            if response.status >= 200 and not self._over:
                self._fail(response)

    def _take(self, response: Response, asked: Request, flow: Flow) -> None:
        tag = tag_of(response.headers.get("To"))
        if response.status >= 300:
            self._refused(response, asked, flow)
        elif response.status >= 200:
            self._two_hundred(self._dialog(tag, response, asked, flow), response, asked)
        elif not self._over:
            dialog = self._dialog(tag, response, asked, flow) if tag and response.status > 100 else None
            if dialog is None or self._in_order(dialog, response, asked):
                self._watching.heard(self, dialog, response)

    def _dialog(self, tag: str, response: Response, asked: Request, flow: Flow) -> Dialog:
        known = self._dialogs.get(tag)
        if known is None:
            known = of_response(asked, response, flow, self._switch.contact(flow, self.way.contact))
            known.proofs, known.follows = self.way.proofs, self.way.follows
            self._dialogs[tag] = self._leg.dialogs[tag] = known
        elif response.status >= 200:
            known.refreshed(response)
            known.routes = routes_of(response)[::-1] or known.routes
        return known

    def _in_order(self, dialog: Dialog, response: Response, asked: Request) -> bool:
        """Acknowledge one that must arrive. False for one that came before, or too early (RFC 3262 s4)."""
        number = (response.headers.get("RSeq") or "").strip()
        if "100rel" not in options(response, "Require") or not number.isdigit():
            return True
        before = self._numbers.get(dialog.remote.tag)
        if before is not None and int(number) != before + 1:
            return False
        self._numbers[dialog.remote.tag] = int(number)
        prack = dialog.request("PRACK")
        prack.headers.add("RAck", f"{number} {sequence(asked.headers)[0]} INVITE")
        ask(self._switch, dialog, prack, forget)
        return True

    def _two_hundred(self, dialog: Dialog, response: Response, asked: Request) -> None:
        tag = dialog.remote.tag
        if tag in self._acks:
            self._switch.transports.send(self._acks[tag], dialog.flow)
        elif self._over and tag != self._won:
            self._acknowledge(dialog, "")
            self._leg.say_bye(dialog, "")
        elif not self._over:
            self._over, self._won = True, tag
            if self._body:
                self._acknowledge(dialog, "")
            self._watching.up(self, dialog, response)

    def _acknowledge(self, dialog: Dialog, sdp: str) -> None:
        if self._request is None:
            return
        ack = dialog.ack(self._request)
        describe(ack, sdp)
        self._acks[dialog.remote.tag] = self._switch.transactions.acknowledge(ack, dialog.flow)

    def _refused(self, response: Response, asked: Request, flow: Flow) -> None:
        if self._over:
            return
        self._tries -= 1
        if self._tries and self._may_ask_again(response, asked):
            number = sequence(asked.headers)[0] + 1
            request = Request("INVITE", asked.uri, again_headers(asked, number), asked.body)
            if response.status == 422:
                write_client(request.headers, self._interval, self._least)
            self._send(request, flow)
        else:
            self._fail(response)

    def _may_ask_again(self, response: Response, asked: Request) -> bool:
        if response.status in (401, 407):
            return self.way.proofs is not None and self.way.proofs.heard(response, asked)
        least = read(response.headers, "Min-SE")[0]
        if response.status == 422 and least > self._interval:
            self._interval = self._least = least
            return True
        return False

    def _fail(self, response: Response | None) -> None:
        self._over = True
        self._watching.failed(self, response)


def again_headers(asked: Request, number: int) -> Headers:
    """The same headers under another number."""
    headers = asked.headers.copy()
    headers.set("CSeq", f"{number} INVITE")
    headers.remove("Via")
    return headers
