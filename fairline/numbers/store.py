"""Writes and reads the tables of sending domains."""

import json
from collections.abc import Sequence

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.numbers.model import Domain

_COLUMNS = (
    "id, name, state, selector, public_key, next_selector, next_public_key, token, made, checked_at, failing_since,"
    " found"
)


def add(c: Unit, domain: Domain) -> None:
    """Write a domain down."""
    c.run(
        f"INSERT INTO numbers_domains(account, {_COLUMNS}) VALUES(:account, :id, :name, :state, :selector, :public_key,"
        " '', '', :token, :made, NULL, NULL, '{}')",
        account=c.account,
        id=domain.id,
        name=domain.name,
        state=domain.state,
        selector=domain.selector,
        public_key=domain.public_key,
        token=domain.token,
        made=domain.made,
    )


def checked(
    c: Unit, id: str, state: str, found: dict[str, Sequence[str]], at: Millis, failing_since: Millis | None
) -> None:
    """What DNS said."""
    c.run(
        "UPDATE numbers_domains SET state = :state, found = :found, checked_at = :at, failing_since = :since"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        state=state,
        found=json.dumps({name: list(texts) for name, texts in found.items()}, sort_keys=True),
        at=at,
        since=failing_since,
    )


def turn(c: Unit, id: str, selector: str, public_key: str) -> None:
    """A newer key waits to be found."""
    c.run(
        "UPDATE numbers_domains SET next_selector = :selector, next_public_key = :key"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        selector=selector,
        key=public_key,
    )


def take_next(c: Unit, id: str, selector: str) -> None:
    """The newer key was found: it signs from now on."""
    c.run(
        "UPDATE numbers_domains SET selector = next_selector, public_key = next_public_key, next_selector = '',"
        " next_public_key = '' WHERE account = :account AND id = :id AND next_selector = :selector",
        account=c.account,
        id=id,
        selector=selector,
    )


def remove(c: Unit, id: str) -> None:
    """Nothing leaves under it any more."""
    c.run("UPDATE numbers_domains SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


def one(c: Unit, id: str) -> Domain | None:
    """One domain."""
    row = c.one(
        f"SELECT {_COLUMNS} FROM numbers_domains WHERE account = :account AND id = :id AND removed = 0",
        account=c.account,
        id=id,
    )
    return _domain(row) if row else None


def named(c: Unit, name: str) -> Domain | None:
    """The domain of a name."""
    row = c.one(
        f"SELECT {_COLUMNS} FROM numbers_domains WHERE account = :account AND name = :name AND removed = 0",
        account=c.account,
        name=name,
    )
    return _domain(row) if row else None


def whose_domain(c: Unit, name: str) -> str:
    """The account that has a domain; empty where none, or several, say so. Only for the house's own unit."""
    rows = c.all("SELECT DISTINCT account FROM numbers_domains WHERE name = :name AND removed = 0 LIMIT 2", name=name)
    return str(rows[0]["account"]) if len(rows) == 1 else ""


def every(c: Unit) -> list[Domain]:
    """Every domain of the account, by name."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM numbers_domains WHERE account = :account AND removed = 0 ORDER BY name",
        account=c.account,
    )
    return [_domain(row) for row in rows]


def keep_key(c: Unit, domain: str, selector: str, wrapped: bytes) -> None:
    """Keep a private key."""
    c.run(
        "INSERT INTO numbers_keys(account, domain, selector, wrapped) VALUES(:account, :domain, :selector, :wrapped)",
        account=c.account,
        domain=domain,
        selector=selector,
        wrapped=wrapped,
    )


def key(c: Unit, domain: str, selector: str) -> bytes | None:
    """A private key, as it was wrapped."""
    row = c.one(
        "SELECT wrapped FROM numbers_keys WHERE account = :account AND domain = :domain AND selector = :selector",
        account=c.account,
        domain=domain,
        selector=selector,
    )
    return bytes(row["wrapped"]) if row else None


def _domain(row: Row) -> Domain:
    return Domain(
        id=row["id"],
        name=row["name"],
        state=row["state"],
        selector=row["selector"],
        public_key=row["public_key"],
        next_selector=row["next_selector"],
        next_public_key=row["next_public_key"],
        token=row["token"],
        made=row["made"],
        checked_at=row["checked_at"],
        failing_since=row["failing_since"],
        found={name: tuple(texts) for name, texts in json.loads(row["found"]).items()},
    )
