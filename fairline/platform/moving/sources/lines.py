"""Reads records from files of JSON: one a line, an array, or a document with a list; broken ones are told."""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any
from zipfile import BadZipFile

import ijson
import msgspec

from fairline.platform.moving.sources.place import Place

LONGEST = 32 * 1024 * 1024  # bytes of one line
_BROKEN = (ijson.JSONError, BadZipFile, zlib.error, OSError, EOFError, RuntimeError)
_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Raw:
    """One record as it stands there, or why there is none. `where`: the file and the place in it."""

    record: dict[str, Any] | None
    where: str
    code: str = ""


def records(place: Place, names: Sequence[str], noun: str) -> Iterator[Raw]:
    """Every record of some files in their order; a file that breaks off gives what stood before."""
    for name in names:
        try:
            yield from _of_file(place, name, noun)
        except _BROKEN:
            yield Raw(None, name, "broken_file")


def _of_file(place: Place, name: str, noun: str) -> Iterator[Raw]:
    with place.open(name) as file:
        path = _path(file.readline(LONGEST), noun)
    with place.open(name) as file:
        if path is None:
            yield from _by_line(file, name)
        else:
            yield from _streamed(file, name, path)


def _path(first: bytes, noun: str) -> str | None:
    """Where the records stand in a document, as ijson says it; None where each has a line of its own."""
    begin = first.removeprefix(_MARK).lstrip()
    if begin[:1] == b"[":
        return "item"
    try:
        whole = msgspec.json.decode(begin)
    except msgspec.DecodeError:
        return None if _looks_like_line(begin) else f"{noun}.item"
    return f"{noun}.item" if isinstance(whole, dict) and isinstance(whole.get(noun), list) else None


def _looks_like_line(begin: bytes) -> bool:
    """A first line that is no JSON is a broken record where it ends as one does, else the head of a document."""
    return begin.rstrip().endswith(b"}")


def _by_line(file: IO[bytes], name: str) -> Iterator[Raw]:
    number = 0
    while line := file.readline(LONGEST):
        number += 1
        where = f"{name}:{number}"
        if not line.endswith(b"\n") and len(line) >= LONGEST:
            _skip_line(file)
            yield Raw(None, where, "line_too_long")
            continue
        said = line.removeprefix(_MARK).strip() if number == 1 else line.strip()
        if said:
            yield _line(said, where)


def _skip_line(file: IO[bytes]) -> None:
    while (piece := file.readline(1 << 20)) and not piece.endswith(b"\n"):
        pass


def _line(said: bytes, where: str) -> Raw:
    try:
        record = msgspec.json.decode(said)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Raw(None, where, "broken_line")
    return Raw(record, where) if isinstance(record, dict) else Raw(None, where, "broken_line")


def _streamed(file: IO[bytes], name: str, path: str) -> Iterator[Raw]:
    for number, record in enumerate(ijson.items(file, path, use_float=True), 1):
        where = f"{name}:{number}"
        yield Raw(record, where) if isinstance(record, dict) else Raw(None, where, "broken_line")
