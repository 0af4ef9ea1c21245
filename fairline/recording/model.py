"""What a recording is: the sound of a call on two channels, in sealed pieces, with what was left out."""

from dataclasses import dataclass
from typing import Literal

import msgspec

from fairline.kit.clock import Millis

Channel = Literal["left", "right"]  # the contact, the house
# Nobody wants them; they are to be written; they stand; nobody here can write them, in this language; it went wrong.
Words = Literal["", "waiting", "done", "missing", "language", "failed"]


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """What was left out, in ms from the beginning; `why` is paused (by hand, for card data), digits (typed), or card
    (said, and taken out afterwards).
    """

    from_ms: int
    until_ms: int
    why: str = "paused"


class Segment(msgspec.Struct, frozen=True, kw_only=True):
    """What one side said between two moments, in ms from the beginning."""

    from_ms: int
    until_ms: int
    channel: Channel
    text: str


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording as it stands. `began` is when it began (ms UTC), `ms` how long it is, `size` its bytes, kept in so
    many `pieces`; `why` the rule that asked for it, `act` the one that was permitted, `command` the one of a flow where
    it is a voicemail. `words` says how it stands with what was said in it, spoken in a language (BCP 47).
    """

    id: str
    call: str
    conversation: str
    person: str
    state: Literal["kept", "erased"]
    began: Millis
    ms: int
    size: int
    pieces: int
    gaps: tuple[Gap, ...]
    why: str
    command: str
    sha256: str
    act: str = ""
    language: str = ""
    words: Words = ""
    has_words: bool = False

    @property
    def is_voicemail(self) -> bool:
        """Whether it is a message that was left for us."""
        return bool(self.command)
