"""What becomes of requests that belong to no call yet: who may ask, and for what."""

from __future__ import annotations

from collections.abc import Callable

from fairline.channels.voice.sip.addresses import parse_address, parse_uri
from fairline.channels.voice.sip.dialogs import options
from fairline.channels.voice.sip.doors import Doors
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.guard import Asked, Denied, Guard, Ignored, Known
from fairline.channels.voice.sip.inside import KNOWN, bad_extension, capable, not_allowed
from fairline.channels.voice.sip.intervals import LEAST, is_too_small
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.registering import Registration, Terms
from fairline.channels.voice.sip.registrar import Registrar
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.switch import Switch
from fairline.channels.voice.sip.trunk import Trunk
from fairline.channels.voice.sip.trunks import Trunks

# Programs that try telephone systems out name themselves; they learn nothing, not even that somebody is here.
SCANNERS = ("friendly-scanner", "sipvicious", "sipcli", "sip-scan", "sundayddr", "pplsip", "vaxsipuseragent", "sipsak")
_STRANGE = ("SUBSCRIBE", "MESSAGE", "PUBLISH", "REFER", "NOTIFY", "INFO")


class Admission:
    """`invited` gets each INVITE of somebody known, with its trunk or its username."""

    def __init__(
        self,
        switch: Switch,
        guard: Guard,
        doors: Doors,
        registrar: Registrar,
        trunks: Trunks,
        terms: Terms,
        clock: Callable[[], float],
        invited: Callable[[ServerTransaction, Trunk | None, str], None],
    ) -> None:
        self._switch, self._guard, self._doors, self._registrar = switch, guard, doors, registrar
        self._trunks, self._terms, self._clock, self._invited = trunks, terms, clock, invited
        self.busy: Callable[[], int] = lambda: 0  # seconds after which to ask again; 0: there is room

    def admits(self, request: Request, flow: Flow) -> bool:
        """Whether a request is listened to at all."""
        agent = (request.headers.get("User-Agent") or "").lower()
        if any(name in agent for name in SCANNERS):
            return False
        if self._trunks.of(flow, request) or self._registrar.on_flow(flow):
            return True
        if request.method == "OPTIONS":
            return flow.seen == flow.remote  # a proxy of ours looks whether we take calls
        return self._guard.listens_to(flow)

    def receive(self, tx: ServerTransaction) -> None:
        """Answer it, ask who they are, or hand it on."""
        request = tx.request
        method = request.method
        if method == "OPTIONS":
            self._reply(tx, self._busy(request) or capable(request))
        elif method in ("BYE", "PRACK", "UPDATE"):
            self._reply(tx, reply_to(request, 481))
        elif method not in ("INVITE", "REGISTER"):
            self._reply(tx, not_allowed(request, known=method in _STRANGE))
        elif refused := self._busy(request) or _refusal(request):
            self._reply(tx, refused)
        elif method == "INVITE" and not self._is_ours(request, tx.flow):
            self._from_provider(tx, self._trunks.of(tx.flow, request))
        else:
            self._switch.later(self._ask(tx))

    def _is_ours(self, request: Request, flow: Flow) -> bool:
        """Whether a member's telephone calls, also one that stands at a provider's address: it has to prove itself."""
        if self._registrar.on_flow(flow) or not self._trunks.of(flow, request):
            return True
        named = parse_address(request.headers.get("From") or "").uri.user
        return self._guard.is_answered(request) or self._doors.is_telephone(named)

    def _from_provider(self, tx: ServerTransaction, there: list[Trunk]) -> None:
        if len(there) == 1:
            self._invited(tx, there[0], "")
        else:
            self._switch.later(self._among(tx, there))

    async def _among(self, tx: ServerTransaction, there: list[Trunk]) -> None:
        """Several providers' lines, or several accounts' at one provider, share an address: what is called tells."""
        named = await self._doors.trunk_among([trunk.plan.id for trunk in there], tx.request)
        found = next((trunk for trunk in there if trunk.plan.id == named), there[0])
        if not tx.cancelled:
            try:
                self._invited(tx, found, "")
            except Malformed as bad:
                self._reply(tx, reply_to(tx.request, 400, bad.why))

    def _busy(self, request: Request) -> Response | None:
        seconds = self.busy()
        if not seconds or request.method == "REGISTER" or self._is_urgent(request):
            return None
        answer = reply_to(request, 503)
        answer.headers.add("Retry-After", str(seconds))
        return answer

    def _is_urgent(self, request: Request) -> bool:
        """Whether somebody calls for help: to whom we have no room otherwise we have it for this."""
        try:
            asked = parse_uri(request.uri)
        except Malformed:
            return False
        return request.method == "INVITE" and self._doors.is_urgent(str(asked) if asked.scheme == "urn" else asked.user)

    async def _ask(self, tx: ServerTransaction) -> None:
        match await self._guard.judge(tx.request, tx.flow):
            case Ignored():
                tx.forget()
            case Asked(stale):
                self._reply(tx, self._guard.challenge(tx.request, tx.flow, stale=stale))
            case Denied():
                self._reply(tx, self._guard.challenge(tx.request, tx.flow))
            case Known(username):
                self._carry_out(tx, username)

    def _carry_out(self, tx: ServerTransaction, username: str) -> None:
        """A member's telephone asks. What cannot be read is answered here: nobody else hears of it any more."""
        if tx.cancelled:
            return
        try:
            if tx.request.method == "INVITE":
                self._invited(tx, None, username)
            else:
                self._register(tx, username)
        except Malformed as bad:
            self._reply(tx, reply_to(tx.request, 400, bad.why))

    def _register(self, tx: ServerTransaction, username: str) -> None:
        aor = parse_address(tx.request.headers.get("To") or "").uri
        if not self._doors.may_register(username, aor, tx.flow):
            self._reply(tx, reply_to(tx.request, 403))
            return
        asked = Registration(tx.request, tx.flow, username, self._registrar, self._terms, self._clock)
        self._reply(tx, asked.carry_out())

    def _reply(self, tx: ServerTransaction, response: Response) -> None:
        to = response.headers.get("To") or ""
        if "tag=" not in to.rpartition(">")[2].lower():
            response.headers.set("To", f"{to};tag={self._switch.tag()}")
        tx.respond(response)


def _refusal(request: Request) -> Response | None:
    """What is wrong with it, whoever asks."""
    unknown = options(request, "Require") - KNOWN
    if unknown:
        return bad_extension(request, unknown)
    if request.method != "INVITE":
        return None
    if (request.headers.get("Max-Forwards") or "70").strip() == "0":
        return reply_to(request, 483)
    kind = (request.headers.get("Content-Type") or "application/sdp").partition(";")[0].strip().lower()
    if request.body and kind not in ("application/sdp", "multipart/mixed"):
        answer = reply_to(request, 415)
        answer.headers.add("Accept", "application/sdp")
        return answer
    if is_too_small(request):
        answer = reply_to(request, 422)
        answer.headers.add("Min-SE", str(LEAST))
        return answer
    return None
