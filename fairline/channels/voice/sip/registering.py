"""Answers a REGISTER of a member who has proved to be that member (RFC 3261 s10.3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fairline.channels.voice.sip.addresses import Address, parse_address
from fairline.channels.voice.sip.bindings import Binding
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.registrar import Registrar
from fairline.channels.voice.sip.sound import sequence


@dataclass(frozen=True, slots=True)
class Terms:
    """How long a binding may hold, in seconds, and how many devices a member may have."""

    least: int = 60
    usual: int = 600
    most: int = 3600
    devices: int = 10


class _Refused(Exception):
    def __init__(self, response: Response) -> None:
        self.response = response


class Registration:
    """One REGISTER, from one member, by one flow. `clock` tells seconds since 1970."""

    def __init__(
        self,
        request: Request,
        flow: Flow,
        username: str,
        registrar: Registrar,
        terms: Terms,
        clock: Callable[[], float],
    ) -> None:
        self._request, self._flow, self._username = request, flow, username
        self._registrar, self._terms, self._now = registrar, terms, clock()
        self._call_id = request.headers.get("Call-ID") or ""
        self._cseq = sequence(request.headers)[0]

    def carry_out(self) -> Response:
        """All of it or nothing, and the answer: 200 with every binding that stands, 400, 403 or 423."""
        try:
            return self._carry_out(self._request.headers.all("Contact"))
        except _Refused as refused:
            return refused.response
        except Malformed as bad:
            return reply_to(self._request, 400, bad.why)

    def _carry_out(self, contacts: list[str]) -> Response:
        if "*" in contacts:
            self._all_gone(contacts)
        else:
            self._put(tuple(self._asked(parse_address(text)) for text in contacts))
        return self._ok()

    def _all_gone(self, contacts: list[str]) -> None:
        if contacts != ["*"] or (self._request.headers.get("Expires") or "").strip() != "0":
            raise _Refused(reply_to(self._request, 400, "Contact: * with something else"))
        held = self._registrar.of(self._username)
        for binding in held:
            self._in_order(binding)
        self._registrar.remove_all(held)

    def _put(self, asked: tuple[tuple[Binding, bool], ...]) -> None:
        held = {binding.device: binding for binding in self._registrar.of(self._username)}
        for binding, _ in asked:
            if binding.device in held:
                self._in_order(held[binding.device])
        devices = set(held) | {binding.device for binding, kept in asked if kept}
        if len(devices) > self._terms.devices:
            raise _Refused(reply_to(self._request, 403, "Too Many Devices"))
        for binding, kept in asked:
            if kept:
                self._registrar.put(binding)
            elif binding.device in held:
                self._registrar.remove(held[binding.device])

    def _asked(self, contact: Address) -> tuple[Binding, bool]:
        """A contact as a binding, and whether it is to stand or to go."""
        seconds = self._seconds(contact)
        headers = self._request.headers
        aor = parse_address(headers.get("To") or "").uri
        binding = Binding(
            self._username, f"{aor.user}@{aor.host}", contact, self._flow, self._now + seconds, self._call_id,
            self._cseq, tuple(headers.all("Path")), contact.params.get("+sip.instance", ""),
            contact.params.get("reg-id", ""), headers.get("User-Agent") or "",
        )  # fmt: skip
        return binding, seconds > 0

    def _seconds(self, contact: Address) -> int:
        said = contact.params.get("expires") or self._request.headers.get("Expires") or ""
        seconds = int(said) if said.isascii() and said.isdigit() and len(said) < 11 else self._terms.usual
        if 0 < seconds < self._terms.least:
            answer = reply_to(self._request, 423)
            answer.headers.add("Min-Expires", str(self._terms.least))
            raise _Refused(answer)
        return min(seconds, self._terms.most)

    def _in_order(self, held: Binding) -> None:
        """A REGISTER that was overtaken by a later one of the same phone changes nothing (RFC 3261 s10.3)."""
        if held.call_id == self._call_id and self._cseq <= held.cseq:
            raise _Refused(reply_to(self._request, 500, "Out of Order"))

    def _ok(self) -> Response:
        answer = reply_to(self._request, 200)
        for binding in self._registrar.of(self._username):
            answer.headers.add("Contact", self._line(binding))
        for path in self._request.headers.all("Path"):
            answer.headers.add("Path", path)
        if any("reg-id" in text.lower() for text in self._request.headers.all("Contact")):
            answer.headers.add("Require", "outbound")
        return answer

    def _line(self, binding: Binding) -> str:
        left = max(1, round(binding.expires - self._now))
        params = {name: value for name, value in binding.contact.params.items() if name != "expires"}
        # JsSIP and others look for their own contact in this list as they wrote it, +sip.instance in quotes.
        marks = "".join(_mark(name, value) for name, value in params.items())
        return f"<{binding.contact.uri}>{marks};expires={left}"


def _mark(name: str, value: str) -> str:
    if not value:
        return f";{name}"
    return f';{name}="{value}"' if name.startswith("+") else f";{name}={value}"
