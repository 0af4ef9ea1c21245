"""A telephone for tests: registers, calls and is called, over real sockets or a wire in memory."""

import asyncio
import hashlib
from collections.abc import Callable

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.headers import Headers
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.tests.calls import PhoneCall
from fairline.channels.voice.sip.tests.credentials import credentials
from fairline.channels.voice.sip.transactions import ClientTransaction, ServerTransaction, Transactions


class Asked:
    """A request of the phone's and what came of it; `status` is the last answer's, 408 when none came, 0 so far."""

    def __init__(self) -> None:
        self.heard: list[Response] = []
        self.status = 0
        self.transaction: ClientTransaction | None = None

    @property
    def is_done(self) -> bool:
        return self.status >= 200


class Phone:
    """`transports` is a started Transports or a wire's End; `home` the flow to whom it registers and calls through.

    With a Wheel everything happens when it is turned; with real sockets await `until`.
    """

    def __init__(self, transports, timers, home: Flow, uri: str, password: str = "") -> None:
        self.uri, self.password, self.home, self.timers = uri, password, home, timers
        self.username = uri.partition(":")[2].partition("@")[0]
        self.calls: list[PhoneCall] = []
        self.requests: list[Request] = []  # everything asked of it, in order
        self.closed: list[Flow] = []
        self.on_call: Callable[[PhoneCall], None] = lambda call: None
        self._changed = asyncio.Event()
        self.transports = transports
        self._number, self._given = 0, 0
        self._call_id = self.mark()
        self.transactions = Transactions(
            transports, timers, self._random, self._asked, self._acked, self._stray, self._lost
        )

    def register(self, expires: int = 300, contact: str = "", headers: dict[str, str] | None = None) -> Asked:
        """Say where it is to be found; 0 takes it back. Answers a challenge by itself."""
        host = self.uri.partition("@")[2]
        request = self.request("REGISTER", f"sip:{host}", self.uri, self._call_id)
        request.headers.set("Contact", contact or f"<{self.contact}>;expires={expires}")
        for name, value in (headers or {}).items():
            request.headers.set(name, value)
        return self.ask(request)

    def call(self, to: str, sdp: bytes = b"", headers: dict[str, str] | None = None) -> PhoneCall:
        """Call somebody; the call tells how it goes."""
        call = PhoneCall(self, outgoing=True)
        self.calls.append(call)
        call.invite(to, sdp, headers or {})
        return call

    def options(self, to: str = "") -> Asked:
        """Ask whether somebody is there."""
        return self.ask(self.request("OPTIONS", to or self.uri, to or self.uri, self.mark()))

    def ask(
        self,
        request: Request,
        flow: Flow | None = None,
        on_response: Callable[[Response], None] = lambda response: None,
    ) -> Asked:
        """Send a request; a challenge is answered once, with the password."""
        asked = Asked()

        def heard(response: Response) -> None:
            asked.heard.append(response)
            again = self._with_password(request, response) if len(asked.heard) == 1 else None
            if again is not None:
                self.transactions.request(again, flow or self.home, heard, gave_up)
                return
            asked.status = response.status
            on_response(response)
            self.changed()

        def gave_up() -> None:
            asked.status = 408
            self.changed()

        asked.transaction = self.transactions.request(request, flow or self.home, heard, gave_up)
        return asked

    def request(self, method: str, uri: str, to: str, call_id: str, tag: str = "phone") -> Request:
        """A request outside any dialog."""
        self._number += 1
        lines = [
            ("From", f"<{self.uri}>;tag={tag}"),
            ("To", f"<{to}>"),
            ("Call-ID", call_id),
            ("CSeq", f"{self._number} {method}"),
            ("Contact", f"<{self.contact}>"),
        ]
        return Request(method, uri, Headers(lines))

    @property
    def contact(self) -> str:
        """Where it is to be found."""
        place = f"{self.username}@{self.transports.sent_by(self.home)}"
        protocol = self.home.protocol
        return f"sip:{place}" if protocol == "udp" else f"sip:{place};transport={protocol}"

    async def until(self, check: Callable[[], object], seconds: float = 30) -> None:
        """Wait for something to have happened."""
        async with asyncio.timeout(seconds):
            while not check():
                self._changed.clear()
                await self._changed.wait()

    def changed(self) -> None:
        """Something happened; whoever waits looks again."""
        self._changed.set()

    def mark(self) -> str:
        """A tag or a Call-ID nobody else has."""
        return f"{self.username}-{self._random(6).hex()}"

    def _random(self, size: int) -> bytes:
        self._given += 1
        seed = f"{self.uri} {self.transports.sent_by(self.home)} {self._given}"
        return hashlib.blake2b(seed.encode(), digest_size=size).digest()

    def _with_password(self, request: Request, response: Response) -> Request | None:
        proxy = response.status == 407
        if response.status not in (401, 407) or not self.password:
            return None
        challenges = response.headers.all("Proxy-Authenticate" if proxy else "WWW-Authenticate")
        value = credentials(challenges, request.method, request.uri, self.username, self.password)
        again = Request(request.method, request.uri, request.headers.copy(), request.body)
        self._number += 1
        number = max(self._number, sequence(request.headers)[0] + 1)
        again.headers.set("CSeq", f"{number} {request.method}")
        again.headers.set("Proxy-Authorization" if proxy else "Authorization", value)
        request.headers.set("CSeq", f"{number} {request.method}")
        return again

    def _asked(self, asked: ServerTransaction) -> None:
        self.requests.append(asked.request)
        call = next((call for call in self.calls if call.is_of(asked.request)), None)
        if call is not None:
            call.asked(asked)
        elif asked.request.method == "INVITE":
            call = PhoneCall(self, outgoing=False)
            self.calls.append(call)
            call.asked(asked)
            self.on_call(call)
        else:
            status = 481 if "tag=" in (asked.request.headers.get("To") or "") else 200
            asked.respond(reply_to(asked.request, status, to_tag=self.mark()))
        self.changed()

    def _acked(self, ack: Request, flow: Flow) -> None:
        for call in self.calls:
            if call.is_of(ack):
                call.acknowledged(ack)
        self.changed()

    def _stray(self, response: Response, flow: Flow) -> None:
        self.changed()

    def _lost(self, flow: Flow) -> None:
        self.closed.append(flow)
        self.changed()
