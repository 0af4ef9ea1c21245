"""Runs units of work on writer lanes: whatever queued up while the last commit was syncing commits together.

Group commit is what makes full durability cheap: some twenty-five units share one fsync under load.
"""

import asyncio
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from typing import Any

from fairline.kit.db.engine import Connection, Engine
from fairline.kit.db.fair import Fair
from fairline.kit.db.tools import Tools
from fairline.kit.db.turn import Turn
from fairline.kit.db.unit import OWN, Unit
from fairline.kit.errors import Problem, Unavailable

log = logging.getLogger(__name__)

Work = Callable[[Unit], Any]
Committed = Callable[[dict[str, int], bool], None]


@dataclass(slots=True)
class Asked:
    """A unit waiting for its lane."""

    work: Work
    account: str
    loop: asyncio.AbstractEventLoop | None
    future: "asyncio.Future[Any] | Future[Any]"
    long: bool = False
    instruction: str = OWN
    unit: Unit | None = field(default=None)


@dataclass(slots=True)
class Answer:
    """What came of a unit."""

    asked: Asked
    result: Any = None
    error: Exception | None = None


class Lanes:
    """One writer thread on SQLite, a few on PostgreSQL; units with the same key keep their order."""

    def __init__(
        self, engine: Engine, tools: Tools, committed: Committed, *, max_batch: int = 128, max_queue: int = 20_000
    ) -> None:
        self._engine = engine
        self._tools = tools
        self._committed = committed
        self._max_batch = max_batch
        self._max_queue = max_queue
        self._closed = False
        self._queues: list[Fair[Asked]] = [Fair() for _ in range(engine.lanes)]
        self._in_hand: list[list[Asked]] = [[] for _ in self._queues]  # what each lane is writing now
        self._threads = [
            threading.Thread(target=self._serve, args=(index, waiting), daemon=True, name=f"lane-{index}")
            for index, waiting in enumerate(self._queues)
        ]
        for thread in self._threads:
            thread.start()

    def submit(
        self, work: Work, account: str, key: object, *, long: bool = False, instruction: str = OWN
    ) -> "asyncio.Future[Any]":
        """Queue a unit from the event loop; the future resolves after its commit reached the disk."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        self._queue(Asked(work, account, loop, future, long, instruction), key)
        return future

    def wait(self, work: Work, account: str, key: object, instruction: str = OWN) -> Any:
        """Run a unit from an ordinary thread and wait for its commit."""
        future: Future[Any] = Future()
        self._queue(Asked(work, account, None, future, instruction=instruction), key)
        return future.result()

    def waiting(self, account: str) -> int:
        """How many units of an account wait here, or are being written; those of another key are not counted."""
        index = self._index(account)
        in_hand = sum(asked.account == account for asked in self._in_hand[index])
        return self._queues[index].waiting(account) + in_hand

    def close(self) -> None:
        """Let what is queued commit, then end the threads."""
        self._closed = True
        for waiting in self._queues:
            waiting.close()
        for thread in self._threads:
            thread.join()

    def _queue(self, asked: Asked, key: object) -> None:
        waiting = self._queues[self._index(key)]
        # Nobody fills more than half of it: there is room for the others.
        if self._closed or waiting.qsize() >= self._max_queue or waiting.waiting(asked.account) * 2 >= self._max_queue:
            raise Unavailable(retry_after=1)
        waiting.put(asked.account, asked)

    def _index(self, key: object) -> int:
        return hash(key) % len(self._queues)

    def _serve(self, index: int, waiting: Fair[Asked]) -> None:
        connection: Connection | None = None
        open_for_more = True
        while open_for_more:
            batch, open_for_more = self._gather(waiting)
            batch = [asked for asked in batch if not asked.future.cancelled()]
            if batch:
                self._in_hand[index] = batch
                connection, answers = self._attempt(connection, batch)
                self._in_hand[index] = []
                self._tell(answers)
        if connection is not None:
            connection.close()

    def _gather(self, waiting: Fair[Asked]) -> tuple[list[Asked], bool]:
        """What waits, accounts in turn, as much as commits together; and whether more may come."""
        asked = waiting.take()
        batch: list[Asked] = []
        while asked is not None:
            batch.append(asked)
            if len(batch) >= self._max_batch:
                return batch, True
            try:
                asked = waiting.take_now()
            except queue.Empty:
                return batch, True
        return batch, False

    def _attempt(
        self, connection: Connection | None, batch: list[Asked], *, guarded: bool = False, again: bool = True
    ) -> tuple[Connection | None, list[Answer]]:
        """Commit a batch together; where that fails, with a guard around each unit, then one by one, so that one bad
        unit does not fail its neighbours.
        """
        alone = len(batch) == 1
        try:
            connection = connection or self._engine.connect()
            return connection, self._commit(connection, batch, guarded=guarded)
        except Exception as error:
            connection = self._roll_back(connection)
            if alone and again and self._engine.is_retryable(error):
                return self._attempt(connection, batch, again=False)
            if alone or connection is None:
                return connection, [Answer(asked, error=self._named(error)) for asked in batch]
        if not guarded:
            return self._attempt(connection, batch, guarded=True)
        answers: list[Answer] = []
        for asked in batch:
            connection, one = self._attempt(connection, [asked])
            answers += one
        return connection, answers

    def _roll_back(self, connection: Connection | None) -> Connection | None:
        """The connection after a rollback, or None where it is lost and the next batch opens a new one."""
        if connection is None:
            return None
        try:
            connection.execute("ROLLBACK")
        except Exception as error:
            if getattr(connection, "in_transaction", None) is False:
                return connection
            log.warning("connection lost", extra={"cause": repr(error)})
            with suppress(Exception):
                connection.close()
            return None
        return connection

    def _commit(self, connection: Connection, batch: list[Asked], *, guarded: bool) -> list[Answer]:
        connection.execute(self._engine.begin)
        run = self._guarded if guarded else self._run
        answers: list[Answer] = []
        for loop, some in groupby(batch, key=self._place):
            turn = Turn(partial(run, connection), list(some))
            answers += turn.here() if loop is None else turn.on(loop)
        connection.execute("COMMIT")
        if any(answer.asked.unit is not None and answer.asked.unit.tidies for answer in answers):
            self._tidy(connection)
        return answers

    def _place(self, asked: Asked) -> asyncio.AbstractEventLoop | None:
        """The event loop that a unit runs on, or None for the lane's own thread."""
        return asked.loop if self._engine.on_the_loop and not asked.long else None

    def _tidy(self, connection: Connection) -> None:
        try:
            self._engine.tidy(connection)
        except Exception as error:  # what was committed stands; whoever asked for it asks again
            log.warning("cannot tidy the file", extra={"cause": repr(error)})

    def _run(self, connection: Connection, asked: Asked) -> Answer:
        """Run a unit bare. One that raises before it changed anything needs no guard, which costs a copy of every page
        it touches; after one that did, the whole batch is run again.
        """
        before = self._engine.changes(connection)
        try:
            answer = self._work(connection, asked)
        except Exception as error:
            if before is None or self._engine.changes(connection) != before:
                raise
            answer = Answer(asked, error=self._named(error))
        if not self._engine.in_transaction(connection):
            raise Unavailable(retry_after=5)
        return answer

    def _guarded(self, connection: Connection, asked: Asked) -> Answer:
        """Run a unit so that what it did can be taken back alone."""
        for last in (False, True):
            connection.execute("SAVEPOINT unit")
            try:
                answer = self._work(connection, asked)
            except Exception as error:
                connection.execute("ROLLBACK TO SAVEPOINT unit")
                connection.execute("RELEASE SAVEPOINT unit")
                if last or not self._engine.is_retryable(error):
                    return Answer(asked, error=self._named(error))
                continue
            connection.execute("RELEASE SAVEPOINT unit")
            return answer
        raise AssertionError("a unit is tried at least once")

    def _work(self, connection: Connection, asked: Asked) -> Answer:
        unit = Unit(connection, self._engine, self._tools, asked.account, self._tools.now(), asked.instruction)
        self._engine.enter(connection, asked.account)
        result = asked.work(unit)
        asked.unit = unit
        return Answer(asked, result)

    def _named(self, error: Exception) -> Exception:
        if isinstance(error, Problem) or not self._engine.is_outage(error):
            return error
        log.error("database cannot write", extra={"cause": repr(error)})
        return Unavailable(retry_after=5)

    def _tell(self, answers: list[Answer]) -> None:
        pokes: dict[str, int] = {}
        wakes = False
        for answer in answers:
            if answer.error is None and answer.asked.unit is not None:
                for account, number in answer.asked.unit.pokes.items():
                    pokes[account] = max(number, pokes.get(account, 0))
                wakes = wakes or answer.asked.unit.wakes
        by_loop: dict[asyncio.AbstractEventLoop | None, list[Answer]] = {}
        for answer in answers:
            by_loop.setdefault(answer.asked.loop, []).append(answer)
        for loop, mine in by_loop.items():
            if loop is None:
                _resolve(mine)
            else:
                # The loop may have closed while its unit was committing; its caller is gone with it.
                with suppress(RuntimeError):
                    loop.call_soon_threadsafe(_resolve, mine)
        if pokes or wakes:
            self._committed(pokes, wakes)


def _resolve(answers: list[Answer]) -> None:
    for answer in answers:
        future = answer.asked.future
        if future.done():
            continue
        if answer.error is None:
            future.set_result(answer.result)
        else:
            future.set_exception(answer.error)
