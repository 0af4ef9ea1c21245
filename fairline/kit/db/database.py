"""Opens the one door to the database: write units on lanes, read units beside them."""

import asyncio
import copy
import queue
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from fairline.kit.db.engine import Connection, Engine
from fairline.kit.db.lanes import Lanes
from fairline.kit.db.tools import Tools
from fairline.kit.db.unit import OWN, Unit
from fairline.kit.errors import Problem, Unavailable

T = TypeVar("T")


class Database:
    """One database, whichever engine; what is done through it follows the account's own instruction (see `under`)."""

    def __init__(self, engine: Engine, tools: Tools, *, readers: int = 4) -> None:
        self.engine = engine
        self.tools = tools
        self._listeners: list[Callable[[dict[str, int], bool], None]] = []
        self._lanes = Lanes(engine, tools, self._committed)
        self._idle: queue.SimpleQueue[Connection] = queue.SimpleQueue()
        self._pool = ThreadPoolExecutor(readers, thread_name_prefix="reader")
        self._inline: list[Connection] = []
        self._instruction = OWN

    def under(self, instruction: str) -> "Database":
        """The same database for work on another's instruction: a case, an access, a standing duty; NONE for nobody's.

        What it writes, the account's journal tells with it.
        """
        twin = copy.copy(self)
        twin._instruction = instruction
        return twin

    def __eq__(self, other: object) -> bool:
        """Whether it is the same database, on whosever instruction."""
        return isinstance(other, Database) and other._lanes is self._lanes

    def __hash__(self) -> int:
        """Its lanes are its own."""
        return hash(self._lanes)

    async def write(self, work: Callable[[Unit], T], account: str, key: object = None, *, long: bool = False) -> T:
        """Run a unit and wait until its commit is durable. Units of one key (the account, by default) keep order.

        On SQLite a short unit runs on the event loop itself (see turn.py); a `long` one (jobs, erasure, imports) never
        does. Raises what the unit raised (nothing was written then), or `Unavailable` where the database cannot write.
        """
        result: T = await self._lanes.submit(
            work, account, key if key is not None else account, long=long, instruction=self._instruction
        )
        return result

    def write_now(self, work: Callable[[Unit], T], account: str) -> T:
        """The same from an ordinary thread (command line, tests of units)."""
        result: T = self._lanes.wait(work, account, account, self._instruction)
        return result

    async def read(self, work: Callable[[Unit], T], account: str, *, long: bool = False) -> T:
        """Read outside any write. On SQLite a short read runs on the event loop itself, which measured twice as
        fast as a thread; `long` ones (reports, search, exports) always go to a thread.
        """
        if self.engine.name == "sqlite" and not long:
            return self._read_inline(work, account)
        return await asyncio.get_running_loop().run_in_executor(self._pool, self.read_now, work, account)

    def read_now(self, work: Callable[[Unit], T], account: str) -> T:
        """Read from an ordinary thread."""
        try:
            connection = self._idle.get_nowait()
        except queue.Empty:
            connection = self._connect()
        try:
            result = self._run(connection, work, account)
        except Problem:
            self._idle.put(connection)
            raise
        except Exception as error:
            connection.close()
            if self.engine.is_outage(error):
                raise Unavailable(retry_after=5) from error
            raise
        self._idle.put(connection)
        return result

    def waiting(self, account: str) -> int:
        """How many units of an account wait to be written here now, or are being written."""
        return self._lanes.waiting(account)

    def listen(self, listener: Callable[[dict[str, int], bool], None]) -> None:
        """Be told after each commit, from the lane's thread: account -> journal number, and whether a job was added."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Commit what is queued, then close every connection."""
        self._lanes.close()
        self._pool.shutdown(wait=True)
        while not self._idle.empty():
            self._idle.get_nowait().close()
        for connection in self._inline:
            connection.close()

    def _read_inline(self, work: Callable[[Unit], T], account: str) -> T:
        if not self._inline:
            self._inline.append(self._connect())
        try:
            return self._run(self._inline[0], work, account)
        except Exception as error:
            if self.engine.is_outage(error):
                raise Unavailable(retry_after=5) from error
            raise

    def _connect(self) -> Connection:
        try:
            return self.engine.connect(reading=True)
        except Exception as error:
            if self.engine.is_outage(error):
                raise Unavailable(retry_after=5) from error
            raise

    def _run(self, connection: Connection, work: Callable[[Unit], T], account: str) -> T:
        self.engine.enter(connection, account)
        return work(Unit(connection, self.engine, self.tools, account, self.tools.now(), self._instruction))

    def _committed(self, pokes: dict[str, int], wakes: bool) -> None:
        for listener in self._listeners:
            listener(pokes, wakes)
