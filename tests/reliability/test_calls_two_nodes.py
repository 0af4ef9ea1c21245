"""Two processes on one database take calls: each reaches the phones of both, and one dies without taking the other."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.support import postgres
from tests.support.phoned import Phoned
from tests.support.talking import Agent, Day, Shop, soon

DEAD = 20.0  # seconds within which a dead node's calls have ended; on a machine of their own, nine


class Pair:
    """A shop whose first process holds the calls, unless something else is said."""

    def __init__(self, folder: Path, address: str) -> None:
        self.address = address
        self.first, self.second = Phoned(folder, address).start(), Phoned(folder, address).start()
        self.shop = Shop(self.first)

    @contextmanager
    def at(self, process: Phoned) -> Iterator[None]:
        """Who comes meanwhile comes to this process."""
        before = self.shop.sip, self.shop.url
        self.shop.sip, self.shop.url = process.sip, process.url
        yield
        self.shop.sip, self.shop.url = before

    async def agent(self, day: Day, name: str, process: Phoned) -> Agent:
        """Somebody comes to work, and their phone registers at this process."""
        with self.at(process):
            return await day.agent(name)

    def records(self) -> list[str]:
        """The states of all calls that stand written."""
        with psycopg.connect(self.address) as connection:
            return [str(state) for (state,) in connection.execute("SELECT state FROM voice_calls").fetchall()]

    def move(self, process: Phoned) -> None:
        """Go on at this process, whatever became of the other."""
        self.shop.sip, self.shop.url = process.sip, process.url


@pytest.fixture
def pair(tmp_path: Path, postgres_server: postgres.Server) -> Iterator[Pair]:
    """Two processes of one installation: the same keys, the same database."""
    address = postgres_server.create("phoned")
    held = Pair(tmp_path / "data", address)
    yield held
    held.first.stop()
    held.second.stop()
    postgres_server.drop("phoned")


def over(pair: Pair, call: str) -> dict[str, Any]:
    """The call, once it is over; nothing before."""
    found: dict[str, Any] = pair.shop.get(f"/v1/calls/{call}")
    return found if found["state"] == "over" else {}


async def offers(agent: Agent) -> list[dict[str, Any]]:
    """What somebody is offered now."""
    found: dict[str, Any] = await agent.does("/v1/offers", method="GET")
    return list(found["items"])


async def test_a_call_reaches_an_agent_whose_phone_registered_at_the_other_node(pair: Pair) -> None:
    async with Day(pair.shop) as day:
        nora = await pair.agent(day, "Nora", pair.second)
        caller, line, call = await day.talk(nora)
        line.call.reinvite(line.voice.sdp.replace(b"sendrecv", b"sendonly"))
        await caller.voice.hears(music=True)
        line.call.reinvite(line.voice.sdp)
        await caller.voice.hears("Nora")
        line.hangs_up()
        await caller.is_over()
        ended = await soon(partial(over, pair, call))
        assert ended["cause"] == "hung_up"
        await nora.does(f"/v1/conversations/{ended['conversation']}/wrap-up", {}, "PUT")
        again, line, call = await day.talk(nora)
        again.hangs_up()
        await line.is_over()
        assert (await soon(partial(over, pair, call)))["cause"] == "hung_up"


async def test_a_node_that_dies_drops_its_calls_with_their_records_and_the_other_takes_new_ones(pair: Pair) -> None:
    async with Day(pair.shop) as day:
        nora = await pair.agent(day, "Nora", pair.second)
        _, line, talking = await day.talk(nora)
        ben = await day.agent("Ben")
        day.calls()
        await ben.rings()
        ringing = next(each["id"] for each in pair.shop.calls() if each["id"] != talking)
        pair.first.kill()
        pair.move(pair.second)
        ben.client.base_url = pair.second.url
        day.carrier.home = await day.carrier.transports.flow_to("udp", "127.0.0.1", pair.second.sip)
        ada = await day.agent("Ada")
        fresh = day.calls()  # the provider's next host
        taken = await ada.takes()
        await fresh.is_up()
        await fresh.voice.hears("Ada")
        ended = await soon(partial(over, pair, talking), DEAD)
        dropped = await soon(partial(over, pair, ringing), DEAD)
        assert (ended["cause"], dropped["cause"]) == ("lost", "lost")
        await line.is_over()  # whoever is still there is told
        assert [each["state"] for each in pair.shop.calls()] == ["up"]
        assert len(pair.shop.conversations()) == 3
        taken.hangs_up()
        await fresh.is_over()
        ben.phone.home = await ben.phone.transports.flow_to("udp", "127.0.0.1", pair.second.sip)
        again = ben.phone.register()
        await ben.phone.until(lambda: again.is_done)
        ben.phone.calls.clear()
        another = day.calls()
        await ben.takes()  # the offer of the dead node's call does not keep him
        await another.is_up()
        another.hangs_up()
        await nora.does(f"/v1/conversations/{ended['conversation']}/wrap-up", {}, "PUT")
        async with asyncio.timeout(DEAD):  # she is free: who was dropped while waiting is hers to call back
            while [each["conversation"] for each in await offers(nora)] != [dropped["conversation"]]:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
    assert pair.records() == ["over"] * 4  # none lost, none doubled
    assert pair.second.run("verify")["holds"]
