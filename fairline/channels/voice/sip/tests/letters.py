"""SIP messages for tests, written the short way."""

from fairline.channels.voice.sip.headers import Headers
from fairline.channels.voice.sip.message import Request, Response, parse

SDP = b"v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 4000 RTP/AVP 0\r\n"


def request(
    method: str = "INVITE", *more: tuple[str, str], call: str = "c1", number: int = 1, via: str = ""
) -> Request:
    """A request from Ada to Nour, whole but for the Via, unless one is given."""
    lines = [
        ("From", "<sip:ada@a.example>;tag=ada"),
        ("To", "<sip:nour@b.example>"),
        ("Call-ID", call),
        ("CSeq", f"{number} {method}"),
        ("Contact", "<sip:ada@192.0.2.1>"),
        *more,
    ]
    return Request(method, "sip:nour@b.example", Headers([("Via", via), *lines] if via else lines))


def datagram(method: str = "INVITE", *more: tuple[str, str], branch: str = "z9hG4bK1", call: str = "c1") -> bytes:
    """The same as bytes, with a Via."""
    return request(method, *more, call=call, via=f"SIP/2.0/UDP 192.0.2.1:5060;branch={branch};rport").encode()


def asked(message: bytes) -> Request:
    """The request that bytes are."""
    read = parse(message)
    assert isinstance(read, Request)
    return read


def answered(message: bytes | str) -> Response:
    """The response that bytes are."""
    read = parse(message.encode() if isinstance(message, str) else message)
    assert isinstance(read, Response)
    return read


def chance() -> "Chance":
    """Randomness that comes out the same each time, and never twice the same."""
    return Chance()


class Chance:
    """Counts."""

    def __init__(self) -> None:
        self._given = 0

    def __call__(self, size: int) -> bytes:
        self._given += 1
        return self._given.to_bytes(size, "big")
