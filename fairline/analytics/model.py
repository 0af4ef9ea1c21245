"""The nouns of figures: what is asked, and what is answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from fairline.kit.clock import Millis
from fairline.kit.conditions import ALWAYS, Condition

Grain = Literal["hour", "day", "week"]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a metric: from an instant until just before another (ms UTC), by which dimensions, for which
    part of it all; `starts` are the beginnings of the stretches of time asked for, none for one figure over all.
    """

    begin: Millis
    until: Millis
    by: tuple[str, ...] = ()
    starts: tuple[Millis, ...] = ()
    filter: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: its value in the metric's unit (None where there is nothing to take it of), out of how many, and
    what else is known of it. `stretch` is which of the stretches of time it is of.
    """

    dimensions: Mapping[str, str]
    value: float | None
    count: int
    stretch: int | None = None
    more: Mapping[str, float | None] = field(default_factory=dict)


Lines = Sequence[Line]
Values = dict[str, Any]
