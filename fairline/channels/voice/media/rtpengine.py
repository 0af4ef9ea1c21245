"""A party reached through rtpengine, which faces it (SRTP, ICE) while we speak plain RTP with it; optional."""

import asyncio
import secrets
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from typing import Any

from fairline.channels.voice.media.plain import Plain
from fairline.channels.voice.media.port import Site
from fairline.channels.voice.media.rtpengine_ng import Ng, Unanswered
from fairline.channels.voice.sdp import parse, write
from fairline.channels.voice.sdp.model import Description, Local, Origin, Section, Unacceptable
from fairline.channels.voice.sdp.policy import KEYS, OURS, agreed

REPLACED = {"replace": ["origin", "session-connection"]}
# How rtpengine is told to face a party, by its kind.
TOWARDS: dict[str, Mapping[str, Any]] = {
    "webrtc": {
        "transport-protocol": "UDP/TLS/RTP/SAVPF",
        "ICE": "force",
        "DTLS": "passive",
        "SDES": ["off"],
        "rtcp-mux": ["offer", "require"],
        **REPLACED,
    },
    "srtp": {"transport-protocol": "RTP/SAVP", "ICE": "remove", "DTLS": "off", "rtcp-mux": ["demux"], **REPLACED},
    "rtp": {"transport-protocol": "RTP/AVP", "ICE": "remove", "rtcp-mux": ["demux"], **REPLACED},
}
US = TOWARDS["rtp"]
# rtpengine 10.5 begins the handshake with a browser that offers, even where it is told to say "passive".
BEGIN = {**TOWARDS["webrtc"], "DTLS": "active"}
# What belongs to the transport; everything else in a description is written by whoever negotiates.
CARRIED = ("rtcp-mux", "rtcp", "crypto", "ice-ufrag", "ice-pwd", "ice-options", "fingerprint", "setup", "candidate")
CARRIED_LAST = ("end-of-candidates",)
OUR_TAG, THEIR_TAG = "house", "party"


def open_port(site: Site) -> "Relayed":
    """A way over the rtpengine at `site.options["ng"]` ("host:port"), to a party of the kind `site.options["to"]`."""
    return Relayed(site)


class Relayed:
    """The port: a plain one towards rtpengine, and rtpengine's own towards the party."""

    def __init__(self, site: Site) -> None:
        self._plain = Plain(site)
        self._site = site
        kind = site.options.get("to", "webrtc")
        self._towards, self._answer = TOWARDS[kind], BEGIN if kind == "webrtc" else TOWARDS[kind]
        self._call = secrets.token_hex(12)
        self._ng: Ng | None = None
        self._offered = False
        self._answering: asyncio.Task[None] | None = None
        self._lost: Callable[[str], None] = lambda _: None

    @property
    def on_rtp(self) -> Callable[[bytes], None]:
        """See Port."""
        return self._plain.on_rtp

    @on_rtp.setter
    def on_rtp(self, hear: Callable[[bytes], None]) -> None:
        self._plain.on_rtp = hear

    @property
    def on_rtcp(self) -> Callable[[bytes], None]:
        """See Port."""
        return self._plain.on_rtcp

    @on_rtcp.setter
    def on_rtcp(self, hear: Callable[[bytes], None]) -> None:
        self._plain.on_rtcp = hear

    @property
    def on_lost(self) -> Callable[[str], None]:
        """See Port."""
        return self._lost

    @on_lost.setter
    def on_lost(self, tell: Callable[[str], None]) -> None:
        self._lost = self._plain.on_lost = tell

    async def local(self, theirs: Section | None) -> Local:
        """See Port: what rtpengine says for us. Raises Unanswered (an OSError) where it does not answer."""
        ours = _section(await self._plain.local(None))
        self._offered = theirs is None
        if theirs is None:
            told = await self._ask("offer", OUR_TAG, "", ours, self._towards)
            return _local(told)
        spoken = agreed(theirs)  # rtpengine must hear which of their codecs we take
        self._plain.connect(await self._ask("offer", THEIR_TAG, "", theirs, US))
        taken = Section("audio", ours.port, ours.profile, codecs=spoken.codecs, host=ours.host)
        return _local(await self._ask("answer", THEIR_TAG, OUR_TAG, taken, self._answer))

    def connect(self, theirs: Section) -> None:
        """See Port."""
        if self._offered:
            self._offered = False
            self._answering = asyncio.ensure_future(self._answered(theirs))

    async def _answered(self, theirs: Section) -> None:
        try:
            self._plain.connect(await self._ask("answer", OUR_TAG, THEIR_TAG, theirs, US))
        except (Unanswered, Unacceptable):
            self._lost("rtpengine")

    async def _ask(self, command: str, of: str, to: str, said: Section, flags: Mapping[str, Any]) -> Section:
        if self._ng is None:
            host, _, port = str(self._site.options["ng"]).rpartition(":")
            self._ng = await Ng.reach(host, int(port))
        tags = {"call-id": self._call, "from-tag": of, **({"to-tag": to} if to else {})}
        description = Description(Origin("1", 1, said.host), (said,), said.host)
        told = await self._ng.ask(command, sdp=write(description), **tags, **flags)
        section = parse(str(told["sdp"])).audio
        if section is None:
            raise Unanswered(f"{command}: no sound in what it says")
        return section

    def expect(self, types: Collection[int]) -> None:
        """See Port."""
        self._plain.expect(types)

    def send(self, rtp: bytes) -> None:
        """See Port."""
        self._plain.send(rtp)

    def send_rtcp(self, rtcp: bytes) -> None:
        """See Port."""
        self._plain.send_rtcp(rtcp)

    async def close(self) -> None:
        """See Port; rtpengine forgets the call."""
        if self._answering is not None:
            self._answering.cancel()
            await asyncio.gather(self._answering, return_exceptions=True)
        ng, self._ng = self._ng, None
        if ng is not None:
            with suppress(Unanswered):  # it forgets by itself a call in which nobody speaks
                await ng.ask("delete", **{"call-id": self._call, "delete-delay": 0})
            ng.close()
        await self._plain.close()


def _section(local: Local) -> Section:
    codecs = (*OURS, KEYS)
    return Section("audio", local.port, local.profile, codecs=codecs, host=local.host, attributes=local.attributes)


def _local(told: Section) -> Local:
    kept = tuple(one for name in (CARRIED, CARRIED_LAST) for one in told.attributes if one[0] in name)
    return Local(told.profile, told.host, told.port, kept)
