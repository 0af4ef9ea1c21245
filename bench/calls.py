"""How long a caller's INVITE takes to ring an agent's telephone, through trunk, journal, routing and media, and what a
call costs, at steady rates with sound both ways.
"""

import asyncio
import struct
from collections.abc import Iterator
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from time import perf_counter
from typing import Any

from bench.figure import Figure
from bench.places import quantile
from bench.staff import staffed, used
from tests.support.phoned import OURS, Ear
from tests.support.talking import Day, Shop

RATES, SECONDS, TALK = (5, 20, 40), 10, 1.0  # calls a second, seconds at each rate, seconds a call lasts
AGENTS = 80
SILENCE = bytes([0xFF]) * 160  # 20 ms, in PCMU


@dataclass(slots=True)
class Heard:
    """What was seen of the calls of one rate, by the number that called or by the call's id: instants in seconds."""

    asked: dict[str, float] = field(default_factory=dict)
    rang: dict[str, float] = field(default_factory=dict)  # by the call's id


def measure() -> Iterator[Figure]:
    """Milliseconds from INVITE to INVITE; the floor is one telephone that calls another without us, in the same run."""
    with staffed(AGENTS) as staff:
        yield from asyncio.run(_run(staff.shop))


async def _run(shop: Shop) -> list[Figure]:
    found: list[Figure] = []
    async with AsyncExitStack() as stack:
        day = await stack.enter_async_context(Day(shop))
        for number in range(AGENTS):
            await day.agent(f"Agent{number}")
        sounds = Sounds()
        stack.callback(sounds.end)
        for rate in RATES:
            floor = await _straight(day, rate)
            before = used(shop.process.pid)
            heard = await _steady(day, sounds, rate)
            cost = (used(shop.process.pid) - before) / len(heard.asked) * 1000
            found += _figures(shop, heard, rate, quantile(floor, 0.5) * 1000, cost)
    return found


def _figures(shop: Shop, heard: Heard, rate: int, floor: float, cost: float) -> Iterator[Figure]:
    named = f"at {rate} calls/s"
    theirs = {call: str(shop.get(f"/v1/calls/{call}")["theirs"]) for call in heard.rang}
    rang = [(at - heard.asked[theirs[call]]) * 1000 for call, at in heard.rang.items()]
    if len(rang) != len(heard.asked):
        raise RuntimeError(f"{len(heard.asked)} called, {len(rang)} rang")
    yield Figure(f"INVITE to the agent's INVITE, {named}, median", quantile(rang, 0.5), "ms", floor, 6)
    yield Figure(f"INVITE to the agent's INVITE, {named}, 99 of 100", quantile(rang, 0.99), "ms", floor, 15)
    yield Figure(f"processor a call that is talked for {TALK:.0f} s, {named}", cost, "ms")


async def _steady(day: Day, sounds: "Sounds", rate: int) -> Heard:
    """Calls at a steady rate, whatever becomes of those before: picked up at once, hung up after a while."""
    heard, calls = Heard(), []

    def rings(call: Any) -> None:
        now = perf_counter()
        named = call.requests[0].headers.get("X-Fairline-Call")
        heard.rang[named] = now
        sounds.knows(call.sdp)
        call.ring()
        call.answer(sounds.sdp)

    for agent in day.agents:
        agent.phone.on_call = rings
    began = perf_counter()
    for number in range(rate * SECONDS):
        await asyncio.sleep(max(0.0, began + number / rate - perf_counter()))
        calls.append(asyncio.create_task(_one(day, sounds, heard, f"+1202{rate:03}{number:04}")))
    await asyncio.gather(*calls)
    for agent in day.agents:
        agent.phone.calls.clear()
    day.carrier.calls.clear()
    return heard


async def _one(day: Day, sounds: "Sounds", heard: Heard, number: str) -> None:
    day.carrier.uri = f"sip:{number}@127.0.0.1"
    heard.asked[number] = perf_counter()
    call = day.carrier.call(f"sip:{OURS}@127.0.0.1:{day.shop.sip}", sounds.sdp)
    await day.carrier.until(lambda: call.state == "up", 30)
    sounds.knows(call.sdp)
    await asyncio.sleep(TALK)
    call.hang_up()
    sounds.forgets(call.sdp)


async def _straight(day: Day, rate: int) -> list[float]:
    """Seconds from INVITE to INVITE where one telephone calls another with nobody between."""
    waits: list[float] = []
    callee = day.agents[0].phone
    home, began = day.carrier.home, perf_counter()
    host, _, port = callee.transports.sent_by(callee.home).partition(":")
    day.carrier.home = await day.carrier.transports.flow_to("udp", host, int(port))
    for number in range(rate * 2):
        await asyncio.sleep(max(0.0, began + number / rate - perf_counter()))
        asked = perf_counter()
        rang: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        callee.on_call = partial(_refuses, rang)
        day.carrier.call("sip:agent@127.0.0.2")
        waits.append(await rang - asked)
    day.carrier.home = home
    callee.calls.clear()
    day.carrier.calls.clear()
    return waits


def _refuses(rang: "asyncio.Future[float]", call: Any) -> None:
    rang.set_result(perf_counter())
    call.refuse(486)


class Sounds:
    """One socket that is the sound of every party: it sends 50 packets a second to each that is known."""

    def __init__(self) -> None:
        self._ear = Ear(0)
        self._known: dict[tuple[str, int], int] = {}
        self._going = asyncio.create_task(self._go_on())
        self.sdp = self._ear.sdp

    def knows(self, sdp: bytes) -> None:
        """Somebody to send to."""
        self._known[_where(sdp)] = 0

    def forgets(self, sdp: bytes) -> None:
        """They are gone."""
        self._known.pop(_where(sdp), None)

    async def _go_on(self) -> None:
        began, turn = perf_counter(), 0
        while True:
            turn += 1
            for far in self._known:
                head = struct.pack("!BBHII", 0x80, 0, turn & 0xFFFF, (turn * 160) & 0xFFFFFFFF, far[1])
                with suppress(OSError):
                    self._ear.socket.sendto(head + SILENCE, far)
            with suppress(OSError):
                while self._ear.socket.recv(2048):
                    pass
            await asyncio.sleep(max(0.0, began + turn * 0.02 - perf_counter()))

    def end(self) -> None:
        """Silence."""
        self._going.cancel()
        self._ear.socket.close()


def _where(sdp: bytes) -> tuple[str, int]:
    return "127.0.0.1", int(sdp.decode().split("m=audio ")[1].split(" ")[0])
