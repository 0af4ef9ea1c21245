"""Sealed RTP for phones and trunks with keys in the description (RFC 3711, RFC 4568); never a plain packet."""

import secrets

from fairline.channels.voice.media import srtp_keys
from fairline.channels.voice.media.packets import LEAST
from fairline.channels.voice.media.plain import Place, Plain
from fairline.channels.voice.media.port import Site
from fairline.channels.voice.media.srtp_keys import Crypto
from fairline.channels.voice.media.srtp_suites import Sealed, is_rtcp
from fairline.channels.voice.sdp.model import Local, Section, Unacceptable

PROFILES = ("RTP/SAVP", "RTP/SAVPF")


def open_port(site: Site) -> "Srtp":
    """A way to one phone or trunk. `site.options` may name the `suites` that are good enough, the best first."""
    return Srtp(site)


class Srtp(Plain):
    """The port: the plain one, with every packet sealed; it locks to a source only once that has shown the key."""

    def __init__(self, site: Site) -> None:
        super().__init__(site)
        self._profile = PROFILES[0]
        self._suites = srtp_keys.allowed(tuple(site.options.get("suites", ())))
        self._ours: dict[str, Crypto] = {}  # what our newest description says, by tag
        self._sealed: Sealed | None = None
        self._in_use: tuple[Crypto, Crypto] | None = None

    async def local(self, theirs: Section | None) -> Local:
        """Our side; see Port. Raises Unacceptable where theirs is not sealed, or not in a way we may speak."""
        if theirs is None:
            self._ours = {one.tag: one for one in self._offered()}
        else:
            chosen = self._chosen(theirs)
            self._profile = theirs.profile
            self._ours = {chosen.tag: Crypto(chosen.tag, chosen.suite, self._key(chosen))}
        if self._sound is None:
            await self._open()
        lines = tuple(("crypto", one.written()) for one in self._ours.values())
        return Local(self._profile, self._site.announced, self._number, lines)

    def connect(self, theirs: Section) -> None:
        """Their side; see Port."""
        told = self._chosen(theirs)
        ours = self._ours.get(told.tag)
        if ours is None or ours.suite != told.suite:
            raise Unacceptable("an answer to another crypto line than we gave")
        self._agree(ours, told)
        super().connect(theirs)

    def _agree(self, ours: Crypto, told: Crypto) -> None:
        was, self._in_use = self._in_use, (ours, told)
        if was is None or self._sealed is None or was[0].key != ours.key:
            self._sealed = Sealed(ours.suite, ours.key, told.key)
        elif was[1].key != told.key:
            self._sealed.listen(told.suite, told.key)

    def _chosen(self, theirs: Section) -> Crypto:
        if theirs.profile not in PROFILES:
            raise Unacceptable(f"{theirs.profile} is not sealed")
        found = srtp_keys.first(theirs.all("crypto"), self._suites)
        if found is None:
            raise Unacceptable("no crypto line we may speak")
        return found

    def _offered(self) -> list[Crypto]:
        """On a call that stands, what it speaks with its own key; else every suite with a fresh one."""
        if self._in_use is not None:
            return [self._in_use[0]]
        fresh = ((suite, secrets.token_bytes(suite.length)) for suite in self._suites)
        return [Crypto(str(number), suite, key) for number, (suite, key) in enumerate(fresh, 1)]

    def _key(self, chosen: Crypto) -> bytes:
        ours = self._in_use[0] if self._in_use else None
        return ours.key if ours and ours.suite == chosen.suite else secrets.token_bytes(chosen.suite.length)

    def _hear(self, packet: bytes, source: Place) -> None:
        if self._sealed is None or len(packet) < LEAST:
            return
        is_report = is_rtcp(packet)
        opened = self._sealed.open_rtcp(packet) if is_report else self._sealed.open(packet)
        if opened is None:
            return
        if is_report:
            self.on_rtcp(opened)
        else:
            super()._hear(opened, source)

    def _told(self, packet: bytes, source: Place) -> None:
        opened = self._sealed.open_rtcp(packet) if self._sealed is not None else None
        if opened is not None:
            super()._told(opened, source)

    def send(self, rtp: bytes) -> None:
        """See Port."""
        packet = self._sealed.seal(rtp) if self._sealed is not None else None
        if packet is not None:
            super().send(packet)

    def send_rtcp(self, rtcp: bytes) -> None:
        """See Port."""
        packet = self._sealed.seal_rtcp(rtcp) if self._sealed is not None else None
        if packet is None:
            return
        if self._is_shared:
            super().send(packet)
        else:
            super().send_rtcp(packet)

    async def close(self) -> None:
        """See Port; the keys are forgotten."""
        self._sealed = self._in_use = None
        self._ours = {}
        await super().close()
