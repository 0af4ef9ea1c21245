"""Writes and reads what a backup holds of one account: rows, packed and sealed piece by piece with a key of its own."""

import hashlib
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from fairline.kit.crypto import CannotOpen, Keyring, open_seal
from fairline.kit.folder import durably
from fairline.privacy.backups.model import Rows

LENGTH = 4


class Broken(Exception):
    """What lies there is not what was written: cut short, changed, or of another backup."""


class Writer:
    """A part under way. Each piece is sealed with its place in the part, so that none can be moved or left out."""

    def __init__(self, path: Path, keyring: Keyring, key: bytes, about: str) -> None:
        self._keyring, self._key, self._about = keyring, key, about
        self._file = open(path, "xb")  # noqa: SIM115  # closed by __exit__
        self._place = 0
        self._hash = hashlib.sha256()
        self.size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._file.close()

    def put(self, piece: Rows) -> None:
        """Add some rows."""
        packed = zlib.compress(msgspec.msgpack.encode(piece), 3)
        sealed = self._keyring.seal(self._key, packed, _place(self._about, self._place))
        said = len(sealed).to_bytes(LENGTH, "big") + sealed
        self._file.write(said)
        self._hash.update(said)
        self._place += 1
        self.size += len(said)

    def end(self) -> str:
        """Nothing comes any more; the SHA-256 of all of it, once it is on the disk."""
        self.put(Rows(""))
        durably(self._file)
        return self._hash.hexdigest()


def pieces(path: Path, key: bytes, about: str) -> Iterator[Rows]:
    """The rows of a part, in order. Raises Broken."""
    try:
        with open(path, "rb") as file:
            for place in range(2**40):
                piece = _opened(file, key, _place(about, place))
                if not piece.table:
                    if file.read(1):
                        raise Broken("something stands after its end")
                    return
                yield piece
    except FileNotFoundError as error:
        raise Broken("it is gone") from error


def _opened(file: Any, key: bytes, about: bytes) -> Rows:
    said = file.read(LENGTH)
    length = int.from_bytes(said, "big")
    sealed = file.read(length)
    if len(said) < LENGTH or len(sealed) < length:
        raise Broken("it ends too early")
    try:
        return msgspec.msgpack.decode(zlib.decompress(open_seal(key, sealed, about)), type=Rows)
    except (CannotOpen, zlib.error, msgspec.DecodeError) as error:
        raise Broken("it was changed") from error


def _place(about: str, place: int) -> bytes:
    return f"{about}:{place}".encode()
