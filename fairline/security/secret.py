"""Secrets that are shown once: what they are for, whose account, chance, and a check that a scanner can try."""

import hashlib
import zlib
from typing import Literal

from fairline.kit.db import Unit
from fairline.kit.ids import spell

Prefix = Literal["fl_", "fls_", "fli_"]
TOKEN: Prefix = "fl_"  # noqa: S105  # a prefix, no secret
SESSION: Prefix = "fls_"
INVITATION: Prefix = "fli_"

LONGEST = 200
CHANCE = 26  # characters, 128 bits
CHECK = 7  # characters, 32 bits


def make(c: Unit, prefix: Prefix) -> str:
    """A new secret of the unit's account. Keep only `hashed(…)` of it."""
    chance = spell(int.from_bytes(c.tools.keyring.random(16), "big"))
    begun = f"{prefix}{c.account}_{chance}"
    return begun + _check(begun)


def account_of(secret: str, prefix: Prefix) -> str | None:
    """The account a secret says it belongs to, or None where it is none of ours: no database is asked for nonsense."""
    begun, check = secret[:-CHECK], secret[-CHECK:]
    if len(secret) > LONGEST or not begun.startswith(prefix) or check != _check(begun):
        return None
    account, _, chance = begun.removeprefix(prefix).rpartition("_")
    return account if account and len(chance) == CHANCE else None


def hashed(secret: str) -> str:
    """What of a secret is kept: its SHA-256, in hex. 128 bits of chance need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _check(begun: str) -> str:
    return spell(zlib.crc32(begun.encode()))[-CHECK:]
