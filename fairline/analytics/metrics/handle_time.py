"""How long a conversation was with an agent at a time, wrap-up included."""

from fairline.analytics.metrics._parts import OF_HOURS, hours, line, share
from fairline.analytics.model import Lines, Question
from fairline.analytics.sql import HOURS
from fairline.kit.db import Unit

NAME = "handle_time"
UNIT = "milliseconds"
DIMENSIONS = OF_HOURS
SOURCE = HOURS


def compute(c: Unit, asked: Question) -> Lines:
    """The mean, and the sum beside it."""
    rows = hours(c, asked, ("handled",))
    return [
        line(asked, row, share(row["total"], row["many"]), row["many"], sum=float(row["total"] or 0)) for row in rows
    ]
