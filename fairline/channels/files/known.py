"""Files on an operator's lists of known unlawful material: matched before anybody sees them, and set apart sealed.

The lists are house-wide. Hashes of contents are kept as keyed hashes only; hashes of pictures, which are compared by
how near they are, sealed. What is set apart lies where deletion, retention and erasure of an account do not look: under
a name and a key of its own. Clause DTA-OC-CSAM.
"""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass

from fairline.channels.files import pictures
from fairline.channels.files.model import Prepared
from fairline.kit.crypto import Keyring, open_seal
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.work import enqueue

FOUND = "files.known"  # the job of whoever keeps cases: something was set apart
DIGESTS = {"sha256": 32, "md5": 16}  # kinds of lists, and how many bytes a hash of theirs has
PICTURES = "pdq"


@dataclass(frozen=True, slots=True)
class Hit:
    """What a file was found on."""

    list: str
    kind: str


def learn(c: Unit, list: str, kind: str, hashes: Sequence[str]) -> int:
    """Add hashes (hexadecimal) to a list; how many. Raises BadInput for one that is none, or for a kind nobody here can
    compare.
    """
    size = pictures.SIZE if kind == PICTURES and pictures.is_there() else DIGESTS.get(kind)
    if size is None:
        raise BadInput(what=kind, fields={"kind": "channels.files.field.hash-kind"})
    read = [_bytes(line, size) for line in hashes]
    if kind == PICTURES:
        clear = b"".join(read)
        part = c.new_id("kpc")
        kept = c.tools.keyring.seal(_key(c.tools.keyring, part), clear, part.encode())
        c.run("INSERT INTO channel_known_pictures(list, part, hashes) VALUES(:list, :part, :kept)",
              list=list, part=part, kept=kept)  # fmt: skip
    else:
        c.many(
            "INSERT INTO channel_known(value, list, kind) VALUES(:value, :list, :kind)"
            " ON CONFLICT(value, list) DO NOTHING",
            [{"value": keyed(c.tools.keyring, kind, each), "list": list, "kind": kind} for each in read],
        )
    return len(read)


def unlearn(c: Unit, list: str) -> None:
    """Match a list no more."""
    c.run("DELETE FROM channel_known WHERE list = :list", list=list)
    c.run("DELETE FROM channel_known_pictures WHERE list = :list", list=list)


def match(c: Unit, body: bytes) -> Hit | None:
    """The list a content is on, None where it is on none. Slow for a picture where there are lists of pictures."""
    ring = c.tools.keyring
    told = {"sha256": hashlib.sha256(body).digest(), "md5": hashlib.md5(body, usedforsecurity=False).digest()}
    values = [keyed(ring, kind, digest) for kind, digest in told.items()]
    row = c.one("SELECT list, kind FROM channel_known WHERE value IN (:values) ORDER BY list LIMIT 1", values=values)
    if row is not None:
        return Hit(row["list"], row["kind"])
    parts = c.all("SELECT list, part, hashes FROM channel_known_pictures ORDER BY list, part")
    seen = pictures.hashed(body) if parts else None
    if seen is None:
        return None
    for each in parts:
        clear = open_seal(_key(ring, each["part"]), bytes(each["hashes"]), each["part"].encode())
        if pictures.is_among(seen, clear):
            return Hit(each["list"], PICTURES)
    return None


def keyed(ring: Keyring, kind: str, digest: bytes) -> str:
    """What stands for a hash in the table."""
    return hmac.digest(ring.derive("known material"), kind.encode() + b"\0" + digest, "sha256").hex()


def sealed_apart(c: Unit, id: str, body: bytes) -> bytes:
    """A content sealed with a key of its own."""
    return c.tools.keyring.seal(_key(c.tools.keyring, place(c, id)), body, place(c, id).encode())


def place(c: Unit, id: str) -> str:
    """Under which name of the blobs something of this account lies apart: nothing in the account's tables says it."""
    found = hmac.digest(c.tools.keyring.derive("apart"), f"{c.account}:{id}".encode(), "sha256")
    return f"kpt_{found.hex()[:26]}"


def set_apart(c: Unit, id: str, sealed: bytes, *, by: str, list: str, conversation: str = "", of: str = "") -> None:
    """Put something where it is kept for an authority, and tell whoever keeps cases. `of` is the file it came with."""
    c.tools.blobs.put(place(c, id), sealed)
    told = {"file": id, "by": by, "list": list, "conversation": conversation, "of": of}
    enqueue(c, FOUND, told, key=f"{FOUND}:{id}")


def set_apart_if_known(c: Unit, brought: tuple[str, bytes, str]) -> bool:
    """What a module below keeps by itself (id, content, actor): set apart where it is on a list; whether it was."""
    under, body, by = brought
    hit = match(c, body)
    if hit is not None:
        set_apart(c, under, sealed_apart(c, under, body), by=by, list=hit.list)
    return hit is not None


def set_apart_with(c: Unit, bodies: Sequence[bytes], id: str, whole: bytes, *, by: str, of: str) -> bool:
    """Set apart what holds any content that is on a list, as the mail that brought it; whether it was."""
    hit = next((found for found in (match(c, body) for body in bodies) if found is not None), None)
    if hit is not None:
        set_apart(c, id, sealed_apart(c, id, whole), by=by, list=hit.list, of=of)
    return hit is not None


def set_apart_too(c: Unit, files: Sequence[Prepared], id: str, body: bytes, *, by: str) -> bool:
    """Where one of the files a mail brought is set apart, the mail as it came is too; whether it was."""
    hit = next((one for one in files if one.apart), None)
    if hit is not None:
        set_apart(c, id, sealed_apart(c, id, body), by=by, list=hit.list, of=hit.id)
    return hit is not None


def open_apart(ring: Keyring, place: str, sealed: bytes) -> bytes:
    """The content. Raises CannotOpen where it was changed."""
    return open_seal(_key(ring, place), sealed, place.encode())


def _key(ring: Keyring, place: str) -> bytes:
    return hmac.digest(ring.derive("apart"), b"key\0" + place.encode(), "sha256")


def _bytes(line: str, size: int) -> bytes:
    try:
        found = bytes.fromhex(line.strip())
    except ValueError:
        found = b""
    if len(found) != size:
        raise BadInput(what=line[:80], fields={"hashes": "channels.files.field.hash"})
    return found
