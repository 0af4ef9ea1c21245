"""Which codec two sides speak: G.711 end to end, in the offerer's order, with key presses as events."""

from dataclasses import dataclass, replace

from fairline.channels.voice.sdp.model import EVENTS, Codec, Section, Unacceptable

PCMU, PCMA = Codec(0, "PCMU"), Codec(8, "PCMA")
OURS = (PCMU, PCMA)
KEYS = Codec(101, EVENTS, fmtp="0-15")  # RFC 4733: 0-9, *, #, A-D


@dataclass(frozen=True, slots=True)
class Agreed:
    """What both sides speak: one codec of G.711, and their payload type for digits, where they have one."""

    audio: Codec
    events: Codec | None = None
    others: tuple[Codec, ...] = ()  # further codecs of ours they may send in without asking

    @property
    def codecs(self) -> tuple[Codec, ...]:
        """What an answer lists."""
        return (self.audio, self.events) if self.events else (self.audio,)


def agreed(theirs: Section, ours: tuple[Codec, ...] = OURS) -> Agreed:
    """What is spoken after `theirs`, with their numbers. Raises Unacceptable where nothing is common."""
    common = [codec for codec in theirs.codecs if any(_same(codec, own) for own in ours)]
    if not common:
        raise Unacceptable("no codec in common")
    audio = common[0]
    keys = (each for each in theirs.codecs if each.name == EVENTS and each.rate == audio.rate)
    return Agreed(audio, _ours_of(next(keys, None)), tuple(common[1:]))


def _same(one: Codec, other: Codec) -> bool:
    return (one.name, one.rate, one.channels) == (other.name, other.rate, other.channels)


def _ours_of(keys: Codec | None) -> Codec | None:
    """Their type; what it may carry is what we understand."""
    return replace(keys, fmtp=KEYS.fmtp) if keys else None
