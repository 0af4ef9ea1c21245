"""Writes and reads saved replies and dispositions."""

from fairline.conversations.model import Disposition, SavedReply
from fairline.kit.db import Unit

_REPLY = "id, shortcut, title, text, team"


def put_reply(c: Unit, reply: SavedReply) -> None:
    """A saved reply as it is from now on."""
    c.run(
        f"INSERT INTO saved_replies(account, {_REPLY}) VALUES(:account, :id, :shortcut, :title, :text, :team)"
        " ON CONFLICT(account, id) DO UPDATE SET shortcut = excluded.shortcut, title = excluded.title,"
        " text = excluded.text, team = excluded.team",
        account=c.account,
        id=reply.id,
        shortcut=reply.shortcut,
        title=reply.title,
        text=reply.text,
        team=reply.team,
    )


def remove_reply(c: Unit, id: str) -> None:
    """It is no longer offered."""
    c.run("DELETE FROM saved_replies WHERE account = :account AND id = :id", account=c.account, id=id)


def replies(c: Unit, after: str, most: int) -> list[SavedReply]:
    """Saved replies by their id."""
    rows = c.all(
        f"SELECT {_REPLY} FROM saved_replies WHERE account = :account AND id > :after ORDER BY id LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )
    return [SavedReply(row["id"], row["shortcut"], row["title"], row["text"], row["team"]) for row in rows]


def reply(c: Unit, id: str) -> SavedReply | None:
    """One saved reply."""
    row = c.one(f"SELECT {_REPLY} FROM saved_replies WHERE account = :account AND id = :id", account=c.account, id=id)
    return SavedReply(row["id"], row["shortcut"], row["title"], row["text"], row["team"]) if row else None


def shortcut_taken(c: Unit, shortcut: str, team: str, but: str) -> bool:
    """Whether another saved reply of the same team has this shortcut."""
    row = c.one(
        "SELECT id FROM saved_replies WHERE account = :account AND lower(shortcut) = lower(:shortcut)"
        " AND team = :team AND id <> :but",
        account=c.account,
        shortcut=shortcut,
        team=team,
        but=but,
    )
    return row is not None


def add_disposition(c: Unit, disposition: Disposition) -> None:
    """One more way a conversation can end."""
    c.run(
        "INSERT INTO dispositions(account, id, name, queue, removed) VALUES(:account, :id, :name, :queue, 0)",
        account=c.account,
        id=disposition.id,
        name=disposition.name,
        queue=disposition.queue,
    )


def remove_disposition(c: Unit, id: str) -> None:
    """It is no longer offered; its name stays for the conversations that ended so."""
    c.run("UPDATE dispositions SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


def dispositions(c: Unit, after: str = "", most: int = 1_000) -> list[Disposition]:
    """Those offered, by their id."""
    rows = c.all(
        "SELECT id, name, queue FROM dispositions WHERE account = :account AND removed = 0 AND id > :after"
        " ORDER BY id LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )
    return [Disposition(row["id"], row["name"], row["queue"]) for row in rows]


def disposition(c: Unit, id: str) -> tuple[Disposition, bool] | None:
    """One of them, and whether it is still offered."""
    row = c.one(
        "SELECT id, name, queue, removed FROM dispositions WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
    )
    return (Disposition(row["id"], row["name"], row["queue"]), not row["removed"]) if row else None
