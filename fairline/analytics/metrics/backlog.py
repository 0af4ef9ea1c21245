"""How many conversations were still to be done at the end of each stretch of time."""

from dataclasses import replace

from fairline.analytics.metrics._parts import hours
from fairline.analytics.model import Line, Lines, Question
from fairline.analytics.sql import HOURS, dimensions, stretch
from fairline.kit.db import Unit

NAME = "backlog"
UNIT = "count"
DIMENSIONS = ("channel", "queue", "brand")
SOURCE = HOURS


def compute(c: Unit, asked: Question) -> Lines:
    """What stood at the beginning, and what came and went since."""
    before = replace(asked, begin=0, until=asked.begin, starts=())
    standing: dict[tuple[str, ...], int] = {}
    for row in hours(c, before, ("backlog",)):
        standing[tuple(dimensions(asked, row).values())] = int(row["many"] or 0)
    moved: dict[tuple[tuple[str, ...], int], int] = {}
    for row in hours(c, asked, ("backlog",)):
        group = tuple(dimensions(asked, row).values())
        standing.setdefault(group, 0)
        moved[group, stretch(asked, row) or 0] = int(row["many"] or 0)
    return [line for group in sorted(standing) for line in _lines(asked, group, standing[group], moved)]


def _lines(
    asked: Question, group: tuple[str, ...], stood: int, moved: dict[tuple[tuple[str, ...], int], int]
) -> list[Line]:
    found = []
    for place in range(len(asked.starts) or 1):
        stood += moved.get((group, place), 0)
        which = place if asked.starts else None
        found.append(Line(dict(zip(asked.by, group, strict=True)), float(stood), stood, which))
    return found
