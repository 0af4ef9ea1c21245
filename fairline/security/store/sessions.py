"""Signed-in sessions."""

from dataclasses import asdict, dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

COLUMNS = "id, hash, member, user_agent, created, last_seen, expires, locked, remembered, fresh"


@dataclass(frozen=True, slots=True)
class Session:
    """A member's signed-in browser; instants in milliseconds UTC."""

    id: str
    hash: str
    member: str
    user_agent: str
    created: Millis
    last_seen: Millis
    expires: Millis
    locked: Millis | None = None
    remembered: int = 0
    fresh: int = 0


def put(c: Unit, session: Session) -> None:
    """Keep a new session."""
    c.run(
        f"INSERT INTO security_sessions(account, {COLUMNS})"
        " VALUES(:account, :id, :hash, :member, :user_agent, :created, :last_seen, :expires, :locked, :remembered,"
        " :fresh)",
        account=c.account,
        **asdict(session),
    )


def by_hash(c: Unit, hash: str) -> Session | None:
    """The session of this hash, also one that ran out."""
    row = c.one(
        f"SELECT {COLUMNS} FROM security_sessions WHERE account = :account AND hash = :hash",
        account=c.account,
        hash=hash,
    )
    return _session(row) if row else None


def of_member(c: Unit, member: str) -> list[Session]:
    """A member's sessions, the one used last first."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM security_sessions WHERE account = :account AND member = :member"
        " ORDER BY last_seen DESC, id DESC",
        account=c.account,
        member=member,
    )
    return [_session(row) for row in rows]


def touch(c: Unit, id: str) -> None:
    """It was used now."""
    c.run(
        "UPDATE security_sessions SET last_seen = :at WHERE account = :account AND id = :id AND last_seen < :at",
        at=c.at,
        account=c.account,
        id=id,
    )


def is_locked(c: Unit, id: str) -> bool:
    """Whether its screen is locked."""
    row = c.one("SELECT locked FROM security_sessions WHERE account = :account AND id = :id", account=c.account, id=id)
    return row is not None and row["locked"] is not None


def lock(c: Unit, id: str, at: Millis | None) -> None:
    """Its screen is locked since an instant (ms UTC), or open."""
    c.run("UPDATE security_sessions SET locked = :at WHERE account = :account AND id = :id", at=at,
          account=c.account, id=id)  # fmt: skip


def forget(c: Unit, id: str) -> None:
    """End a session."""
    c.run("DELETE FROM security_sessions WHERE account = :account AND id = :id", account=c.account, id=id)


def forget_expired(c: Unit, idle_since: Millis) -> None:
    """Forget the account's sessions that ran out."""
    c.run(
        "DELETE FROM security_sessions WHERE account = :account AND (expires <= :at OR last_seen <= :idle)",
        account=c.account,
        at=c.at,
        idle=idle_since,
    )


def _session(row: Row) -> Session:
    return Session(**row)
