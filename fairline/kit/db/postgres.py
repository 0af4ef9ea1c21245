"""PostgreSQL: several nodes on one database, with row-level security as a second wall between accounts."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

import psycopg
from psycopg import errors, sql
from psycopg.pq import TransactionStatus
from psycopg.rows import dict_row

from fairline.kit.db.engine import Connection, Row

_NOT_IN = re.compile(r"\b(?:NOT IN|not in) \((:\w+)\)")
_IN = re.compile(r"\b(?:IN|in) \((:\w+)\)")
ROLE = "fairline_app"
PREPARED = 1_000  # statements a connection keeps ready; of psycopg's hundred few are left when a ruling comes again
_NAME = re.compile(r"(?<![:\w]):([a-z_][a-z0-9_]*)")


class PostgresEngine:
    """A PostgreSQL database named by its address."""

    name = "postgres"
    begin = "BEGIN"
    is_far = True
    on_the_loop = False  # a statement waits for the server, so units stay on their lanes

    def __init__(self, address: str, lanes: int = 4) -> None:
        self.address = address
        self.lanes = lanes

    def connect(self, *, reading: bool = False) -> Connection:
        """A connection that row-level security binds: a superuser steps down to the role `fairline_app`."""
        connection = psycopg.connect(
            self.address, autocommit=True, prepare_threshold=1, row_factory=dict_row, connect_timeout=5
        )
        connection.prepared_max = PREPARED
        self._step_down(connection)
        connection.execute("SET jit = off")  # compiling a statement takes longer than running any of ours
        if reading:
            connection.execute("SET default_transaction_read_only = on")
        return cast(Connection, connection)

    def connect_as_owner(self) -> Connection:
        """A connection for changes to the schema."""
        return cast(Connection, psycopg.connect(self.address, autocommit=True, row_factory=dict_row))

    def spell(self, sql: str) -> str:
        """`:name` as `%(name)s`, `IN (:names)` as `= ANY(%(names)s)`."""
        return spelled(sql)

    def listed(self, sql: str, values: dict[str, Any], name: str, items: Sequence[Any]) -> tuple[str, dict[str, Any]]:
        """One value, so that lists of every length are one statement, planned once."""
        return sql, values | {name: items}

    def enter(self, connection: Connection, account: str) -> None:
        """Bind the row-level security of what follows in this transaction to one account."""
        connection.execute("SELECT set_config('fairline.account', %s, false)", (account,))

    def answers(self, connection: Connection, asked: Sequence[tuple[str, Mapping[str, Any]]]) -> list[list[Row]]:
        """All in one go, then every answer: thirty questions one by one measured three times as long."""
        held = cast("psycopg.Connection[Any]", connection)
        with held.pipeline():
            cursors = [held.execute(statement, values) for statement, values in asked]
        return [cursor.fetchall() for cursor in cursors]

    def changes(self, connection: Connection) -> int | None:
        """Unknown: a failed statement ends the transaction."""
        return None

    def in_transaction(self, connection: Connection) -> bool:
        """A failed statement leaves it open, but good for nothing."""
        held = cast("psycopg.Connection[Any]", connection)
        return held.info.transaction_status is TransactionStatus.INTRANS

    def is_retryable(self, error: Exception) -> bool:
        """Deadlocks and serialisation failures pass when tried again."""
        return isinstance(error, errors.DeadlockDetected | errors.SerializationFailure)

    def is_duplicate(self, error: Exception) -> bool:
        """A unique constraint or primary key refused the row."""
        return isinstance(error, errors.UniqueViolation)

    def is_outage(self, error: Exception) -> bool:
        """The server is gone, shutting down, or its disk is full."""
        return isinstance(error, psycopg.OperationalError | psycopg.InterfaceError) and not self.is_retryable(error)

    def tidy(self, connection: Connection) -> None:
        """Nothing: autovacuum reclaims dead rows, and its own log is recycled by the server (docs: erasure)."""

    def run_script(self, connection: Connection, statements: Sequence[str]) -> None:
        """Run schema statements one by one."""
        for statement in statements:
            connection.execute(statement)

    def _step_down(self, connection: "psycopg.Connection[dict[str, Any]]") -> None:
        above = connection.execute(
            "SELECT rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = current_user"
        ).fetchone()
        there = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (ROLE,)).fetchone()
        if above and above["above"] and there:
            connection.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(ROLE)))


@lru_cache(maxsize=4096)
def spelled(statement: str) -> str:
    """A statement with `:name` placeholders in psycopg's spelling, once per text."""
    said = _NOT_IN.sub(r"<> ALL(\1)", statement)
    return _NAME.sub(r"%(\1)s", _IN.sub(r"= ANY(\1)", said).replace("%", "%%"))


def walls(tables: Sequence[str]) -> list[str]:
    """The statements that raise the second wall: every table with an account shows only that account's rows.

    The setting `*` opens every account: for the house's own work (sign-in, due jobs, followers' leases).
    """
    open_to = "account = current_setting('fairline.account', true) OR current_setting('fairline.account', true) = '*'"
    role = f"CREATE ROLE {ROLE} NOLOGIN; EXCEPTION WHEN duplicate_object OR insufficient_privilege THEN NULL"
    said = [f"DO $$ BEGIN {role}; END $$"]
    for table in tables:
        said += [
            f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
            f"DROP POLICY IF EXISTS one_account ON {table}",
            f"CREATE POLICY one_account ON {table} USING ({open_to}) WITH CHECK ({open_to})",
        ]
    grant = (
        f"IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{ROLE}') THEN "
        f"GRANT USAGE ON SCHEMA public TO {ROLE}; "
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {ROLE}; "
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {ROLE}; END IF;"
    )
    return [*said, f"DO $$ BEGIN {grant} EXCEPTION WHEN insufficient_privilege THEN NULL; END $$"]
