"""Rebuilds a projection from the journal, to the same content."""

import hashlib
import json
from dataclasses import dataclass

from fairline.journal import store
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay did in one account: entries applied, and whether the content came out as it was."""

    projection: str
    account: str
    entries: int
    same: bool


def replay(c: Unit, projection: Projection, page: int = 1_000) -> Replayed:
    """Empty a projection and apply the account's whole journal again, all in one unit."""
    before, until = fingerprint(c, projection), store.head(c)
    for table in projection.tables:
        c.run(f"DELETE FROM {table} WHERE account = :account", account=c.account)
    number = applied = 0
    while number < until:
        entries = store.after(c, number, page)
        for entry in entries:
            if entry.kind in projection.kinds:
                projection.apply(c, entry)
                applied += 1
        number = entries[-1].number
    return Replayed(projection.name, c.account, applied, fingerprint(c, projection) == before)


def fingerprint(c: Unit, projection: Projection) -> str:
    """A hash over every row of the projection's tables, whatever their order."""
    rows: list[str] = []
    for table in projection.tables:
        held = c.all(f"SELECT * FROM {table} WHERE account = :account", account=c.account)
        rows += [table + json.dumps(dict(row), sort_keys=True, default=_plain) for row in held]
    return hashlib.sha256("\n".join(sorted(rows)).encode()).hexdigest()


def _plain(value: object) -> str:
    return bytes(value).hex() if isinstance(value, bytes | memoryview) else str(value)
