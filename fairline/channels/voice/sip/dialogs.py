"""A dialog: two tags, a route and a count in each direction (RFC 3261 s12)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from fairline.channels.voice.sip.addresses import Address, Uri, parse_address, parse_uri
from fairline.channels.voice.sip.addresses import tag_of as read_tag
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Headers, Request, Response
from fairline.channels.voice.sip.proofs import Proofs
from fairline.channels.voice.sip.sound import sequence

ALLOW = "INVITE, ACK, BYE, CANCEL, OPTIONS, PRACK, UPDATE, INFO, REFER, NOTIFY"
SUPPORTED = "100rel, timer, replaces, norefersub, path, outbound"
_PROOFS = ("Authorization", "Proxy-Authorization")


@dataclass(slots=True)
class Dialog:
    """What stands between the two ends. `local` and `remote` carry their tags; `contact` is where we are reached.

    `follows` says whether requests go where contact and routes point (a provider), or stay on the flow (a telephone,
    behind whatever network: its contact is of no use to us; a proxy, which reads the routes).
    """

    call_id: str
    local: Address
    remote: Address
    target: Uri
    routes: tuple[str, ...]
    flow: Flow
    contact: str
    cseq: int
    heard: int = -1  # the highest CSeq that came
    follows: bool = False
    proofs: Proofs | None = None
    theirs: frozenset[str] = field(default_factory=frozenset)  # methods the other side allows

    def request(self, method: str, cseq: int = 0) -> Request:
        """A request within the dialog, with the next number unless one is given (ACK)."""
        if not cseq:
            self.cseq += 1
        headers = Headers(
            [
                ("From", str(self.local)),
                ("To", str(self.remote)),
                ("Call-ID", self.call_id),
                ("CSeq", f"{cseq or self.cseq} {method}"),
            ]
        )
        if method not in ("ACK", "BYE"):
            headers.add("Contact", self.contact)
        uri, routes = _routed(self.target, self.routes)
        for route in routes:
            headers.add("Route", route)
        return Request(method, uri, headers)

    def ack(self, invite: Request) -> Request:
        """The ACK for a 2xx to `invite`: its number and its proofs (RFC 3261 s13.2.2.4, s22.1)."""
        made = self.request("ACK", sequence(invite.headers)[0])
        for name in _PROOFS:
            for value in invite.headers.all(name):
                made.headers.add(name, value)
        return made

    def takes(self, request: Request) -> bool:
        """Whether a request comes in order; if so it is the latest heard (RFC 3261 s12.2.2)."""
        number = sequence(request.headers)[0]
        if number < self.heard or (number == self.heard and request.method != "ACK"):
            return False
        self.heard = number
        return True

    def refreshed(self, message: Request | Response, flow: Flow | None = None) -> None:
        """A target refresh: the contact may have moved, and the flow with it."""
        self.target = contact_of(message) or self.target
        self.theirs = methods(message) or self.theirs
        if flow is not None:
            self.flow = flow

    @property
    def next_hop(self) -> Uri:
        """Where the next request goes."""
        return parse_address(self.routes[0]).uri if self.routes else self.target


def of_request(request: Request, flow: Flow, tag: str, contact: str) -> Dialog:
    """The dialog an INVITE that came opens. Raises Malformed where it has no contact."""
    headers = request.headers
    target = contact_of(request)
    if target is None:
        raise Malformed(400, "INVITE without a contact")
    local = parse_address(headers.get("To") or "").tagged(tag)
    remote = parse_address(headers.get("From") or "")
    number = sequence(headers)[0]
    routes = tuple(headers.all("Record-Route"))
    if routes != routes_of(request):
        raise Malformed(400, "Record-Route cannot be read")
    call_id = headers.get("Call-ID") or ""
    made = Dialog(call_id, local, remote, target, routes, flow, contact, 0, number)
    made.theirs = methods(request)
    return made


def of_response(invite: Request, response: Response, flow: Flow, contact: str) -> Dialog:
    """The dialog an answer to our INVITE opens, early or confirmed. Raises Malformed."""
    headers = invite.headers
    remote = parse_address(response.headers.get("To") or "")
    target = contact_of(response) or parse_uri(invite.uri)
    routes = routes_of(response)[::-1]
    local, number = parse_address(headers.get("From") or ""), sequence(headers)[0]
    made = Dialog(headers.get("Call-ID") or "", local, remote, target, routes, flow, contact, number)
    made.theirs = methods(response)
    return made


def contact_of(message: Request | Response) -> Uri | None:
    """The first contact's URI; None where there is none that can be read."""
    text = message.headers.first("Contact")
    try:
        return parse_address(text).uri if text else None
    except Malformed:
        return None


def routes_of(message: Request | Response) -> tuple[str, ...]:
    """The recorded route, without what cannot be read."""
    return tuple(text for text in message.headers.all("Record-Route") if _is_address(text))


def methods(message: Request | Response) -> frozenset[str]:
    """What the sender allows."""
    return frozenset(word.upper() for word in message.headers.all("Allow"))


def options(message: Request | Response, *names: str) -> frozenset[str]:
    """Option tags in some headers (`Supported`, `Require`), in small letters."""
    return frozenset(word.lower() for name in names for word in message.headers.all(name))


def tag_of(text: str | None) -> str:
    """The tag in a From or To header; empty where there is none, or nothing that can be read."""
    return read_tag(text) if text else ""


def _is_address(text: str) -> bool:
    try:
        parse_address(text)
    except Malformed:
        return False
    return True


def _routed(target: Uri, routes: Iterable[str]) -> tuple[str, list[str]]:
    """Request-URI and routes. A first route that does not route loosely takes the URI's place (RFC 3261 s12.2.1.1)."""
    listed = list(routes)
    bare = Uri(target.scheme, target.user, target.host, target.port, target.params)
    if not listed or "lr" in (first := parse_address(listed[0]).uri).params:
        return str(bare), listed
    return str(first), [*listed[1:], f"<{bare}>"]
