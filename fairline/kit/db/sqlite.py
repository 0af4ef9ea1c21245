"""SQLite: embedded, one writer, durable at every commit."""

import json
import re
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from fairline.kit.db.engine import Connection, Row

_PRAGMAS = ("journal_mode=WAL", "busy_timeout=5000", "foreign_keys=ON", "cache_size=-65536", "temp_store=MEMORY")
SHORT = 50  # items for which a statement has a place each: the planner counts them
_INDEXES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"


class SqliteEngine:
    """An embedded database in one file.

    SQLite before 3.51.3 can corrupt a file when two connections write or checkpoint at the same moment, so there is
    one writing connection per file, readers are read-only, and a second process takes the folder's lock first.
    """

    name = "sqlite"
    lanes = 1
    on_the_loop = True
    is_far = False
    begin = "BEGIN IMMEDIATE"

    def __init__(self, path: Path) -> None:
        self.path = path

    def connect(self, *, reading: bool = False) -> Connection:
        """A connection; a reading one cannot write."""
        connection = sqlite3.connect(self.path, isolation_level=None, cached_statements=512, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        for pragma in (*_PRAGMAS, "query_only=ON" if reading else "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")
        if not reading:
            connection.execute("PRAGMA journal_size_limit=67108864")
            # Many commits between two checkpoints write the same pages: each is then moved into the file once.
            connection.execute("PRAGMA wal_autocheckpoint=8000")
            connection.execute("PRAGMA secure_delete=ON")  # what is deleted is overwritten with zeros
        return cast(Connection, connection)

    def spell(self, sql: str) -> str:
        """SQLite's own placeholders are `:name`."""
        return sql

    def listed(self, sql: str, values: dict[str, Any], name: str, items: Sequence[Any]) -> tuple[str, dict[str, Any]]:
        """`IN (:ids)` with a list becomes `IN (:ids_0, :ids_1)`. SQLite looks a name up among all before it, so a long
        list is one value, which it takes apart: a thousand ids are found in half the time, five thousand in a sixth.
        """
        if len(items) > SHORT:
            taken = f"(SELECT value FROM json_each(:{name}))"
            return sql.replace(f"(:{name})", taken), values | {name: json.dumps(items)}
        names = [f"{name}_{index}" for index in range(len(items))]
        spread = ", ".join(f":{each}" for each in names)
        rest = {key: value for key, value in values.items() if key != name}
        return sql.replace(f"(:{name})", f"({spread})"), rest | dict(zip(names, items, strict=True))

    def enter(self, connection: Connection, account: str) -> None:
        """Nothing: on SQLite the border between accounts is in the statements, held by a test over all of them."""

    def answers(self, connection: Connection, asked: Sequence[tuple[str, Mapping[str, Any]]]) -> list[list[Row]]:
        """One after the other: nothing travels."""
        return [connection.execute(sql, values).fetchall() for sql, values in asked]

    def changes(self, connection: Connection) -> int | None:
        """SQLite counts them."""
        return cast(sqlite3.Connection, connection).total_changes

    def in_transaction(self, connection: Connection) -> bool:
        """SQLite ends some by itself: disk full, out of memory, a failing disk."""
        return cast(sqlite3.Connection, connection).in_transaction

    def is_retryable(self, error: Exception) -> bool:
        """Never: there is one writer."""
        return False

    def is_duplicate(self, error: Exception) -> bool:
        """A unique constraint or primary key refused the row."""
        return isinstance(error, sqlite3.IntegrityError) and "UNIQUE" in str(error)

    def is_outage(self, error: Exception) -> bool:
        """Disk full, file unreadable, or locked by another process past the time-out."""
        return isinstance(error, sqlite3.OperationalError) and bool(
            re.search(r"full|disk I/O|locked|readonly|unable to open", str(error))
        )

    def tidy(self, connection: Connection) -> None:
        """Write every page anew and empty the write-ahead log.

        `secure_delete` zeroes what is deleted, but not the stale copies of moved rows that pages keep in their gaps,
        and old pages stay in the log until it is written over; only a fresh file holds nothing of what was deleted.
        A full-text index keeps the words of deleted rows until its parts are joined.
        """
        for table in connection.execute(_INDEXES).fetchall():
            connection.execute("INSERT INTO {0}({0}) VALUES('optimize')".format(table["name"]))
        connection.execute("PRAGMA temp_store=FILE")
        connection.execute("VACUUM")
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def run_script(self, connection: Connection, statements: Sequence[str]) -> None:
        """Run schema statements one by one."""
        for statement in statements:
            connection.execute(statement)
