"""How long agents were available, busy, away."""

from fairline.analytics.metrics._parts import line
from fairline.analytics.model import Lines, Question
from fairline.analytics.sql import Source, where_of
from fairline.kit.db import Unit

NAME = "agent_states"
UNIT = "milliseconds"
DIMENSIONS = ("agent", "presence")
OVER_TIME = False
SOURCE = Source("analytics_states", "since", {"agent": "member", "presence": "presence"})


def compute(c: Unit, asked: Question) -> Lines:
    """Time in each presence within the time asked for; what lasts still lasts until now."""
    wide = Question(0, asked.until, asked.by, (), asked.filter)
    where, given = where_of(c, wide, SOURCE, " AND coalesce(until, :now) > :first")
    names = {name: SOURCE.columns[name] for name in asked.by}
    said = "".join(f"{column} AS {name}, " for name, column in names.items())
    low = "CASE WHEN since < :first THEN :first ELSE since END"
    high = "CASE WHEN coalesce(until, :now) > :until THEN :until ELSE coalesce(until, :now) END"
    group = f" GROUP BY {', '.join(names.values())}" if names else ""
    rows = c.all(
        f"SELECT {said}sum({high} - {low}) AS total, count(*) AS many FROM analytics_states WHERE {where}{group}",
        **given,
        now=c.at,
        first=asked.begin,
    )
    return [line(wide, row, float(row["total"] or 0), row["many"]) for row in rows]
