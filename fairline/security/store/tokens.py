"""Keys for programs."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

COLUMNS = "id, hash, name, scopes, made_by, created, last_used, expires, revoked, networks"


@dataclass(frozen=True, slots=True)
class Token:
    """A program's key; instants in milliseconds UTC, `expires` None where it never does, `networks` where it may be
    used from, anywhere where there are none.
    """

    id: str
    hash: str
    name: str
    scopes: tuple[str, ...]
    made_by: str  # the actor, as the journal writes it
    created: Millis
    last_used: Millis | None
    expires: Millis | None
    revoked: Millis | None
    networks: tuple[str, ...] = ()


def put(c: Unit, token: Token) -> None:
    """Keep a new token."""
    c.run(
        f"INSERT INTO security_tokens(account, {COLUMNS}) VALUES(:account, :id, :hash, :name, :scopes, :made_by,"
        " :created, :last_used, :expires, :revoked, :networks)",
        account=c.account,
        **{**asdict(token), "scopes": json.dumps(token.scopes), "networks": json.dumps(token.networks)},
    )


def by_hash(c: Unit, hash: str) -> Token | None:
    """The token of this hash, also one that ran out or was revoked."""
    row = c.one(
        f"SELECT {COLUMNS} FROM security_tokens WHERE account = :account AND hash = :hash", account=c.account, hash=hash
    )
    return _token(row) if row else None


def one(c: Unit, id: str) -> Token | None:
    """A token by its id."""
    row = c.one(
        f"SELECT {COLUMNS} FROM security_tokens WHERE account = :account AND id = :id", account=c.account, id=id
    )
    return _token(row) if row else None


def listed(c: Unit, after: str, most: int) -> list[Token]:
    """Tokens that were not revoked, by id, above one."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM security_tokens WHERE account = :account AND id > :after AND revoked IS NULL"
        " ORDER BY id LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )
    return [_token(row) for row in rows]


def made_by(c: Unit, actor: str) -> list[str]:
    """The ids of all tokens an actor made."""
    rows = c.all(
        "SELECT id FROM security_tokens WHERE account = :account AND made_by = :actor ORDER BY id",
        account=c.account,
        actor=actor,
    )
    return [row["id"] for row in rows]


def names(c: Unit, ids: Sequence[str]) -> dict[str, str]:
    """Names by id, of revoked ones too."""
    rows = c.all(
        "SELECT id, name FROM security_tokens WHERE account = :account AND id IN (:ids)",
        account=c.account,
        ids=list(ids),
    )
    return {row["id"]: row["name"] for row in rows}


def touch(c: Unit, id: str) -> None:
    """It was used now."""
    c.run(
        "UPDATE security_tokens SET last_used = :at WHERE account = :account AND id = :id",
        at=c.at,
        account=c.account,
        id=id,
    )


def revoke(c: Unit, id: str) -> None:
    """It may come in no more; its name stays for those who read the journal."""
    c.run(
        "UPDATE security_tokens SET revoked = :at WHERE account = :account AND id = :id AND revoked IS NULL",
        at=c.at,
        account=c.account,
        id=id,
    )


def _token(row: Row) -> Token:
    lists = {name: tuple(json.loads(row[name])) for name in ("scopes", "networks")}
    return Token(**{**row, **lists})
