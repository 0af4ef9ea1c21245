"""The SQL of leaving: plans, certificates, and the deleting of everything an account has."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline.kit.db import Columns, Row, Unit
from fairline.privacy import rows
from fairline.privacy.leaving.model import Leaving, Position, Told

_CERTIFICATE = "id, departed, state, ended_at, began_at, done_at, told, position, signature, copies"


def leaving(c: Unit) -> Leaving | None:
    """The account's plan."""
    row = c.one(
        "SELECT state, early, asked_by, asked_at, confirmed_by, ends_at, delete_at, held FROM privacy_leavings"
        " WHERE account = :account",
        account=c.account,
    )
    if row is None:
        return None
    return Leaving(
        row["state"], bool(row["early"]), row["asked_by"], row["asked_at"], row["confirmed_by"], row["ends_at"],
        row["delete_at"], tuple(json.loads(row["held"])),
    )  # fmt: skip


def begin(c: Unit, by: str, at: int, ends_at: int, delete_at: int, early: bool) -> None:
    """The plan begins; an earlier one is over."""
    end(c)
    c.run(
        "INSERT INTO privacy_leavings(account, state, early, asked_by, asked_at, confirmed_by, ends_at, delete_at,"
        " held) VALUES(:account, 'asked', :early, :by, :at, '', :ends_at, :delete_at, '[]')",
        account=c.account,
        early=int(early),
        by=by,
        at=at,
        ends_at=ends_at,
        delete_at=delete_at,
    )


def change(c: Unit, columns: Mapping[str, Any]) -> None:
    """Set some columns of the plan."""
    said = ", ".join(f"{name} = :{name}" for name in columns)
    c.run(f"UPDATE privacy_leavings SET {said} WHERE account = :account", account=c.account, **columns)


def end(c: Unit) -> None:
    """There is no plan."""
    c.run("DELETE FROM privacy_leavings WHERE account = :account", account=c.account)


# ---- everything an account has


def page(c: Unit, name: str, after: Sequence[Any], most: int) -> list[Row]:
    """Rows of a table, by its key, beyond a place; of jobs, those that do not run just now."""
    return rows.page(c, name, after, most, " AND state <> 'running'" if name == "jobs" else "")


def delete(c: Unit, name: str, table: Columns, gone: list[Row]) -> None:
    """Delete these rows: the first ones, by its key."""
    keys = table.within_account
    values = {f"key_{n}": gone[-1][key] for n, key in enumerate(keys)}
    own = "" if name != "jobs" else " AND state <> 'running'"
    c.run(
        f"DELETE FROM {name} WHERE account = :account{own}"
        f" AND ({', '.join(keys)}) <= ({', '.join(f':{key}' for key in values)})",
        account=c.account,
        **values,
    )


def left(c: Unit, name: str) -> int:
    """How many rows of the account stand in a table."""
    own = "" if name != "jobs" else " AND state <> 'running'"
    row = c.one(f"SELECT count(*) AS many FROM {name} WHERE account = :account{own}", account=c.account)
    return row["many"] if row else 0


def living_keys(c: Unit) -> int:
    """How many keys of persons are still whole."""
    row = c.one(
        "SELECT count(*) AS many FROM journal_persons WHERE account = :account AND wrapped IS NOT NULL",
        account=c.account,
    )
    return row["many"] if row else 0


def head(c: Unit) -> tuple[int, str]:
    """The number and the hash of the journal's newest entry."""
    row = c.one("SELECT number, hash FROM journal_heads WHERE account = :account", account=c.account)
    return (row["number"], bytes(row["hash"]).hex()) if row else (0, "")


# ---- certificates


def certificate(c: Unit, id: str) -> Row | None:
    """One certificate."""
    return c.one(f"SELECT {_CERTIFICATE} FROM privacy_certificates WHERE id = :id", id=id)


def certificate_of(c: Unit, departed: str) -> Row | None:
    """The certificate under way for an account."""
    return c.one(
        f"SELECT {_CERTIFICATE} FROM privacy_certificates WHERE departed = :departed AND state = 'deleting'",
        departed=departed,
    )


def certificates(c: Unit, before: str, most: int) -> list[Row]:
    """Certificates, the newest first, below an id."""
    return c.all(
        f"SELECT {_CERTIFICATE} FROM privacy_certificates WHERE id < :before ORDER BY id DESC LIMIT :most",
        before=before,
        most=most,
    )


def without_copies(c: Unit) -> list[Row]:
    """Accounts that left, of whose older backups nobody spoke yet."""
    return c.all(f"SELECT {_CERTIFICATE} FROM privacy_certificates WHERE state = 'done' AND copies = '' ORDER BY id")


def departed(c: Unit) -> list[Row]:
    """The certificates of every account that left."""
    return c.all(f"SELECT {_CERTIFICATE} FROM privacy_certificates WHERE state = 'done' ORDER BY id")


def put_certificate(c: Unit, row: Mapping[str, Any]) -> None:
    """A certificate that was kept elsewhere stands here too."""
    places = ", ".join(f":{name}" for name in _CERTIFICATE.split(", "))
    c.run(
        f"INSERT INTO privacy_certificates({_CERTIFICATE}) VALUES({places}) ON CONFLICT(id) DO UPDATE SET"
        " state = excluded.state, done_at = excluded.done_at, told = excluded.told, position = excluded.position,"
        " signature = excluded.signature, copies = excluded.copies",
        **row,
    )


def begin_certificate(c: Unit, told: Told, position: Position, ended_at: int) -> None:
    """The deleting begins."""
    c.run(
        "INSERT INTO privacy_certificates(id, departed, state, ended_at, began_at, told, position, signature, copies)"
        " VALUES(:id, :departed, 'deleting', :ended_at, :at, :told, :position, '', '')",
        id=told.certificate,
        departed=told.account,
        ended_at=ended_at,
        at=c.at,
        told=_json(told),
        position=_json(position),
    )


def move(c: Unit, told: Told, position: Position) -> None:
    """Note how far the deleting is."""
    c.run(
        "UPDATE privacy_certificates SET told = :told, position = :position WHERE id = :id",
        id=told.certificate,
        told=_json(told),
        position=_json(position),
    )


def finish(c: Unit, told: Told, signature: str) -> None:
    """Nothing is left: the certificate is signed."""
    c.run(
        "UPDATE privacy_certificates SET state = 'done', done_at = :at, told = :told, position = '{}',"
        " signature = :signature WHERE id = :id",
        id=told.certificate,
        at=c.at,
        told=_json(told),
        signature=signature,
    )


def set_copies(c: Unit, id: str, copies: str, signature: str) -> None:
    """The operator says what became of older backups."""
    c.run(
        "UPDATE privacy_certificates SET copies = :copies, signature = :signature WHERE id = :id",
        id=id,
        copies=copies,
        signature=signature,
    )


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
