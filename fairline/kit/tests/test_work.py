"""Jobs: each takes effect once, when it is due, whatever dies in between."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from fairline.kit.clock import StoppedClock
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.job import Job, OrElse
from fairline.kit.work import ATTEMPTS, LEASE, Again, Worker, cancel, claim, enqueue, given_up, move, plainly, take_back

ACCOUNT = "acc_test"


def note(c: Unit, payload: Mapping[str, Any]) -> None:
    c.run(
        "INSERT INTO web_answers(account, key, request, answer, at) VALUES(:a, :k, 'r', :b, :t)",
        a=c.account,
        k=f"{payload['n']}:{c.new_id('x')}",
        b=b"",
        t=c.at,
    )


def noted(database: Database, account: str = ACCOUNT) -> list[str]:
    rows = database.read_now(lambda c: c.all("SELECT key FROM web_answers WHERE account = :a", a=c.account), account)
    return sorted(row["key"].split(":")[0] for row in rows)


@pytest.fixture
def worker(database: Database) -> Worker:
    return Worker(database, {"note": plainly(note)})


async def test_a_job_runs_once_and_is_gone(database: Database, worker: Worker) -> None:
    await database.write(lambda c: enqueue(c, "note", {"n": 1}), ACCOUNT)
    assert [await worker.run_due(), await worker.run_due()] == [1, 0]
    assert noted(database) == ["1"]


async def test_a_job_waits_for_its_time(database: Database, worker: Worker, clock: StoppedClock) -> None:
    await database.write(lambda c: enqueue(c, "note", {"n": 1}, due=c.at + 60_000), ACCOUNT)
    assert await worker.run_due() == 0
    clock.advance(timedelta(seconds=61))
    assert await worker.run_due() == 1


async def test_one_key_is_enqueued_once_while_it_waits_and_again_after(database: Database, worker: Worker) -> None:
    for _ in range(3):
        await database.write(lambda c: enqueue(c, "note", {"n": 1}, key="k"), ACCOUNT)
    assert await worker.run_due() == 1
    await database.write(lambda c: enqueue(c, "note", {"n": 2}, key="k"), ACCOUNT)
    await worker.run_due()
    assert noted(database) == ["1", "2"]


async def test_a_cancelled_job_does_not_run_and_a_moved_one_runs_then(
    database: Database, worker: Worker, clock: StoppedClock
) -> None:
    await database.write(lambda c: enqueue(c, "note", {"n": 1}, key="a"), ACCOUNT)
    await database.write(lambda c: enqueue(c, "note", {"n": 2}, key="b"), ACCOUNT)
    await database.write(lambda c: cancel(c, "a"), ACCOUNT)
    await database.write(lambda c: move(c, "b", c.at + 5_000), ACCOUNT)
    assert await worker.run_due() == 0
    clock.advance(timedelta(seconds=6))
    await worker.run_due()
    assert noted(database) == ["2"]


async def test_a_job_of_a_dead_process_is_taken_over_and_takes_effect_once(
    database: Database, worker: Worker, clock: StoppedClock
) -> None:
    await database.write(lambda c: enqueue(c, "note", {"n": 1}), ACCOUNT)
    dead: Job = (await database.write(lambda c: claim(c, 10), "*"))[0]
    assert await worker.run_due() == 0
    clock.advance(timedelta(milliseconds=LEASE + 1))
    assert await worker.run_due() == 1
    late = Worker(database, {"note": plainly(note)})
    await late._one(dead)  # the process was not dead, only slow: its lease is lost and it changes nothing
    assert noted(database) == ["1"]


async def test_a_process_that_starts_on_the_embedded_database_goes_on_at_once_where_the_dead_one_left_off(
    database: Database, worker: Worker
) -> None:
    await database.write(lambda c: enqueue(c, "note", {"n": 1}), ACCOUNT)
    dead: Job = (await database.write(lambda c: claim(c, 10), "*"))[0]
    await database.write(take_back, EVERY_ACCOUNT)
    # Several processes may share PostgreSQL: there, another's job is left alone until its lease is over.
    assert await worker.run_due() == (1 if database.read_now(lambda c: c.engine, ACCOUNT) == "sqlite" else 0)
    await worker._one(dead)
    assert noted(database) == ["1"]


async def test_a_failing_job_is_tried_later_and_later(database: Database, clock: StoppedClock) -> None:
    tries: list[int] = []

    async def tried(job: Job) -> None:
        tries.append(job.attempts)
        raise ValueError("no")

    worker = Worker(database, {"note": tried})
    await database.write(lambda c: enqueue(c, "note", {"n": 1}), ACCOUNT)
    await worker.run_due()
    await worker.run_due()
    assert tries == [1]
    clock.advance(timedelta(seconds=2))
    await worker.run_due()
    clock.advance(timedelta(seconds=1.9))
    await worker.run_due()
    assert tries == [1, 2]


async def fails(job: Job) -> None:
    raise ValueError("no")


async def to_the_end(worker: Worker, clock: StoppedClock) -> None:
    """So long that every try was made."""
    for _ in range(ATTEMPTS):
        await worker.run_due()
        clock.advance(timedelta(hours=2))


def left(c: Unit, payload: Mapping[str, Any]) -> None:
    raise LookupError("no word")


@pytest.mark.parametrize(("word", "told"), [(note, ["1"]), (left, [])])
async def test_a_job_given_up_leaves_word_once_and_is_counted(
    database: Database, clock: StoppedClock, word: Any, told: list[str]
) -> None:
    worker = Worker(database, {"note": OrElse(fails, word)})
    await database.write(lambda c: enqueue(c, "note", {"n": 1}, key="k"), ACCOUNT)
    await to_the_end(worker, clock)
    assert (noted(database), worker.given_up) == (told, 1)
    assert await worker.run_due() == 0
    held = database.read_now(given_up, EVERY_ACCOUNT)
    assert [dict(row) for row in held] == [{"kind": "note", "error": "ValueError", "number": 1}]


async def test_a_job_given_up_begins_anew_when_it_is_wanted_again(database: Database, clock: StoppedClock) -> None:
    await database.write(lambda c: enqueue(c, "note", {"n": 1}, key="k"), ACCOUNT)
    await to_the_end(Worker(database, {"note": fails}), clock)
    await database.write(lambda c: enqueue(c, "note", {"n": 2}, key="k"), ACCOUNT)
    assert await Worker(database, {"note": plainly(note)}).run_due() == 1
    assert (noted(database), database.read_now(given_up, EVERY_ACCOUNT)) == (["2"], [])


async def test_the_word_left_may_enqueue_the_same_key_anew(database: Database, clock: StoppedClock) -> None:
    def again(c: Unit, payload: Mapping[str, Any]) -> None:
        enqueue(c, "other", {"n": 2}, key="k")

    await database.write(lambda c: enqueue(c, "note", {"n": 1}, key="k"), ACCOUNT)
    await to_the_end(Worker(database, {"note": OrElse(fails, again), "other": plainly(note)}), clock)
    assert noted(database) == ["2"]


async def test_a_job_may_ask_for_a_later_time(database: Database, clock: StoppedClock) -> None:
    seen: list[int] = []

    async def waits(job: Job) -> None:
        seen.append(database.tools.now())
        if len(seen) == 1:
            raise Again(database.tools.now() + 1_000)

    worker = Worker(database, {"note": waits})
    await database.write(lambda c: enqueue(c, "note", {"n": 1}), ACCOUNT)
    await worker.run_due()
    clock.advance(timedelta(seconds=1))
    await worker.run_due()
    assert len(seen) == 2


async def test_one_accounts_backlog_does_not_hold_up_another(database: Database) -> None:
    for n in range(100):
        await database.write(partial(enqueue, kind="note", payload={"n": n}, due=n), ACCOUNT)
    await database.write(lambda c: enqueue(c, "note", {"n": 0}), "acc_other")
    jobs = await database.write(lambda c: claim(c, 8), "*")
    assert "acc_other" in {job.account for job in jobs}


async def test_whoever_stands_behind_a_backlog_of_thousands_is_found(database: Database) -> None:
    """Clause TDA-NEIGHBOUR."""

    def flood(c: Unit) -> None:
        for n in range(2_000):
            enqueue(c, "note", {"n": n}, due=n)

    await database.write(flood, ACCOUNT)
    await database.write(lambda c: enqueue(c, "note", {"n": 0}), "acc_other")
    jobs = await database.write(lambda c: claim(c, 32), "*")
    assert "acc_other" in {job.account for job in jobs}


async def test_one_account_never_has_every_place(database: Database) -> None:
    for n in range(100):
        await database.write(partial(enqueue, kind="note", payload={"n": n}, due=n), ACCOUNT)
    assert len(await database.write(lambda c: claim(c, 32), "*")) == 24
    assert await database.write(lambda c: claim(c, 8, {ACCOUNT: 24}), "*") == []
    await database.write(lambda c: enqueue(c, "note", {"n": 0}), "acc_other")
    assert [job.account for job in await database.write(lambda c: claim(c, 8, {ACCOUNT: 24}), "*")] == ["acc_other"]
