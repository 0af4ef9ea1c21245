"""A call as the test telephone has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fairline.channels.voice.sip.addresses import parse_address, tag_of
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.tests.letters import SDP
from fairline.channels.voice.sip.times import T1, T2
from fairline.channels.voice.sip.transactions import ServerTransaction

if TYPE_CHECKING:
    from fairline.channels.voice.sip.tests.phone import Asked, Phone


class PhoneCall:
    """`state` is new, early, up or over; `sdp` their newest description; `heard` all answers, `requests` all asked."""

    def __init__(self, phone: Phone, outgoing: bool) -> None:
        self.phone, self.outgoing = phone, outgoing
        self.state, self.sdp, self.status = "new", b"", 0
        self.heard: list[Response] = []
        self.requests: list[Request] = []
        self.acks: list[Request] = []
        self.call_id, self.ours, self.theirs = "", phone.mark(), ""
        self._us, self._them, self._target = "", "", ""
        self._routes: list[str] = []
        self._number, self._said = 0, b""
        self._invite: ServerTransaction | None = None
        self._ack = b""

    def invite(self, to: str, sdp: bytes, headers: dict[str, str]) -> None:
        """Begin it."""
        self.call_id = self.phone.mark()
        request = self.phone.request("INVITE", to, to, self.call_id, self.ours)
        self._us, self._them, self._target = request.headers.get("From") or "", f"<{to}>", to
        self._offer(request, sdp or SDP, headers)

    def reinvite(self, sdp: bytes) -> Asked:
        """A new description inside it."""
        return self._offer(self.request("INVITE"), sdp, {})

    def cancel(self) -> None:
        """Give up before it is answered."""
        if self._asking.transaction is not None:
            self._asking.transaction.cancel()

    def ring(self, status: int = 180, sdp: bytes = b"") -> None:
        """Say that it rings, or with a description what there is to hear."""
        self.state = "early"
        self._respond(status, sdp)

    def answer(self, sdp: bytes = b"") -> None:
        """Take it; the yes is said until it is acknowledged."""
        self.state = "up"
        self._respond(200, sdp or SDP)
        self._again(T1)

    def refuse(self, status: int = 486) -> None:
        """Do not take it."""
        self.state = "over"
        self._respond(status)

    def hang_up(self) -> Asked:
        """End it."""
        self.state = "over"
        return self.ask("BYE")

    def leave(self) -> None:
        """Be out of it, whatever its state: a yes that crosses a cancelling makes it up again."""
        if self.state == "up":
            self.hang_up()
        elif self.state != "over" and self.outgoing:
            self.cancel()
        elif self.state != "over":
            self.refuse()

    def ask(self, method: str, body: bytes = b"", **headers: str) -> Asked:
        """Any request inside it; `Content_Type=…` becomes Content-Type."""
        request = self.request(method)
        request.body = body
        for name, value in headers.items():
            request.headers.set(name.replace("_", "-"), value)
        return self.phone.ask(request)

    def request(self, method: str) -> Request:
        """A request inside it, not yet sent."""
        request = self.phone.request(method, self._target, "", self.call_id)
        self._number = max(self._number + 1, sequence(request.headers)[0])
        for name, value in (("From", self._us), ("To", self._them), ("CSeq", f"{self._number} {method}")):
            request.headers.set(name, value)
        request.headers.set("Route", *self._routes)
        return request

    def is_of(self, request: Request) -> bool:
        """Whether a request belongs to it."""
        return request.headers.get("Call-ID") == self.call_id and tag_of(request.headers.get("To") or "") == self.ours

    def asked(self, asked: ServerTransaction) -> None:
        """Something was asked inside it, or it begins."""
        request = asked.request
        self.requests.append(request)
        if request.method == "INVITE":
            self._invited(asked)
            return
        if request.method == "BYE":
            self.state = "over"
        asked.respond(reply_to(request, 200))

    def acknowledged(self, ack: Request) -> None:
        """They heard our yes."""
        self.acks.append(ack)
        self.sdp = ack.body or self.sdp
        self._said = b""

    def _invited(self, asked: ServerTransaction) -> None:
        first = not self.call_id
        self._invite, headers = asked, asked.request.headers
        self.sdp = asked.request.body or self.sdp
        self._target = str(parse_address(headers.first("Contact") or "").uri)
        if not first:
            self.answer(SDP)
            return
        self.call_id, self._routes = headers.get("Call-ID") or "", headers.all("Record-Route")
        self._us, self._them = f"{headers.get('To')};tag={self.ours}", headers.get("From") or ""
        self.theirs = tag_of(self._them)
        asked.on_cancel = self._cancelled

    def _cancelled(self) -> None:
        self.refuse(487)
        self.phone.changed()

    def _respond(self, status: int, sdp: bytes = b"") -> None:
        assert self._invite is not None
        response = reply_to(self._invite.request, status, to_tag=self.ours)
        response.headers.add("Contact", f"<{self.phone.contact}>")
        if sdp:
            response.headers.add("Content-Type", "application/sdp")
            response.body = sdp
        self._said = response.encode() if status == 200 else b""
        self._invite.respond(response)

    def _again(self, seconds: float) -> None:
        def say() -> None:
            if self._said and self._invite is not None:
                self.phone.transports.send(self._said, self._invite.flow)
                self._again(min(seconds * 2, T2))

        self.phone.timers.call_later(seconds, say)

    def _offer(self, request: Request, sdp: bytes, headers: dict[str, str]) -> Asked:
        request.headers.set("Content-Type", "application/sdp")
        request.body = sdp
        for name, value in headers.items():
            request.headers.set(name, value)
        self._asking = self.phone.ask(request, on_response=lambda response: self._answered(request, response))
        return self._asking

    def _answered(self, request: Request, response: Response) -> None:
        self.heard.append(response)
        self.status = response.status
        self.sdp = response.body or self.sdp
        if response.status < 200:
            self.state = "early" if self.state == "new" else self.state
        elif response.status < 300:
            self._taken(request, response)
        elif self.state != "up":
            self.state = "over"

    def _taken(self, request: Request, response: Response) -> None:
        if self.state != "up":
            self._them = response.headers.get("To") or ""
            self.theirs = tag_of(self._them)
            self._routes = response.headers.all("Record-Route")[::-1]
        self.state = "up"
        self._target = str(parse_address(response.headers.first("Contact") or "").uri)
        number = sequence(response.headers)[0]
        self._number = max(self._number, number)
        ack = self.request("ACK")
        ack.headers.set("CSeq", f"{number} ACK")
        self.phone.transactions.acknowledge(ack, self.phone.home)
