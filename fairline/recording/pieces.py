"""Keeps a recording in sealed pieces, so that a part of it can be read without the rest."""

from collections.abc import Iterator

import msgspec

from fairline.journal import open_for, seal_for
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.work import enqueue
from fairline.recording.sound import Peaks

PIECE = 512 * 1024  # bytes
JOB = "recording.delete"


def put(c: Unit, id: str, person: str, content: bytes, peaks: Peaks) -> int:
    """Lay a recording down, sealed with a person's key; how many pieces. Raises Conflict for an erased person."""
    many = 0
    for many, at in enumerate(range(0, len(content), PIECE), 1):
        _lay(c, person, _name(id, many - 1), content[at : at + PIECE])
    _lay(c, person, _beside(id), msgspec.msgpack.encode(peaks))
    return many


def read(c: Unit, id: str, person: str, first: int, last: int) -> bytes:
    """The bytes from `first` up to and with `last`. Raises NotFound where they are gone or their person was erased."""
    begin, end = first // PIECE, last // PIECE
    whole = b"".join(_open(c, person, _name(id, number)) for number in range(begin, end + 1))
    return whole[first - begin * PIECE : last + 1 - begin * PIECE]


def peaks(c: Unit, id: str, person: str) -> Peaks:
    """How loud each side is over time. Raises NotFound."""
    return msgspec.msgpack.decode(_open(c, person, _beside(id)), type=Peaks)


def names(id: str, pieces: int) -> Iterator[str]:
    """Under which names a recording lies."""
    yield from (_name(id, number) for number in range(pieces))
    yield _beside(id)


def take_away(c: Unit, id: str, pieces: int) -> None:
    """Delete what lies there; no error where it is gone."""
    for name in names(id, pieces):
        c.tools.blobs.delete(name)


def take_away_later(c: Unit, id: str, pieces: int) -> None:
    """Delete what lies there once this unit is committed."""
    enqueue(c, JOB, {"recording": id, "pieces": pieces}, key=f"{JOB}:{id}")


def _lay(c: Unit, person: str, name: str, clear: bytes) -> None:
    c.tools.blobs.put(name, seal_for(c, person, clear, f"{c.account}:{name}"))


def _open(c: Unit, person: str, name: str) -> bytes:
    clear = open_for(c, person, c.tools.blobs.get(name), f"{c.account}:{name}")
    if clear is None:
        raise NotFound
    return clear


def _name(id: str, number: int) -> str:
    return f"{id}.{number:05d}"


def _beside(id: str) -> str:
    return f"{id}.peaks"
