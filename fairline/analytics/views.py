"""Figures, metrics and reports as the wire shows them."""

from collections.abc import Mapping
from typing import Any

import msgspec

from fairline.analytics.limits import Limits


class FigureRow(msgspec.Struct, frozen=True):
    """One figure: of which group, of which stretch of time (`at` is when it begins), its value, out of how many.

    A value is null where there is nothing to take it of. `more` holds what else is known: mean, median, p90, sum, met.
    """

    dimensions: Mapping[str, str]
    at: str | None
    value: float | None
    count: int
    more: Mapping[str, float | None]


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """An answer, with the formula it was computed by.

    `steps` are when each stretch of time begins by the clocks of `time_zone`, also those nothing happened in.
    `names` are what ids among the dimensions are called. `per_person` says that the figures are of single persons:
    they are not meant for decisions made without a person looking.
    """

    metric: str
    unit: str
    words: str
    formula: str
    rows: list[FigureRow]
    steps: list[str]
    names: dict[str, dict[str, str]]
    from_: str = msgspec.field(name="from")
    until: str
    as_of: str
    time_zone: str
    took_ms: int
    per_person: bool
    limits: Limits = Limits()


class MetricView(msgspec.Struct, frozen=True):
    """A metric: what it is called, how it is computed, and what it may be asked by."""

    name: str
    words: str
    formula: str
    dimensions: list[str]
    filters: list[str]
    unit: str
    over_time: bool


class ReportView(msgspec.Struct, frozen=True):
    """A question that is kept."""

    id: str
    name: str
    question: dict[str, Any]
    scope: str
