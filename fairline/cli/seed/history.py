"""Plays a week of conversations through the house itself, on a clock of their own, so that every step is a real one."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from fairline import journal
from fairline.channels.webchat import receive, sites, store, visits
from fairline.channels.webchat.model import Visitor
from fairline.cli.seed.company import DATA, Company
from fairline.conversations import Written, end_wrap_up, reply, start_wrap_up
from fairline.conversations.notes import write_note
from fairline.journal import Actor
from fairline.kit.clock import StoppedClock
from fairline.kit.db import Database, Unit
from fairline.kit.plugin import Plugin
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

    def _id(self, agent: str | None) -> str:
        return self.company.members[agent or AGENTS[0]]

    async def _write(self, work: Callable[[Unit], T]) -> T:
        return await self.database.write(work, self.company.account)


def play_history(database: Database, clock: StoppedClock, company: Company, modules: Sequence[Plugin]) -> None:
    """A week of conversations that end now, and a few that wait."""
    asyncio.run(_play(database, clock, company, modules))


async def _play(database: Database, clock: StoppedClock, company: Company, modules: Sequence[Plugin]) -> None:
    player, now = Player(database, clock, company, modules), clock.now()
    talks = DATA["talks"]
    for place, talk in enumerate(talks):
        clock.jump_to(_moment(now, len(talks) - place))
        agent = AGENTS[1] if talk.get("locale") == "fr" else AGENTS[place % 3]
        await player.play(talk, agent, _pauses(place))
    for place, talk in enumerate(DATA["waiting"]):
        clock.jump_to(now - timedelta(minutes=14 - 4 * place))
        await player.play(talk, None, _pauses(place))
    clock.jump_to(now)
    await player._write(
        lambda c: [
            presence.choose(c, Actor("member", company.members[name]), company.members[name], "offline")
            for name in AGENTS
        ]
    )


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
