"""What a session description says, as nouns: RFC 8866 and the offer/answer words of RFC 3264."""

from dataclasses import dataclass, field
from typing import Literal

Direction = Literal["sendrecv", "sendonly", "recvonly", "inactive"]
DIRECTIONS: tuple[Direction, ...] = ("sendrecv", "sendonly", "recvonly", "inactive")
NOWHERE = ("0.0.0.0", "::")  # noqa: S104  # the old way to say hold (RFC 2543), nothing listens there
EVENTS = "TELEPHONE-EVENT"

Attribute = tuple[str, str]  # name, and what stands after the colon; "" where nothing does


class Unacceptable(Exception):
    """A description we cannot agree to: the call is answered with 488."""


@dataclass(frozen=True, slots=True)
class Codec:
    """One payload type of one section: its number there, its name in capitals, clock rate in Hz, channels, fmtp."""

    type: int
    name: str
    rate: int = 8000
    channels: int = 1
    fmtp: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One m-line with what belongs to it.

    `host` is its own c= line or the session's. `attributes` are all a= lines but rtpmap, fmtp, ptime, maxptime and the
    direction, in their order; those a session states for all its sections (fingerprint, ice-ufrag, setup …) are
    repeated in each. `formats` is the m-line's list as written, for sections that are not audio.
    """

    media: str
    port: int
    profile: str
    formats: tuple[str, ...] = ()
    codecs: tuple[Codec, ...] = ()
    host: str = ""
    direction: Direction = "sendrecv"
    ptime: int | None = None
    maxptime: int | None = None
    attributes: tuple[Attribute, ...] = ()

    def get(self, name: str) -> str | None:
        """The first attribute of that name; "" for one without a value, None where it does not stand."""
        return next((value for key, value in self.attributes if key == name), None)

    def all(self, name: str) -> list[str]:
        """Every value of that attribute, in order: candidates, crypto lines."""
        return [value for key, value in self.attributes if key == name]


@dataclass(frozen=True, slots=True)
class Origin:
    """The o= line: who made the description, its id, and its version, which grows with every change."""

    id: str
    version: int
    host: str
    name: str = "-"


@dataclass(frozen=True, slots=True)
class Description:
    """One whole session description."""

    origin: Origin
    sections: tuple[Section, ...]
    host: str = ""
    attributes: tuple[Attribute, ...] = ()  # the session's own: group, ice-lite, …

    @property
    def audio(self) -> Section | None:
        """The first audio section that is not turned off, None where there is none."""
        return next((one for one in self.sections if one.media == "audio" and one.port), None)


@dataclass(frozen=True, slots=True)
class Local:
    """Our side of a section's transport, as a port tells it: what the description must say about how to reach us.

    `attributes` carry what belongs to the transport alone: rtcp-mux, crypto, ice-ufrag, ice-pwd, fingerprint, setup,
    candidate, end-of-candidates. mid, BUNDLE, codecs, direction and ssrc are written by whoever negotiates.
    """

    profile: str
    host: str
    port: int
    attributes: tuple[Attribute, ...] = field(default=())
