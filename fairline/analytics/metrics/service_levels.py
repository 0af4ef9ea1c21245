"""Which share of what was owed was done in time."""

from fairline.analytics.metrics._parts import OF_HOURS, line, share
from fairline.analytics.model import Lines, Question
from fairline.analytics.sql import HOURS, Source, sums
from fairline.kit.db import Unit
from fairline.obligations import METRICS

NAME = "service_levels"
UNIT = "share"
DIMENSIONS = (*OF_HOURS, "clock")
# `met:first_reply`, `missed:first_reply`: the clock stands behind the colon.
_CLOCK = "CASE WHEN measure LIKE 'met:%' THEN substr(measure, 5) ELSE substr(measure, 8) END"
_MEASURES = [f"{how}:{metric}" for how in ("met", "missed") for metric in METRICS]
SOURCE = Source("analytics_hours", "hour", {**HOURS.columns, "clock": _CLOCK})


def compute(c: Unit, asked: Question) -> Lines:
    """Met in time, of all that were met in time or missed."""
    wanted = "sum(CASE WHEN measure LIKE 'met:%' THEN many ELSE 0 END) AS met, sum(many) AS every"
    rows = sums(c, asked, SOURCE, wanted, " AND measure IN (:measures)", measures=_MEASURES)
    return [line(asked, row, share(row["met"], row["every"]), row["every"], met=float(row["met"] or 0)) for row in rows]
