"""Looks whether a message is sound enough to go on with: what must be there once is there once, and can be read."""

from __future__ import annotations

import re

from fairline.channels.voice.sip.addresses import parse_uri
from fairline.channels.voice.sip.headers import Headers
from fairline.channels.voice.sip.malformed import BadAddress, Malformed
from fairline.channels.voice.sip.said import Request
from fairline.channels.voice.sip.vias import parse_via

_ONCE = frozenset({"from", "to", "call-id", "cseq", "max-forwards", "content-length", "content-type", "refer-to"})
_NEEDED = ("via", "from", "to", "call-id", "cseq")
_CSEQ = re.compile(r"(\d{1,10})[ \t]+(\S+)\Z")
_SCHEMES = ("sip:", "sips:", "tel:", "urn:")
_GAPS = re.compile(r"[;,]\s*,|,\s*\Z|;\s*;")
_ESCAPED = re.compile(r"\\.", re.DOTALL)


def check(headers: Headers, rest: bytes, stream: bool, request: Request | None) -> bytes:
    """The message's body. Raises Malformed with the status to answer with."""
    _check_counts(headers.keys())
    _check_sequence(headers, request)
    _check_names(headers)
    _check_way(headers)
    if request is not None:
        _check_hops(headers)
        _check_uri(request.uri)
    return _body(headers, rest, stream)


def sequence(headers: Headers) -> tuple[int, str]:
    """The CSeq's number and method. Raises Malformed."""
    found = _CSEQ.match(headers.get("CSeq") or "")
    if not found or int(found.group(1)) >= 2**32:
        raise Malformed(400, "CSeq cannot be read")
    return int(found.group(1)), found.group(2)


def _check_counts(keys: list[str]) -> None:
    for name in _NEEDED:
        if name not in keys:
            raise Malformed(400, f"no {name} header")
    if len(set(keys)) != len(keys):
        for name in _ONCE:
            if keys.count(name) > 1:
                raise Malformed(400, f"more than one {name} header")


def _check_sequence(headers: Headers, request: Request | None) -> None:
    method = sequence(headers)[1]
    if request is not None and method != request.method:
        raise Malformed(400, "CSeq names another method")


def _check_names(headers: Headers) -> None:
    for name in ("From", "To", "Contact"):
        text = headers.get(name) or ""
        if '"' in text and _ESCAPED.sub("", text).count('"') % 2:
            raise Malformed(400, f"a quote in {name} does not end")


def _check_way(headers: Headers) -> None:
    if _GAPS.search(headers.get("Via") or ""):
        raise Malformed(400, "Via with separators too many")
    parse_via(headers.first("Via") or "")


def _check_hops(headers: Headers) -> None:
    hops = headers.get("Max-Forwards")
    if hops is not None and not (hops.isascii() and hops.isdigit() and len(hops) < 10 and int(hops) < 256):
        raise Malformed(400, "Max-Forwards is no number up to 255")


def _check_uri(uri: str) -> None:
    if uri.startswith("<"):
        raise Malformed(400, "request URI in brackets")
    scheme, colon, _ = uri.partition(":")
    if colon and f"{scheme.lower()}:" not in _SCHEMES:
        raise Malformed(416, "a scheme we do not speak")
    try:
        parse_uri(uri)
    except BadAddress as bad:
        raise Malformed(400, f"request URI: {bad.why}") from None


def _body(headers: Headers, rest: bytes, stream: bool) -> bytes:
    said = headers.get("Content-Length")
    if said is None:
        return b"" if stream else rest
    if not (said.isascii() and said.isdigit() and len(said) < 8):
        raise Malformed(400, "Content-Length is no length")
    if int(said) > len(rest):
        raise Malformed(400, "shorter than its Content-Length")
    return rest[: int(said)]
