"""A small program for the test of kill -9: it submits replies that wait a moment, runs the jobs, and says what it did.

Each act's contact carries the instant of their morning, so that facts need no memory beyond the database.
"""

import asyncio
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from fairline.gate import LocalTime, submit
from fairline.gate.plugin import PLUGIN
from fairline.gate.tests.given import RARELY, good, providers, reply, silent
from fairline.journal import HOUSE, person_of
from fairline.kit.blobs import InMemory
from fairline.kit.clock import Clock, SystemClock
from fairline.kit.crypto import Keyring
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.ids import Ids
from fairline.kit.work import Worker
from tests.support.house import ACCOUNT, plug

SOON = 40  # ms until the contact's morning
DAY = timedelta(days=1)


def opened(folder: Path, clock: Clock) -> Database:
    """The database of a folder with the gate plugged in, and facts with which only the night stands in the way."""
    database = Database(engine_for("", folder), Tools(clock, Ids(), Keyring({"k1": bytes(32)}, "k1"), InMemory()))
    plug(database, [PLUGIN])
    facts = {type(fact): fact for fact in (*good(), *RARELY, silent(contact_wrote_last_at=None))}
    rhythm = database.tools.facts.copy()
    database.tools.facts.update(providers(*facts.values()) | {LocalTime: where} | rhythm)
    return database


def where(c, act) -> LocalTime:
    """Where the act's contact is: a place where it is eight in the morning at the instant their id tells."""
    morning = timedelta(milliseconds=int(act.contact.removeprefix("ctc_"))) % DAY
    zone = timezone((timedelta(hours=8) - morning + DAY / 2) % DAY - DAY / 2)
    return LocalTime((datetime.fromtimestamp(c.at / 1000, zone),), True)


async def work(folder: Path) -> None:
    """Submit and work until killed."""
    database = opened(folder, SystemClock())
    worker = Worker(database, PLUGIN.jobs, poll=0.02)
    running = asyncio.create_task(worker.run())
    person = await database.write(lambda c: person_of(c, "webchat", "vis_1"), ACCOUNT)
    while not running.done():
        ruling = await database.write(lambda c: submit(c, waiting(c, person), HOUSE), ACCOUNT)
        print(ruling.outcome, ruling.act.id, flush=True)
        await asyncio.sleep(0.003)


def waiting(c, person):
    """A reply to somebody whose morning is soon."""
    return reply(id=c.new_id("act"), person=person, contact=f"ctc_{c.at + SOON}", conversation=c.new_id("cnv"))


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1])))
