"""SIP messages: read from bytes with the world's habits forgiven, and answered."""

from __future__ import annotations

import re

from fairline.channels.voice.sip.addresses import tag_of
from fairline.channels.voice.sip.headers import Headers
from fairline.channels.voice.sip.malformed import BadAddress, Malformed
from fairline.channels.voice.sip.reasons import REASONS
from fairline.channels.voice.sip.said import Request, Response
from fairline.channels.voice.sip.sound import check

__all__ = ["BadAddress", "Headers", "Malformed", "Request", "Response", "parse", "reply_to"]

MOST_BYTES = 65_536
_MOST_LINES = 500
_COPIED = ("Via", "From", "To", "Call-ID", "CSeq")
_FOLD = re.compile(r"\r?\n[ \t]+")
_END = re.compile(rb"\r?\n\r?\n")
_LINE = re.compile(r"\r?\n")
_REQUEST = re.compile(r"([A-Za-z0-9\-.!%*_+`'~]+) (\S+) ([Ss][Ii][Pp]/\d+\.\d+)\Z")
_VERSION = re.compile(r"SIP/\d+\.\d+\Z", re.IGNORECASE)
_STATUS = re.compile(r"[Ss][Ii][Pp]/2\.0 +([1-6]\d\d)(?: +(.*))?\Z")


def parse(data: bytes, *, stream: bool = False) -> Request | Response:
    """A whole message. What stands behind its Content-Length is left away. Raises Malformed, never anything else.

    In a datagram a message without Content-Length runs to the end; on a stream it has no body.
    """
    if len(data) > MOST_BYTES:
        raise Malformed(513, "longer than 64 kB")
    lines, rest = _lines(data.lstrip(b"\r\n"))
    if len(lines) > _MOST_LINES:
        raise Malformed(400, "headers too many")
    headers = Headers.read(lines[1:])
    if lines[0][:4].upper() == "SIP/":
        return _response(lines[0], headers, rest, stream)
    return _request(lines[0], headers, rest, stream)


def reply_to(request: Request, status: int, reason: str = "", to_tag: str = "") -> Response:
    """An answer with what every answer takes from its request. The To tag is added where the request has none."""
    headers = Headers()
    for name in _COPIED:
        for value in request.headers.all(name):
            headers.add(name, value)
    for value in request.headers.all("Record-Route") if 100 < status < 300 else ():
        headers.add("Record-Route", value)
    to = headers.get("To")
    if to_tag and to is not None and status != 100 and not tag_of(to):
        headers.set("To", f"{to};tag={to_tag}")
    return Response(status, reason or REASONS.get(status, ""), headers)


def _lines(data: bytes) -> tuple[list[str], bytes]:
    head, gap, rest = data.partition(b"\r\n\r\n")
    if not gap or b"\n\n" in head or b"\n\r\n" in head:
        found = _END.search(data)
        head, rest = (data[: found.start()], data[found.end() :]) if found else (data, b"")
    text = head.decode("utf-8", "surrogateescape").rstrip("\r\n")
    if "\n " in text or "\n\t" in text:
        text = _FOLD.sub(" ", text)
    lines = text.split("\r\n") if text.count("\n") == text.count("\r\n") else _LINE.split(text)
    return lines, rest


def _request(line: str, headers: Headers, rest: bytes, stream: bool) -> Request:
    found = _REQUEST.match(line)
    method, uri, version = found.groups() if found else _loose(line)
    request = Request(method, uri, headers, b"")
    if not found:
        raise _refused(request, 400, "request line with spaces too many")
    if version.upper() != "SIP/2.0":
        raise _refused(request, 505, "another version of SIP")
    try:
        request.body = check(headers, rest, stream, request)
    except Malformed as bad:
        raise _refused(request, bad.status, bad.why) from None
    return request


def _loose(line: str) -> tuple[str, str, str]:
    """A request line with blanks where none belong; it is refused, but whoever wrote it may hear so."""
    words = line.split()
    if len(words) < 3 or not _VERSION.match(words[-1]):
        raise Malformed(400, "not a SIP request")
    return words[0], " ".join(words[1:-1]), words[-1]


def _response(line: str, headers: Headers, rest: bytes, stream: bool) -> Response:
    found = _STATUS.match(line)
    if not found:
        raise Malformed(0, "not a SIP response")
    try:
        body = check(headers, rest, stream, None)
    except Malformed as bad:
        raise Malformed(0, bad.why) from None
    return Response(int(found.group(1)), found.group(2) or "", headers, body)


def _refused(request: Request, status: int, why: str) -> Malformed:
    """With the request, where an answer would find its way: it has all an answer takes, and is no ACK."""
    answerable = request.method.upper() != "ACK" and all(name in request.headers for name in _COPIED)
    return Malformed(status, why, request if answerable else None)
