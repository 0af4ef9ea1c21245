"""Matches messages with the requests they belong to, so that whoever stands above hears each thing once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import NamedTuple, Protocol

from fairline.channels.voice.sip.addresses import tag_of
from fairline.channels.voice.sip.client_transaction import ClientTransaction
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.intake import Message, answer_flow
from fairline.channels.voice.sip.limits import Limits
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.server_transaction import Key, ServerTransaction
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.timers import Timers
from fairline.channels.voice.sip.vias import COOKIE, Via, parse_via

__all__ = ["ClientTransaction", "Live", "ServerTransaction", "Transactions"]

log = logging.getLogger("fairline.sip")
_RETRY = "5"  # seconds until somebody we have no room for should ask again


class Ways(Protocol):
    """The transports, or in tests a wire."""

    limits: Limits
    on_message: Callable[[Message, Flow], None]
    on_closed: Callable[[Flow], None]

    def send(self, message: bytes, flow: Flow) -> bool: ...

    def widen(self, flow: Flow, ready: Callable[[Flow], None]) -> None: ...

    def sent_by(self, flow: Flow) -> str: ...


class Live(NamedTuple):
    """How many requests are under way: ours, theirs."""

    client: int
    server: int


class Transactions:
    """All requests of a node, ours and theirs. Takes the transports' `on_message` and `on_closed` for itself."""

    def __init__(
        self,
        transports: Ways,
        timers: Timers,
        chance: Callable[[int], bytes],
        on_request: Callable[[ServerTransaction], None],
        on_ack: Callable[[Request, Flow], None],
        on_response_stray: Callable[[Response, Flow], None] = lambda response, flow: None,
        on_closed: Callable[[Flow], None] = lambda flow: None,
        admit: Callable[[Request, Flow], bool] = lambda request, flow: True,
        limit: int = 20_000,
    ) -> None:
        self.timers, self._transports, self._chance, self._limit = timers, transports, chance, limit
        self._on_request, self._on_ack, self._on_stray = on_request, on_ack, on_response_stray
        self._on_closed, self._admit = on_closed, admit
        self._ours: dict[tuple[str, str], ClientTransaction] = {}
        self._theirs: dict[Key, ServerTransaction] = {}
        self._merged: dict[tuple[str, ...], Key] = {}
        self.send = transports.send
        transports.on_message, transports.on_closed = self._heard, self._closed

    @property
    def live(self) -> Live:
        """What is under way now."""
        return Live(len(self._ours), len(self._theirs))

    def request(
        self, req: Request, flow: Flow, on_response: Callable[[Response], None], on_timeout: Callable[[], None]
    ) -> ClientTransaction:
        """Ask. The Via, and Max-Forwards where there is none, are put on a copy of the request.

        Nothing is called before this returns. Too big for a datagram, it goes over TCP where the other side takes it.
        """
        asked = Request(req.method, req.uri, req.headers.copy(), req.body)
        branch = COOKIE + self._chance(12).hex()
        transaction = ClientTransaction(self, asked, flow, branch, on_response, on_timeout)
        self.begin(transaction)
        self._address(asked, flow, branch)
        if not flow.is_reliable and len(asked.encode()) > self._transports.limits.biggest_datagram:
            self._transports.widen(flow, lambda wide: self._start(transaction, wide))
        else:
            transaction.start(flow)
        return transaction

    def acknowledge(self, req: Request, flow: Flow) -> bytes:
        """Send the ACK for a 2xx, with a Via of its own; the bytes are sent again as they are."""
        ack = Request(req.method, req.uri, req.headers.copy(), req.body)
        self._address(ack, flow, COOKIE + self._chance(12).hex())
        sent = ack.encode()
        self.send(sent, flow)
        return sent

    def begin(self, transaction: ClientTransaction) -> None:
        """A request of ours is under way."""
        self._ours[transaction.branch, transaction.request.method] = transaction

    def drop(self, transaction: ClientTransaction) -> None:
        """A request of ours is over."""
        self._ours.pop((transaction.branch, transaction.request.method), None)

    def forget(self, transaction: ServerTransaction) -> None:
        """A request of theirs is over."""
        self._theirs.pop(transaction.key, None)
        if self._merged.get(transaction.merged) == transaction.key:
            del self._merged[transaction.merged]

    def mark(self) -> str:
        """A tag nobody guesses."""
        return self._chance(8).hex()

    def _start(self, transaction: ClientTransaction, flow: Flow) -> None:
        self._address(transaction.request, flow, transaction.branch)
        transaction.start(flow)

    def _address(self, request: Request, flow: Flow, branch: str) -> None:
        via = f"SIP/2.0/{flow.protocol.upper()} {self._transports.sent_by(flow)};branch={branch};rport"
        request.headers.remove("Via")
        request.headers.push("Via", via)
        if "Max-Forwards" not in request.headers:
            request.headers.add("Max-Forwards", "70")

    def _heard(self, message: Message, flow: Flow) -> None:
        if isinstance(message, Response):
            self._answered(message, flow)
            return
        via, (number, _) = parse_via(message.headers.first("Via") or ""), sequence(message.headers)
        method = "INVITE" if message.method in ("ACK", "CANCEL") else message.method
        key = (method, via.branch, via.sent_by, message.headers.get("Call-ID") or "", number)
        known = self._theirs.get(key)
        if message.method == "ACK":
            if known is None or not known.acknowledge():
                self._on_ack(message, flow)
        elif message.method == "CANCEL":
            self._cancel(known, message, flow, via)
        elif known is not None:
            known.again()
        else:
            self._asked(message, flow, via, key)

    def _answered(self, response: Response, flow: Flow) -> None:
        vias = response.headers.all("Via")
        if len(vias) != 1:
            return  # meant for somebody else (RFC 3261 s8.1.3.3)
        known = self._ours.get((parse_via(vias[0]).branch, sequence(response.headers)[1]))
        if known is None or not known.received(response):
            self._on_stray(response, flow)

    def _cancel(self, known: ServerTransaction | None, cancel: Request, flow: Flow, via: Via) -> None:
        tag = (known.to_tag if known else "") or self.mark()
        answer = reply_to(cancel, 200 if known else 481, to_tag=tag)
        self.send(answer.encode(), answer_flow(flow, via))
        if known is not None:
            known.cancel(cancel.headers.get("Reason") or "")

    def _asked(self, request: Request, flow: Flow, via: Via, key: Key) -> None:
        merged = self._merge_key(request, key)
        if merged in self._merged:
            self._turn_away(request, flow, via, 482)
        elif not self._admit(request, flow):
            return
        elif len(self._theirs) >= self._limit:
            self._turn_away(request, flow, via, 503)
        else:
            transaction = ServerTransaction(self, request, flow, via, key, merged)
            self._theirs[key] = transaction
            if merged:
                self._merged[merged] = key
            self._hand_up(transaction)

    def _hand_up(self, transaction: ServerTransaction) -> None:
        try:
            self._on_request(transaction)
        except Malformed as bad:
            reason = f"Bad Request - {bad.why}" if bad.status == 400 else ""
            transaction.respond(reply_to(transaction.request, bad.status or 400, reason, self.mark()))
        except Exception:
            log.exception("a SIP request could not be worked on", extra={"method": transaction.request.method})
            transaction.respond(reply_to(transaction.request, 500, to_tag=self.mark()))

    def _turn_away(self, request: Request, flow: Flow, via: Via, status: int) -> None:
        answer = reply_to(request, status, to_tag=self.mark())
        if status == 503:
            answer.headers.add("Retry-After", _RETRY)
        self.send(answer.encode(), answer_flow(flow, via))

    def _merge_key(self, request: Request, key: Key) -> tuple[str, ...]:
        """What two ways of one request have in common (RFC 3261 s8.2.2.2); inside a dialog, nothing."""
        if tag_of(request.headers.get("To") or ""):
            return ()
        return key[0], key[3], str(key[4]), tag_of(request.headers.get("From") or "")

    def _closed(self, flow: Flow) -> None:
        for transaction in [one for one in self._ours.values() if one.is_over(flow)]:
            transaction.fail("transport")
        self._on_closed(flow)
