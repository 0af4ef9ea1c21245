"""Watches that older backups of accounts that left are deleted in time: the operator says so, or is reminded.

Clause TDP19-TERM-90. Told at days 60, 75 and 85 after the end; from day 90 on it is a breach of the promise, written
down in the operator's own journal.
"""

import logging
from collections.abc import Callable
from typing import Any

from fairline import accounts
from fairline.journal import HOUSE, append, happened
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import EVERY_ACCOUNT, Database, Row, Unit
from fairline.kit.job import Job
from fairline.kit.work import enqueue
from fairline.privacy.leaving import store
from fairline.privacy.leaving.events import CopiesOverdue
from fairline.privacy.leaving.model import DAY, LIMIT

log = logging.getLogger(__name__)

JOB = "privacy.copies"
ALARMS = (85, 75, 60)  # days after the end
TOLD = frozenset({"owner", "admin", "compliance_officer"})


async def begin(house: Any) -> None:
    """Have it looked at every day; once, however many processes start."""
    await house.database.write(schedule, EVERY_ACCOUNT)


def schedule(c: Unit) -> None:
    """Look tomorrow."""
    enqueue(c, JOB, {}, due=c.at + DAY, key=JOB)


async def look(job: Job) -> Callable[[Unit], None]:
    """Remind the operator of every account whose older backups nobody spoke of."""
    database: Database = job.database
    operator = await database.read(accounts.operator_account, EVERY_ACCOUNT)
    for row in await database.read(store.without_copies, EVERY_ACCOUNT):
        if operator is None:
            log.warning("older backups may hold an account that left", extra={"certificate": row["id"]})
        else:
            await database.write(_reminder(row), operator)
    return schedule


def _reminder(row: Row) -> Callable[[Unit], None]:
    def unit(c: Unit) -> None:
        limit = Millis(row["ended_at"] + LIMIT * DAY)
        if c.at >= limit and not happened(c, row["id"], "CopiesOverdue"):
            append(c, HOUSE, CopiesOverdue(certificate=row["id"], departed=row["departed"], limit=limit))
        day = next((each for each in (LIMIT, *ALARMS) if c.at >= row["ended_at"] + each * DAY), None)
        if day is not None:
            _tell(c, row, day, limit)

    return unit


def _tell(c: Unit, row: Row, day: int, limit: Millis) -> None:
    accounts.notify(
        c,
        HOUSE,
        "privacy.leaving.copies-late" if day == LIMIT else "privacy.leaving.copies",
        TOLD,
        values={"account": row["departed"], "day": (to_text(limit) or "")[:10]},
        clause="TDP19-TERM-90",
        letter=True,
        href="/compliance/keeping",
        banner_days=LIMIT,
        once=f"copies:{row['id']}:{day}",
    )
