"""Flows, their versions, and what goes through which."""

import msgspec

from fairline.flows.model import Held, Version
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_FLOW = "SELECT id, name, draft, drafted, version, quieted, made FROM flows WHERE account = :account AND removed = 0"
_VERSION = (
    "SELECT flow, number, body, pins, at, by_whom, note, copy_of FROM flow_versions"
    " WHERE account = :account AND flow = :flow"
)


def every(c: Unit) -> list[Held]:
    """The account's flows, by name."""
    return [_held(row) for row in c.all(f"{_FLOW} ORDER BY name, id", account=c.account)]


def one(c: Unit, id: str) -> Held | None:
    """One flow."""
    row = c.one(f"{_FLOW} AND id = :id", account=c.account, id=id)
    return _held(row) if row else None


def versions(c: Unit, flow: str) -> list[Version]:
    """What was published of a flow, newest first."""
    return [_version(row) for row in c.all(f"{_VERSION} ORDER BY number DESC", account=c.account, flow=flow)]


def version(c: Unit, flow: str, number: int) -> Version | None:
    """One version."""
    row = c.one(f"{_VERSION} AND number = :number", account=c.account, flow=flow, number=number)
    return _version(row) if row else None


def places(c: Unit) -> list[Row]:
    """What goes through which flow."""
    return c.all(
        "SELECT kind, of, flow FROM flow_places WHERE account = :account AND flow <> '' ORDER BY kind, of",
        account=c.account,
    )


def placed(c: Unit, kind: str, of: str) -> str:
    """The flow that something goes through; empty for none."""
    row = c.one(
        "SELECT flow FROM flow_places WHERE account = :account AND kind = :kind AND of = :of",
        account=c.account,
        kind=kind,
        of=of,
    )
    return row["flow"] if row else ""


def any_placed(c: Unit, kind: str) -> bool:
    """Whether anything of this kind goes through a flow."""
    found = c.one(
        "SELECT flow FROM flow_places WHERE account = :account AND kind = :kind LIMIT 1", account=c.account, kind=kind
    )
    return found is not None


def add(c: Unit, id: str, name: str, draft: object, at: Millis) -> None:
    """A flow that was made."""
    c.run(
        "INSERT INTO flows(account, id, name, draft, drafted, version, quieted, made, removed)"
        " VALUES(:account, :id, :name, :draft, :at, 0, '', :at, 0)",
        account=c.account,
        id=id,
        name=name,
        draft=_json(draft),
        at=at,
    )


def draft(c: Unit, id: str, name: str, draft: object, at: Millis) -> None:
    """A draft as it is from now on."""
    c.run(
        "UPDATE flows SET name = :name, draft = :draft, drafted = :at WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        name=name,
        draft=_json(draft),
        at=at,
    )


def publish(c: Unit, made: Version) -> None:
    """A version that runs from now on."""
    c.run(
        "INSERT INTO flow_versions(account, flow, number, body, pins, at, by_whom, note, copy_of)"
        " VALUES(:account, :flow, :number, :body, :pins, :at, :by, :note, :copy_of)",
        account=c.account,
        flow=made.flow,
        number=made.number,
        body=_json(made.body),
        pins=_json(made.pins),
        at=made.at,
        by=made.by,
        note=made.note,
        copy_of=made.copy_of,
    )
    c.run(
        "UPDATE flows SET version = :number, quieted = '' WHERE account = :account AND id = :id",
        account=c.account,
        id=made.flow,
        number=made.number,
    )


def quiet(c: Unit, id: str, version: int, why: str) -> None:
    """A flow rests, where the version that failed is the one that runs."""
    c.run(
        "UPDATE flows SET quieted = :why WHERE account = :account AND id = :id AND version = :version",
        account=c.account,
        id=id,
        why=why,
        version=version,
    )


def remove(c: Unit, id: str) -> None:
    """A flow is gone, and nothing goes through it."""
    c.run("UPDATE flows SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)
    c.run("UPDATE flow_places SET flow = '' WHERE account = :account AND flow = :id", account=c.account, id=id)


def place(c: Unit, kind: str, of: str, flow: str) -> None:
    """What something goes through from now on."""
    c.run(
        "INSERT INTO flow_places(account, kind, of, flow) VALUES(:account, :kind, :of, :flow)"
        " ON CONFLICT(account, kind, of) DO UPDATE SET flow = excluded.flow",
        account=c.account,
        kind=kind,
        of=of,
        flow=flow,
    )


def _held(row: Row) -> Held:
    draft = msgspec.json.decode(row["draft"])
    return Held(row["id"], row["name"], draft, row["drafted"], row["version"], row["quieted"], row["made"])


def _version(row: Row) -> Version:
    body, pins = msgspec.json.decode(row["body"]), msgspec.json.decode(row["pins"])
    return Version(
        row["flow"], row["number"], body, pins, row["at"], row["by_whom"], row["note"], row["copy_of"]
    )  # fmt: skip


def _json(held: object) -> str:
    return msgspec.json.encode(held, order="deterministic").decode()  # as the journal tells it again
