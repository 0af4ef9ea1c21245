"""What is said between the house and a media worker: one JSON text a line, wishes one way, answers and news back."""

from typing import Any

import msgspec

from fairline.channels.voice.media.events import MediaEvent

LONGEST = 1 << 20  # bytes of a line


class Wish(msgspec.Struct, frozen=True):
    """Something to be done, numbered; `end` where it concerns one."""

    n: int
    do: str
    end: str = ""
    told: dict[str, Any] = {}


class Said(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a worker says: the answer to wish `n` (with what went wrong in `error` and `why`), or news."""

    n: int = 0
    ok: Any = None
    error: str = ""
    why: str = ""
    news: MediaEvent | None = None


_SAY = msgspec.json.Encoder()
hear_wish = msgspec.json.Decoder(Wish).decode
hear_said = msgspec.json.Decoder(Said).decode


def line(what: Wish | Said) -> bytes:
    """As it goes over the socket."""
    return _SAY.encode(what) + b"\n"
