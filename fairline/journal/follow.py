"""Runs the followers: each reads every account's journal in order, exactly once in effect."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from fairline.journal import leases, store
from fairline.journal.entry import Entry
from fairline.kit.db import EVERY_ACCOUNT, Database, Row, Unit
from fairline.kit.plugin import Follower

log = logging.getLogger(__name__)

BATCH = 200
LAZY = 500  # a follower with nothing to do writes its cursor only every so many entries
POLL = 1.0
WAITS = 10  # breaths that those nobody waits for leave to the others at most
CROWD = 16  # units of an account that wait: then who writes goes first
YIELD = 2.0  # of the time a step took, left to them


class Overtaken(Exception):
    """Another process moved this follower's cursor; what this one did rolls back."""


@dataclass(slots=True)
class Place:
    """Where a follower stands in an account: what is written, and what it has seen beyond with nothing to do."""

    written: int
    seen: int
    failures: int = 0
    not_before: float = 0.0


@dataclass(frozen=True, slots=True)
class Page:
    """Some entries as they lie there, and those that a follower has opened already: the next need not."""

    rows: list[Row]
    opened: dict[int, Entry[Any]] = field(default_factory=dict)


@dataclass(slots=True)
class Reader:
    """One account's journal, as some followers of this node read it."""

    followers: Sequence[Follower]
    places: dict[str, Place]
    head: int = 0
    task: "asyncio.Task[None] | None" = None
    pages: dict[int, Page] = field(default_factory=dict)

    @property
    def prompt(self) -> bool:
        """Whether somebody waits at a screen for what these followers do."""
        return any(follower.prompt for follower in self.followers)

    def is_behind(self, head: int) -> bool:
        """Whether one of its followers has not seen the newest entry."""
        return not self.places or any(place.seen < head for place in self.places.values())


class Followers:
    """All followers, over the slices of accounts this node holds."""

    def __init__(
        self,
        database: Database,
        followers: Sequence[Follower],
        node: str,
        *,
        breath: float = 0.0,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database, self._pause = database, pause
        self._breath = breath  # seconds between two steps of those nobody waits for: they do more at once then
        self._followers = followers
        self._node = node
        self._slices: frozenset[int] = frozenset()
        # Those between what comes in and a person's screen read by themselves, the others beside them.
        self._groups = [[one for one in followers if one.prompt is prompt] for prompt in (True, False)]
        self._readers: dict[tuple[str, int], Reader] = {}
        self._failing: dict[str, str] = {}
        self.stumbled: dict[str, str] = {}

    @property
    def failing(self) -> dict[str, str]:
        """Followers that cannot go on, and why: shown in /readyz and /metrics."""
        return dict(self._failing)

    def poke(self, account: str, number: int) -> None:
        """An account's journal reached this number. A hint: a lost one costs the poll, nothing else."""
        if leases.slice_of(account) not in self._slices:
            return
        for place, group in enumerate(self._groups):
            reader = self._readers.setdefault((account, place), Reader(group, {}))
            reader.head = max(reader.head, number)
            if group and (reader.task is None or reader.task.done()):
                reader.task = asyncio.create_task(self._read(account, reader))

    async def run(self) -> None:
        """Keep the leases, look for what no poke told of, until cancelled; then leave at once."""
        try:
            while True:
                try:
                    await self._renew()
                    await self._look()
                except Exception as error:
                    log.warning("cannot renew the leases", extra={"cause": repr(error)})
                    self._slices = frozenset()
                await asyncio.sleep(POLL)
        finally:
            await self._leave()

    async def catch_up(self) -> None:
        """Follow everything to the end, or to the first entry a follower cannot take, as tests want it."""
        await self._renew()
        while self._followers and not self.stumbled and await self._look():
            await asyncio.gather(*(reader.task for reader in self._readers.values() if reader.task))

    async def _renew(self) -> None:
        slices = await self._database.write(lambda c: leases.renew(c, self._node), EVERY_ACCOUNT, key="leases")
        if lost := self._slices - slices:
            self._readers = {key: held for key, held in self._readers.items() if leases.slice_of(key[0]) not in lost}
        self._slices = slices

    async def _look(self) -> bool:
        """Poke every account of ours that has entries some follower has not seen; whether there was one."""
        behind = False
        for account, head in await self._database.read(store.accounts, EVERY_ACCOUNT):
            if leases.slice_of(account) not in self._slices:
                continue
            readers = [self._readers.get((account, place)) for place, group in enumerate(self._groups) if group]
            if any(reader is None or reader.is_behind(head) for reader in readers):
                self.poke(account, head)
                behind = True
        return behind

    async def _read(self, account: str, reader: Reader) -> None:
        try:
            if not reader.places:
                reader.places = await self._database.read(partial(_places, followers=reader.followers), account)
            while await self._timed(account, reader):
                if self._breath and not reader.prompt:
                    await self._stand_back(account)
        except Exception as error:
            log.warning("cannot read the journal", extra={"account": account, "cause": repr(error)})
        finally:
            reader.pages.clear()

    async def _timed(self, account: str, reader: Reader) -> bool:
        """A step; where many wait to be accepted meanwhile, they have two thirds of the time, and it the rest."""
        clock = asyncio.get_running_loop().time
        began = clock()
        moved = await self._step(account, reader)
        if moved and reader.prompt and self._database.waiting(account) >= CROWD:
            await self._pause(YIELD * (clock() - began))
        return moved

    async def _stand_back(self, account: str) -> None:
        """Let the prompt ones go first: while they are busy, what nobody waits for comes by once a second."""
        for _ in range(WAITS):
            prompt = self._readers.get((account, 0))
            before = prompt.head if prompt else 0
            await self._pause(self._breath)
            if prompt is None or (prompt.head == before and not prompt.is_behind(before)):
                return

    async def _step(self, account: str, reader: Reader) -> bool:
        """One page for every follower that is behind, all at once, so that they share a commit; whether one moved."""
        now = asyncio.get_running_loop().time()
        reader.pages.clear()
        gives = []
        for follower in reader.followers:
            place = reader.places[follower.name]
            if place.seen >= reader.head or place.not_before > now:
                continue
            page = await self._page(account, reader, place.seen)
            if page.rows:
                gives.append(self._give(account, follower, place, page))
        return any(await asyncio.gather(*gives))

    async def _page(self, account: str, reader: Reader, number: int) -> Page:
        if number not in reader.pages:
            rows = await self._database.read(lambda c: store.rows_after(c, number, BATCH), account)
            reader.pages[number] = Page(rows)
        return reader.pages[number]

    async def _give(self, account: str, follower: Follower, place: Place, page: Page) -> bool:
        wanted = [row for row in page.rows if row["kind"] in follower.kinds]
        last = page.rows[-1]["number"]
        if not wanted and last - place.written < LAZY:
            place.seen = last
            return True
        try:
            await self._database.write(lambda c: _take(c, follower, place.written, last, wanted, page.opened), account)
        except Overtaken:
            place.written = place.seen = await self._database.read(lambda c: store.cursor(c, follower.name), account)
            return True
        except Exception as error:
            return await self._one_by_one(account, follower, place, wanted, error)
        self._go_on(account, follower, place, last)
        return True

    async def _one_by_one(
        self, account: str, follower: Follower, place: Place, wanted: list[Row], error: Exception
    ) -> bool:
        """A page failed: take what can be taken up to the entry that fails, and come back to that one later. Alone each
        may pass: whether one moved without any that failed.
        """
        if len(wanted) > 1:
            for entry in wanted:
                try:
                    take = partial(_take, follower=follower, held=place.written, to=entry["number"], entries=[entry])
                    await self._database.write(take, account)
                except Exception as why:
                    error = why
                    break
                self._go_on(account, follower, place, entry["number"])
            else:
                return True
        self._stumble(account, follower, place, error)
        return False

    def _go_on(self, account: str, follower: Follower, place: Place, number: int) -> None:
        place.written = place.seen = number
        if place.failures:
            place.failures = 0
            self._failing.pop(f"{follower.name}:{account}", None)

    def _stumble(self, account: str, follower: Follower, place: Place, error: Exception) -> None:
        place.failures += 1
        self.stumbled[f"{follower.name}:{account}"] = repr(error)
        wait = min(60.0, 0.2 * 2 ** min(place.failures, 9))
        place.not_before = asyncio.get_running_loop().time() + wait
        if place.failures >= 3:
            self._failing[f"{follower.name}:{account}"] = type(error).__name__
        log.error(
            "follower failed",
            exc_info=error,
            extra={"follower": follower.name, "account": account, "after": place.seen, "failures": place.failures},
        )

    async def _leave(self) -> None:
        tasks = [reader.task for reader in self._readers.values() if reader.task and not reader.task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._slices = frozenset()
        with suppress(Exception):
            await self._database.write(lambda c: leases.give_up(c, self._node), EVERY_ACCOUNT, key="leases")


def _places(c: Unit, followers: Sequence[Follower]) -> dict[str, Place]:
    numbers = {follower.name: store.cursor(c, follower.name) for follower in followers}
    return {name: Place(number, number) for name, number in numbers.items()}


def _take(
    c: Unit, follower: Follower, held: int, to: int, entries: list[Row], known: dict[int, Entry[Any]] | None = None
) -> None:
    if entries:
        follower.follow(c, store.all_opened(c, entries, known))
    if not store.move_cursor(c, follower.name, held, to):
        raise Overtaken(follower.name)
