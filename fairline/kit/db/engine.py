"""What an engine is: how to connect, how to spell a statement, which failures mean what."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

Row = Mapping[str, Any]


class Cursor(Protocol):
    """The part of a DB-API cursor that units use."""

    rowcount: int

    def fetchone(self) -> Any:
        """The next row, or None."""
        ...

    def fetchall(self) -> list[Any]:
        """All remaining rows."""
        ...

    def executemany(self, sql: Any, rows: Any, /) -> object:
        """Run one statement for each row of values."""
        ...


class Connection(Protocol):
    """The part of a driver's connection that units use."""

    def execute(self, sql: Any, params: Any = ..., /) -> Cursor:
        """Run one statement."""
        ...

    def cursor(self) -> Cursor:
        """What runs a statement for many rows."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


class Engine(Protocol):
    """A database engine."""

    name: str
    lanes: int
    on_the_loop: bool  # whether short units run on the event loop: see turn.py
    is_far: bool  # whether a question travels, so that several asked together are answered sooner
    begin: str

    def connect(self, *, reading: bool = False) -> Connection:
        """A new connection in autocommit mode, made to be used by one thread at a time."""
        ...

    def spell(self, sql: str) -> str:
        """A statement with `:name` placeholders in the driver's own spelling."""
        ...

    def listed(self, sql: str, values: dict[str, Any], name: str, items: Sequence[Any]) -> tuple[str, dict[str, Any]]:
        """A statement whose `(:name)` stands for these items, as the driver takes them."""
        ...

    def enter(self, connection: Connection, account: str) -> None:
        """Tell the database for which account the next statements of this transaction speak."""
        ...

    def answers(self, connection: Connection, asked: Sequence[tuple[str, Mapping[str, Any]]]) -> list[list[Row]]:
        """The rows of several questions in the driver's own spelling, asked together."""
        ...

    def changes(self, connection: Connection) -> int | None:
        """How many rows were changed through this connection; None where nobody can tell."""
        ...

    def in_transaction(self, connection: Connection) -> bool:
        """Whether the transaction still stands: a full disk may have ended it, whoever caught that error."""
        ...

    def is_retryable(self, error: Exception) -> bool:
        """Whether the same unit may succeed at once if run again (deadlock, serialisation)."""
        ...

    def is_duplicate(self, error: Exception) -> bool:
        """Whether a unique constraint refused the row."""
        ...

    def is_outage(self, error: Exception) -> bool:
        """Whether the database cannot write at all just now: gone, or its disk is full."""
        ...

    def tidy(self, connection: Connection) -> None:
        """Let what was deleted leave the files too, outside any transaction."""
        ...

    def run_script(self, connection: Connection, statements: Sequence[str]) -> None:
        """Run schema statements one by one."""
        ...
