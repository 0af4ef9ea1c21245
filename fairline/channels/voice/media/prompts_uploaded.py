"""Takes in a sound file somebody uploaded: with its tag of rights, as the telephone plays it."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from fairline.channels.voice.media.prompts import unpacker
from fairline.channels.voice.media.prompts_made import Sound, Unspoken, fit
from fairline.channels.voice.media.prompts_rights import Rights, missing

LARGEST = 30_000_000  # bytes
LONGEST = 900.0  # seconds: music on hold is longer than a prompt
PATIENCE = 60.0  # seconds


@dataclass(frozen=True, slots=True)
class Piece:
    """An uploaded sound: 8 kHz u-law, its length, its highest point (of 1), and by what right it is played."""

    sound: bytes
    ms: int
    peak: float
    rights: Rights


async def taken_in(content: bytes, rights: Rights, longest: float = LONGEST, patience: float = PATIENCE) -> Piece:
    """A WAV, MP3, OGG or FLAC as a piece. Raises Unspoken; its `told` names what the tag of rights lacks."""
    lacks = missing(rights)
    if lacks:
        raise Unspoken("rights", ", ".join(lacks))
    if len(content) > LARGEST:
        raise Unspoken("too_large", f"{len(content)} bytes")
    with tempfile.TemporaryDirectory(prefix="fairline-") as room:
        source = _put_down(content, Path(room, "uploaded"))
        return _piece(await fit(source, Path(room, "narrow"), longest, patience, unpacker()), rights)


def _put_down(content: bytes, source: Path) -> Path:
    source.write_bytes(content)
    return source


def _piece(made: Sound, rights: Rights) -> Piece:
    return Piece(made.path.read_bytes(), made.ms, made.peak, rights)
