"""The seam inside a media worker between ends and the ways sound travels: plain RTP, SRTP, WebRTC.

A port knows addresses, keys and sockets, and nothing of codecs, rooms or digits. An end opens one by its kind, asks
it what to say about our side (`local`), tells it the other side (`connect`), and from then on RTP goes through it.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Protocol

from fairline.channels.voice.media.pool import Pool
from fairline.channels.voice.sdp.model import Local, Section

# Modules are named and not imported: a worker without WebRTC calls never loads what WebRTC needs.
PORTS: dict[str, str] = {
    "rtp": "fairline.channels.voice.media.plain",
    "srtp": "fairline.channels.voice.media.srtp",
    "webrtc": "fairline.channels.voice.media.webrtc",
}


@dataclass(frozen=True, slots=True)
class Site:
    """Where a port may open: the address to bind, the one to announce in descriptions, and the numbers it may take.

    `options` is whatever was given to `open` for this kind (ice servers, suites).
    """

    bind: str
    announced: str
    pool: Pool
    options: Mapping[str, Any] = field(default_factory=dict)


class Port(Protocol):
    """One party's way in and out. The three callbacks are set by the end before `local` is first called."""

    on_rtp: Callable[[bytes], None]  # one RTP packet in clear, from the one source it locked to
    on_rtcp: Callable[[bytes], None]  # one compound RTCP packet in clear
    on_lost: Callable[[str], None]  # the way is gone for good, and why; told once

    async def local(self, theirs: Section | None) -> Local:
        """Our transport, as an answer to `theirs` or, with None, as an offer; called again at every re-offer.

        The first call binds sockets. Raises Unacceptable where their profile or keys are not this port's, OSError
        where no socket is left.
        """
        ...

    def connect(self, theirs: Section) -> None:
        """Their side is known or has changed. Returns at once; handshakes go on by themselves, `on_lost` tells failure.

        After a second call the source of RTP is learnt anew.
        """
        ...

    def expect(self, types: Collection[int]) -> None:
        """The payload types a packet must have to make its sender the one source we listen to."""
        ...

    def send(self, rtp: bytes) -> None:
        """Send one RTP packet; quietly does nothing before the other side can be reached."""
        ...

    def send_rtcp(self, rtcp: bytes) -> None:
        """Send one compound RTCP packet, in the same way."""
        ...

    async def close(self) -> None:
        """Give back sockets and numbers, and end what goes on; may be called twice."""
        ...


class UnknownKind(Exception):
    """No such kind of port is installed here."""


def opened(kind: str, site: Site) -> Port:
    """A port of that kind: what `open_port(site)` of its module gives. Raises UnknownKind."""
    try:
        module = import_module(PORTS[kind])
    except (KeyError, ImportError) as error:
        raise UnknownKind(f"{kind}: {error}") from error
    port: Port = module.open_port(site)
    return port
