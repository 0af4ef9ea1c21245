"""Reads and writes lists that were brought, and how mail to the people in them was taken."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.kit.db import Row, Unit
from fairline.privacy.origins.model import Import

_COLUMNS = (
    "id, at, by_whom, person, state, rows_told, made, joined, left_out, mails, means, ground, source, sha256, barred"
)


def put(c: Unit, row: Mapping[str, Any]) -> None:
    """A list that was taken in, or refused."""
    c.run(
        f"INSERT INTO privacy_imports(account, {_COLUMNS}) VALUES(:account, :id, :at, :by_whom, :person, :state,"
        " :rows_told, :made, :joined, :left_out, :mails, :means, :ground, :source, :sha256, '')",
        account=c.account,
        **row,
    )


def set_state(c: Unit, batch: str, state: str) -> None:
    """It stands differently."""
    c.run(
        "UPDATE privacy_imports SET state = :state WHERE account = :account AND id = :id",
        account=c.account,
        id=batch,
        state=state,
    )


def set_barred(c: Unit, batch: str, why: str) -> None:
    """Nobody of it is advertised to."""
    c.run(
        "UPDATE privacy_imports SET barred = :why WHERE account = :account AND id = :id",
        account=c.account,
        id=batch,
        why=why,
    )


def listed(c: Unit, *, before: str = "", most: int = 1, batch: str = "") -> list[Import]:
    """Lists below an id, newest first; or one."""
    which = "i.id = :id" if batch else "i.id < :id"
    columns = ", ".join(f"i.{name}" for name in _COLUMNS.split(", "))
    rows = c.all(
        f"SELECT {columns}, COALESCE(n.bounced, 0) AS bounced FROM privacy_imports i"
        " LEFT JOIN privacy_import_mails n ON n.account = i.account AND n.batch = i.id"
        f" WHERE i.account = :account AND {which} ORDER BY i.id DESC LIMIT :most",
        account=c.account,
        id=batch or before or "~",
        most=most,
    )
    return [_import(row) for row in rows]


def count(c: Unit, batches: Sequence[str], *, sent: int, bounced: int) -> list[tuple[str, int, int]]:
    """So many more mails went to people of these lists, or came back; how many altogether, each."""
    found = []
    for batch in batches:
        row = c.one(
            "INSERT INTO privacy_import_mails(account, batch, sent, bounced) VALUES(:account, :batch, :sent, :bounced)"
            " ON CONFLICT(account, batch) DO UPDATE SET sent = privacy_import_mails.sent + excluded.sent,"
            " bounced = privacy_import_mails.bounced + excluded.bounced RETURNING sent, bounced",
            account=c.account,
            batch=batch,
            sent=sent,
            bounced=bounced,
        )
        if row is not None:
            found.append((batch, int(row["sent"]), int(row["bounced"])))
    return found


def _import(row: Row) -> Import:
    return Import(
        id=row["id"],
        at=row["at"],
        by=row["by_whom"],
        person=row["person"],
        state=row["state"],
        rows=row["rows_told"],
        made=row["made"],
        joined=row["joined"],
        left=row["left_out"],
        mails=row["mails"],
        bounced=row["bounced"],
        means=row["means"],
        ground=row["ground"],
        source=row["source"],
        sha256=row["sha256"],
        barred=row["barred"],
    )
