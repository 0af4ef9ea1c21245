"""Writes and reads the table of kept files."""

from collections.abc import Iterable, Sequence

from fairline.channels.files.model import KeptFile
from fairline.kit.db import Row, Unit

_COLUMNS = "id, person, conversation, name, size, type, safe, why_not, at"


def add(c: Unit, file: KeptFile) -> None:
    """Write a file down."""
    c.run(
        f"INSERT INTO channel_files(account, {_COLUMNS}) VALUES(:account, :id, :person, :conversation, :name, :size,"
        " :type, :safe, :why_not, :at)",
        account=c.account,
        id=file.id,
        person=file.person,
        conversation=file.conversation,
        name=file.name,
        size=file.size,
        type=file.type,
        safe=int(file.safe),
        why_not=file.why_not,
        at=file.at,
    )


def find(c: Unit, ids: Iterable[str]) -> dict[str, KeptFile]:
    """Those of these files that this account has, by id."""
    wanted = list(ids)
    if not wanted:
        return {}
    rows = c.all(
        f"SELECT {_COLUMNS} FROM channel_files WHERE account = :account AND id IN (:ids)", account=c.account, ids=wanted
    )
    return {row["id"]: _file(row) for row in rows}


def of_persons(c: Unit, persons: Sequence[str]) -> list[KeptFile]:
    """Every file sealed with one of these persons' keys, oldest first."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM channel_files WHERE account = :account AND person IN (:persons) ORDER BY id",
        account=c.account,
        persons=list(persons),
    )
    return [_file(row) for row in rows]


def forget_names(c: Unit, persons: Sequence[str]) -> int:
    """Empty the names of these persons' files; how many had one."""
    return c.run(
        "UPDATE channel_files SET name = '' WHERE account = :account AND person IN (:persons) AND name <> ''",
        account=c.account,
        persons=list(persons),
    )


def _file(row: Row) -> KeptFile:
    return KeptFile(
        row["id"],
        row["name"],
        row["size"],
        row["type"],
        bool(row["safe"]),
        row["why_not"],
        row["person"],
        row["conversation"],
        row["at"],
    )
