"""Writes and reads the table of kept files."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline.channels.files.model import KeptFile
from fairline.kit.db import Row, Unit

_COLUMNS = (
    "id, person, conversation, name, size, type, safe, why_not, at, scan, signed, read, cards, kind, score, rule,"
    " bringer, seen"
)


def add(c: Unit, file: KeptFile) -> None:
    """Write a file down."""
    c.run(
        f"INSERT INTO channel_files(account, {_COLUMNS}) VALUES(:account, :id, :person, :conversation, :name, :size,"
        " :type, :safe, :why_not, :at, :scan, :signed, :read, :cards, :kind, :score, :rule, :bringer, :seen)",
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
        scan=file.scan,
        signed=file.signed,
        read=file.read,
        cards=file.cards,
        kind=file.kind,
        score=file.score,
        rule=file.rule,
        bringer=file.bringer,
        seen=file.seen,
    )


def size(c: Unit) -> int:
    """How many bytes of files the account keeps."""
    row = c.one("SELECT coalesce(sum(size), 0) AS size FROM channel_files WHERE account = :account", account=c.account)
    return int(row["size"]) if row else 0


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


def before(c: Unit, at: int, after: tuple[int, str], most: int) -> list[KeptFile]:
    """Files brought before an instant (ms UTC), oldest first, beyond a place."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM channel_files WHERE account = :account AND at < :before"
        " AND (at > :at OR (at = :at AND id > :id)) ORDER BY at, id LIMIT :most",
        account=c.account,
        before=at,
        at=after[0],
        id=after[1],
        most=most,
    )
    return [_file(row) for row in rows]


def page(c: Unit, after: str, most: int) -> list[KeptFile]:
    """The next files, by their ids."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM channel_files WHERE account = :account AND id > :after ORDER BY id LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )
    return [_file(row) for row in rows]


def words_read(c: Unit, id: str, told: Mapping[str, Any]) -> None:
    """What its words say, read later; one with a card number in it is not safe."""
    c.run(
        "UPDATE channel_files SET read = :read, cards = :cards, kind = :kind, score = :score, rule = :rule,"
        " seen = :seen"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        **told,
    )
    if told["cards"]:
        c.run(
            "UPDATE channel_files SET safe = 0, why_not = 'card', size = 0 WHERE account = :account AND id = :id",
            account=c.account,
            id=id,
        )


def scanned(c: Unit, id: str, verdict: str, signed: int) -> None:
    """What the scanner told later: a file that was held for it alone is safe where it is clean. One that is `unscanned`
    afterwards is held from now on.
    """
    safe = verdict not in ("malware", "unscanned")
    c.run(
        "UPDATE channel_files SET scan = :verdict, signed = :signed WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        verdict=verdict,
        signed=signed,
    )
    held = ("unscanned", "malware") if safe else ("", "unscanned", "malware")
    c.run(
        "UPDATE channel_files SET why_not = :why, safe = :safe WHERE account = :account AND id = :id"
        " AND why_not IN (:held)",
        held=list(held),
        account=c.account,
        id=id,
        why="" if safe else verdict,
        safe=int(safe),
    )


def drop(c: Unit, ids: Sequence[str]) -> int:
    """These files are no longer known; how many were."""
    return c.run(
        "DELETE FROM channel_files WHERE account = :account AND id IN (:ids)", account=c.account, ids=list(ids)
    )


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
        row["scan"],
        row["signed"],
        row["read"],
        row["cards"],
        row["kind"],
        row["score"],
        row["rule"],
        row["bringer"],
        row["seen"],
    )
