"""By which numbers a call came to us, and how we tell that we sent one on (RFC 5806, RFC 7044)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fairline.channels.voice.sip.addresses import Address, Uri, parse_address
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Headers
from fairline.channels.voice.sip.splitting import parse_params

# History-Info says why in a status; Diversion in a word (RFC 6044).
_WORDS = {"486": "user-busy", "408": "no-answer", "480": "unavailable", "302": "unconditional", "503": "out-of-service"}
_STATUSES = {word: status for status, word in _WORDS.items()}


@dataclass(frozen=True, slots=True)
class Diverted:
    """One number that sent the call on, and why, in a word of RFC 5806 (`user-busy`, `no-answer`, `unconditional`)."""

    uri: Uri
    why: str = "unknown"


def read(headers: Headers) -> list[Diverted]:
    """The numbers that sent the call on, the first one called first."""
    by_diversion = [_of_diversion(one) for one in _addresses(headers, "Diversion")]
    return by_diversion[::-1] or _of_history(headers)


def write(history: list[Diverted], kind: Literal["diversion", "history-info", "none"], target: Uri) -> tuple[str, str]:
    """Header and value that tell it to a provider; two empty texts for one that must not hear of it."""
    if kind == "none" or not history:
        return "", ""
    if kind == "diversion":
        return "Diversion", ", ".join(f"<{one.uri}>;reason={one.why};counter=1" for one in reversed(history))
    steps = [*(one.uri for one in history), target]
    entries, index = [], "1"
    for at, uri in enumerate(steps):
        why = history[at].why if at < len(history) else ""
        inner = f"{uri}?Reason=SIP%3Bcause%3D{_STATUSES.get(why, '302')}" if why else str(uri)
        entries.append(f"<{inner}>;index={index}" + (f";mp={index.rpartition('.')[0]}" if at else ""))
        index += ".1"
    return "History-Info", ", ".join(entries)


def _of_diversion(address: Address) -> Diverted:
    return Diverted(address.uri, address.params.get("reason", "unknown").lower())


def _of_history(headers: Headers) -> list[Diverted]:
    """All but the last entry, which is where the call goes now; only entries that say why sent it on."""
    found = []
    for one in _addresses(headers, "History-Info")[:-1]:
        reason = next((value for name, value in one.uri.headers.items() if name.lower() == "reason"), "")
        cause = parse_params(";" + reason.partition(";")[2]).get("cause", "")
        bare = Uri(one.uri.scheme, one.uri.user, one.uri.host, one.uri.port, one.uri.params)
        if reason or "cause" in one.uri.params:
            found.append(Diverted(bare, _WORDS.get(cause or one.uri.params.get("cause", ""), "unknown")))
    return found


def _addresses(headers: Headers, name: str) -> list[Address]:
    found = []
    for text in headers.all(name):
        try:
            found.append(parse_address(text))
        except Malformed:
            continue
    return found


def retold(headers: dict[str, str], kind: Literal["diversion", "history-info", "none"], target: Uri) -> dict[str, str]:
    """An INVITE's headers with its Diversion, where it has one, told as a provider wants to hear it."""
    said = headers.get("Diversion", "")
    kept = {name: value for name, value in headers.items() if name != "Diversion"}
    name, value = write(read(Headers([("Diversion", said)])), kind, target) if said else ("", "")
    return kept | {name: value} if name else kept
