"""A chain of hashes: shows that no line was changed, removed or slipped in."""

import hashlib
import hmac
from collections.abc import Sequence

FIRST = bytes(32)  # what stands before the first entry


def link(before: bytes, parts: Sequence[bytes]) -> bytes:
    """The hash of an entry: SHA-256 over the hash before it and its parts, each with its length in front."""
    digest = hashlib.sha256(before)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


def mark(key: bytes, account: str, number: int, head: bytes) -> bytes:
    """A keyed mark on the newest entry: who can write to the database but has no key cannot rewrite the chain."""
    return hmac.digest(key, f"{account}:{number}:".encode() + head, "sha256")


def parts(
    account: str,
    number: int,
    at: int,
    actor: str,
    kind: str,
    subject: str | None,
    person: str | None,
    clear: str,
    sealed: bytes | None,
) -> list[bytes]:
    """What of an entry goes into its hash: everything that is kept of it."""
    head = f"{account}\n{number}\n{at}\n{actor}\n{kind}\n{subject or ''}\n{person or ''}"
    return [head.encode(), clear.encode(), sealed or b""]
