"""Bodies of several parts (RFC 5621): a description beside a place, a certificate or whatever else comes along."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fairline.channels.voice.sip.headers import Headers
from fairline.channels.voice.sip.message import Request, Response
from fairline.channels.voice.sip.splitting import parse_params

_MOST = 32


@dataclass(frozen=True, slots=True)
class Part:
    """One part; `kind` is its content type in small letters, without parameters."""

    kind: str
    headers: Headers
    body: bytes


def parts(message: Request | Response) -> list[Part]:
    """The message's parts; a body that is not of several is one. Empty without a body."""
    return _parts(message.headers, message.body) if message.body else []


def part_of(message: Request | Response, kind: str) -> bytes:
    """The first part of a kind, wherever it stands; b"" where there is none."""
    return next((part.body for part in parts(message) if part.kind == kind), b"")


def join(parts: list[tuple[dict[str, str], bytes]], boundary: str) -> tuple[str, bytes]:
    """Content-Type and body of parts given as headers and content."""
    written = b"".join(
        f"--{boundary}\r\n{Headers(headers.items())}\r\n".encode() + body + b"\r\n" for headers, body in parts
    )
    return f"multipart/mixed;boundary={boundary}", written + f"--{boundary}--\r\n".encode()


def kind_of(headers: Headers) -> str:
    """The content type, in small letters and without parameters."""
    return (headers.get("Content-Type") or "").partition(";")[0].strip().lower().replace(" ", "")


def _parts(headers: Headers, body: bytes) -> list[Part]:
    kind = kind_of(headers)
    if not kind.startswith("multipart/"):
        return [Part(kind, headers, body)]
    mark = parse_params((headers.get("Content-Type") or "").partition(";")[2]).get("boundary", "")
    if not mark:
        return []
    cuts = re.compile(
        rb"(?:\A|\r?\n)--" + re.escape(mark.encode("utf-8", "surrogateescape")) + rb"(?:--)?[ \t]*(?:\r?\n|\Z)"
    )
    between = cuts.split(body)[1:-1]
    return [_part(one) for one in between[:_MOST]]


def _part(text: bytes) -> Part:
    head, _, body = (b"\r\n" + text).partition(b"\r\n\r\n")
    headers = Headers.read(head.decode("utf-8", "surrogateescape").split("\r\n"))
    return Part(kind_of(headers), headers, body)
