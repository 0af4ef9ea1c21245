"""Plays a week of conversations through the house itself, on a clock of their own, so that every step is a real one."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from fairline import journal
from fairline.channels.webchat import receive, sites, store, visits
from fairline.channels.webchat.model import Visitor
from fairline.cli.seed.company import DATA, Company
from fairline.cli.seed.compliance import DEEDS
from fairline.cli.seed.desk import zone
from fairline.cli.seed.letters import Letter, letters
from fairline.cli.seed.pretence import pretend
from fairline.conversations import Written, end_wrap_up, reply, start_wrap_up
from fairline.conversations.notes import write_note
from fairline.journal import Actor
from fairline.kit.clock import StoppedClock
from fairline.kit.db import Database, Unit
from fairline.kit.plugin import Plugin
from fairline.kit.work import Worker
from fairline.routing import offers, presence
from fairline.routing import store as routing

T = TypeVar("T")
AGENTS = ("Ada Brunner", "Luc Morel", "Priya Nair")


class Player:
    """Plays conversations in a database whose clock it moves."""

    def __init__(self, database: Database, clock: StoppedClock, company: Company, modules: Sequence[Plugin]) -> None:
        self.database, self.clock, self.company = database, clock, company
        followers = [each for module in modules for each in module.followers]
        self._followers = journal.Followers(database, followers, "seed")
        self._worker = Worker(database, {kind: does for module in modules for kind, does in module.jobs.items()})

    async def play(self, talk: Mapping[str, Any], agent: str | None, pauses: Iterator[timedelta]) -> None:
        """One conversation: without an agent, only what the contact wrote, left waiting."""
        visitor = await self._arrive(talk)
        conversation = ""
        for number, line in enumerate(talk["lines"]):
            who, text = line.split(": ", 1)
            self.clock.advance(next(pauses))
            if who == "c":
                await self._write(partial(self._say, visitor=visitor, number=number, text=text, talk=talk))
            elif who == "n":
                await self._write(partial(write_note, id=conversation, member=self._id(agent), text=text))
            else:
                await self._write(partial(self._answer, conversation=conversation, agent=agent, text=text))
            await self._followers.catch_up()
            if agent and not conversation:
                conversation = await self._take(visitor, agent)
        if agent:
            self.clock.advance(next(pauses))
            await self._write(lambda c: self._end(c, conversation, agent, talk["end"]))
        await self._followers.catch_up()

    async def write_letter(self, letter: Letter, step: Mapping[str, Any]) -> None:
        """One step of a letter, and all that comes of it: rules, clocks, mail that leaves."""
        await self.settle()
        if "says" in step:
            await self._write(lambda c: letter.comes(c, step))
        else:
            await self._write(lambda c: letter.goes_on(c, step))
        await self.settle()
        if "answers" in step:  # what a person sends by mail can be taken back for a moment
            self.clock.advance(timedelta(seconds=11))
            await self.settle()
        if not letter.conversation:
            await self._write(letter.begun)

    async def do(self, work: Callable[[Unit], object]) -> None:
        """One thing somebody does, and all that comes of it."""
        await self.settle()
        await self._write(work)
        await self.settle()

    async def settle(self) -> None:
        """Let followers read to the end, and everything be done that is due by now."""
        await self._followers.catch_up()
        while await self._worker.run_due():
            await self._followers.catch_up()

    async def _arrive(self, talk: Mapping[str, Any]) -> str:
        def unit(c: Unit) -> str:
            site = sites.find(c, self.company.site)
            visitor, _ = visits.arrive(c, site, None, talk.get("locale", "en"), None)
            if talk.get("email") or talk.get("name"):
                visits.tell(c, visitor, talk.get("name", ""), talk.get("email", ""), {}, left_email=False)
            return visitor.id

        return await self._write(unit)

    def _say(self, c: Unit, visitor: str, number: int, text: str, talk: Mapping[str, Any]) -> None:
        held = _visitor(c, visitor)
        url = f"https://alpinetea.example/{talk['page'].lower().replace(' ', '-')}"
        receive.receive(c, held, receive.Incoming(f"seed-{number:04}", text, (), url, talk["page"]))

    async def _take(self, visitor: str, agent: str | None) -> str:
        """The agent becomes available, is offered the work, and takes it."""
        member = self._id(agent)
        by = Actor("member", member)
        await self._write(lambda c: presence.choose(c, by, member, "available"))
        await self._followers.catch_up()
        self.clock.advance(timedelta(seconds=6))

        def unit(c: Unit) -> str:
            open_now = [row["id"] for row in routing.open_offers(c, agent=member)]
            taken = [offers.accept(c, by, member, each) for each in open_now]
            presence.choose(c, by, member, "busy")
            return taken[0]

        found = await self._write(unit)
        await self._followers.catch_up()
        return found

    def _answer(self, c: Unit, conversation: str, agent: str | None, text: str) -> None:
        member = self._id(agent)
        ruling = reply(c, conversation, Written(text), Actor("member", member), member, oversees=True)
        if ruling.outcome != "permitted":
            raise RuntimeError(f"the gate did not permit a line of the demo: {ruling}")

    def _end(self, c: Unit, conversation: str, agent: str, disposition: str) -> None:
        member = self._id(agent)
        by = Actor("member", member)
        start_wrap_up(c, conversation, by, member, oversees=True)
        end_wrap_up(c, conversation, by, member, disposition=self.company.dispositions[disposition])

    async def rest(self, names: Sequence[str]) -> None:
        """Agents go home."""
        for name in names:
            member = self.company.members[name]
            await self._write(partial(presence.choose, by=Actor("member", member), member=member, presence="offline"))

    def _id(self, agent: str | None) -> str:
        return self.company.members[agent or AGENTS[0]]

    async def _write(self, work: Callable[[Unit], T]) -> T:
        return await self.database.write(work, self.company.account)


def play_history(database: Database, clock: StoppedClock, company: Company, modules: Sequence[Plugin]) -> None:
    """A week of conversations that end now, and a few that wait. Mail leaves for nowhere."""
    asyncio.run(_play(database, clock, company, modules))


async def _play(database: Database, clock: StoppedClock, company: Company, modules: Sequence[Plugin]) -> None:
    names = await database.read(zone, company.account)
    wire, outbox = pretend(None, names)
    apart = Database(database.engine, replace(database.tools, wire=wire))
    try:
        player, now = Player(apart, clock, company, modules), clock.now()
        written = letters(company.desk, company.members, outbox) if company.desk else []
        steps = [*_talks(player, now), *_letters(player, written, now), *_officer(player, company, now)]
        for moment, does in sorted(steps, key=lambda each: each[0]):
            clock.jump_to(max(moment, clock.now()) if clock.now() < now else moment)
            await does()
        clock.jump_to(now)
        await player.settle()
        await player.rest(AGENTS)
    finally:
        apart.close()


Step = tuple[datetime, Callable[[], Awaitable[None]]]


def _talks(player: Player, now: datetime) -> Iterator[Step]:
    talks, waiting = DATA["talks"], DATA["waiting"]
    for place, talk in enumerate(talks):
        agent = AGENTS[1] if talk.get("locale") == "fr" else AGENTS[place % 3]
        yield _moment(now, len(talks) - place), partial(player.play, talk, agent, _pauses(place))
    for place, talk in enumerate(waiting):
        yield now - timedelta(minutes=14 - 4 * place), partial(player.play, talk, None, _pauses(place))


def _letters(player: Player, written: Sequence[Letter], now: datetime) -> Iterator[Step]:
    for letter in written:
        for moment, step in letter.moments(now):
            yield moment, partial(player.write_letter, letter, step)


def _officer(player: Player, company: Company, now: datetime) -> Iterator[Step]:
    for ago, deed in DEEDS:
        yield now - ago, partial(player.do, partial(deed, company.members))


def _moment(now: datetime, back: int) -> datetime:
    """Some daytime in the past week, later for smaller `back`."""
    day = now - timedelta(hours=13 * back)
    return day.replace(hour=8 + (back * 5) % 9, minute=(back * 17) % 60) - timedelta(days=1)


def _pauses(start: int) -> Iterator[timedelta]:
    number = start
    while True:
        number += 1
        yield timedelta(seconds=11 + (number * 37) % 83)


def _visitor(c: Unit, visitor: str) -> Visitor:
    found = store.visitor(c, visitor)
    if found is None:
        raise LookupError(visitor)
    return found
