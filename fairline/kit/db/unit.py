"""A unit of work: what a plain function may do inside one transaction."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from fairline.kit.clock import Millis
from fairline.kit.db.engine import Connection, Cursor, Engine, Row
from fairline.kit.db.tools import Tools
from fairline.kit.errors import Conflict, Problem

T = TypeVar("T")

_NAMES = re.compile(r"\b[a-z]\w+")
_IN = re.compile(r"\b(?:IN|in) \(:(\w+)\)")

EVERY_ACCOUNT = "*"  # the house's own work across accounts; never on behalf of a member
OWN = "account"  # the instruction most work follows: what the account's own people ask for, and what it set up
NONE = ""  # work that follows nobody's instruction: what belongs to accounts is closed to it


class NoInstruction(Problem):
    """Work that names no account, or none whose instruction it follows, wanted what belongs to accounts' contacts."""

    status = 403
    type = "no-instruction"


class Unit:
    """One transaction of one account, at one instant, on somebody's instruction.

    A unit is short, waits for nothing but the database, and may be run again after a deadlock, so it has no effect
    outside the transaction. Statements use `:name` placeholders; a list fills `in (:names)`.

    `instruction` is OWN, a case (`case:…`), an access the account gave (`access:…`) or a standing duty (`duty:…`).
    Without one, or across accounts, no table with data of accounts' contacts is touched (clause TDP19-INSTRUCTIONS).
    """

    __slots__ = ("_connection", "_engine", "account", "at", "instruction", "pokes", "tidies", "tools", "wakes")

    def __init__(
        self, connection: Connection, engine: Engine, tools: Tools, account: str, at: Millis, instruction: str = OWN
    ) -> None:
        self._connection = connection
        self._engine = engine
        self.tools = tools
        self.account = account
        self.at = at  # the instant of this unit, milliseconds UTC
        self.instruction = instruction
        self.pokes: dict[str, int] = {}  # account -> highest journal number written here
        self.wakes = False  # whether a job was enqueued here
        self.tidies = False  # whether what was deleted is to leave the file too, once this is committed

    @property
    def engine(self) -> str:
        """`sqlite` or `postgres`, for the few statements that differ."""
        return self._engine.name

    def one(self, sql: str, /, **values: Any) -> Row | None:
        """The first row, or None."""
        row: Row | None = self._execute(sql, values).fetchone()
        return row

    def all(self, sql: str, /, **values: Any) -> list[Row]:
        """Every row."""
        return self._execute(sql, values).fetchall()

    def run(self, sql: str, /, **values: Any) -> int:
        """Run a statement; how many rows it touched."""
        return self._execute(sql, values).rowcount

    def many(self, sql: str, rows: Sequence[Mapping[str, Any]], /) -> None:
        """Run a statement, without lists, once for each row of values: a fraction of what so many `run` take."""
        if not rows:
            return
        self._ask(sql)
        try:
            self._connection.cursor().executemany(self._engine.spell(sql), rows)
        except Exception as error:
            if self._engine.is_duplicate(error):
                raise Conflict(what=_tidy(error)) from error
            raise

    def once(self, key: Any, make: Callable[[], T]) -> T:
        """What `make` answers; a unit that only reads remembers it under `key`, this one makes it anew."""
        return make()

    def may_pass(self, error: Exception) -> bool:
        """Whether an error is the database's, and may be over when the unit is run again."""
        return self._engine.is_retryable(error) or self._engine.is_outage(error)

    def new_id(self, prefix: str) -> str:
        """A new id for something made in this unit."""
        return self.tools.ids.new(prefix, self.at)

    def _ask(self, sql: str) -> None:
        if self.instruction and self.account != EVERY_ACCOUNT:
            return
        if not self.tools.contents.isdisjoint(_names(sql)):
            raise NoInstruction(clauses=("TDP19-INSTRUCTIONS",))

    def _spelled(self, sql: str, values: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """A statement as the driver takes it. Raises NoInstruction."""
        self._ask(sql)
        for name in _lists(sql):
            items = list(values[name]) or [None]  # an empty list matches nothing
            sql, values = self._engine.listed(sql, values, name, items)
        return self._engine.spell(sql), values

    def _execute(self, sql: str, values: dict[str, Any]) -> Cursor:
        try:
            return self._connection.execute(*self._spelled(sql, values))
        except Exception as error:
            if self._engine.is_duplicate(error):
                raise Conflict(what=_tidy(error)) from error
            raise


@lru_cache(maxsize=4096)
def _names(sql: str) -> frozenset[str]:
    """Every name a statement uses, its tables' among them."""
    return frozenset(_NAMES.findall(sql))


@lru_cache(maxsize=4096)
def _lists(sql: str) -> tuple[str, ...]:
    """The names that stand for lists: those in `IN (:names)`."""
    return tuple(dict.fromkeys(_IN.findall(sql)))


def _tidy(error: Exception) -> str:
    return str(error).splitlines()[0][:120]
