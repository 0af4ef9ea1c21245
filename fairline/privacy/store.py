"""The only file of privacy that speaks SQL."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline.kit.db import Row, Unit
from fairline.privacy.model import DataRequest, Package, Report

_REQUEST = "id, contact, kind, state, asked_by, asked_at, due, done_at, cause, report, act, person, blob, until"


def one(c: Unit, request: str) -> DataRequest | None:
    """One request."""
    row = c.one(
        f"SELECT {_REQUEST} FROM privacy_requests WHERE account = :account AND id = :id", account=c.account, id=request
    )
    return None if row is None else _whole(row)


def newest(c: Unit, before: str, most: int) -> list[DataRequest]:
    """Requests, newest first, below an id."""
    rows = c.all(
        f"SELECT {_REQUEST} FROM privacy_requests WHERE account = :account AND id < :before"
        " ORDER BY id DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )
    return [_whole(row) for row in rows]


def of_contacts(c: Unit, contacts: Sequence[str]) -> list[DataRequest]:
    """Every request about one of these contacts, oldest first."""
    rows = c.all(
        f"SELECT {_REQUEST} FROM privacy_requests WHERE account = :account AND contact IN (:contacts) ORDER BY id",
        account=c.account,
        contacts=contacts,
    )
    return [_whole(row) for row in rows]


def of_act(c: Unit, act: str) -> DataRequest | None:
    """The request whose package an act lets out."""
    row = c.one(
        f"SELECT {_REQUEST} FROM privacy_requests WHERE account = :account AND act = :act", account=c.account, act=act
    )
    return None if row is None else _whole(row)


def insert(c: Unit, request: DataRequest) -> None:
    """A new request."""
    c.run(
        "INSERT INTO privacy_requests(account, id, contact, kind, state, asked_by, asked_at, due, cause)"
        " VALUES(:account, :id, :contact, :kind, :state, :asked_by, :asked_at, :due, '')",
        account=c.account,
        id=request.id,
        contact=request.contact,
        kind=request.kind,
        state=request.state,
        asked_by=request.asked_by,
        asked_at=request.asked_at,
        due=request.due,
    )


def update(c: Unit, request: str, columns: Mapping[str, Any]) -> None:
    """Set some columns of a request."""
    said = ", ".join(f"{name} = :{name}" for name in columns)
    c.run(
        f"UPDATE privacy_requests SET {said} WHERE account = :account AND id = :id",
        account=c.account,
        id=request,
        **columns,
    )


# ---- erasures under way


def run(c: Unit, request: str) -> Row | None:
    """The notes of an erasure."""
    return c.one(
        "SELECT request, person, sought, held, place, position, places, hits FROM privacy_runs"
        " WHERE account = :account AND request = :request",
        account=c.account,
        request=request,
    )


def begin_run(c: Unit, request: str, person: str, sought: bytes, held: str, place: str) -> None:
    """Begin the notes of an erasure."""
    c.run(
        "INSERT INTO privacy_runs(account, request, person, sought, held, place, position, places, hits)"
        " VALUES(:account, :request, :person, :sought, :held, :place, 'null', 0, '{}')",
        account=c.account,
        request=request,
        person=person,
        sought=sought,
        held=held,
        place=place,
    )


def move_run(c: Unit, request: str, place: str, position: Any, places: int, hits: Mapping[str, int]) -> None:
    """Note how far the looking is."""
    c.run(
        "UPDATE privacy_runs SET place = :place, position = :position, places = :places, hits = :hits"
        " WHERE account = :account AND request = :request",
        account=c.account,
        request=request,
        place=place,
        position=json.dumps(position),
        places=places,
        hits=json.dumps(hits),
    )


def begin_again(c: Unit, request: str, held: str, place: str) -> None:
    """Set the notes of an erasure back to a place; what was found so far is looked for once more."""
    c.run(
        "UPDATE privacy_runs SET held = :held, place = :place, position = 'null', places = 0, hits = '{}'"
        " WHERE account = :account AND request = :request",
        account=c.account,
        request=request,
        held=held,
        place=place,
    )


def hand_run_over(c: Unit, request: str, to: str) -> None:
    """Let another request go on with the notes of one."""
    c.run(
        "UPDATE privacy_runs SET request = :to WHERE account = :account AND request = :request",
        account=c.account,
        request=request,
        to=to,
    )


def end_run(c: Unit, request: str) -> None:
    """Throw the notes of an erasure away."""
    c.run(
        "DELETE FROM privacy_runs WHERE account = :account AND request = :request", account=c.account, request=request
    )


def _whole(row: Row) -> DataRequest:
    package = None
    if row["blob"] is not None and row["person"] is not None:
        package = Package(row["blob"], row["person"], row["act"] or "", row["until"])
    report = None if row["report"] is None else msgspec.json.decode(row["report"], type=Report)
    return DataRequest(
        row["id"], row["contact"], row["kind"], row["state"], row["asked_by"], row["asked_at"], row["due"],
        row["done_at"], row["cause"], report, package,
    )  # fmt: skip


def written(report: Report | None) -> str | None:
    """A report as its column holds it."""
    return None if report is None else msgspec.json.encode(report).decode()
