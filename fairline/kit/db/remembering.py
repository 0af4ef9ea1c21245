"""A unit that only reads, at an instant of one's choice, and asks the database no question twice."""

from collections.abc import Callable, Sequence
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db.engine import Row
from fairline.kit.db.unit import T, Unit


class Remembering(Unit):
    """The same transaction as another unit's, as at `at` (ms UTC); what was asked before is answered from memory.

    Nothing can be written through it, so what it remembers stays true as long as the transaction lasts.
    """

    __slots__ = ("_held", "_made", "asked")

    def __init__(self, c: Unit, at: Millis, held: "Remembering | None" = None) -> None:
        super().__init__(c._connection, c._engine, c.tools, c.account, at, c.instruction)
        self._held: dict[Any, list[Row]] = {} if held is None else held._held
        self._made: dict[Any, Any] = {} if held is None else held._made
        self.asked: list[tuple[str, dict[str, Any]]] = []  # of the database, one by one

    def one(self, sql: str, /, **values: Any) -> Row | None:
        """The first row, or None."""
        rows = self.all(sql, **values)
        return rows[0] if rows else None

    def keep(self, rows: list[Row], sql: str, /, **values: Any) -> None:
        """What the database would answer, where it was found out in a better way: for many at once."""
        self._held[_key(sql, values)] = rows

    def all(self, sql: str, /, **values: Any) -> list[Row]:
        """Every row."""
        key = _key(sql, values)
        found = self._held.get(key)
        if found is None:
            self.asked.append((sql, values))
            found = self._held[key] = super().all(sql, **values)
        return found

    def ask_together(self, questions: Sequence[tuple[str, dict[str, Any]]]) -> None:
        """Ask the database several questions in one go, and remember what it answers."""
        new = [each for each in questions if _key(*each) not in self._held]
        answers = self._engine.answers(self._connection, [self._spelled(*each) for each in new])
        self._held.update((_key(*each), rows) for each, rows in zip(new, answers, strict=True))

    @property
    def is_far(self) -> bool:
        """Whether questions travel to the database, and are answered sooner together."""
        return self._engine.is_far

    def once(self, key: Any, make: Callable[[], T]) -> T:
        """What `make` answers, made once in this transaction for a key."""
        if key not in self._made:
            self._made[key] = make()
        made: T = self._made[key]
        return made

    def run(self, sql: str, /, **values: Any) -> int:
        """Nothing is written here. Raises RuntimeError."""
        raise RuntimeError("a unit that remembers writes nothing")

    def many(self, sql: str, rows: Any, /) -> None:
        """Nothing is written here. Raises RuntimeError."""
        raise RuntimeError("a unit that remembers writes nothing")


def _key(sql: str, values: dict[str, Any]) -> Any:
    return (sql, *(tuple(each) if isinstance(each, list | tuple) else each for each in values.values()))
