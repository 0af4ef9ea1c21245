"""This process's share of the calls: which it holds, what it is told to do, and that others know it is alive."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fairline.channels.voice import receive, service, store
from fairline.channels.voice.engine import carrying, hearing, keeping
from fairline.channels.voice.engine.live import Ending, Live, Party
from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.location import Located, locate
from fairline.channels.voice.sip.location import Place as SipPlace
from fairline.journal import HOUSE, Actor, Event
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit

log = logging.getLogger(__name__)

BEAT = 2.0  # seconds between two signs of life
DEAD = 20_000  # ms without one, after which others end a node's calls


class Node:
    """The calls of one process. `phones` is its SIP user agent, `media` its sound, `speak` makes clips of words."""

    def __init__(self, database: Database, name: str, phones: Any, media: Any, speak: Any, folder: Path) -> None:
        self.database, self.name = database, name
        self.phones, self.media, self.speak = phones, media, speak
        self.calls: dict[str, Live] = {}
        self.legs: dict[Any, tuple[Live, Party]] = {}  # by SIP leg
        self.ends: dict[str, tuple[Live, Party]] = {}  # by the end's id
        self._tasks: set[asyncio.Task[Any]] = set()
        self.trunks: dict[str, str] = {}  # a trunk's account
        self.trunks_mark: dict[str, int] = {}
        self.refresh: Callable[[], Any] = _nothing
        self.recorded: dict[str, tuple[str, str, str, str]] = {}  # account, call, why, command of each file that grows
        self.away: dict[str, Any] = {}  # members whose browser fell off a call, by member
        self.domain, self.folder = "localhost", folder
        self._poke = asyncio.Event()
        media.on_event = lambda event: hearing.sound(self, event)

    def address(self, shown: str, name: str) -> Address:
        """Us, as somebody who is called is shown; anonymous where our number is hidden (RFC 3323)."""
        if not shown:
            return Address("Anonymous", Uri("sip", "anonymous", "anonymous.invalid"))
        return Address(name, Uri("sip", shown, self.domain))

    def located(self, place: Any, shown: Address, sdp: str, mark: str) -> Located | None:
        """The place of who calls for help, beside their sound (RFC 6442); None for any other call."""
        if place is None:
            return None
        said = SipPlace(
            place.country,
            place.region,
            place.city,
            place.street,
            place.house,
            place.postcode,
            place.detail,
            place.label,
        )
        at = to_text(self.database.tools.now()) or ""
        return locate(sdp, said, str(shown.uri), at, mark, self.domain)

    def file_for(self, name: str) -> Path:
        """Where a recording grows until it is kept."""
        return self.folder / f"{name}.wav"

    # ---- what others do with it

    def begin(self, live: Live) -> Live:
        """Hold a call from now on."""
        self.calls[live.id] = live
        self.go(live.run())
        return live

    def poked(self, account: str, number: int) -> None:
        """Something was written: perhaps something to do here."""
        self._poke.set()

    def go(self, work: Any) -> "asyncio.Task[Any]":
        """Have something run beside."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def write(self, live: Live, *events: Event, actor: Actor = HOUSE) -> None:
        """Write what happened on a call."""
        await self.database.write(lambda c: receive.told(c, live.id, *events, actor=actor), live.account, live.id)

    async def unit(self, live: Live, work: Callable[[Unit], Any]) -> Any:
        """Run a unit in a call's account, in the order of the call."""
        return await self.database.write(work, live.account, live.id)

    async def end(self, live: Live, ending: Ending) -> None:
        """Hang up whoever is left, write that the call is over, and leave nothing behind."""
        if live.is_over:
            return
        live.is_over = True
        if live.longest is not None:
            live.longest.cancel()
        for party in list(live.parties.values()):
            hearing.let_go(self, live, party)
        work = receive.ended
        await self.unit(live, lambda c: work(c, live.id, ending.cause, ending.by, ending.member))
        self.calls.pop(live.id, None)
        live.steps.put_nowait(None)

    async def stop(self) -> None:
        """End the calls that are left, in order, with their records."""
        for live in list(self.calls.values()):
            await self.end(live, Ending("lost", "house"))
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def beat(self, host: str, port: int, now: Callable[[], Millis], sleep: Callable[[float], Any]) -> None:
        """Say that this node is alive, and end the calls of those that said nothing for long."""
        while True:
            try:
                await self.database.write(lambda c: store.put_node(c, self.name, host, port), EVERY_ACCOUNT)
                silent = await self.database.read(lambda c: store.nodes_silent_since(c, now() - DEAD), EVERY_ACCOUNT)
                for node in silent:
                    await self.bury(node)
                await self.refresh()
            except Exception:
                log.exception("a sign of life failed")
            await sleep(BEAT)

    async def bury(self, node: str) -> None:
        """End what a dead node held; its parties' lines fell silent with it."""
        for account in await self.database.read(lambda c: store.accounts_with_calls_on(c, node), EVERY_ACCOUNT):
            await self.database.write(lambda c: _end_all(c, node), account)
        await self.database.write(lambda c: store.forget_node(c, node), EVERY_ACCOUNT)
        await keeping.sweep(self)

    # ---- what it does

    async def obey(self) -> None:
        """Hand each command to its call, until cancelled."""
        while True:
            await self._poke.wait()
            self._poke.clear()
            try:
                await self.look()
            except Exception:
                log.exception("commands could not be read")

    async def look(self) -> int:
        """Hand out what there is to do now; how much it was."""
        found = 0
        for account in await self.database.read(lambda c: store.accounts_told(c, self.name), EVERY_ACCOUNT):
            for command in await self.database.write(lambda c: service.taken(c, self.name), account):
                found += 1
                await self._hand(account, command)
        return found

    async def _hand(self, account: str, command: Any) -> None:
        live = self.calls.get(command.call)
        if live is None:
            held = await self.database.read(lambda c: store.call(c, command.call), account)
            if held is None or held.state == "over" or held.direction == "in":
                return
            # A call we make begins with its first command.
            live = self.begin(Live(held.id, account, held.conversation, held.person, "out"))
        live.then(lambda: carrying.carry(self, live, command))


async def _nothing() -> None:
    """Where there are no trunks, none change."""


def _end_all(c: Unit, node: str) -> None:
    for call in store.calls_on(c, node):
        receive.ended(c, call.id, "lost", "house")
    store.forget_commands_for(c, node)
