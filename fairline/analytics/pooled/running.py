"""Every night: asks each account that takes part for its means, makes figures of them, forgets them.

What one account gives is gathered, put into the median and dropped within one job: no row of it is ever written.
"""

from collections.abc import Callable, Sequence
from typing import Any

from fairline import accounts
from fairline.analytics.pooled import store
from fairline.analytics.pooled.model import DAY, SPAN, Cell, Part
from fairline.analytics.pooled.pool import pooled
from fairline.journal import Entry
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.job import Job
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue

JOB = "analytics.pool"
NIGHT = 4 * 3_600_000  # after midnight UTC


async def pool(job: Job) -> Callable[[Unit], Any] | None:
    """One night's figures; the operator's account alone makes them."""
    database: Database = job.database
    if not await database.read(accounts.is_operator, job.account):
        return None
    given: dict[str, dict[Cell, Part]] = {}
    for number, each in enumerate(await database.read(accounts.every_account, EVERY_ACCOUNT)):
        found = await database.read(_gives, each["id"], long=True)
        if found:
            given[str(number)] = found
    figures = pooled(given)

    def unit(c: Unit) -> None:
        store.publish(c, figures, c.at)
        later(c)

    return unit


def _gives(c: Unit) -> dict[Cell, Part]:
    choice = store.choice(c)
    return store.parts(c, c.at - SPAN, choice.objected) if choice.gives else {}


def later(c: Unit) -> None:
    """Have it done in the coming night."""
    today = c.at - c.at % DAY + NIGHT
    enqueue(c, JOB, {}, due=today if today > c.at else today + DAY, key=JOB)


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """An operator was appointed: its account makes the figures."""
    later(c)


FOLLOWERS = (Follower("analytics.pooling", frozenset({"OperatorAppointed"}), follow),)
