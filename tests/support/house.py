"""A house for tests: one database on either engine, with some modules plugged in, and a clock that stands still."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from fairline.journal import Followers, replay
from fairline.kit.clock import StoppedClock
from fairline.kit.db import Database
from fairline.kit.plugin import Plugin
from fairline.kit.work import Worker

T = TypeVar("T")

ACCOUNT = "acc_test"
OTHER = "acc_other"


def plug(database: Database, plugins: Sequence[Plugin]) -> None:
    """Introduce modules to one another, as app.py does."""
    tools = database.tools
    for plugin in plugins:
        for projection in plugin.projections:
            for kind in projection.kinds:
                tools.projections.setdefault(kind, []).append(projection.apply)
        tools.facts.update(plugin.facts)
        tools.permissions.update(plugin.permissions)
        tools.holdings.extend(plugin.holdings)


class House:
    """What a test holds: write, read, follow, run what is due, move the clock."""

    def __init__(self, database: Database, clock: StoppedClock, plugins: Sequence[Plugin]) -> None:
        self.database, self.clock, self.plugins = database, clock, plugins
        plug(database, plugins)

    def write(self, work: Callable[..., T], account: str = ACCOUNT) -> T:
        """Run a unit and wait for its commit."""
        return self.database.write_now(work, account)

    def read(self, work: Callable[..., T], account: str = ACCOUNT) -> T:
        """Read."""
        return self.database.read_now(work, account)

    def follow(self) -> None:
        """Let every follower read to the end."""
        asyncio.run(self.settle())

    def due(self) -> int:
        """Run every job that is due by the clock, and follow what comes of it; how many ran."""
        return asyncio.run(self.settle_jobs())

    async def settle(self) -> None:
        """The same as `follow`, for tests that are asynchronous themselves."""
        followers = [follower for plugin in self.plugins for follower in plugin.followers]
        runner = Followers(self.database, followers, "test")
        await runner.catch_up()
        assert runner.stumbled == {}, f"followers failed: {runner.stumbled}"

    async def settle_jobs(self) -> int:
        """The same as `due`, for tests that are asynchronous themselves."""
        kinds = {kind: does for plugin in self.plugins for kind, does in plugin.jobs.items()}
        await self.settle()
        worker = Worker(self.database, kinds)
        ran = 0
        while done := await worker.run_due():
            ran += done
            await self.settle()
        return ran

    def replays_the_same(self, account: str = ACCOUNT) -> bool:
        """Whether every projection, rebuilt from the journal, has the content it had."""
        projections = [projection for plugin in self.plugins for projection in plugin.projections]
        found = [self.write(lambda c, p=p: replay(c, p), account) for p in projections]
        return all(replayed.same for replayed in found)

    def journal(self, account: str = ACCOUNT) -> list[Any]:
        """Every entry of the account."""
        from fairline.journal import after

        return self.read(lambda c: after(c, 0, 100_000), account)
