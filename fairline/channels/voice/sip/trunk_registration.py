"""Registers us with a provider, again and again, waiting longer each time it fails (RFC 3261 s10.2)."""

from __future__ import annotations

from collections.abc import Callable

from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.intervals import read
from fairline.channels.voice.sip.message import Headers, Request, Response
from fairline.channels.voice.sip.proofs import Proofs
from fairline.channels.voice.sip.splitting import parse_params
from fairline.channels.voice.sip.timers import Handle
from fairline.channels.voice.sip.trunk_plans import Registering

Send = Callable[[Request, Callable[[Response | None], None]], None]
TRIES = 4


class TrunkRegistration:
    """One trunk's. `send` puts the Contact on; `between` draws a number; `changed` hears of up and down."""

    def __init__(
        self,
        plan: Registering,
        domain: str,
        send: Send,
        later: Callable[[float, Callable[[], None]], Handle],
        between: Callable[[float, float], float],
        tag: Callable[[], str],
        proofs: Proofs,
        changed: Callable[[], None],
    ) -> None:
        self._plan, self._uri, self._send = plan, Uri("sip", "", plan.domain or domain), send
        self._later, self._between, self._proofs, self._changed = later, between, proofs, changed
        self._from = Address("", Uri("sip", plan.username, plan.domain or domain)).tagged(tag())
        self._call_id, self._cseq, self._seconds = tag(), 0, plan.seconds
        self._failures, self._tries = 0, 0
        self._next: Handle | None = None
        self._stopped = False
        self.up, self.begun, self.why = False, False, "no_answer"
        self._told = False

    def start(self) -> None:
        """Register now."""
        self._tries, self.begun = TRIES, True
        self._ask(self._seconds)

    def stop(self, *, unregister: bool = True) -> None:
        """Give the registration back, without waiting for an answer."""
        if self._next:
            self._next.cancel()
        if unregister and self.up and not self._stopped:
            self._stopped, self._tries = True, 0
            self._ask(0)
        self._stopped, self.up = True, False

    def lost(self) -> None:
        """The connection it stood on is gone: register anew over another."""
        if not self._stopped and self.up:
            self._failed(None)

    def _ask(self, seconds: int) -> None:
        self._cseq += 1
        headers = Headers(
            [
                ("From", str(self._from)),
                ("To", f"<{self._from.uri}>"),
                ("Call-ID", self._call_id),
                ("CSeq", f"{self._cseq} REGISTER"),
                ("Expires", str(seconds)),
            ]
        )
        request = Request("REGISTER", str(self._uri), headers)
        self._proofs.put(request)
        self._send(request, lambda response: self._heard(response, request))

    def _heard(self, response: Response | None, sent: Request) -> None:
        status = response.status if response else 0
        if self._stopped or response is None:
            if not self._stopped:
                self._failed(None)
        elif 200 <= status < 300:
            self._registered(response)
        elif self._tries > 1 and self._may_ask_again(response, sent):
            self._tries -= 1
            self._ask(self._seconds)
        else:
            self._failed(response)

    def _may_ask_again(self, response: Response, sent: Request) -> bool:
        if response.status in (401, 407):
            return self._proofs.heard(response, sent)
        least = read(response.headers, "Min-Expires")[0]
        if response.status == 423 and least > self._seconds:
            self._seconds = least
            return True
        return False

    def _registered(self, response: Response) -> None:
        """Refresh somewhere between half and nine tenths of what was granted, so that trunks do not move in step."""
        granted = _granted(response, self._plan.username, self._seconds)
        self._failures = 0
        self._next = self._later(granted * self._between(0.5, 0.9), self.start)
        self._now(True)

    def _failed(self, response: Response | None) -> None:
        plan = self._plan
        wait = min(plan.least * 2.0 ** min(self._failures, 12), plan.most)
        # A wrong password stays wrong: asking often only brings the provider's ban.
        if response is not None and response.status in (401, 403, 404, 407):
            wait = max(wait, plan.most / 4)
            self.why = "not_let_in"
        else:
            self.why = "no_answer"
        self._failures += 1
        if self._next:
            self._next.cancel()
        self._next = self._later(wait * self._between(0.5, 1.0), self.start)
        self._now(False)

    def _now(self, up: bool) -> None:
        if self.up != up or not self._told:
            self.up, self._told = up, True
            self._changed()


def _granted(response: Response, username: str, asked: int) -> int:
    """How long the registrar keeps our contact, in seconds."""
    for text in response.headers.all("Contact"):
        said = parse_params(text.rpartition(">")[2]).get("expires", "")
        if f":{username}@" in text and said.isdigit():
            return max(int(said), 10)
    return read(response.headers, "Expires")[0] or asked
