"""Takes what was answered off the request's path and writes it down, within a second, on every account's own lines."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.errors import Unavailable
from fairline.security.networks import place
from fairline.security.reads import store
from fairline.security.reads.lately import LISTED, Lately
from fairline.security.reads.model import ONES, Read
from fairline.security.reads.shown import Shown, shown
from fairline.web.readings import Lost, Reading, Readings

log = logging.getLogger(__name__)

FEW = 100  # answers, and letters in them: to hand them to a thread would cost more than to read them
SHORT = 500_000
BREATH = 0.4  # seconds between two writings
MOST = 20_000  # lines kept while the database does not take them
BEAT: Millis = 5_000  # how often a busy process says that it is alive, and below how often an idle one
IDLE: Millis = 60_000
SILENT: Millis = 3 * IDLE
DRAWN_AGAIN = ("list", "search", "other")  # what screens draw anew by themselves: nobody new in it, no line

Judge = Callable[[Unit, Sequence[Read]], None]
Hook = Callable[[Any], Awaitable[None]]


class Keeper:
    """The writer of one process. `judge` looks at what was written, in the unit that writes it."""

    def __init__(self, database: Database, readings: Readings, node: str, judge: Judge) -> None:
        self._database, self._readings, self._node, self._judge = database, readings, node, judge
        self._lately = Lately()
        self._waiting: dict[str, list[Read]] = {}
        self._begun, self._beaten = database.tools.now(), Millis(0)

    async def run(self) -> None:
        """Write until cancelled."""
        self._readings.is_kept = True
        while True:
            await asyncio.sleep(BREATH)
            try:
                await self.write()
            except Exception:
                log.exception("readings were not written, and are kept for the next try")

    async def end(self) -> None:
        """Write what is left, and say that nothing is missing."""
        await self.write()
        if not self._waiting:
            await self._database.write(partial(store.leave, node=self._node), EVERY_ACCOUNT, key="readings")

    async def write(self) -> None:
        """Write down everything that was answered until now."""
        held, lost = self._readings.take()
        if held or lost:
            # A handful is read at once; a crowd beside the requests.
            few = len(held) <= FEW and sum(len(each.body) for each in held) <= SHORT
            found = self._read(held, lost) if few else await asyncio.to_thread(self._read, held, lost)
            for account, reads in found.items():
                self._waiting.setdefault(account, []).extend(reads)
        for account in list(self._waiting):
            await self._put(account)
        await self._beat(IDLE if not held else BEAT)

    async def _put(self, account: str) -> None:
        reads = self._waiting.pop(account)

        def unit(c: Unit) -> None:
            store.put(c, reads)
            self._judge(c, reads)

        try:
            await self._database.write(unit, account, key=f"readings:{account}", long=True)
        except Unavailable:
            self._waiting[account] = reads[:MOST]
            if rest := reads[MOST:]:
                self._readings.lose(account, rest[0].at, rest[-1].at, len(rest))

    async def _beat(self, every: Millis) -> None:
        at = self._database.tools.now()
        if at - self._beaten < every:
            return
        try:
            await self._database.write(
                partial(store.beat, node=self._node, begun=self._begun), EVERY_ACCOUNT, key="readings"
            )
            self._beaten = at
        except Unavailable:
            return

    def _read(self, held: Sequence[Reading], lost: Sequence[Lost]) -> dict[str, list[Read]]:
        """The lines that say what these answers showed, by account."""
        found: defaultdict[str, list[Read]] = defaultdict(list)
        for reading in held:
            read = self._look(reading)
            if read is not None:
                found[reading.identity.account].append(read)
        for each in lost:
            made = self._database.tools.ids.new("rea", each.since)
            log.error("readings were lost", extra={"account": each.account, "many": each.many})
            found[each.account].append(Read(made, each.since, "house", "", "", "lost", "", "", each.many, ()))
        return found

    def _look(self, reading: Reading) -> Read | None:
        """The line of one answer; None where it showed nobody new. The same answer again is not looked into."""
        who, body = reading.identity, reading.body
        asked = (who.account, who.by, who.session, reading.address, reading.method, reading.route, _names(reading))
        said = hash(body)
        if self._lately.is_same(asked, said, reading.at):
            return None
        told = shown(reading)
        if told is None:
            self._lately.keep(asked, said, reading.at + LISTED)
            return None
        again = told.kind in ONES or told.kind in DRAWN_AGAIN
        network = place(reading.address)
        reader = (who.account, who.by, who.session or "", network)
        named = (told.subject, *told.ids) if told.kind in ONES else told.ids
        fresh, until = self._lately.fresh(reader, told.kind, reading.route, named, reading.at)
        if again:
            self._lately.keep(asked, said, until)
        return self._line(reading, told, fresh, network) if fresh or not again else None

    def _line(self, reading: Reading, told: Shown, fresh: Sequence[str], network: str) -> Read:
        who = reading.identity
        ids = tuple(each for each in fresh if each != told.subject)
        return Read(
            id=self._database.tools.ids.new("rea", reading.at),
            at=reading.at,
            by=who.by,
            session=who.session or "",
            network=network,
            kind=told.kind,
            route=f"{reading.method} {reading.route}",
            subject=told.subject,
            shown=told.many,
            ids=ids,
        )


def _names(reading: Reading) -> str:
    """What the address names, as one text."""
    names = reading.names
    return " ".join(map(str, names.values())) if names else ""


def begin_keeping(judge: Judge = lambda c, reads: None) -> tuple[Hook, Hook]:
    """What is done when a house starts, and when it stops: its readings are written down as long as it runs."""
    held: dict[int, tuple[Keeper, asyncio.Task[None]]] = {}

    async def start(house: Any) -> None:
        keeper = Keeper(house.database, house.readings, house.node, judge)
        house.readings.is_kept = True
        held[id(house)] = (keeper, asyncio.create_task(keeper.run()))

    async def stop(house: Any) -> None:
        if id(house) not in held:
            return
        keeper, running = held.pop(id(house))
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await keeper.end()

    return start, stop


def silent_now(c: Unit) -> list[Millis]:
    """When processes last wrote that have since ended without a word: what they answered in the second after may be
    missing (ms UTC, the newest first).
    """
    return store.silent(c, c.at - SILENT)
