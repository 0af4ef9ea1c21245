"""Reads our own archive: `manifest.json`, lines by noun, files."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from fairline.platform.moving.forms import FORMS, NOUNS
from fairline.platform.moving.notes import Note
from fairline.platform.moving.sources.lines import records
from fairline.platform.moving.sources.place import Place, content
from fairline.platform.moving.sources.source import Read

FORMAT, VERSION = "fairline-archive", 1
MANIFEST = "manifest.json"


class NoArchive(Exception):
    """There is no manifest, or it is of a version this Fairline cannot read."""


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What an archive says of itself. `source` is the id of the account it was made of."""

    format: str
    version: int
    source: str
    made: str = ""
    name: str = ""
    locale: str = ""
    time_zone: str = ""
    country: str = ""
    counts: dict[str, int] = {}


class Archive:
    """An archive, wherever it lies."""

    def __init__(self, place: Place) -> None:
        self.manifest = _manifest_of(place)
        self.name = f"archive:{self.manifest.source}"
        self._place = place
        self._files = {noun: _files(place, noun) for noun in NOUNS}

    def nouns(self) -> Sequence[str]:
        """The nouns there are lines of."""
        return [noun for noun in NOUNS if self._files[noun]]

    def left_out(self) -> Sequence[Note]:
        """Files of lines that no noun of ours is called by."""
        known = {name for names in self._files.values() for name in names} | {MANIFEST}
        odd = [name for name in self._place.names() if name not in known and not name.startswith("files/")]
        return [Note("not_read", "files", name) for name in odd]

    def read(self, noun: str) -> Iterator[Read]:
        """Every line of a noun."""
        for raw in records(self._place, self._files[noun], noun):
            yield _read(noun, raw.record, raw.where, raw.code)

    def file(self, path: str) -> bytes | None:
        """A file of the archive."""
        return content(self._place, path) if path.startswith("files/") else None

    def close(self) -> None:
        """Let go of it."""
        self._place.close()


def _read(noun: str, record: dict[str, Any] | None, where: str, code: str) -> Read:
    if record is None:
        return Read(notes=(Note(code, noun, where),))
    try:
        return Read((msgspec.convert(record, FORMS[noun]),))
    except msgspec.ValidationError:
        return Read(notes=(Note("broken_line", noun, where),))


def _files(place: Place, noun: str) -> list[str]:
    pattern = re.compile(rf"{noun}(/\d+)?\.jsonl")
    return sorted(name for name in place.names() if pattern.fullmatch(name))


def _manifest_of(place: Place) -> Manifest:
    try:
        return _manifest(place)
    except NoArchive:
        place.close()
        raise


def _manifest(place: Place) -> Manifest:
    body = content(place, MANIFEST, 1 << 20)
    if body is None:
        raise NoArchive
    try:
        found = msgspec.json.decode(body, type=Manifest)
    except msgspec.MsgspecError as error:
        raise NoArchive from error
    if found.format != FORMAT or found.version > VERSION or not found.source:
        raise NoArchive
    return found
