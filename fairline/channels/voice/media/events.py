"""What sound tells the house; `end` is always the end's id, `command` what the house called its wish."""

from typing import Literal

import msgspec


class Told(msgspec.Struct, frozen=True, tag=True):
    """Something an end tells."""

    end: str


class SoundEnded(Told, frozen=True):
    """A sound is over. `why`: played to its end, cut by a key, by `stop_sound`, by another sound, or it failed."""

    command: str
    why: Literal["done", "digit", "stopped", "replaced", "gone", "failed"]


class DigitsGathered(Told, frozen=True):
    """What was keyed. `timeout`: fewer than the least asked for came in time; `terminator`: its key ended it."""

    command: str
    digits: str
    why: Literal["complete", "timeout", "terminator"]


class Digit(Told, frozen=True):
    """One key was pressed and let go."""

    digit: str


class Silence(Told, frozen=True):
    """The party said nothing for so many milliseconds."""

    ms: int


class Unheard(Told, frozen=True):
    """No packet came for so many milliseconds though the party should send; also where none ever did."""

    ms: int


class Heard(Told, frozen=True):
    """Packets come again after `Unheard`."""


class EndLost(Told, frozen=True):
    """The end is gone: `gone` (it took leave), `worker` (its process died), `ice`, `dtls`, `consent`, `socket`, and
    `silent`: not a packet and not a report came for minutes.
    """

    why: str


class RecordingWritten(Told, frozen=True):
    """The file stands whole. `gaps` are (from, to, why) in milliseconds: `paused`, `digits`."""

    path: str
    ms: int
    gaps: tuple[tuple[int, int, str], ...] = ()


class RecordingFailed(Told, frozen=True):
    """The disk does not take it any more, told at once; what was written until then can be read."""

    path: str
    why: str


class Quality(Told, frozen=True):
    """How well it goes: loss 0..1 (the worse direction), jitter and round trip in ms, MOS 1..4.4, packets received.

    As an event it comes when the score has changed by 0.3, and last of all as the end closes; then `mos` is never None.
    Asked for, it is None before anything was heard; `rtt_ms` is so before the other side has reported.
    """

    loss: float
    jitter_ms: float
    rtt_ms: float | None
    mos: float | None
    packets: int
    their_loss: float = 0.0


MediaEvent = (
    SoundEnded
    | DigitsGathered
    | Digit
    | Silence
    | Unheard
    | Heard
    | EndLost
    | RecordingWritten
    | RecordingFailed
    | Quality
)
