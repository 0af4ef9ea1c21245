"""Says questions to the database: which lines, grouped how, and the sums, shares and quantiles over them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import msgspec

from fairline.analytics.model import Question
from fairline.gate import withheld
from fairline.kit.clock import Millis
from fairline.kit.conditions import Plain, sql
from fairline.kit.db import Row, Unit

_FOR_EVER = 2**50


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures are read: a table, its instant, its dimensions by name, and what is always asked of it."""

    table: str
    instant: str
    columns: Mapping[str, str]
    always: str = ""


_COLUMNS = (
    "channel", "queue", "agent", "brand", "via", "kind", "language", "status", "priority", "satisfaction", "contact",
    "replies", "reopened", "breached",
)  # fmt: skip
CREATED = Source("analytics_conversations", "created", {name: name for name in _COLUMNS}, " AND aside = ''")
SOLVED = Source("analytics_conversations", "solved_at", CREATED.columns, CREATED.always)
SATISFIED = Source("analytics_conversations", "satisfied_at", CREATED.columns, CREATED.always)
HOURS = Source("analytics_hours", "hour", {name: name for name in ("channel", "queue", "agent", "brand")})


def sums(c: Unit, asked: Question, source: Source, wanted: str, more: str = "", **values: Any) -> list[Row]:
    """`wanted` (aggregates with names) for each group asked for, under the condition and `more`."""
    names, held = _grouped(asked, source)
    where, given = where_of(c, asked, source, more)
    group = f" GROUP BY {', '.join(held)}" if held else ""
    said = ", ".join([*(f"{each} AS {name}" for name, each in zip(names, held, strict=True)), wanted])
    return c.all(f"SELECT {said} FROM {source.table} WHERE {where}{group}", **given, **values)


def quantiles(c: Unit, asked: Question, source: Source, value: str) -> list[Row]:
    """For each group: `many` values, their `total`, twice the median in `middles`, the 90th of a hundred in `high`.

    The median of an even number is the mean of the two in the middle; the 90th is the smallest value that at least
    nine of ten do not exceed.
    """
    names, held = _grouped(asked, source)
    where, given = where_of(c, asked, source, f" AND {value} IS NOT NULL")
    if c.engine == "sqlite":
        arrays = ", ".join(f"json_group_array({each}) AS a{place}" for place, each in enumerate([value, *held]))
        row = c.one(f"SELECT {arrays} FROM {source.table} WHERE {where}", **given)
        return _placed(names, [msgspec.json.decode(row[f"a{place}"]) for place in range(len(held) + 1)] if row else [])
    # Half of what numbering every row takes: both quantiles come of one sort of each group.
    keys = "".join(f"{each} AS {name}, " for name, each in zip(names, held, strict=True))
    group = f" GROUP BY {', '.join(held)}" if held else ""
    ordered = f"WITHIN GROUP (ORDER BY {value})"
    return c.all(
        f"SELECT {keys}count(*) AS many, sum({value}) AS total, 2 * percentile_cont(0.5) {ordered} AS middles,"
        f" percentile_disc(0.9) {ordered} AS high FROM {source.table} WHERE {where}{group} HAVING count(*) > 0",
        **given,
    )


def _placed(names: Sequence[str], columns: Sequence[Sequence[Any]]) -> list[Row]:
    """The same in memory: SQLite hands columns out whole much faster than it sorts and numbers rows."""
    groups: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    values, *keys = columns
    if keys:
        for value, *key in zip(values, *keys, strict=True):
            groups[tuple(key)].append(value)
    elif values:
        groups[()] = list(values)
    return [{**dict(zip(names, key, strict=True)), **_quantiles(sorted(held))} for key, held in groups.items()]


def _quantiles(held: Sequence[int]) -> dict[str, int]:
    many = len(held)
    middles = held[(many + 1) // 2 - 1] + held[(many + 2) // 2 - 1]
    return {"many": many, "total": sum(held), "middles": middles, "high": held[(9 * many + 9) // 10 - 1]}


def where_of(c: Unit, asked: Question, source: Source, more: str = "") -> tuple[str, dict[str, Any]]:
    """The lines of the time and the part asked for, without those of contacts whose data are kept and not used."""
    said = sql(asked.filter, lambda name: _column(source, name), c.at)
    where = (
        f"account = :account AND {source.instant} >= :begin AND {source.instant} < :until{source.always}{more}"
        f" AND {said.text}"
    )
    given = {"account": c.account, "begin": asked.begin, "until": asked.until, **said.values}
    left_out = withheld(c).contacts if "contact" in source.columns else frozenset()
    if left_out:
        where, given = f"{where} AND contact NOT IN (:withheld)", given | {"withheld": sorted(left_out)}
    return where, given


def dimensions(asked: Question, row: Row) -> dict[str, str]:
    """A row's dimensions as words."""
    return {name: str(row[name]) for name in asked.by}


def stretch(asked: Question, row: Row) -> int | None:
    """Which stretch of time a row is of."""
    return int(row["stretch"]) if asked.starts else None


def _grouped(asked: Question, source: Source) -> tuple[list[str], list[str]]:
    names = list(asked.by)
    held = [source.columns[name] for name in names]
    if asked.starts:
        names.append("stretch")
        held.append(_stretches(asked, source.instant))
    return names, held


def _stretches(asked: Question, instant: str) -> str:
    """Which stretch an instant lies in: stretches of one length after another are told by one division."""
    runs = _runs(asked.starts)
    *earlier, (start, step, place) = runs
    said = f"({instant} - {start}) / {step} + {place}"
    if not earlier:
        return said
    cases = "".join(
        f" WHEN {instant} < {following[0]} THEN ({instant} - {start}) / {step} + {place}"
        for (start, step, place), following in pairwise(runs)
    )
    return f"CASE{cases} ELSE {said} END"


def _runs(starts: Sequence[Millis]) -> list[tuple[Millis, Millis, int]]:
    """Beginnings of equal lengths in a row: the first, the length, which stretch it is; the last stretch by itself."""
    found: list[tuple[Millis, Millis, int]] = []
    for place, (start, following) in enumerate(pairwise(starts)):
        if not found or following - start != found[-1][1]:
            found.append((start, following - start, place))
    return [*found, (starts[-1], _FOR_EVER, len(starts) - 1)]


def _column(source: Source, name: str) -> Plain | None:
    held = source.columns.get(name)
    return None if held is None else Plain(held)
