"""How much the account's files take, at the end of each stretch of time."""

from dataclasses import replace

from fairline.analytics.metrics._parts import hours
from fairline.analytics.model import Line, Lines, Question
from fairline.analytics.sql import HOURS, stretch
from fairline.kit.db import Unit

NAME = "storage"
UNIT = "bytes"
DIMENSIONS = ()
SOURCE = HOURS


def compute(c: Unit, asked: Question) -> Lines:
    """Bytes of files kept so far, and how many files."""
    rows = hours(c, replace(asked, begin=0, until=asked.begin, starts=()), ("files",))
    many, total = (int(rows[0]["many"] or 0), int(rows[0]["total"] or 0)) if rows else (0, 0)
    came = {
        stretch(asked, row) or 0: (int(row["many"] or 0), int(row["total"] or 0)) for row in hours(c, asked, ("files",))
    }
    found = []
    for place in range(len(asked.starts) or 1):
        more, larger = came.get(place, (0, 0))
        many, total = many + more, total + larger
        found.append(Line({}, float(total), many, place if asked.starts else None))
    return found
