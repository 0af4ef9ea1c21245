"""Hears at once what comes to mailboxes elsewhere, where their servers tell (IMAP IDLE); else they are looked into."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from fairline.channels.email import entrance, rounds, store
from fairline.channels.email.model import Mailbox
from fairline.kit.db import EVERY_ACCOUNT, Database
from fairline.kit.errors import Unavailable
from fairline.kit.wire import NoAnswer

log = logging.getLogger(__name__)

SETTLE = 5.0  # seconds between two looks at which mailboxes there are
RENEW = 540.0  # seconds after which a server is asked anew: after thirty minutes it may hang up (RFC 2177)
PAUSES = (2.0, 10.0, 60.0, 300.0)  # seconds until the next try, by how many failed before it
DEAF = 3600.0  # seconds until a server that cannot tell is asked again

Key = tuple[str, str]


class Watch:
    """Listens to every mailbox that is fetched, each on one line, without a thread for each."""

    def __init__(self, database: Database, *, settle: float = SETTLE) -> None:
        self._database = database
        self._settle = settle
        self._held: dict[Key, tuple[Mailbox, asyncio.Task[None]]] = {}
        self._threads = ThreadPoolExecutor(4, "imap")

    async def run(self) -> None:
        """Listen until cancelled."""
        try:
            while True:
                await self._settled()
                await asyncio.sleep(self._settle)
        finally:
            for _, listening in self._held.values():
                listening.cancel()
            await asyncio.gather(*(each for _, each in self._held.values()), return_exceptions=True)
            self._threads.shutdown(wait=False, cancel_futures=True)

    async def _settled(self) -> None:
        """Listen to those that were set up, or differently; leave those that were removed."""
        try:
            found = await self._database.read(store.fetched, EVERY_ACCOUNT)
        except Unavailable:
            return
        wanted = {(account, box.id): box for account, box in found}
        for key, (box, listening) in list(self._held.items()):
            if wanted.get(key) != box:
                listening.cancel()
                del self._held[key]
        for key, box in wanted.items():
            if key not in self._held:
                self._held[key] = (box, asyncio.create_task(self._listen(key[0], box)))

    async def _listen(self, account: str, box: Mailbox) -> None:
        failed = 0
        while True:
            try:
                tells = await self._line(account, box)
                pause, failed = (PAUSES[0] if tells else DEAF), 0
            except (NoAnswer, Unavailable, TimeoutError) as error:
                log.info("a mailbox is not listened to", extra={"mailbox": box.id, "cause": str(error)[:200]})
                pause, failed = PAUSES[min(failed, len(PAUSES) - 1)], failed + 1
            except Exception:  # what a library makes of a strange server is not known
                log.exception("a mailbox cannot be listened to", extra={"mailbox": box.id})
                pause = DEAF
            finally:
                rounds.HEARD.discard((account, box.id))
            await asyncio.sleep(pause)

    async def _line(self, account: str, box: Mailbox) -> bool:
        """Listen on one line until it breaks; False where the server cannot tell. Raises NoAnswer."""
        held = box.config.receiving
        imap: Any = self._database.tools.wire.imap
        server = await self._database.read(lambda c: entrance.receiving(c, box), account)
        server = await entrance.granted(self._database, account, box, held, server)
        line = await self._waits(imap.open, server, held.folder)
        try:
            while await self._waits(line.listen):
                rounds.HEARD.add((account, box.id))
                await self._look(account, box)  # for what came before we listened
                while await line.stirs(RENEW):
                    if await self._waits(line.heard):
                        await self._look(account, box)
                await self._waits(line.hush)
            return False
        finally:
            await self._waits(line.close)

    async def _look(self, account: str, box: Mailbox) -> None:
        await self._database.write(lambda c: rounds.look_now(c, box.id), account)

    async def _waits(self, ask: Any, *told: Any) -> Any:
        """What a call answers that waits for the other side."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, ask, *told)


_RUNNING: dict[int, "asyncio.Task[None]"] = {}


async def begin(house: Any) -> None:
    """Listen from now on."""
    if house.database.tools.wire is not None:
        _RUNNING[id(house)] = asyncio.create_task(Watch(house.database).run())


async def end(house: Any) -> None:
    """Listen no more."""
    watch = _RUNNING.pop(id(house), None)
    if watch is not None:
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)
