"""Which share of the contacts who answered were satisfied."""

from fairline.analytics.metrics._parts import OF_CONVERSATIONS, line, share
from fairline.analytics.model import Lines, Question
from fairline.analytics.sql import SATISFIED, sums
from fairline.kit.db import Unit

NAME = "satisfaction"
UNIT = "share"
DIMENSIONS = OF_CONVERSATIONS
SOURCE = SATISFIED
_GOOD = "'good', '4', '5'"  # of two words, or of one to five


def compute(c: Unit, asked: Question) -> Lines:
    """Good answers of all answers, by when they were first given."""
    wanted = f"sum(CASE WHEN satisfaction IN ({_GOOD}) THEN 1 ELSE 0 END) AS good, count(*) AS every"
    rows = sums(c, asked, SOURCE, wanted)
    return [
        line(asked, row, share(row["good"], row["every"]), row["every"], good=float(row["good"] or 0)) for row in rows
    ]
