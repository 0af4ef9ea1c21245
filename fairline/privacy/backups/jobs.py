"""Every hour: notes what ended, looks through the backups, makes one where it is time, removes the old ones."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from fairline import accounts
from fairline.journal import HOUSE
from fairline.kit.clock import Millis
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.job import Job
from fairline.kit.work import Again, enqueue
from fairline.privacy.backups import again, ends, looking, making
from fairline.privacy.backups.problems import BackupsUnusable, BackupUnderWay
from fairline.privacy.backups.shelf import Shelf, shelf_of
from fairline.privacy.leaving.model import DAY

log = logging.getLogger(__name__)

JOB = "privacy.backups"
HOUR: Millis = 3_600_000
SOON: Millis = 10 * 60_000
TOLD = frozenset({"owner", "admin"})


async def begin(house: Any) -> None:
    """Have it done every hour, once, however many processes start; and have the age of the last backup watched."""
    await house.database.write(schedule, EVERY_ACCOUNT)
    shelf, clock = shelf_of(house.database.tools), house.database.tools.clock
    if shelf is not None:
        house.figures.watch("backup_seconds", "Age of the newest whole backup; -1 where there is none",
                            lambda: age(shelf, clock.millis()) / 1000)  # fmt: skip


def schedule(c: Unit) -> None:
    """Again in an hour."""
    enqueue(c, JOB, {}, due=c.at + HOUR, key=JOB)


def age(shelf: Shelf, now: Millis) -> Millis:
    """How old the newest whole backup is, in ms; -1000 where there is none."""
    return next((now - each.made_at for each in shelf.all()), -1000)


async def hourly(job: Job) -> Callable[[Unit], None]:
    """Do what is due. Where somebody is at it, it is tried again in ten minutes."""
    database: Database = job.database
    shelf = shelf_of(database.tools)
    if shelf is None:
        return schedule
    try:
        await asyncio.to_thread(work, database, shelf)
    except BackupUnderWay as error:
        raise Again(database.tools.now() + SOON) from error
    except BackupsUnusable as problem:
        log.error("no backup can be made", extra={"cause": problem.told("en")["title"]})
        await _tell(database)
    return schedule


def work(database: Database, shelf: Shelf) -> None:
    """What is due at this instant. Raises BackupUnderWay, BackupsUnusable."""
    settings = database.tools.settings
    if not settings.backup_hours and not shelf.all():
        return  # backups are made by other means; the operator is asked about them (see leaving/copies.py)
    tend(database, shelf, settings.backup_days)
    if settings.backup_hours and not 0 <= age(shelf, database.tools.now()) < settings.backup_hours * HOUR:
        making.create(database, shelf)
        tend(database, shelf, settings.backup_days)  # what left while it was made


def tend(database: Database, shelf: Shelf, keep: int) -> list[str]:
    """Note what ended, take out who left, remove what is older than so many days; the names of what was removed."""
    with shelf.held():
        ends.note(database, shelf)
        looking.look(database, shelf)
        return looking.prune(shelf, keep, database.tools.now())


async def _tell(database: Database) -> None:
    operator = await database.read(accounts.operator_account, EVERY_ACCOUNT)
    if operator is not None:
        await database.write(_notice, operator)


def _notice(c: Unit) -> None:
    accounts.notify(
        c, HOUSE, "privacy.backups.failed", TOLD, values={}, clause="TDP19-TERM-90", letter=True,
        href="/compliance/backups", once=f"backups:{c.at // DAY}",
    )  # fmt: skip


JOBS = {JOB: hourly, ends.NOTE: ends.carry, again.JOB: again.carry_on}
