"""One file a metric: what it is called, its unit, what it may be asked by, and how it is computed.

A metric has a NAME (its file's), a UNIT (count, share, milliseconds, bytes), its DIMENSIONS, a SOURCE that says what it
may be filtered by, and `compute(c, asked)`, which answers with lines. Its words and its formula stand in words.toml
under `metric.<name>` and `metric.<name>.formula`.
"""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fairline.analytics.model import Lines, Question
from fairline.analytics.sql import Source
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Metric:
    """One metric."""

    name: str
    unit: str
    dimensions: tuple[str, ...]
    source: Source
    compute: Callable[[Unit, Question], Lines]
    over_time: bool = True  # whether it can be told by hours, days, weeks


def listed() -> dict[str, Metric]:
    """Every metric of the folder by its name; names that begin with an underscore are none."""
    found = {}
    for each in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        if each[0] != "_":
            file = importlib.import_module(f"{__name__}.{each}")
            over_time = getattr(file, "OVER_TIME", True)
            found[file.NAME] = Metric(file.NAME, file.UNIT, file.DIMENSIONS, file.SOURCE, file.compute, over_time)
    return found


METRICS: Mapping[str, Metric] = listed()
