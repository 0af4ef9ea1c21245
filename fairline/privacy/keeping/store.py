"""The SQL of keeping."""

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from fairline.kit.db import Row, Unit
from fairline.privacy.keeping.events import KeepingDone
from fairline.privacy.keeping.model import Forgot, Kept, Rule


def rules(c: Unit) -> list[Rule]:
    """Every rule of the account."""
    rows = c.all(
        "SELECT kind, scope, days, at, by_whom, why FROM privacy_retention WHERE account = :account"
        " ORDER BY kind, scope",
        account=c.account,
    )
    return [Rule(row["kind"], row["scope"], row["days"], row["at"], row["by_whom"], row["why"]) for row in rows]


def put_rule(c: Unit, rule: Rule) -> None:
    """The rule holds from now on."""
    c.run(
        "INSERT INTO privacy_retention(account, kind, scope, days, at, by_whom, why)"
        " VALUES(:account, :kind, :scope, :days, :at, :by, :why) ON CONFLICT (account, kind, scope)"
        " DO UPDATE SET days = excluded.days, at = excluded.at, by_whom = excluded.by_whom, why = excluded.why",
        account=c.account,
        kind=rule.kind,
        scope=rule.scope,
        days=rule.days,
        at=rule.at,
        by=rule.by,
        why=rule.why,
    )


def drop_rule(c: Unit, kind: str, scope: str) -> None:
    """There is no such rule any more."""
    c.run(
        "DELETE FROM privacy_retention WHERE account = :account AND kind = :kind AND scope = :scope",
        account=c.account,
        kind=kind,
        scope=scope,
    )


def report(c: Unit, at: int, done: KeepingDone) -> None:
    """What a night took away."""
    c.run(
        "INSERT INTO privacy_keepings(account, run, at, forgot, held, emptied, places, found)"
        " VALUES(:account, :run, :at, :forgot, :held, :emptied, :places, :found)",
        account=c.account,
        run=done.run,
        at=at,
        forgot=msgspec.json.encode(done.forgot).decode(),
        held=msgspec.json.encode(done.held).decode(),
        emptied=done.emptied,
        places=done.scan.places,
        found=done.scan.found,
    )


def reports(c: Unit, before: str, most: int) -> list[Kept]:
    """What the nights took away, the newest first, below an id."""
    rows = c.all(
        "SELECT run, at, forgot, held, emptied, places, found FROM privacy_keepings WHERE account = :account"
        " AND run < :before ORDER BY run DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )
    return [
        Kept(row["run"], row["at"], _forgot(row["forgot"]), _forgot(row["held"]), row["emptied"], row["places"],
             row["found"])
        for row in rows
    ]  # fmt: skip


def night(c: Unit) -> Row | None:
    """The notes of the night under way."""
    return c.one(
        "SELECT run, person, sought, told, place, position, places, hits, looked FROM privacy_nights"
        " WHERE account = :account ORDER BY run LIMIT 1",
        account=c.account,
    )


def begin_night(c: Unit, run: str, person: str, sought: bytes, told: str, place: str) -> None:
    """Begin the notes of a night."""
    c.run(
        "INSERT INTO privacy_nights(account, run, person, sought, told, place, position, places, hits, looked)"
        " VALUES(:account, :run, :person, :sought, :told, :place, 'null', 0, '{}', 0)",
        account=c.account,
        run=run,
        person=person,
        sought=sought,
        told=told,
        place=place,
    )


def move_night(c: Unit, run: str, place: str, position: Any, places: int, hits: Mapping[str, int], looked: int) -> None:
    """Note how far the looking is."""
    c.run(
        "UPDATE privacy_nights SET place = :place, position = :position, places = :places, hits = :hits,"
        " looked = :looked WHERE account = :account AND run = :run",
        account=c.account,
        run=run,
        place=place,
        position=json.dumps(position),
        places=places,
        hits=json.dumps(hits),
        looked=looked,
    )


def end_night(c: Unit, run: str) -> None:
    """Throw the notes away."""
    c.run("DELETE FROM privacy_nights WHERE account = :account AND run = :run", account=c.account, run=run)


def _forgot(written: str) -> tuple[Forgot, ...]:
    return msgspec.json.decode(written, type=tuple[Forgot, ...])
