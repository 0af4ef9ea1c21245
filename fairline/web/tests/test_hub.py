"""A client that comes and goes, with whatever number, gets every frame once, in order."""

import asyncio
import itertools
from functools import partial

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline import journal
from fairline.accounts.events import TeamMade
from fairline.journal import HOUSE
from fairline.kit.bus import NoBus
from fairline.kit.plugin import Frame, Live
from fairline.web.live import FAR, Hub

accounts = (f"acc_hub{number}" for number in itertools.count())

MEMBERS = ("mem_ada", "mem_luc")


def frame(c, entry):
    """An entry concerns whoever its name says."""
    return Frame((f"member:{entry.event.name}",), {})


class Client:
    """A socket that remembers what went down it, and how far a client that loses it has come."""

    def __init__(self, account, member):
        self.account, self.member, self.language = account, member, "en"
        self.permissions, self.topics = frozenset[str](), {f"member:{member}"}
        self.shown = {}
        self.got = []

    def give(self, number, frame):
        assert msgspec.json.decode(frame)["n"] == number
        self.got.append(number)

    def show(self, frame):
        raise AssertionError("nobody watches a view here")

    def signal(self, topic, data):
        raise AssertionError("nobody types here")


class Office:
    """A hub over a real database, and people who connect to it."""

    def __init__(self, database):
        self.database, self.account = database, next(accounts)
        self.hub = Hub(database, NoBus(), journal.after, [Live(frozenset({"TeamMade"}), frame)], [])
        self.clients: dict[str, Client] = {}
        self.heard: dict[str, list[int]] = {member: [] for member in MEMBERS}
        self.written: dict[str, list[int]] = {member: [] for member in MEMBERS}
        self.after = dict.fromkeys(MEMBERS)

    async def write(self, member, many):
        for _ in range(many):
            event = TeamMade(team="tea_x", name=member, members=())
            (entry,) = await self.database.write(lambda c, e=event: journal.append(c, HOUSE, e), self.account)
            self.written[member].append(entry.number)

    async def connect(self, member):
        self.leave(member)
        client = self.clients[member] = Client(self.account, member)
        start = await self.hub.join(client, self.after[member])
        assert start is not None
        if self.after[member] is None:
            self.heard[member] = [number for number in self.written[member] if number <= start]
            self.after[member] = start

    def leave(self, member):
        """The line breaks; what came down it before was taken in."""
        client = self.clients.pop(member, None)
        if client is not None:
            self.hub.leave(client)
            self.heard[member] += client.got
            self.after[member] = max([self.after[member], *client.got])

    def poke(self):
        """Tell the hub how far the journal has come."""
        self.hub.poke(self.account, sum(map(len, self.written.values())))

    async def settle(self):
        for _ in range(1000):
            room = self.hub._rooms.get(self.account)
            if room is None or (room.feeding is None or room.feeding.done()):
                break
            await asyncio.sleep(0.002)


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(MEMBERS), st.integers(1, 4)),
        st.tuples(st.just("connect"), st.sampled_from(MEMBERS), st.booleans()),
        st.tuples(st.just("leave"), st.sampled_from(MEMBERS), st.just(0)),
        st.tuples(st.just("poke"), st.just(""), st.just(0)),
        st.tuples(st.just("breathe"), st.just(""), st.integers(1, 3)),
    ),
    min_size=3,
    max_size=25,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=MOVES)
def test_whoever_comes_back_gets_what_was_written_once_and_in_order(database, moves):
    asyncio.run(play(Office(database), moves))


async def play(office, moves):
    connecting: list[asyncio.Task[None]] = []
    for member in MEMBERS:
        await office.connect(member)
    for move in moves:
        await take(office, connecting, *move)
    await asyncio.gather(*connecting)
    for member in MEMBERS:
        await office.connect(member)
    office.poke()
    await office.settle()
    for member in MEMBERS:
        office.leave(member)
    assert office.heard == office.written


async def take(office, connecting, what, member, many):
    """One move. A connection that is not waited for (`many` is false) is made while the next moves happen."""
    if what == "connect":
        connecting.append(asyncio.create_task(office.connect(member)))
    if what == "leave" or (what == "connect" and many):
        await asyncio.gather(*connecting)
    if what == "leave":
        office.leave(member)
    elif what == "write":
        await office.write(member, many)
    elif what == "poke":
        office.poke()
    elif what == "breathe":
        await asyncio.gather(*(asyncio.sleep(0) for _ in range(many)))


async def test_one_who_joins_while_others_are_fed_misses_nothing(database):
    """The room reads what its clients want; who comes in during the reading wants something else."""
    office = Office(database)
    await office.connect("mem_ada")
    office.after["mem_luc"] = 0
    await office.write("mem_luc", 1)
    joining = asyncio.create_task(office.connect("mem_luc"))
    office.hub.poke(office.account, 1)
    await joining
    await office.settle()
    office.leave("mem_luc")
    assert office.heard["mem_luc"] == [1]


async def test_one_who_is_too_far_behind_loads_their_screen_anew(database):
    office = Office(database)

    def many(c):
        journal.append(c, HOUSE, *(TeamMade(team="t", name="mem_ada", members=()) for _ in range(FAR + 1)))

    await database.write(many, office.account)
    client = Client(office.account, "mem_ada")
    assert await office.hub.join(client, 0) is None
    assert client.got == []
    assert await office.hub.join(Client(office.account, "mem_ada"), 1) == FAR + 1


@pytest.mark.parametrize("number", [-1, 10**9])
async def test_a_number_nobody_gave_is_no_reason_to_fail(database, number):
    office = Office(database)
    await office.write("mem_ada", 3)
    client = Client(office.account, "mem_ada")
    start = await office.hub.join(client, number)
    await office.settle()
    assert client.got == ([1, 2, 3] if number < 0 else [])
    assert start == (3 if number < 0 else None)


async def test_a_client_hears_nothing_of_others(database):
    office = Office(database)
    await office.connect("mem_ada")
    await office.write("mem_luc", 3)
    office.hub.poke(office.account, 3)
    await office.settle()
    assert office.clients["mem_ada"].got == []


async def test_a_feeding_that_fails_is_taken_up_where_it_stopped(database):
    office = Office(database)
    await office.connect("mem_ada")
    reads = partial(journal.after)
    office.hub._read_after = lambda *_: (_ for _ in ()).throw(OSError("gone"))
    await office.write("mem_ada", 2)
    office.hub.poke(office.account, 2)
    await office.settle()
    assert office.clients["mem_ada"].got == []
    office.hub._read_after = reads
    office.hub.poke(office.account, 2)
    await office.settle()
    assert office.clients["mem_ada"].got == [1, 2]
