"""Reads and writes the tables of moves."""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline.kit.db import Row, Unit
from fairline.platform.moving.model import LIVE, Move, Position

_MOVE = (
    "id, kind, state, source, spec, report, position, counts, notes, person, asked_by, at, changed, because, act,"
    " recipients, until, rows"
)
_AT_ONCE = 400


def begin(c: Unit, values: Mapping[str, Any]) -> None:
    """A new move."""
    c.run(
        f"INSERT INTO platform_moves(account, {_MOVE}) VALUES(:account, :id, :kind, :state, :source, :spec, '{{}}',"
        " '{}', '{}', '[]', :person, :asked_by, :at, :at, '', :act, :recipients, NULL, 0)",
        account=c.account,
        **values,
    )


def turn(c: Unit, move: str, **columns: Any) -> None:
    """Set some columns."""
    said = ", ".join(f"{name} = :{name}" for name in columns)
    c.run(
        f"UPDATE platform_moves SET {said} WHERE account = :account AND id = :id", account=c.account, id=move, **columns
    )


def one(c: Unit, id: str, *, lock: bool = False) -> Move | None:
    """A move; `lock` lets nobody else change it until this unit is committed."""
    locked = " FOR UPDATE" if lock and c.engine == "postgres" else ""
    row = c.one(
        f"SELECT {_MOVE} FROM platform_moves WHERE account = :account AND id = :id{locked}", account=c.account, id=id
    )
    return _move(row) if row else None


def of_act(c: Unit, act: str) -> Move | None:
    """The export an act lets out."""
    row = c.one(
        f"SELECT {_MOVE} FROM platform_moves WHERE account = :account AND act = :act", account=c.account, act=act
    )
    return _move(row) if row else None


def listed(c: Unit, before: str, most: int, *, exports: bool) -> list[Move]:
    """Moves in, or exports, newest first, below an id."""
    rows = c.all(
        f"SELECT {_MOVE} FROM platform_moves WHERE account = :account AND id < :before"
        f" AND kind {'=' if exports else '<>'} 'export' ORDER BY id DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )
    return [_move(row) for row in rows]


def live(c: Unit) -> list[Move]:
    """Moves and exports that hold something of people: parts, or lines to be fetched."""
    rows = c.all(
        f"SELECT {_MOVE} FROM platform_moves WHERE account = :account AND (state IN (:live)"
        " OR (kind = 'export' AND state = 'ready')) ORDER BY id",
        account=c.account,
        live=list(LIVE),
    )
    return [_move(row) for row in rows]


def going_on(c: Unit, kind: str, place: str) -> Move | None:
    """The newest move of a kind from a folder that is not over: it is gone on with."""
    rows = c.all(
        f"SELECT {_MOVE} FROM platform_moves WHERE account = :account AND kind = :kind AND state IN (:live)"
        " ORDER BY id DESC LIMIT 20",
        account=c.account,
        kind=kind,
        live=list(LIVE),
    )
    return next((move for row in rows if (move := _move(row)).spec.get("folder") == place), None)


# ---- what became of things


def lookup(c: Unit, source: str, noun: str, id: str) -> str:
    """How an id of a source is kept: nobody without the house's key can tell it."""
    key = c.tools.keyring.derive("moved")
    return hmac.digest(key, f"{c.account}|{source}|{noun}|{id}".encode(), hashlib.sha256).hex()[:32]


def put_moved(c: Unit, source: str, noun: str, pairs: Iterable[tuple[str, str]]) -> None:
    """Things became things of ours."""
    for each, thing in pairs:
        c.run(
            "INSERT INTO platform_moved(account, source, noun, lookup, thing)"
            " VALUES(:account, :source, :noun, :lookup, :thing) ON CONFLICT DO NOTHING",
            account=c.account,
            source=source,
            noun=noun,
            lookup=each,
            thing=thing,
        )


def moved(c: Unit, source: str, noun: str, ids: Sequence[str]) -> dict[str, str]:
    """What became of some things of a source, by their ids there."""
    by_lookup = {lookup(c, source, noun, each): each for each in ids}
    held, found = list(by_lookup), dict[str, str]()
    for first in range(0, len(held), _AT_ONCE):
        rows = c.all(
            "SELECT lookup, thing FROM platform_moved WHERE account = :account AND source = :source AND noun = :noun"
            " AND lookup IN (:lookups)",
            account=c.account,
            source=source,
            noun=noun,
            lookups=held[first : first + _AT_ONCE],
        )
        found |= {by_lookup[row["lookup"]]: row["thing"] for row in rows}
    return found


# ---- parts


def keep_part(c: Unit, move: str, number: int, blob: str, size: int) -> str | None:
    """A part lies sealed; the blob that lay there before, to be deleted."""
    row = c.one(
        "SELECT blob FROM platform_move_parts WHERE account = :account AND move = :move AND number = :number",
        account=c.account,
        move=move,
        number=number,
    )
    c.run(
        "INSERT INTO platform_move_parts(account, move, number, blob, size) VALUES(:account, :move, :number, :blob,"
        " :size) ON CONFLICT(account, move, number) DO UPDATE SET blob = excluded.blob, size = excluded.size",
        account=c.account,
        move=move,
        number=number,
        blob=blob,
        size=size,
    )
    return row["blob"] if row else None


def parts(c: Unit, move: str) -> list[Row]:
    """The parts of a move in their order: number, blob, size."""
    return c.all(
        "SELECT number, blob, size FROM platform_move_parts WHERE account = :account AND move = :move ORDER BY number",
        account=c.account,
        move=move,
    )


def drop_parts(c: Unit, move: str) -> None:
    """There are none any more."""
    c.run("DELETE FROM platform_move_parts WHERE account = :account AND move = :move", account=c.account, move=move)


# ---- entries of an export


def put_entry(c: Unit, move: str, entry: str, blob: str, size: int, rows: int) -> None:
    """Some lines of an export."""
    c.run(
        "INSERT INTO platform_move_entries(account, move, entry, blob, size, rows)"
        " VALUES(:account, :move, :entry, :blob, :size, :rows) ON CONFLICT(account, move, entry) DO UPDATE SET"
        " blob = excluded.blob, size = excluded.size, rows = excluded.rows",
        account=c.account,
        move=move,
        entry=entry,
        blob=blob,
        size=size,
        rows=rows,
    )


def entries(c: Unit, move: str) -> list[Row]:
    """The entries of an export, by name: entry, blob, size, rows."""
    return c.all(
        "SELECT entry, blob, size, rows FROM platform_move_entries WHERE account = :account AND move = :move"
        " ORDER BY entry",
        account=c.account,
        move=move,
    )


def drop_entries(c: Unit, move: str) -> None:
    """It holds nothing any more."""
    c.run("DELETE FROM platform_move_entries WHERE account = :account AND move = :move", account=c.account, move=move)


def _move(row: Row) -> Move:
    position = json.loads(row["position"])
    return Move(
        row["id"],
        row["kind"],
        row["state"],
        row["source"],
        json.loads(row["spec"]),
        json.loads(row["report"]),
        Position(position.get("noun", ""), position.get("number", 0), position.get("step", 0)),
        json.loads(row["counts"]),
        json.loads(row["notes"]),
        row["person"],
        row["asked_by"],
        row["at"],
        row["changed"],
        row["because"],
        row["act"],
        tuple(json.loads(row["recipients"])),
        row["until"],
        row["rows"],
    )
