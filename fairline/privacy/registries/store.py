"""Reads and writes copies of registries, and their pieces."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_COLUMNS = "id, registry, as_of, loaded, by_whom, numbers, left_out, sha256, format, areas"
AT_ONCE = 500  # pieces asked for in one query


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a registry; instants are ms UTC. `areas` none: the whole country."""

    id: str
    registry: str
    as_of: Millis
    loaded: Millis
    by: str
    numbers: int
    left_out: int
    sha256: str
    format: str
    areas: tuple[str, ...]

    def covers(self, digits: str, code: str) -> bool:
        """Whether it would hold a number (its digits with the country's code)."""
        own = digits.removeprefix(code)
        return not self.areas or any(own.startswith(area) for area in self.areas)


def put(c: Unit, copy: Copy) -> None:
    """A copy that was loaded."""
    c.run(
        f"INSERT INTO privacy_registries(account, {_COLUMNS}) VALUES(:account, :id, :registry, :as_of, :loaded, :by,"
        " :numbers, :left_out, :sha256, :format, :areas)",
        account=c.account,
        id=copy.id,
        registry=copy.registry,
        as_of=copy.as_of,
        loaded=copy.loaded,
        by=copy.by,
        numbers=copy.numbers,
        left_out=copy.left_out,
        sha256=copy.sha256,
        format=copy.format,
        areas=json.dumps(copy.areas),
    )


def drop(c: Unit, ids: Sequence[str]) -> None:
    """These copies are gone."""
    c.run("DELETE FROM privacy_registries WHERE account = :account AND id IN (:ids)", account=c.account, ids=list(ids))


def drop_pieces(c: Unit, ids: Sequence[str]) -> None:
    """What was in these copies is gone."""
    c.run(
        "DELETE FROM privacy_registry_pieces WHERE account = :account AND copy_id IN (:ids)",
        account=c.account,
        ids=list(ids),
    )


def copies(c: Unit) -> list[Copy]:
    """Every copy, the newest of each registry first."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM privacy_registries WHERE account = :account ORDER BY registry, as_of DESC, id DESC",
        account=c.account,
    )
    return [_copy(row) for row in rows]


def put_pieces(c: Unit, copy: str, pieces: Mapping[int, bytes]) -> None:
    """What is in a copy. No projection keeps it: the journal holds no numbers, so a replay leaves it as it is."""
    c.many(
        "INSERT INTO privacy_registry_pieces(account, copy_id, piece, content)"
        " VALUES(:account, :copy, :piece, :content)",
        [{"account": c.account, "copy": copy, "piece": piece, "content": held} for piece, held in pieces.items()],
    )


def pieces(c: Unit, copy: str, wanted: Sequence[int]) -> dict[int, bytes]:
    """Some pieces of a copy."""
    found: dict[int, bytes] = {}
    for first in range(0, len(wanted), AT_ONCE):
        rows = c.all(
            "SELECT piece, content FROM privacy_registry_pieces WHERE account = :account AND copy_id = :copy"
            " AND piece IN (:pieces)",
            account=c.account,
            copy=copy,
            pieces=list(wanted[first : first + AT_ONCE]),
        )
        found |= {row["piece"]: bytes(row["content"]) for row in rows}
    return found


def _copy(row: Row) -> Copy:
    return Copy(
        id=row["id"],
        registry=row["registry"],
        as_of=row["as_of"],
        loaded=row["loaded"],
        by=row["by_whom"],
        numbers=row["numbers"],
        left_out=row["left_out"],
        sha256=row["sha256"],
        format=row["format"],
        areas=tuple(json.loads(row["areas"])),
    )
