"""Kamailio before two nodes, as deploy/kamailio has it: calls and phones come through it, never to a node that drains;
calls out and registrations leave by it, and nobody else's.
"""

import asyncio
import shutil
import socket
from collections.abc import Iterator
from functools import partial

import httpx
import pytest

from fairline.channels.voice.sip.addresses import parse_address
from fairline.channels.voice.sip.tests.phone import Phone
from tests.journeys.test_calls_made import where
from tests.support import kamailio, postgres
from tests.support.edged import Behind, Edged, Front
from tests.support.phoned import OURS, Phoned
from tests.support.server import PLAIN
from tests.support.talking import Agent, Line, soon

pytestmark = pytest.mark.skipif(  # noqa: TID251  # the edge is optional, and .ci/run does not install it
    shutil.which("kamailio") is None, reason="apt-get install kamailio to see it before two nodes"
)

ECHOED = (b"via", b"from", b"to", b"call-id", b"cseq")  # what an answer repeats


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


@pytest.fixture
def by_the_edge(front: Front) -> Iterator[None]:
    """Calls out leave by the edge."""
    front.sets(proxy=front.edge.at)
    yield
    front.sets()


def hears(machine: socket.socket, heard: list[bytes]) -> None:
    """A machine that is there when it is asked, and says nothing to a call."""
    came, whence = machine.recvfrom(65_535)
    heard.append(came)
    if came.startswith(b"OPTIONS"):
        told = [line for line in came.split(b"\r\n") if line.partition(b":")[0].lower() in ECHOED]
        machine.sendto(b"\r\n".join([b"SIP/2.0 200 OK", *told, b"Content-Length: 0", b"", b""]), whence)


async def calls_out(day: Edged, agent: Agent) -> tuple[Line, Line]:
    """Somebody calls a number, and hears who is there: their line, and the one outside."""
    number, _ = await where(agent, "permitted")
    await agent.does("/v1/calls", {"number": number})
    line = await agent.takes()
    rung = await day.rung()
    rung.picks_up()
    await rung.voice.hears(agent.name)
    await line.voice.hears("caller")
    return line, rung


@pytest.mark.parametrize(("made_at", "ends"), [(0, "inside"), (0, "outside"), (1, "inside"), (1, "outside")])
async def test_a_call_out_of_either_node_reaches_a_provider_who_knows_only_the_edge(
    front: Front, by_the_edge: None, made_at: int, ends: str
) -> None:
    node = front.nodes[made_at]
    async with Edged(front.shop, front.edge) as day:
        day.believes_the_edge()
        nora = await day.agent_at(node, "Nora")
        await soon(lambda: day.asked(node, "OPTIONS"))  # it knows the way
        line, rung = await calls_out(day, nora)
        (invite,) = day.asked(node, "INVITE")
        assert front.edge.at in str(invite.headers.all("Record-Route"))
        assert invite.headers.all("Route") == []
        line.call.reinvite(line.voice.sdp.replace(b"sendrecv", b"sendonly"))
        await rung.voice.hears(music=True)
        line.call.reinvite(line.voice.sdp)
        await rung.voice.hears("Nora")
        (line if ends == "inside" else rung).hangs_up()
        await (rung if ends == "inside" else line).is_over()
        await soon(lambda: front.shop.calls() == [])


async def test_a_machine_that_says_nothing_to_a_call_beyond_the_edge_is_left_for_the_next(
    front: Front, by_the_edge: None
) -> None:
    (real,) = front.shop.trunk["setup"]["hosts"]
    async with Edged(front.shop, front.edge) as day:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
            silent.bind(("127.0.0.3", 0))
            mute = {"name": "127.0.0.3", "port": silent.getsockname()[1]}
            day.believes_the_edge()
            nora = await day.agent_at(front.nodes[0], "Nora")
            front.sets(proxy=front.edge.at, hosts=[mute, {**real, "priority": 10}])
            heard: list[bytes] = []
            asyncio.get_running_loop().add_reader(silent, hears, silent, heard)
            ours = f"127.0.0.1:{front.nodes[0].sip};".encode()
            # The node that is to call knows the machine, and that it is there.
            await soon(lambda: len([each for each in heard if each.startswith(b"OPTIONS") and ours in each]) > 1)
            _, rung = await calls_out(day, nora)
            asyncio.get_running_loop().remove_reader(silent)
            assert any(each.startswith(b"INVITE") for each in heard)
            rung.hangs_up()


async def test_a_provider_we_register_with_calls_the_edge_and_a_node_takes_it(front: Front, by_the_edge: None) -> None:
    async with Edged(front.shop, front.edge) as day:
        day.believes_the_edge()
        nora = await day.agent("Nora")
        front.sets(proxy=front.edge.at, registers=True, login="41215550199", password="hush-hush")
        asked = [(await soon(partial(day.asked, node, "REGISTER")))[-1] for node in front.nodes]
        there = f"sip:41215550199@{front.edge.at}"
        assert [each.headers.get("Contact") for each in asked] == [f"<{there}>"] * 2  # one for all nodes
        voice = day.voice("caller")
        dialled = {"P-Called-Party-ID": f"<sip:{OURS}@carrier.example>"}
        caller = Line(day.carrier, day.carrier.call(there, voice.sdp, dialled), voice)
        line = await nora.takes()
        await caller.is_up()
        await caller.voice.hears("Nora")
        await line.voice.hears("caller")
        line.hangs_up()
        await caller.is_over()


@pytest.mark.parametrize("place", ["127.0.0.66", "127.0.0.1"])  # a stranger's machine, and a node's
async def test_nobody_but_a_node_gets_anything_out_by_the_edge(front: Front, by_the_edge: None, place: str) -> None:
    async with Edged(front.shop, front.edge) as day:
        nora = await day.agent("Nora")
        stranger = await day._phone("+12025550188", at=place)
        outside, node = f"sip:+12025550177@127.0.0.1:{front.shop.provider}", f"sip:x@127.0.0.1:{front.nodes[0].sip}"
        edge, on = f"<sip:{front.edge.at};lr>", f"<{outside};lr>"
        heard_at = f"<sip:{front.edge.at};lr;received={outside}>"
        ways = [
            *((outside, "", route) for route in ("", edge, f"{edge}, {on}", on, heard_at)),
            *((outside, ";tag=1", route) for route in ("", edge, on)),
            *((node, ";tag=1", route) for route in (f"{edge}, {on}", heard_at)),
            (f"{node};alias=127.0.0.1~{front.shop.provider}~1", ";tag=1", edge),
        ]
        tries = []
        for number, (uri, tag, route) in enumerate(ways):
            for method in ("INVITE", "REGISTER", "OPTIONS", "BYE"):
                request = stranger.request(method, uri, uri, f"relay-{place}-{number}-{method}")
                request.headers.set("To", f"<{uri}>{tag}")
                request.headers.set("X-Fairline-Source", f"127.0.0.1 {front.nodes[0].sip}")
                if route:
                    request.headers.set("Route", route)
                tries.append((method, stranger.ask(request)))
        line, rung = await calls_out(day, nora)  # the edge had time to let through what it lets through
        rung.hangs_up()
        await line.is_over()
        assert [each for each in day.carrier.requests if "relay-" in (each.headers.get("Call-ID") or "")] == []
        said = {each.status for method, each in tries if method in ("INVITE", "REGISTER")}
        assert said <= {401, 403, 404, 481}
