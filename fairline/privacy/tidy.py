"""Has what was deleted leave the database's own file."""

from datetime import timedelta

from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.db import Unit
from fairline.kit.work import enqueue

JOB = "privacy.tidy"
QUICK = 256 * 1024 * 1024  # bytes that are written anew within a second or two; a larger file waits for the night
NIGHT = 3  # o'clock UTC


def tidy(c: Unit) -> None:
    """Tidy the file after this unit, or in the coming night where that would hold everybody up.

    On PostgreSQL nothing is to be done here: autovacuum takes dead rows away, and whoever needs it sooner runs VACUUM.
    """
    if c.engine != "sqlite":
        return
    if _size(c) <= QUICK:
        c.tidies = True
    else:
        enqueue(c, JOB, {}, due=next_night(c.at), key=JOB)


def tidy_now(c: Unit) -> None:
    """Tidy the file after this unit."""
    c.tidies = True


def next_night(at: Millis) -> Millis:
    """The next three o'clock UTC after an instant."""
    now = from_millis(at)
    tonight = now.replace(hour=NIGHT, minute=0, second=0, microsecond=0)
    return to_millis(tonight if tonight > now else tonight + timedelta(days=1))


def _size(c: Unit) -> int:
    row = c.one("SELECT page_count * page_size AS size FROM pragma_page_count(), pragma_page_size()")
    return row["size"] if row else 0
