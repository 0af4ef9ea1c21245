"""The SQL of notices."""

import json
from collections.abc import Sequence

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def notices(c: Unit) -> list[tuple[Millis, str, frozenset[str]]]:
    """Every notice: since when (ms UTC), its version, its purposes; the oldest first."""
    rows = c.all(
        "SELECT version, purposes, at FROM privacy_notices WHERE account = :account ORDER BY at, version",
        account=c.account,
    )
    return [(row["at"], row["version"], frozenset(json.loads(row["purposes"]))) for row in rows]


def put(c: Unit, version: str, purposes: Sequence[str], at: Millis) -> None:
    """A notice holds from now on. One that stands is not changed."""
    c.run(
        "INSERT INTO privacy_notices(account, version, purposes, at) VALUES(:account, :version, :purposes, :at)"
        " ON CONFLICT (account, version) DO NOTHING",
        account=c.account,
        version=version,
        purposes=json.dumps(sorted(purposes)),
        at=at,
    )


def noticed(c: Unit, contact: str, version: str, agreed: bool, at: Millis) -> None:
    """A contact was shown a newer notice."""
    c.run(
        "INSERT INTO privacy_noticed(account, contact, version, agreed, at)"
        " VALUES(:account, :contact, :version, :agreed, :at)"
        " ON CONFLICT (account, contact, version) DO UPDATE SET agreed = excluded.agreed, at = excluded.at",
        account=c.account,
        contact=contact,
        version=version,
        agreed=int(agreed),
        at=at,
    )


def shown(c: Unit, contacts: Sequence[str]) -> dict[str, list[tuple[str, bool]]]:
    """Which newer notices contacts were shown, and whether they agreed."""
    rows = c.all(
        "SELECT contact, version, agreed FROM privacy_noticed WHERE account = :account AND contact IN (:contacts)",
        account=c.account,
        contacts=list(contacts),
    )
    found: dict[str, list[tuple[str, bool]]] = {}
    for row in rows:
        found.setdefault(row["contact"], []).append((row["version"], bool(row["agreed"])))
    return found
