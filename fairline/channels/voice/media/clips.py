"""What can be played to somebody: tones, files, the house's own music."""

import msgspec


class Tone(msgspec.Struct, frozen=True, tag="tone"):
    """One or more frequencies in Hz sounding together for so many milliseconds; no frequency is silence."""

    hz: tuple[float, ...]
    ms: int
    level: float = -13.0  # dBm0 of each frequency


class FileClip(msgspec.Struct, frozen=True, tag="file"):
    """A file of 8 kHz u-law without a header."""

    path: str


class Music(msgspec.Struct, frozen=True, tag="music"):
    """The music on hold this house made itself; nobody's rights are touched."""


Clip = Tone | FileClip | Music

BEEP: tuple[Clip, ...] = (Tone((1000.0,), 300),)

# Ringing as people know it where they are (ITU-T E.180, supplement 2): frequencies, then on and off in milliseconds.
_RINGING: dict[str, tuple[tuple[float, ...], tuple[int, ...]]] = {
    "US": ((440.0, 480.0), (2000, 4000)),
    "GB": ((400.0, 450.0), (400, 200, 400, 2000)),
    "FR": ((440.0,), (1500, 3500)),
    "": ((425.0,), (1000, 4000)),
}
_AS = {"CA": "US", "PR": "US", "IE": "GB", "AU": "GB", "NZ": "GB", "IN": "GB", "ZA": "GB"}


def ringback(country: str = "") -> tuple[Clip, ...]:
    """One round of the ringing tone of a country (ISO code); to be looped."""
    hz, times = _RINGING.get(_AS.get(country, country), _RINGING[""])
    return tuple(Tone(hz if place % 2 == 0 else (), ms) for place, ms in enumerate(times))
