"""A media worker's ends without sockets or a clock: ports that keep what is sent, and time turned by hand."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from fairline.channels.voice.media.events import MediaEvent
from fairline.channels.voice.media.inband import Ears
from fairline.channels.voice.media.live import LiveEnd, Shop
from fairline.channels.voice.media.pacer import Pacer
from fairline.channels.voice.media.packets import HEAD, packet, payload
from fairline.channels.voice.media.rooms import Rooms
from fairline.channels.voice.media.sound import Sound
from fairline.channels.voice.media.tests.turned import Turned
from fairline.channels.voice.sdp import Local, Section

OFFER = (
    "v=0\r\no=- 1 {version} IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 {host}\r\nt=0 0\r\n"
    "m=audio {port} RTP/AVP {formats}\r\na=rtpmap:101 telephone-event/8000\r\na={direction}\r\n"
)


def offer(
    formats: str = "0 101",
    direction: str = "sendrecv",
    host: str = "192.0.2.1",
    port: int = 4000,
    version: int = 1,
) -> str:
    """What a phone says of itself."""
    return OFFER.format(formats=formats, direction=direction, host=host, port=port, version=version)


@dataclass(frozen=True, slots=True)
class Got:
    """One packet a phone got."""

    type: int
    marker: bool
    sequence: int
    timestamp: int
    source: int
    sound: bytes


def got(packet: bytes) -> Got:
    """A packet taken apart."""
    _, second, sequence, timestamp, source = HEAD.unpack_from(packet)
    return Got(second & 0x7F, second > 127, sequence, timestamp, source, payload(packet))


class OpenPort:
    """A port that keeps what is sent by it; a test speaks into it as the party would."""

    def __init__(self) -> None:
        self.on_rtp: Callable[[bytes], None] = print
        self.on_rtcp: Callable[[bytes], None] = print
        self.on_lost: Callable[[str], None] = print
        self.sent: list[bytes] = []
        self.reports: list[bytes] = []
        self.is_closed = False
        self._next = (100, 5000)

    async def local(self, theirs: Section | None) -> Local:
        return Local(theirs.profile if theirs else "RTP/AVP", "198.51.100.1", 20000)

    def connect(self, theirs: Section) -> None:
        """Everywhere is reached."""

    def expect(self, types: Collection[int]) -> None:
        """Everybody is believed."""

    def send(self, rtp: bytes) -> None:
        self.sent.append(rtp)

    def send_rtcp(self, rtcp: bytes) -> None:
        self.reports.append(rtcp)

    async def close(self) -> None:
        self.is_closed = True

    def says(self, sound: bytes, type: int = 0, source: int = 7, marker: bool = False, skip: int = 0) -> None:
        """The party says this in one packet; `skip` packets before it are lost."""
        sequence, timestamp = self._next
        sequence, timestamp = sequence + skip, timestamp + skip * len(sound)
        self._next = (sequence + 1, timestamp + len(sound))
        self.on_rtp(packet(type, marker, sequence, timestamp, source, sound))

    def keys(self, event: bytes, timestamp: int, type: int = 101, source: int = 7, marker: bool = False) -> None:
        """The party sends a packet about a key."""
        sequence, at = self._next
        self._next = (sequence + 1, at)
        self.on_rtp(packet(type, marker, sequence, timestamp, source, event))

    @property
    def got(self) -> list[Got]:
        """Everything the party got."""
        return [got(each) for each in self.sent]


class Studio:
    """A worker's ends."""

    def __init__(self, unheard: float = 60.0) -> None:
        self.timers, self.events = Turned(), list[MediaEvent]()
        self.rooms, self.ears = Rooms(), Ears()
        self.pacer = Pacer(self.timers, self._batch)
        self._count = 0
        self.shop = Shop(self.timers, self.pacer, self.rooms, self.ears, self.events.append, self._chance, unheard)

    def _batch(self, turn: int) -> bool:
        is_listening = self.ears.turn()
        return self.rooms.turn(turn) or is_listening

    def _chance(self, count: int) -> bytes:
        self._count += 1
        return self._count.to_bytes(1, "big") * count

    async def end(self, id: str, sdp: str | None = None, **more: Any) -> LiveEnd:
        """An end that has answered a phone's offer."""
        end = LiveEnd(id, self.shop, OpenPort(), more.get("wish", "sendrecv"), more.get("inband", False))
        await end.answer(sdp or offer())
        return end

    def turn(self, seconds: float) -> None:
        """Time passes."""
        self.timers.turn(seconds)

    def talk(self, ends: dict[LiveEnd, bytes], frames: int) -> None:
        """These ends' parties each say so many frames, 20 ms apart."""
        for number in range(frames):
            for end, sound in ends.items():
                heard(end).says(sound[number * 160 : number * 160 + 160] or sound[:160])
            self.turn(0.02)


def heard(end: LiveEnd) -> OpenPort:
    """The party of an end."""
    assert isinstance(end.port, OpenPort)
    return end.port


def played(*pieces: bytes, command: str = "play", **more: Any) -> Sound:
    """A sound of these pieces."""
    return Sound(list(pieces), command, **more)
