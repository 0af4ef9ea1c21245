"""Makes one figure of many accounts', in which none of them can be found: pure.

Each account's own mean first, then the median over accounts. A cell with too few accounts or people, or in which one
account is more than half, is not published; nor is what would let it be reckoned from the others.
"""

from collections.abc import Mapping, Sequence
from math import floor, log10
from statistics import median

from fairline.analytics.pooled.model import ACCOUNTS, PEOPLE, SHARE, Cell, Part, Published

ALL = "all"


def pooled(given: Mapping[str, Mapping[Cell, Part]]) -> list[Published]:
    """What may be published of what the accounts gave, by account."""
    cells: dict[Cell, list[Part]] = {}
    for parts in given.values():
        for cell, part in parts.items():
            cells.setdefault(cell, []).append(part)
    told = {cell: parts for cell, parts in cells.items() if may_be_told(parts)}
    for metric in {cell.metric for cell in cells}:
        _hide_the_last(metric, cells, told)
    return [Published(cell, rounded(median(part.mean for part in parts)), len(parts)) for cell, parts in _sorted(told)]


def may_be_told(parts: Sequence[Part]) -> bool:
    """Whether a cell is large and even enough that nobody stands out."""
    volume = sum(part.volume for part in parts)
    if len(parts) < ACCOUNTS or sum(part.people for part in parts) < PEOPLE:
        return False
    return max(part.volume for part in parts) <= SHARE * volume


def rounded(value: float) -> float:
    """Two digits that tell something: a median is often one account's own mean, and is not to say it exactly."""
    if value == 0:
        return 0.0
    return round(value, 1 - floor(log10(abs(value))))


def _hide_the_last(metric: str, cells: Mapping[Cell, Sequence[Part]], told: dict[Cell, list[Part]]) -> None:
    """Where one channel alone is missing beside the sum of all, the smallest of the others is left out with it."""
    whole, single = Cell(metric, ALL), [cell for cell in cells if cell.metric == metric and cell.channel != ALL]
    missing = [cell for cell in single if cell not in told]
    if whole not in told or len(missing) != 1:
        return
    shown = [cell for cell in single if cell in told]
    smallest = min(shown, key=lambda cell: sum(part.volume for part in told[cell]), default=whole)
    del told[smallest]


def _sorted(told: Mapping[Cell, list[Part]]) -> list[tuple[Cell, list[Part]]]:
    return sorted(told.items(), key=lambda pair: (pair[0].metric, pair[0].channel))
