"""What metrics have in common: counting lines, adding hours up, taking quantiles."""

from collections.abc import Callable, Sequence
from typing import Any

from fairline.analytics.model import Line, Lines, Question
from fairline.analytics.sql import HOURS, Source, dimensions, quantiles, stretch, sums
from fairline.kit.db import Row, Unit

OF_CONVERSATIONS = ("channel", "queue", "agent", "brand", "via", "kind", "language", "priority")
OF_HOURS = ("channel", "queue", "agent", "brand")


def counted(source: Source) -> Callable[[Unit, Question], Lines]:
    """How many conversations."""
    return lambda c, asked: [_count(asked, row) for row in sums(c, asked, source, "count(*) AS many")]


def added(*measures: str) -> Callable[[Unit, Question], Lines]:
    """How often something happened, by the hour."""
    return lambda c, asked: [_count(asked, row) for row in hours(c, asked, measures)]


def hours(c: Unit, asked: Question, measures: Sequence[str], more: str = "") -> list[Row]:
    """What was counted by the hour under some measures: `many` and `total`."""
    wanted = f"sum(many) AS many, sum(total) AS total{more}"
    return sums(c, asked, HOURS, wanted, " AND measure IN (:measures)", measures=list(measures))


def lengths(source: Source, column: str) -> Callable[[Unit, Question], Lines]:
    """Median, 90th of a hundred and mean of a length of time; the median is the value."""
    return lambda c, asked: [_length(asked, row) for row in quantiles(c, asked, source, column)]


def line(asked: Question, row: Row, value: float | None, many: Any, **more: float | None) -> Line:
    """A line of a row's group."""
    return Line(dimensions(asked, row), value, int(many or 0), stretch(asked, row), more)


def share(part: Any, whole: Any) -> float | None:
    """A part of a whole; None of nothing."""
    return float(part or 0) / float(whole) if whole else None


def _count(asked: Question, row: Row) -> Line:
    return line(asked, row, float(row["many"] or 0), row["many"])


def _length(asked: Question, row: Row) -> Line:
    many = int(row["many"])
    median, mean = float(row["middles"]) / 2, float(row["total"]) / many
    return line(asked, row, median, many, median=median, p90=float(row["high"]), mean=mean)
