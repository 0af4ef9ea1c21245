"""The house of these tests: everything up to calls, on telephones that exist in memory only."""

import asyncio
from pathlib import Path

import pytest

from fairline.channels import voice
from fairline.channels.voice import lines, store
from fairline.channels.voice.engine import arriving
from fairline.channels.voice.engine.node import Node
from fairline.channels.voice.switchboard import Incoming
from fairline.channels.voice.tests.fakes import FakeLeg, FakeMedia, FakePhones
from fairline.journal import HOUSE, after, append, head
from fairline.numbers.phones.events import PhoneNumberActivated, PhoneNumberAdded
from fairline.routing.tests.shop import Shop
from tests.support.house import ACCOUNT

CALLER = "+41790001122"
OURS = "+41445550100"


@pytest.fixture
def plugins():
    from fairline.app import MODULES

    return MODULES


@pytest.fixture
def desk(house):
    return Telephones(house)


class Telephones:
    """An account with a queue and one number, a trunk, and agents with telephones."""

    def __init__(self, house):
        self.house, self.shop = house, Shop(house)
        self.phones, self.media = FakePhones(), FakeMedia()
        self.users = {}
        made = PhoneNumberAdded(phone="num_1", number=OURS, country="CH", kind="geographic", name="Shop", source="held")
        active = PhoneNumberActivated(phone="num_1")
        house.write(lambda c: append(c, HOUSE, made, active))

    def agent(self, name, *, phone=True):
        """An agent who is there, with a telephone that registered."""
        member = self.shop.agent(name)
        secret = self.house.write(lambda c: lines.screen(c, member))
        self.users[member] = secret.user
        if phone:
            self.phones.register(secret.user)
        return member

    def run(self, story):
        """Let a story happen on a node of its own, and everything that comes of it."""

        async def whole():
            node = Node(self.house.database, "node-1", self.phones, self.media, _speak, Path("."))
            node.trunks["trk_1"] = ACCOUNT
            story_node = On(self, node)
            await story(story_node)
            await node.stop()

        self.house.write(lambda c: store.put_node(c, "node-1", "127.0.0.1", 5060), "*")
        asyncio.run(whole())

    def written(self):
        """How much stands in the journal."""
        return self.house.read(lambda c: head(c))

    def events(self):
        """What stands in the journal, oldest first."""
        return [entry.event for entry in self.house.read(lambda c: after(c, 0, 10_000))]

    def kinds(self, *wanted):
        return [type(each).__name__ for each in self.events() if type(each).__name__ in wanted]


async def _speak(account, what):
    return list(what), "hash"


class On:
    """A node at work in a story."""

    def __init__(self, desk, node):
        self.desk, self.node = desk, node

    async def settle(self):
        """Until nothing more comes of anything."""
        for _ in range(50):
            going_on = list(self.node.calls.values())  # also those that end in a moment
            await asyncio.sleep(0)
            await self.desk.house.settle()
            before = self.desk.written()
            found = await self.node.look()
            for live in {*going_on, *self.node.calls.values()}:
                await live.steps.join()
            await asyncio.sleep(0)
            if not found and self.desk.written() == before:
                return
        raise AssertionError("it never came to rest")

    async def rings(self, caller=CALLER, called=OURS):
        """Somebody calls one of our numbers; the line, and the call's id."""
        leg = FakeLeg(
            outgoing=False,
            caller=Incoming(called, "trk_1", "", caller, "", "A"),
        )
        await arriving.invited(self.node, leg)
        await self.settle()
        return leg, next(reversed(self.node.calls), "")

    async def agent(self, name, **more):
        """Somebody comes to work while the story goes on."""
        return await asyncio.to_thread(self.desk.agent, name, **more)

    async def tells(self, *commands):
        """What the house says."""
        self.desk.house.write(lambda c: voice.command(c, *commands))
        await self.settle()

    async def does(self, leg, what, *args):
        """A telephone does something, and all that comes of it happens."""
        getattr(leg, what)(*args)
        await self.settle()

    def legs(self, call):
        return self.desk.house.read(lambda c: voice.legs(c, call))

    def call(self, call):
        return self.desk.house.read(lambda c: voice.call(c, call))
