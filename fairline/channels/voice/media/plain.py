"""Plain RTP over UDP: the way to trunks and desk phones, also those behind an address translator (RFC 4961)."""

import asyncio
import socket
from collections.abc import Callable, Collection
from ipaddress import ip_address

from fairline.channels.voice.media.packets import LEAST
from fairline.channels.voice.media.port import Site
from fairline.channels.voice.sdp.model import NOWHERE, Local, Section, Unacceptable

PROFILES = ("RTP/AVP", "RTP/AVPF")
EXPEDITED = 46 << 2  # "expedited forwarding", for networks that let calls go first (RFC 4594)
LARGEST = 2048  # asyncio's own loop would make room for 256 KiB at every packet
Place = tuple[str, int]


def open_port(site: Site) -> "Plain":
    """A way to one phone or trunk."""
    return Plain(site)


class Plain:
    """The port: locks to the first source whose packets are of a payload type agreed on; what was said is a guess.

    But where packets come from the very place that was said, that is the party: strangers who try ports in the hope of
    being locked to lose the call again.
    """

    def __init__(self, site: Site) -> None:
        self.on_rtp: Callable[[bytes], None] = _nowhere
        self.on_rtcp: Callable[[bytes], None] = _nowhere
        self.on_lost: Callable[[str], None] = _nowhere
        self._site = site
        self._profile = PROFILES[0]
        self._number = 0
        self._sound: asyncio.DatagramTransport | None = None
        self._reports: asyncio.DatagramTransport | None = None
        self._types: frozenset[int] = frozenset()
        self._said: Place | None = None  # what their description says
        self._locked: Place | None = None
        self._to: Place | None = None
        self._reports_to: Place | None = None
        self._is_shared = False  # reports come and go by the sound's own port

    async def local(self, theirs: Section | None) -> Local:
        """Our side; see Port."""
        if theirs is not None:
            if theirs.profile not in PROFILES:
                raise Unacceptable(f"{theirs.profile} is not plain")
            self._profile = theirs.profile
        if self._sound is None:
            await self._open()
        return Local(self._profile, self._site.announced, self._number)

    async def _open(self) -> None:
        with self._site.pool.tried() as numbers:
            for number in numbers:
                try:
                    pair = _pair(self._site.bind, number)
                except OSError:
                    continue  # somebody else's; the next one
                self._number = number
                break
            else:
                raise OSError("no port pair is free")
        loop = asyncio.get_running_loop()
        self._sound, _ = await loop.create_datagram_endpoint(lambda: _Ear(self._hear, self._broken), sock=pair[0])
        self._reports, _ = await loop.create_datagram_endpoint(lambda: _Ear(self._told, self._broken), sock=pair[1])
        for each in (self._sound, self._reports):
            if hasattr(each, "max_size"):
                each.max_size = LARGEST

    def connect(self, theirs: Section) -> None:
        """Their side; see Port. Hold by an address of nowhere leaves the old one."""
        self._locked = None
        self._is_shared = theirs.get("rtcp-mux") is not None
        if theirs.host in NOWHERE or not _is_address(theirs.host):
            return
        self._said = self._to = (theirs.host, theirs.port)
        number = (theirs.get("rtcp") or "").split(" ")[0]
        self._reports_to = (theirs.host, int(number) if number.isdecimal() else theirs.port + 1)

    def expect(self, types: Collection[int]) -> None:
        """See Port."""
        self._types = frozenset(types)

    def _hear(self, packet: bytes, source: Place) -> None:
        if source != self._locked and not self._lock(packet, source):
            return
        if len(packet) < LEAST:
            return
        if 191 < packet[1] < 224:
            self.on_rtcp(packet)
        else:
            self.on_rtp(packet)

    def _lock(self, packet: bytes, source: Place) -> bool:
        """Whether this is the one to listen to from now on."""
        if self._locked is not None and source != self._said:
            return False
        if len(packet) < LEAST or packet[0] & 0xC0 != 0x80:
            return False
        if packet[1] & 0x7F not in self._types:
            return False
        self._locked = source
        if source != self._to:
            self._to = source[:2]
            self._reports_to = (source[0], source[1] + 1)
        return True

    def _told(self, packet: bytes, source: Place) -> None:
        if self._to is not None and source[0] == self._to[0] and len(packet) >= 8:
            self._reports_to = source[:2]
            self.on_rtcp(packet)

    def _broken(self, _: Exception) -> None:
        if self._sound is not None:
            self.on_lost("socket")

    def send(self, rtp: bytes) -> None:
        """See Port."""
        if self._to is not None and self._sound is not None:
            self._sound.sendto(rtp, self._to)

    def send_rtcp(self, rtcp: bytes) -> None:
        """See Port."""
        if self._is_shared:
            self.send(rtcp)
        elif self._reports_to is not None and self._reports is not None:
            self._reports.sendto(rtcp, self._reports_to)

    async def close(self) -> None:
        """See Port."""
        sound, reports, number = self._sound, self._reports, self._number
        self._sound = self._reports = None
        for each in (sound, reports):
            if each is not None:
                each.close()
        if sound is not None:
            await asyncio.sleep(0)  # the sockets close in the loop's next turn; only then is the number free
            self._site.pool.give_back(number)


class _Ear(asyncio.DatagramProtocol):
    def __init__(self, hear: Callable[[bytes, Place], None], broken: Callable[[Exception], None]) -> None:
        self.datagram_received = hear  # type: ignore[assignment]  # one call less for each packet
        self._broken = broken

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None:
            self._broken(exc)


def _pair(host: str, number: int) -> tuple[socket.socket, socket.socket]:
    first = _bound(host, number)
    try:
        return first, _bound(host, number + 1)
    except OSError:
        first.close()
        raise


def _bound(host: str, number: int) -> socket.socket:
    wide = ":" in host
    made = socket.socket(socket.AF_INET6 if wide else socket.AF_INET, socket.SOCK_DGRAM)
    try:
        made.setblocking(False)
        level, option = (socket.IPPROTO_IPV6, socket.IPV6_TCLASS) if wide else (socket.IPPROTO_IP, socket.IP_TOS)
        made.setsockopt(level, option, EXPEDITED)
        made.bind((host, number))
    except OSError:
        made.close()
        raise
    return made


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _nowhere(_: object) -> None:
    """Before the end has said where."""
