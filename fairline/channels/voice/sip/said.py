"""What one side says to the other: a request or a response, as they are and as they go on the wire."""

from __future__ import annotations

from dataclasses import dataclass, field

from fairline.channels.voice.sip.headers import Headers


@dataclass(slots=True)
class Request:
    """What one side asks of the other. Content-Length is written, never kept."""

    method: str
    uri: str
    headers: Headers = field(default_factory=Headers)
    body: bytes = b""

    def encode(self) -> bytes:
        """The bytes on the wire."""
        return _encode(f"{self.method} {self.uri} SIP/2.0", self.headers, self.body)


@dataclass(slots=True)
class Response:
    """What the other side says to it."""

    status: int
    reason: str = ""
    headers: Headers = field(default_factory=Headers)
    body: bytes = b""

    def encode(self) -> bytes:
        """The bytes on the wire."""
        return _encode(f"SIP/2.0 {self.status} {self.reason}", self.headers, self.body)


def _encode(line: str, headers: Headers, body: bytes) -> bytes:
    held = headers.copy()
    held.set("Content-Length", str(len(body)))
    text = f"{line}\r\n{held}\r\n"
    try:
        return text.encode("utf-8", "surrogateescape") + body
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace") + body
