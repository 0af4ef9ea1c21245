"""Calls come and go by several trunks: by the next where one fails, by the right one where they share an address."""

import socket
from contextlib import suppress

import pytest

from tests.journeys.test_calls_made import where
from tests.support.server import Office
from tests.support.talking import Day, soon

SECOND = "+12025550124"


class Neighbour(Office):
    """Another account, with a line."""

    trunk = ""


@pytest.fixture
def reserve(shop):
    """The line has a machine that never says anything before the one that does, and there is a second line."""
    setup = shop.get(f"/v1/trunks/{shop.trunk['id']}")["setup"]
    made = shop.post("/v1/trunks", {"kind": "sip", "setup": {**setup, "name": "Reserve", "rank": 5}})
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.3", 0))
        mute = {"name": "127.0.0.3", "port": silent.getsockname()[1]}
        hosts = [mute, {**setup["hosts"][0], "priority": 10}]
        shop.ask("PUT", f"/v1/trunks/{shop.trunk['id']}", {"setup": {**setup, "hosts": hosts}})
        yield silent
    shop.ask("PUT", f"/v1/trunks/{shop.trunk['id']}", {"setup": setup})
    shop.ask("DELETE", f"/v1/trunks/{made['id']}")


@pytest.fixture
def narrow(shop):
    """The line carries one call at a time."""
    setup = shop.get(f"/v1/trunks/{shop.trunk['id']}")["setup"]
    shop.ask("PUT", f"/v1/trunks/{shop.trunk['id']}", {"setup": {**setup, "channels": 1}})
    yield
    shop.ask("PUT", f"/v1/trunks/{shop.trunk['id']}", {"setup": setup})


@pytest.fixture(scope="module")
def neighbour(shop):
    """Another account of the same installation, with a line to the same provider and a number of its own."""
    office = Neighbour(shop.process, name="Oak Bank", email="zoe@oak.example")
    office.accepts("zoe@oak.example")
    hosts = [{"name": "127.0.0.1", "port": shop.provider}]
    setup = {"name": "Line", "hosts": hosts, "sources": ["127.0.0.1/32"], "country": "US"}
    trunk = office.post("/v1/trunks", {"kind": "sip", "setup": setup})
    wanted = {"number": SECOND, "kind": "geographic", "name": "Bank", "trunk": trunk["id"]}
    office.post("/v1/numbers", {**wanted, "entry": f"queue:{office.queue}"})
    office.trunk = trunk["id"]
    return office


def asked(silent):
    """Whether anything was asked of a machine that says nothing."""
    with suppress(BlockingIOError):
        return silent.recv(1, socket.MSG_DONTWAIT)


async def test_where_a_machine_is_silent_and_a_line_refuses_the_next_carries_the_call(shop, reserve):
    """A machine that says nothing is not waited for, and a line that is out of service is not the end of it."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        number, _ = await where(nora, "permitted")
        await soon(lambda: asked(reserve))  # the engine knows of it
        await nora.does("/v1/calls", {"number": number})
        line = await nora.takes()
        first = await day.rung()
        first.call.refuse(503)
        second = await day.rung()
        assert second.call is not first.call
        second.picks_up()
        await second.voice.hears("Nora")
        second.hangs_up()
        await line.is_over()


async def test_a_telephone_at_the_address_of_a_line_is_asked_for_its_password(shop):
    """It calls as its member, and a wrong password gets nowhere."""
    async with Day(shop) as day:
        nora = await day.agent("Nora", at="127.0.0.1")
        await day.tries(shop, shop.trunk["id"])
        number, _ = await where(nora, "permitted")
        line = nora.keys(number)
        await soon(lambda: line.call.state in ("up", "over"))
        assert line.call.state == "up", line.call.status
        rung = await day.rung()
        rung.picks_up()
        await line.is_up()
        await line.voice.hears("caller")
        line.hangs_up()
        await rung.is_over()
        nora.phone.password = "wrong"
        refused = nora.keys(number)
        await refused.is_over()
        assert refused.call.status == 401


async def test_accounts_behind_one_provider_are_told_apart_by_the_number_called(shop, neighbour):
    """Both lines share an address; each call rings in the account whose number it is."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        await day.tries(neighbour, neighbour.trunk)
        caller = day.calls(SECOND)
        await soon(lambda: caller.call.state != "new")
        assert caller.call.state in ("early", "up"), caller.call.status
        (call,) = await soon(lambda: neighbour.get("/v1/calls")["items"])
        assert call["ours"] == SECOND
        assert nora.phone.calls == shop.calls() == []
        await caller.leaves()
        await soon(lambda: neighbour.get("/v1/calls")["items"] == [])
        await day.talk(nora)
        assert neighbour.get("/v1/calls")["items"] == []


async def test_no_more_calls_go_by_a_line_than_it_has_room_for(shop, narrow):
    """The one that finds no room is refused, so that its network looks elsewhere."""
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        await day.tries(shop, shop.trunk["id"])
        await day.talk(nora)
        refused = day.calls()
        await refused.is_over()
        assert refused.call.status == 503
        assert refused.call.heard[-1].headers.get("Retry-After")
