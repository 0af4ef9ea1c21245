"""Says a condition to a database, so that it answers as `holds` does, unset values and all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.conditions.shape import AllOf, AnyOf, Condition, Leaf, NotOf, Span


@dataclass(frozen=True, slots=True)
class Plain:
    """A field that is an expression of the row. Texts in it are folded; unset is NULL or ''."""

    expression: str


@dataclass(frozen=True, slots=True)
class Within:
    """A field whose values stand in rows of their own: `before` opens a parenthesis and ends with the value's column.

    `EXISTS (SELECT 1 FROM tags AS t WHERE t.account = :account AND t.thing = things.id AND t.tag`
    """

    before: str


Column = Plain | Within


@dataclass(frozen=True, slots=True)
class Sql:
    """A truth for a WHERE, with values for its names."""

    text: str
    values: dict[str, Any]


class NotInSql(Exception):
    """The field is known in memory only."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


Columns = Callable[[str], Column | None]


def sql(tree: Condition, columns: Columns, at: Millis, *, loosely: bool = False, prefix: str = "q") -> Sql:
    """The condition in SQL for both engines, judged at an instant (milliseconds UTC).

    `columns` says where a field stands, or None where it stands in memory only: then NotInSql is raised, or, `loosely`,
    what cannot be asked is taken to hold, so that everything that matches is among what is found.
    """
    said = _Saying(columns, at, loosely, prefix)
    return Sql(said.of(tree, holds=True), said.values)


@dataclass(slots=True)
class _Saying:
    columns: Columns
    at: Millis
    loosely: bool
    prefix: str
    values: dict[str, Any] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=count)

    def of(self, tree: Condition, *, holds: bool) -> str:
        """Negation is carried down to the leaves, so that NULL, which counts as false, is never turned around."""
        match tree:
            case NotOf(part):
                return self.of(part, holds=not holds)
            case AllOf(parts) | AnyOf(parts):
                all_of = isinstance(tree, AllOf) == holds
                said = [self.of(part, holds=holds) for part in parts]
                return _joined(said, " AND " if all_of else " OR ", "1 = 1" if all_of else "1 = 0")
            case Leaf():
                return self.leaf(tree, holds=holds != tree.denies)

    def leaf(self, leaf: Leaf, *, holds: bool) -> str:
        column = self.columns(leaf.field)
        counts_hours = isinstance(leaf.value, Span) and bool(leaf.value.calendar)
        if (column is None or counts_hours) and not self.loosely:
            raise NotInSql(leaf.field)
        # Open hours never pass faster than the clock, so what is older by them is older by the clock too.
        if column is None or (counts_hours and not (holds and leaf.op == "older_than")):
            return "1 = 1"
        said = self.asked(leaf, column)
        if holds:
            return said
        return f"NOT {said}" if isinstance(column, Within) else f"NOT coalesce({said}, FALSE)"

    def asked(self, leaf: Leaf, column: Column) -> str:
        if leaf.kind == "set" and leaf.asks == "has_all":
            return _joined([self.one(column, "= {}", each) for each in leaf.value], " AND ", "1 = 0")
        compares, value = _comparison(leaf, self.at)
        if leaf.kind == "ordered" and leaf.asks not in ("above", "below"):
            return _joined([self.one(column, "BETWEEN {} AND {}", *band) for band in value], " OR ", "1 = 0")
        return self.one(column, compares, *value)

    def one(self, column: Column, compares: str, *values: Any) -> str:
        names = [self.name(value) for value in values]
        said = compares.format(*names)
        return f"{column.before} {said})" if isinstance(column, Within) else f"({column.expression} {said})"

    def name(self, value: Any) -> str:
        name = f"{self.prefix}{next(self.numbers)}"
        self.values[name] = value
        return f":{name}"


def _comparison(leaf: Leaf, at: Millis) -> tuple[str, tuple[Any, ...]]:
    """How a leaf without its contrary compares, and with which values."""
    value = leaf.value
    if leaf.asks == "set":
        return ("IS NOT NULL" if leaf.kind in ("number", "instant") else "<> ''"), ()
    if leaf.kind in ("choice", "reference", "set"):
        return "IN ({})", (list(value),)
    if leaf.kind == "text" and leaf.asks != "is":
        return "LIKE {} ESCAPE '\\'", (("%" if leaf.asks == "contains" else "") + _literal(value) + "%",)
    if leaf.kind == "truth":
        return ("= 1" if value else "= 0"), ()
    if leaf.kind == "ordered":
        return _SIGNS.get(leaf.asks, ""), (value,) if leaf.asks in _SIGNS else value
    if isinstance(value, Span):
        return ("< {}" if leaf.asks == "older_than" else "> {}"), (at - value.length,)
    if leaf.asks == "between":
        return "BETWEEN {} AND {}", tuple(value)
    return _SIGNS.get(leaf.asks, "= {}"), (value,)


_SIGNS = {"above": "> {}", "below": "< {}", "before": "< {}", "after": "> {}"}


def _joined(said: list[str], word: str, none: str) -> str:
    if len(said) < 2:
        return said[0] if said else none
    return "(" + word.join(said) + ")"


def _literal(value: str) -> str:
    return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
