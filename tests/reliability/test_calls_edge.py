"""Kamailio before two nodes, as deploy/kamailio has it: calls and phones come through it, and never to a node that
drains.
"""

import asyncio
import shutil
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from fairline.channels.voice.sip.addresses import parse_address
from fairline.channels.voice.sip.tests.phone import Phone
from tests.support import kamailio, postgres
from tests.support.phoned import OURS, Phoned
from tests.support.server import PLAIN
from tests.support.talking import Day, Line, Shop, soon

pytestmark = pytest.mark.skipif(  # noqa: TID251  # the edge is optional, and .ci/run does not install it
    shutil.which("kamailio") is None, reason="apt-get install kamailio to see it before two nodes"
)


class Behind(Phoned):
    """A node that believes the edge, and nobody else, about who calls."""

    @property
    def environment(self) -> dict[str, str]:
        """The same, and where the edge is."""
        return {**super().environment, "FAIRLINE_SIP_EDGES": kamailio.HERE}


class Edged(Day):
    """A day on which everybody outside knows the edge alone."""

    def __init__(self, shop: Shop, edge: kamailio.Edge) -> None:
        super().__init__(shop)
        self.edge = edge

    async def _phone(self, *named: Any, **more: Any) -> Phone:
        phone = await super()._phone(*named, **more)
        phone.home = await phone.transports.flow_to("udp", kamailio.HERE, self.edge.port)
        return phone


class Front:
    """Two nodes of one shop, and the edge before them."""

    def __init__(self, nodes: tuple[Phoned, Phoned], edge: kamailio.Edge) -> None:
        self.nodes, self.edge, self.shop = nodes, edge, Shop(nodes[0])

    def name(self, node: Phoned) -> str:
        """What a node is called."""
        known = self.nodes[0].run("node", "list")["items"]
        return next(str(each["node"]) for each in known if each["port"] == node.sip)


def at(line: Line) -> int:
    """The SIP port of the node that answered a call."""
    return parse_address(line.call.heard[-1].headers.get("Contact") or "").uri.port or 0


def readiness(node: Phoned) -> int:
    """What is told to whoever spreads work over nodes."""
    return httpx.get(f"{node.url}/readyz", timeout=20, verify=PLAIN).status_code


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory, postgres_server: postgres.Server) -> Iterator[Front]:
    """A shop whose world knows one address."""
    folder, address = tmp_path_factory.mktemp("edged"), postgres_server.create("edged")
    nodes = Behind(folder / "data", address).start(), Behind(folder / "data", address).start()
    with kamailio.running(folder / "edge", [node.sip for node in nodes]) as edge:
        yield Front(nodes, edge)
    for node in nodes:
        node.stop()
    postgres_server.drop("edged")


async def test_a_providers_call_and_a_desk_phone_meet_through_the_edge(front: Front) -> None:
    async with Edged(front.shop, front.edge) as day:
        nora = await day.agent("Nora")
        caller, line, _ = await day.talk(nora)  # both hear each other
        assert front.edge.at in str(caller.call.heard[-1].headers.all("Record-Route"))
        assert front.edge.at in nora.phone.requests[0].headers.all("Record-Route")[0]  # by its Path, not straight
        line.call.reinvite(line.voice.sdp.replace(b"sendrecv", b"sendonly"))
        await caller.voice.hears(music=True)
        line.call.reinvite(line.voice.sdp)
        await caller.voice.hears("Nora")
        caller.hangs_up()
        await line.is_over()


async def registers(phone: Phone, contact: str) -> None:
    """The phone says where it believes to be."""
    asked = phone.register(contact=contact)
    await phone.until(lambda: asked.is_done)
    assert asked.status == 200, asked.status


async def test_a_phone_behind_a_translator_is_rung_where_the_edge_heard_it(front: Front) -> None:
    async with Edged(front.shop, front.edge) as day:
        nora = await day.agent("Nora")
        inside = f"<sip:{nora.phone.username}@192.168.7.7:5060>"
        await registers(nora.phone, f"<{nora.phone.contact}>;expires=0")
        await registers(nora.phone, f"{inside};expires=300")
        caller, line, _ = await day.talk(nora)
        assert nora.phone.requests[0].uri.startswith(f"sip:{nora.phone.username}@192.168.7.7")
        caller.hangs_up()
        await line.is_over()
        await registers(nora.phone, f"{inside};expires=0")


async def test_a_stranger_at_the_edge_is_asked_for_a_password_whoever_they_say_they_are(front: Front) -> None:
    async with Edged(front.shop, front.edge) as day:
        stranger = await day._phone("+12025550188", at="127.0.0.66")
        provider = f"127.0.0.1 {front.shop.provider}"
        call = stranger.call(f"sip:{OURS}@127.0.0.10", headers={"X-Fairline-Source": provider})
        await soon(lambda: call.state == "over")
        assert call.status == 401
        assert front.shop.calls() == []


async def test_a_node_that_drains_gets_no_new_calls_and_the_other_takes_them(front: Front) -> None:
    async with Edged(front.shop, front.edge) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        leaving, staying = sorted(front.nodes, key=lambda node: at(caller) != node.sip)
        name = await asyncio.to_thread(front.name, leaving)
        await asyncio.to_thread(leaving.run, "node", "drain", name)
        await soon(lambda: readiness(leaving) == 503)
        later = [day.calls() for _ in range(3)]  # whether the edge has looked by now or not
        await soon(lambda: front.edge.free() == 1)
        later += [day.calls() for _ in range(3)]
        for each in later:
            await each.is_up()  # with music
        assert {at(each) for each in later} == {staying.sip}
        await line.voice.hears("caller")  # what stands at the node that leaves goes on
        assert front.shop.get(f"/v1/calls/{call}")["state"] == "up"
        await asyncio.to_thread(leaving.run, "node", "drain", name, "--undo")
        await soon(lambda: front.edge.free() == 2)


async def test_calls_that_meet_a_node_that_is_gone_are_taken_by_the_other(front: Front) -> None:
    async with Edged(front.shop, front.edge) as day:
        gone = front.nodes[1]
        gone.kill()
        for each in [day.calls() for _ in range(6)]:  # before the edge has looked, for half of them its first choice
            await each.is_up()
        await soon(lambda: front.edge.free() == 1)
        gone.start()
        await soon(lambda: front.edge.free() == 2)
