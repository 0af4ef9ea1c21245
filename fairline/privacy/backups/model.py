"""What a backup says of itself. Its manifest names accounts and numbers, and nobody."""

from typing import Any

import msgspec

from fairline.kit.clock import Millis
from fairline.kit.db import EVERY_ACCOUNT

HOUSE = "house"  # what the part of no account is called
UNCOPIED = frozenset({"search_docs", "search_terms"})  # made anew from the journal
OF_A_PROCESS = frozenset({"security_sessions", "security_keepers", "journal_leases", "journal_nodes"})


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup holds of one account: up to which entry of its journal, how many rows and files, the SHA-256 of
    what lies there, and the key that opens it, wrapped by the installation's.
    """

    account: str
    number: int
    head: str
    rows: int
    files: int
    size: int
    sha256: str
    files_sha256: str
    wrapped: str


class Removed(msgspec.Struct, frozen=True):
    """An account that a backup held, and holds no more since then."""

    account: str
    at: Millis


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """A backup: when it was made (ms UTC), of what shape the database was, what it holds, what was taken out of it.

    `mark` is a keyed hash over the rest: a manifest that was changed behind our back is known as such.
    """

    id: str
    made_at: Millis
    engine: str
    migration: str
    parts: tuple[Part, ...]
    removed: tuple[Removed, ...] = ()
    mark: str = ""

    def holds(self, account: str) -> bool:
        """Whether it holds anything of an account."""
        return any(part.account == account for part in self.parts)

    @property
    def accounts(self) -> list[str]:
        """Whom it holds."""
        return [part.account for part in self.parts if part.account != EVERY_ACCOUNT]


class Rows(msgspec.Struct, frozen=True, array_like=True):
    """Some rows of a table, as they lie in a part. The last of a part names no table."""

    table: str
    columns: tuple[str, ...] = ()
    rows: list[list[Any]] = []
