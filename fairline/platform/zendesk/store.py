"""Writes and reads the API's tables."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

# ---- numbers


def put_number(c: Unit, kind: str, thing: str, number: int, entry: int, at: Millis) -> None:
    """A thing goes by a number; where it did already, by this one from now on."""
    c.run(
        "INSERT INTO platform_numbers(account, kind, thing, number, made, changed, updated)"
        " VALUES(:account, :kind, :thing, :number, :at, :entry, :at) ON CONFLICT(account, kind, thing)"
        " DO UPDATE SET number = excluded.number, changed = excluded.changed, updated = excluded.updated",
        account=c.account,
        kind=kind,
        thing=thing,
        number=number,
        entry=entry,
        at=at,
    )


def touch(c: Unit, kind: str, thing: str, entry: int, at: Millis) -> None:
    """A thing changed."""
    c.run(
        "UPDATE platform_numbers SET changed = :entry, updated = :at WHERE account = :account AND kind = :kind"
        " AND thing = :thing",
        account=c.account,
        kind=kind,
        thing=thing,
        entry=entry,
        at=at,
    )


def numbers(c: Unit, kind: str, things: Iterable[str]) -> Mapping[str, Row]:
    """What is kept of some things, by the thing."""
    rows = c.all(
        "SELECT thing, number, made, changed, updated FROM platform_numbers WHERE account = :account AND kind = :kind"
        " AND thing IN (:things)",
        account=c.account,
        kind=kind,
        things=list(dict.fromkeys(things)),
    )
    return {row["thing"]: row for row in rows}


def things(c: Unit, kind: str, wanted: Iterable[int]) -> Mapping[int, str]:
    """Things of a kind by their numbers."""
    rows = c.all(
        "SELECT thing, number FROM platform_numbers WHERE account = :account AND kind = :kind AND number IN (:numbers)",
        account=c.account,
        kind=kind,
        numbers=list(dict.fromkeys(wanted)),
    )
    return {row["number"]: row["thing"] for row in rows}


def changed(c: Unit, kind: str, after: int, since: Millis, most: int) -> list[Row]:
    """Things that an entry above a number changed, at an instant (ms UTC) or later, in the order of the changes."""
    return c.all(
        "SELECT thing, number, changed, updated FROM platform_numbers WHERE account = :account AND kind = :kind"
        " AND changed > :after AND updated >= :since ORDER BY changed LIMIT :most",
        account=c.account,
        kind=kind,
        after=after,
        since=since,
        most=most,
    )


# ---- ids of others


def put_outside(c: Unit, kind: str, thing: str, outside: str, person: str) -> None:
    """Others call a thing so; empty takes it away."""
    if not outside:
        c.run(
            "DELETE FROM platform_outside WHERE account = :account AND kind = :kind AND thing = :thing",
            account=c.account,
            kind=kind,
            thing=thing,
        )
        return
    c.run(
        "INSERT INTO platform_outside(account, kind, thing, outside, person)"
        " VALUES(:account, :kind, :thing, :outside, :person) ON CONFLICT(account, kind, thing) DO UPDATE SET"
        " outside = excluded.outside, person = excluded.person",
        account=c.account,
        kind=kind,
        thing=thing,
        outside=outside,
        person=person,
    )


def outside(c: Unit, kind: str, things: Iterable[str]) -> Mapping[str, str]:
    """What others call some things."""
    rows = c.all(
        "SELECT thing, outside FROM platform_outside WHERE account = :account AND kind = :kind AND thing IN (:things)",
        account=c.account,
        kind=kind,
        things=list(things),
    )
    return {row["thing"]: row["outside"] for row in rows}


def called(c: Unit, kind: str, outside: Iterable[str]) -> list[tuple[str, str]]:
    """Things that others call so, each as (their id, ours)."""
    rows = c.all(
        "SELECT outside, thing FROM platform_outside WHERE account = :account AND kind = :kind"
        " AND outside IN (:outside) ORDER BY thing LIMIT 1000",
        account=c.account,
        kind=kind,
        outside=list(outside),
    )
    return [(row["outside"], row["thing"]) for row in rows]


def of_persons(c: Unit, persons: Iterable[str]) -> list[str]:
    """What others call whatever these persons seal."""
    rows = c.all(
        "SELECT outside FROM platform_outside WHERE account = :account AND person IN (:persons) ORDER BY outside",
        account=c.account,
        persons=list(persons),
    )
    return [row["outside"] for row in rows]


def forget(c: Unit, persons: Iterable[str]) -> int:
    """Forget what others call whatever these persons seal."""
    return c.run(
        "DELETE FROM platform_outside WHERE account = :account AND person IN (:persons)",
        account=c.account,
        persons=list(persons),
    )


# ---- uploads


def put_upload(c: Unit, lookup: str, number: int, blob: str, told: bytes, until: Millis) -> None:
    """Something was brought under a token; the token lives until then for all it was given."""
    c.run("UPDATE platform_uploads SET until = :until WHERE account = :account AND lookup = :lookup",
          account=c.account, lookup=lookup, until=until)  # fmt: skip
    c.run(
        "INSERT INTO platform_uploads(account, lookup, place, number, blob, told, until)"
        " VALUES(:account, :lookup, (SELECT coalesce(max(place), 0) + 1 FROM platform_uploads"
        " WHERE account = :account AND lookup = :lookup), :number, :blob, :told, :until)",
        account=c.account,
        lookup=lookup,
        number=number,
        blob=blob,
        told=told,
        until=until,
    )


def uploads(c: Unit, lookup: str) -> list[Row]:
    """What was brought under a token, in its order."""
    return c.all(
        "SELECT number, blob, told, until FROM platform_uploads WHERE account = :account AND lookup = :lookup"
        " ORDER BY place",
        account=c.account,
        lookup=lookup,
    )


def drop_uploads(c: Unit, lookup: str) -> list[str]:
    """Nothing is left under a token; the blobs that are to be deleted."""
    rows = c.all(
        "DELETE FROM platform_uploads WHERE account = :account AND lookup = :lookup RETURNING blob",
        account=c.account,
        lookup=lookup,
    )
    return [row["blob"] for row in rows]


def old_uploads(c: Unit, at: Millis) -> list[str]:
    """Tokens whose time is over, as they are kept."""
    rows = c.all(
        "SELECT DISTINCT lookup FROM platform_uploads WHERE account = :account AND until <= :at",
        account=c.account,
        at=at,
    )
    return [row["lookup"] for row in rows]


# ---- many at once


def put_many(c: Unit, id: str, verb: str, wanted: bytes, total: int, identity: str) -> None:
    """Many things are to be done."""
    c.run(
        "INSERT INTO platform_many(account, id, verb, wanted, total, results, state, identity, at, updated)"
        " VALUES(:account, :id, :verb, :wanted, :total, '[]', 'queued', :identity, :at, :at)",
        account=c.account,
        id=id,
        verb=verb,
        wanted=wanted,
        total=total,
        identity=identity,
        at=c.at,
    )


def set_many(c: Unit, id: str, results: Sequence[Mapping[str, Any]], state: str) -> None:
    """How far it is; what was wanted is dropped once it is over."""
    over = ", wanted = NULL" if state in ("completed", "failed") else ""
    c.run(
        f"UPDATE platform_many SET results = :results, state = :state, updated = :at{over}"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        results=json.dumps(list(results)),
        state=state,
        at=c.at,
    )


def many(c: Unit, ids: Iterable[str]) -> list[Row]:
    """Some of them, as they stand."""
    return c.all(
        "SELECT id, verb, wanted, total, results, state, identity, at, updated FROM platform_many"
        " WHERE account = :account AND id IN (:ids) ORDER BY at DESC, id DESC",
        account=c.account,
        ids=list(ids),
    )


def many_ids(c: Unit, most: int) -> list[str]:
    """The newest of them."""
    rows = c.all(
        "SELECT id FROM platform_many WHERE account = :account ORDER BY at DESC, id DESC LIMIT :most",
        account=c.account,
        most=most,
    )
    return [row["id"] for row in rows]


def drop_many(c: Unit, before: Millis) -> int:
    """Forget what was over long ago."""
    return c.run(
        "DELETE FROM platform_many WHERE account = :account AND updated < :before", account=c.account, before=before
    )
