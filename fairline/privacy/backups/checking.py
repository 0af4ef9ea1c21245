"""Looks whether a backup is whole: every piece opens, every row is there, every file is the one that was copied."""

import hashlib

import msgspec

from fairline.kit.crypto import CannotOpen
from fairline.kit.errors import NotFound
from fairline.privacy.backups.model import Manifest, Part
from fairline.privacy.backups.parts import Broken, pieces
from fairline.privacy.backups.problems import BackupBroken
from fairline.privacy.backups.shelf import Shelf, about, called


def verify(shelf: Shelf, manifest: Manifest) -> int:
    """How many rows it holds, all of them read. Raises BackupBroken, naming what is not as it was written."""
    files: dict[str, str] = {}
    for part in manifest.parts:
        try:
            _check(shelf, manifest, part)
            files |= shelf.names(manifest, part)
        except (Broken, CannotOpen, OSError, msgspec.DecodeError) as error:
            raise BackupBroken(
                name=manifest.id, why=f"{called(part.account)}: {str(error) or 'no key opens it'}"
            ) from error
    for name, hashed in files.items():
        if _hash(shelf, name) != hashed:
            raise BackupBroken(name=manifest.id, why=f"files/{name}")
    return sum(part.rows for part in manifest.parts)


def _check(shelf: Shelf, manifest: Manifest, part: Part) -> None:
    key, path = shelf.key(manifest, part), shelf.part(manifest, part)
    if sum(len(piece.rows) for piece in pieces(path, key, about(manifest.id, part.account))) != part.rows:
        raise Broken("rows are missing")
    with open(path, "rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != part.sha256:
            raise Broken("its hash is another")
    listed = path.with_suffix(".files").read_bytes()
    if hashlib.sha256(listed).hexdigest() != part.files_sha256:
        raise Broken("its list of files was changed")


def _hash(shelf: Shelf, name: str) -> str:
    try:
        return hashlib.sha256(shelf.files.get(name)).hexdigest()
    except NotFound:
        return ""
