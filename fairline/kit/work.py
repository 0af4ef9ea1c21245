"""Timers and jobs that survive a restart: one due table with leases and fencing, on either engine.

A job is enqueued inside the unit that wants it. What it does may wait for the outside, and answers with the unit that
carries out its effect; that unit and the job's end commit together, so a job run twice takes effect once.
"""

import asyncio
import json
import logging
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from functools import partial
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import EVERY_ACCOUNT, NONE, OWN, Database, Row, Unit
from fairline.kit.errors import Unavailable
from fairline.kit.job import Does, Job, OrElse

log = logging.getLogger(__name__)

LEASE = 30_000
ATTEMPTS = 12
AT_ONCE = 32
OF_ONE = 24  # at once of one account: there is always room for another's
NEAR = 512  # jobs that are looked at for the next ones
GIVEN_UP = (
    "SELECT kind, error, count(*) AS number FROM jobs WHERE state = 'gave_up' GROUP BY kind, error ORDER BY kind, error"
)


class Again(Exception):
    """Raised by a job whose time has not come: run me at `due` (milliseconds UTC)."""

    def __init__(self, due: Millis) -> None:
        super().__init__(due)
        self.due = due


class LeaseLost(Exception):
    """Another process took the job over; what this one did rolls back."""


def enqueue(
    c: Unit, kind: str, payload: Mapping[str, Any], *, due: Millis | None = None, key: str | None = None
) -> None:
    """Have a job run once, at `due` (milliseconds UTC, at once by default). A second enqueue of one key does nothing
    while the first is still to run; where that one was given up, it starts anew.
    """
    c.run(
        "INSERT INTO jobs(id, account, kind, key, payload, due, state) VALUES(:id, :account, :kind, :key, :payload,"
        " :due, 'ready') ON CONFLICT(account, key) DO UPDATE SET kind = excluded.kind, payload = excluded.payload,"
        " due = excluded.due, state = 'ready', attempts = 0, error = NULL, fence = jobs.fence + 1"
        " WHERE jobs.due IS NULL",
        id=c.new_id("job"),
        account=c.account,
        kind=kind,
        key=key,
        payload=json.dumps(payload),
        due=c.at if due is None else due,
    )
    c.wakes = True


def move(c: Unit, key: str, due: Millis) -> None:
    """Change when a job that has not run yet is due."""
    c.run(
        "UPDATE jobs SET due = :due WHERE account = :account AND key = :key AND state = 'ready' AND due IS NOT NULL",
        account=c.account,
        key=key,
        due=due,
    )
    c.wakes = True


def cancel(c: Unit, key: str) -> None:
    """Have a job not run; one that runs just now loses its lease and takes no effect."""
    c.run("DELETE FROM jobs WHERE account = :account AND key = :key", account=c.account, key=key)


@asynccontextmanager
async def leased(job: Job) -> AsyncIterator[None]:
    """While something takes longer than a lease, the job stays this process's."""
    renewing = asyncio.create_task(_renew(job))
    try:
        yield
    finally:
        renewing.cancel()


async def _renew(job: Job) -> None:
    while True:
        await asyncio.sleep(LEASE / 3_000)
        await job.database.write(partial(_prolong, job=job), job.account)


def _prolong(c: Unit, job: Job) -> None:
    c.run(
        "UPDATE jobs SET due = :due WHERE id = :id AND fence = :fence",
        due=c.at + LEASE,
        id=job.id,
        fence=job.fence,
    )


def plainly(work: Callable[[Unit, Mapping[str, Any]], Any]) -> Does:
    """What a job does that needs nothing but the database."""

    async def do(job: Job) -> Callable[[Unit], Any]:
        return lambda c: work(c, job.payload)

    return do


class Worker:
    """Claims due jobs and runs them, several at once; any number of processes may run one.

    `duties` says which standing duty jobs of a kind follow: one that follows none comes to nothing of the accounts'
    contacts. Without `duties`, whoever made it vouches for its jobs.
    """

    def __init__(
        self,
        database: Database,
        kinds: Mapping[str, Does],
        *,
        poll: float = 1.0,
        duties: Mapping[str, str] | None = None,
    ) -> None:
        self._database = database
        self._duties = duties
        self._kinds = kinds
        self._poll = poll
        self._awake = asyncio.Event()
        self._running: set[asyncio.Task[None]] = set()
        self._of_account: Counter[str] = Counter()
        self.given_up = 0  # jobs given up here since the process began: shown in /metrics

    def wake(self) -> None:
        """Look again now."""
        self._awake.set()

    async def run(self) -> None:
        """Work until cancelled; what runs then is finished by whoever finds its lease expired."""
        with suppress(Exception):  # then the leases run out by themselves
            await self._database.write(take_back, EVERY_ACCOUNT)
        try:
            while True:
                self._awake.clear()
                claimed = await self._look()
                if claimed < AT_ONCE // 2:
                    nap = await self._nap()
                    # Not wait_for: in Python 3.11 it loses a cancellation that comes as it wakes.
                    with suppress(TimeoutError):
                        async with asyncio.timeout(nap):
                            await self._awake.wait()
        finally:
            for task in self._running:
                task.cancel()

    async def run_due(self) -> int:
        """Run all that is due now and wait for it; how many ran. Tests call this after moving their clock."""
        ran = 0
        while claimed := await self._look():
            ran += claimed
            await asyncio.gather(*self._running)
        return ran

    async def _look(self) -> int:
        room = AT_ONCE - len(self._running)
        if room <= 0:
            return 0
        try:
            busy = dict(self._of_account)
            jobs = await self._database.write(lambda c: claim(c, room, busy), EVERY_ACCOUNT)
        except Exception as error:
            log.warning("cannot claim jobs", extra={"cause": repr(error)})
            return 0
        for job in jobs:
            task = asyncio.create_task(self._one(job))
            self._running.add(task)
            self._of_account[job.account] += 1
            task.add_done_callback(partial(self._over, job.account))
        return len(jobs)

    def _over(self, account: str, task: "asyncio.Task[None]") -> None:
        self._running.discard(task)
        self._of_account -= Counter({account: 1})  # keeps no account that has nothing running
        self._awake.set()

    async def _nap(self) -> float:
        try:
            row = await self._database.read(
                lambda c: c.one("SELECT min(due) AS due FROM jobs WHERE due IS NOT NULL"), EVERY_ACCOUNT
            )
        except Exception:
            return self._poll
        if row is None or row["due"] is None:
            return self._poll
        wait: float = (row["due"] - self._database.tools.now()) / 1000
        return min(self._poll, max(0.0, wait))

    async def _one(self, job: Job) -> None:
        try:
            database = self._under(job.kind)
            work = await self._kinds[job.kind](replace(job, database=database))
            await database.write(lambda c: _end(c, job, work), job.account, long=True)
        except LeaseLost:
            log.info("job was taken over", extra={"job": job.id, "kind": job.kind})
        except Again as later:
            await self._postpone(job, later.due, None)
        except Exception as error:
            log.exception("job failed", extra={"job": job.id, "kind": job.kind, "attempts": job.attempts})
            if job.attempts >= ATTEMPTS:
                await self._give_up(job, type(error).__name__)
            else:
                due = self._database.tools.now() + backoff(job.attempts, job.id)
                await self._postpone(job, due, type(error).__name__)

    def _under(self, kind: str) -> Database:
        return self._database.under(OWN if self._duties is None else self._duties.get(kind, NONE))

    async def _postpone(self, job: Job, due: Millis, error: str | None) -> None:
        with suppress(Exception):  # the lease runs out and it is claimed again: nothing is lost
            await self._database.write(lambda c: _settle(c, job, "ready", due, error), job.account)

    async def _give_up(self, job: Job, error: str) -> None:
        log.error("job given up", extra={"job": job.id, "kind": job.kind, "cause": error})
        does = self._kinds.get(job.kind)
        leave_word = does.given_up if isinstance(does, OrElse) else None
        try:
            await self._under(job.kind).write(lambda c: _end_in_vain(c, job, error, leave_word), job.account)
        except LeaseLost:
            log.info("job was taken over", extra={"job": job.id, "kind": job.kind})
            return
        except Unavailable:
            return  # the lease runs out and it is claimed again: nothing is lost
        except Exception:
            log.exception("no word was left of a job given up", extra={"job": job.id, "kind": job.kind})
            with suppress(Exception):
                await self._database.write(lambda c: _end_in_vain(c, job, error, None), job.account)
        self.given_up += 1


def backoff(attempts: int, job: str) -> Millis:
    """How long to wait after a failure: one second doubling up to an hour, spread by the job's name."""
    spread = zlib.crc32(job.encode()) % 250
    return Millis(min(3_600_000, 1000 * 2 ** (attempts - 1)) + spread)


def claim(c: Unit, most: int, busy: Mapping[str, int] | None = None) -> list[Job]:
    """Take due jobs, accounts in turn so that one account's backlog does not hold up the others. `busy` is how many of
    an account's run already: nobody has more than OF_ONE at once.
    """
    lock = "FOR UPDATE SKIP LOCKED" if c.engine == "postgres" else ""
    turn = {job: place for place, job in enumerate(_in_turn(c, most, busy or {}))}
    rows = c.all(
        f"WITH mine AS MATERIALIZED (SELECT id FROM jobs WHERE id IN (:ids) AND due <= :now {lock})"
        " UPDATE jobs SET state = 'running', due = :lease, attempts = attempts + 1, fence = fence + 1"
        " WHERE id IN (SELECT id FROM mine) RETURNING id, account, kind, payload, attempts, fence",
        ids=list(turn),
        now=c.at,
        lease=c.at + LEASE,
    )
    return [
        Job(row["id"], row["account"], row["kind"], json.loads(row["payload"]), row["attempts"], row["fence"])
        for row in sorted(rows, key=lambda row: turn[row["id"]])
    ]


def _in_turn(c: Unit, most: int, busy: Mapping[str, int]) -> list[str]:
    """The ids of the next due jobs, accounts in turn. Where the nearest are some accounts' backlog, whoever stands
    behind it is looked for.
    """
    full = [account for account, many in busy.items() if many >= OF_ONE]
    near = _due(c, full)
    known = {row["account"] for row in near}
    if len(near) == NEAR and len(known) < most:
        near += _due(c, {*full, *known})
    turns: Counter[str] = Counter(busy)
    waiting = []
    for row in near:
        turns[row["account"]] += 1
        if turns[row["account"]] <= OF_ONE:
            waiting.append((turns[row["account"]], row["due"], row["id"]))
    return [job for _, _, job in sorted(waiting)[:most]]


def _due(c: Unit, without: Collection[str]) -> list[Row]:
    others = " AND account NOT IN (:without)" if without else ""
    values = {"without": sorted(without)} if without else {}
    return c.all(
        f"SELECT id, account, due FROM jobs WHERE due <= :now{others} ORDER BY due LIMIT {NEAR}", now=c.at, **values
    )


def take_back(c: Unit) -> None:
    """Free what a process that died was doing. Only the embedded database knows: it is one process's alone."""
    if c.engine == "sqlite":
        c.run("UPDATE jobs SET due = :now, fence = fence + 1 WHERE state = 'running' AND due > :now", now=c.at)


def _end(c: Unit, job: Job, work: Callable[[Unit], Any] | None) -> None:
    if c.run("DELETE FROM jobs WHERE id = :id AND fence = :fence", id=job.id, fence=job.fence) != 1:
        raise LeaseLost
    if work is not None:
        work(c)


def _end_in_vain(c: Unit, job: Job, error: str, leave_word: Callable[[Unit, Mapping[str, Any]], Any] | None) -> None:
    _settle(c, job, "gave_up", None, error)
    if leave_word is not None:
        leave_word(c, job.payload)


def given_up(c: Unit) -> list[Row]:
    """What was given up and not begun anew, of every account: kind, what went wrong, how many."""
    return c.all(GIVEN_UP)


def _settle(c: Unit, job: Job, state: str, due: Millis | None, error: str | None) -> None:
    touched = c.run(
        "UPDATE jobs SET state = :state, due = :due, error = :error WHERE id = :id AND fence = :fence",
        state=state,
        due=due,
        error=error,
        id=job.id,
        fence=job.fence,
    )
    if touched != 1:
        raise LeaseLost
