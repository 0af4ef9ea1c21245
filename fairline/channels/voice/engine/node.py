"""This process's share of the calls: which it holds, what it is told to do, and that others know it is alive."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fairline.channels.voice import receive, service, store
from fairline.channels.voice.engine import carrying, hearing, resuming
from fairline.channels.voice.engine.live import Ending, Live, Party
from fairline.channels.voice.engine.room import Room
from fairline.channels.voice.kept import Finished
from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.location import Located, locate
from fairline.channels.voice.sip.location import Place as SipPlace
from fairline.journal import HOUSE, Actor, Event
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit

log = logging.getLogger(__name__)

AGAIN = 2.0  # seconds between two tries to write the end of a call


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
        self.recorded: dict[str, Finished] = {}  # what each file that grows will be, by its path
        self.announced: dict[str, asyncio.Event] = {}  # of ends that hear one thing and no more: that it was heard
        self.away: dict[str, Any] = {}  # members whose browser fell off a call, by member
        self.relays: set[Any] = set()  # calls of other nodes with phones of ours
        self.is_leaving, self.is_alone = False, True
        self.room = Room(lambda: len(self.calls))
        self.domain, self.folder = "localhost", folder
        self.vouching: Any = None
        self.menus: Any = None  # who understands phrases, where somebody does
        self.ready: set[Any] = set()  # words a voice has spoken already
        self._poke = asyncio.Event()
        self._given: set[str] = set()  # commands in hand that still lie in the table
        self._forgotten: set[str] = set()  # and those of them that no longer do
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

    async def verified(self, told: Any) -> str:
        """How far the number of a call that comes in can be trusted: A, B, C, failed; empty where nobody says."""
        if self.vouching is None:
            return str(told.verified)
        return str(await self.vouching.verified(told.passports, told.known, told.dialled, told.verified))

    def vouched(self, found: Any) -> dict[str, str]:
        """Our word for the number a permitted call shows, as a header; none where we sign nothing."""
        if self.vouching is None or not found.act.shown:
            return {}
        said: dict[str, str] = self.vouching.identity(found.shown, found.target, found.terms.attestation, found.act.id)
        return said

    # ---- what others do with it

    def begin(self, live: Live) -> Live:
        """Hold a call from now on."""
        self.calls[live.id] = live
        self.go(live.run())
        return live

    def poked(self, account: str, number: int) -> None:
        """Something was written: perhaps something to do here."""
        self._poke.set()

    def drain(self, on: bool) -> None:
        """Take no more calls, or take them again; a node that leaves takes none."""
        self.room.is_draining = on or self.is_leaving
        self.phones.agent.drain(self.room.is_draining)

    def go(self, work: Any) -> "asyncio.Task[Any]":
        """Have something run beside."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._over)
        return task

    def _over(self, task: "asyncio.Task[Any]") -> None:
        """Nobody waits for it: where it failed, the operator is told."""
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("what ran beside a call failed", exc_info=error)

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
        self.calls.pop(live.id, None)
        live.steps.put_nowait(None)
        try:
            await self._written_over(live, ending)
        except Exception:
            log.exception("the end of a call could not be written", extra={"call": live.id})
            self.go(self._write_over_later(live, ending))

    async def _written_over(self, live: Live, ending: Ending) -> None:
        work = receive.ended
        await self.unit(live, lambda c: work(c, live.id, ending.cause, ending.by, ending.member))

    async def _write_over_later(self, live: Live, ending: Ending) -> None:
        """The database is away: no call is forgotten over that."""
        while True:
            await asyncio.sleep(AGAIN)
            try:
                await self._written_over(live, ending)
            except Exception:
                log.warning("the end of a call still cannot be written", extra={"call": live.id})
            else:
                return

    async def stop(self) -> None:
        """End the calls that are left, in order, with their records."""
        for live in list(self.calls.values()):
            await self.end(live, Ending("lost", "house"))
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # ---- what it does

    async def obey(self) -> None:
        """Hand each command to its call, until cancelled."""
        while True:
            await self._poke.wait()
            self._poke.clear()
            try:
                await self.look()
                if self.away:
                    await resuming.look(self)
            except Exception:
                log.exception("commands could not be read")

    async def look(self) -> int:
        """Hand out what there is to do now, each thing once; how much it was."""
        found = 0
        self._given -= self._forgotten  # only now, that nothing reads what lay there before
        self._forgotten.clear()
        for account in await self.database.read(lambda c: store.accounts_told(c, self.name), EVERY_ACCOUNT):
            told = await self.database.read(lambda c: service.told(c, self.name), account)
            fresh = [each for each in told if each not in self._given]
            self._given.update(fresh)
            for each in fresh:
                await self._hand(account, told[each])
            if fresh:
                found += len(fresh)
                self.go(self._forget(account, fresh))
        return found

    async def _forget(self, account: str, ids: list[str]) -> None:
        """Beside what is done: a node that dies with it in hand has lost the call as well."""
        await self.database.write(lambda c: store.forget_commands(c, ids), account)
        self._forgotten.update(ids)

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
