"""A party in a browser: ICE, DTLS and SRTP over one socket (RFC 8834), as a port."""

import asyncio
from collections.abc import Callable, Collection, Coroutine

from fairline.channels.voice.media.port import Site
from fairline.channels.voice.media.srtp_suites import Sealed, is_rtcp
from fairline.channels.voice.media.webrtc_dtls import DIGESTS, Dtls, Fingerprint, identity
from fairline.channels.voice.media.webrtc_ice import Link
from fairline.channels.voice.sdp.model import Attribute, Local, Section, Unacceptable

PROFILE = "UDP/TLS/RTP/SAVPF"
PROFILES = (PROFILE, "UDP/TLS/RTP/SAVP", "RTP/SAVPF")
PATIENCE = 20.0  # seconds until both sides must have found each other
EARLY = 16  # datagrams kept that came before
ACTIVE, PASSIVE, EITHER = "active", "passive", "actpass"


def open_port(site: Site) -> "WebRtc":
    """A way to one browser."""
    return WebRtc(site)


class WebRtc:
    """The port. The role in DTLS is settled once and kept; an ICE restart of theirs moves to a fresh connection."""

    def __init__(self, site: Site) -> None:
        self.on_rtp: Callable[[bytes], None] = _nowhere
        self.on_rtcp: Callable[[bytes], None] = _nowhere
        self.on_lost: Callable[[str], None] = _nowhere
        self._site = site
        self._profile = PROFILE
        self._link: Link | None = None  # the one in use, or to be
        self._fresh: Link | None = None  # made for their restart, until it stands
        self._offered = False  # the last description of ours was an offer
        self._role = ""  # active or passive, once settled
        self._met: tuple[str | None, ...] = ()  # the ICE names they gave last
        self._dtls: Dtls | None = None
        self._sealed: Sealed | None = None
        self._early: list[bytes] = []
        self._work: set[asyncio.Task[None]] = set()
        self._expiry: asyncio.TimerHandle | None = None
        self._is_over = False

    async def local(self, theirs: Section | None) -> Local:
        """Our side; see Port."""
        if theirs is not None:
            check(theirs)
            self._profile = theirs.profile
            self._role = self._role or (PASSIVE if theirs.get("setup") == ACTIVE else ACTIVE)
        self._offered = theirs is None
        link = await self._for_them(theirs)
        return Local(self._profile, self._site.announced, _number(link), tuple(self._attributes(link)))

    async def _for_them(self, theirs: Section | None) -> Link:
        if self._link is None:
            self._link = await self._gathered(is_controlling=theirs is None)
        elif theirs is not None and self._met and _names(theirs) != self._met:
            await self._leave(self._fresh)
            self._fresh = await self._gathered(is_controlling=False)
        return self._fresh or self._link

    async def _gathered(self, is_controlling: bool) -> Link:
        link = Link(self._site, is_controlling, self._take, lambda: self._broken(link))
        await link.gather_candidates()
        return link

    def _attributes(self, link: Link) -> list[Attribute]:
        return [
            ("rtcp-mux", ""),
            ("ice-ufrag", link.local_username),
            ("ice-pwd", link.local_password),
            ("fingerprint", identity().fingerprint),
            ("setup", EITHER if self._offered else self._role),
            *(("candidate", candidate.to_sdp()) for candidate in link.local_candidates),
            ("end-of-candidates", ""),
        ]

    def connect(self, theirs: Section) -> None:
        """Their side; see Port. Nothing happens where it only says again what is known."""
        if self._is_over or self._link is None or _names(theirs) == self._met:
            return
        check(theirs)
        self._role = self._role or (PASSIVE if theirs.get("setup") == ACTIVE else ACTIVE)
        is_first, self._met = not self._met, _names(theirs)
        link = self._link if is_first else self._fresh
        if link is None:
            return
        ufrag, password = self._met
        link.meet(ufrag or "", password or "", theirs.get("ice-lite") is not None, theirs.all("candidate"))
        if is_first:
            self._dtls = Dtls(self._role == ACTIVE, fingerprints(theirs), self._send, self._agreed, self._lose)
        self._start(self._found(link, is_first))

    async def _found(self, link: Link, is_first: bool) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                await link.connect()
                if is_first:
                    self._begin()
                    return
        except (ConnectionError, TimeoutError):
            if is_first:
                self._lose("ice")
            return  # a restart that came to nothing leaves the old way as it is
        old, self._link, self._fresh = self._link, link, None
        await self._leave(old)

    def _begin(self) -> None:
        """Both can reach each other: the handshake, with what came too early for it."""
        if self._dtls is not None:
            self._dtls.start()
            for datagram in self._early:
                self._dtls.received(datagram)
        self._early.clear()
        self._expiry = asyncio.get_running_loop().call_later(PATIENCE, self._expire)

    def _expire(self) -> None:
        if self._sealed is None:
            self._lose("dtls")

    def _agreed(self, sealed: Sealed) -> None:
        self._sealed = sealed

    def _take(self, datagram: bytes) -> None:
        if datagram[0] >= 128:
            self._sound(datagram)
        elif self._dtls is not None and self._is_reached():
            self._dtls.received(datagram)
        elif len(self._early) < EARLY:
            self._early.append(datagram)

    def _is_reached(self) -> bool:
        return self._link is not None and bool(self._link._nominated) and not self._early

    def _sound(self, packet: bytes) -> None:
        sealed = self._sealed
        if sealed is None or self._is_over or len(packet) < 12:
            return
        if is_rtcp(packet):
            report = sealed.open_rtcp(packet)
            if report is not None:
                self.on_rtcp(report)
            return
        rtp = sealed.open(packet)
        if rtp is not None:
            self.on_rtp(rtp)

    def expect(self, types: Collection[int]) -> None:
        """Nothing to do: who sends is proved by keys, not guessed from payload types."""

    def send(self, rtp: bytes) -> None:
        """One packet; see Port."""
        if self._sealed is not None:
            packet = self._sealed.seal(rtp)
            if packet is not None:
                self._send(packet)

    def send_rtcp(self, rtcp: bytes) -> None:
        """One report; see Port."""
        if self._sealed is not None:
            packet = self._sealed.seal_rtcp(rtcp)
            if packet is not None:
                self._send(packet)

    def _send(self, datagram: bytes) -> None:
        if self._link is not None:
            self._link.send_now(datagram)

    def _broken(self, link: Link) -> None:
        """aioice closed a connection: consent ended, if it was not us."""
        if link is self._link:
            self._lose("consent")

    def _lose(self, why: str) -> None:
        if not self._is_over:
            self._is_over = True
            self.on_lost(why)
            self._start(self._end())

    def _start(self, work: Coroutine[None, None, None]) -> None:
        started = asyncio.ensure_future(work)
        self._work.add(started)
        started.add_done_callback(self._work.discard)

    async def close(self) -> None:
        """See Port."""
        self._is_over = True
        await self._end()
        for work in list(self._work):
            if work is not asyncio.current_task():
                work.cancel()
        await asyncio.gather(*self._work, return_exceptions=True)

    async def _end(self) -> None:
        if self._expiry is not None:
            self._expiry.cancel()
        dtls, self._dtls, self._sealed = self._dtls, None, None
        if dtls is not None:
            dtls.close()
        link, self._link, fresh, self._fresh = self._link, None, self._fresh, None
        await self._leave(link)
        await self._leave(fresh)

    async def _leave(self, link: Link | None) -> None:
        if link is not None:
            await link.close()


def check(theirs: Section) -> None:
    """Raises Unacceptable for a side that does not come as browsers do; never a fall back to anything less."""
    if theirs.profile not in PROFILES:
        raise Unacceptable(f"{theirs.profile} is no WebRTC")
    if None in _names(theirs) or theirs.get("rtcp-mux") is None:
        raise Unacceptable("no ice-ufrag, ice-pwd or rtcp-mux")
    if not any(name in DIGESTS for name, _ in fingerprints(theirs)):
        raise Unacceptable("no fingerprint that can be checked")


def fingerprints(theirs: Section) -> list[Fingerprint]:
    """Their certificate's fingerprints."""
    told = [value.split() for value in theirs.all("fingerprint")]
    return [(two[0].lower(), two[1].upper()) for two in told if len(two) == 2]


def _names(theirs: Section) -> tuple[str | None, ...]:
    return theirs.get("ice-ufrag"), theirs.get("ice-pwd")


def _number(link: Link) -> int:
    return link.local_candidates[0].port


def _nowhere(_: object) -> None:
    """Before the end has said where."""
