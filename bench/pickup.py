"""How long it takes from an agent's picking up until both hear each other, with calls coming at a steady rate.

CALLS sets how many calls are picked up (200 usually), RATE how many a second (5).
"""

import asyncio
import os
import struct
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, suppress
from functools import partial
from time import perf_counter
from typing import Any

from bench.figure import Figure
from bench.places import quantile
from bench.staff import Staff, staffed
from fairline.channels.voice.media.packets import LEAST, packet
from tests.support.phoned import OURS, Ear
from tests.support.talking import Day, soon

CALLS, RATE = int(os.environ.get("CALLS", "200")), int(os.environ.get("RATE", "5"))
AGENTS, RINGS, TALK = 20, 0.3, 0.5  # seconds it rings, and that they talk after both hear each other
WHO = struct.Struct("!4sI")
MARK = b"FAIR"
REST = bytes([0xFF]) * (160 - WHO.size)


def measure() -> Iterator[Figure]:
    """Milliseconds; the floor is one telephone that calls another without us. Both speak every 20 ms: it may take as
    long until there is anything to hear.
    """
    with staffed(AGENTS) as staff:
        yield from picked_up(staff, CALLS, RATE)


def picked_up(staff: Staff, calls: int, rate: int) -> Iterator[Figure]:
    """The same, of so many calls."""
    staff.rests()
    straight, ours = asyncio.run(_run(staff, calls, rate))
    both, floor = [max(each) for each in ours.waits], [max(each) for each in straight.waits]
    named = f"at {rate} calls/s"
    for words, share in (("median", 0.5), ("99 of 100", 0.99)):
        beside = quantile(floor, share)
        yield Figure(f"picked up until both hear each other, {named}, {words}", quantile(both, share), "ms", beside)
    for words, who in (("agent hears the caller", 0), ("caller hears the agent", 1)):
        late, beside = (quantile([each[who] for each in one.waits], 0.99) for one in (ours, straight))
        yield Figure(f"picked up until the {words}, {named}, 99 of 100", late, "ms", beside)
    yield Figure("calls in which both heard each other", len(ours.waits), "calls", aim=calls, better="more")


async def _run(staff: Staff, calls: int, rate: int) -> tuple["Talks", "Talks"]:
    async with AsyncExitStack() as stack:
        day = await stack.enter_async_context(Day(staff.shop))
        for name in staff.names:
            await day.agent(name)
        straight = await _straight(day, calls, rate)
        ours = Talks(partial(_calls, day, f"sip:{OURS}@127.0.0.1:{staff.shop.sip}"))
        for agent in day.agents:
            agent.phone.on_call = ours.rings
        await ours.come(calls, rate)
    return straight, ours


async def _straight(day: Day, calls: int, rate: int) -> "Talks":
    """One telephone calls another with nobody between."""
    callee, home = day.agents[0].phone, day.carrier.home
    host, _, port = callee.transports.sent_by(callee.home).partition(":")
    day.carrier.home = await day.carrier.transports.flow_to("udp", host, int(port))
    talks = Talks(partial(_calls, day, "sip:agent@127.0.0.2"))
    callee.on_call = talks.rings
    await talks.come(calls, rate)
    day.carrier.home = home
    callee.calls.clear()
    day.carrier.calls.clear()
    return talks


def _calls(day: Day, to: str, number: int, sdp: bytes) -> Any:
    day.carrier.uri = f"sip:+1202555{number:04}@127.0.0.1"
    return day.carrier.call(to, sdp)


class Mouth(Ear):
    """Somebody who says their own number every 20 ms from the moment they know where to, and notes whom they hear."""

    def __init__(self, number: int) -> None:
        super().__init__(0)
        self.number, self.picked_up = number, 0.0
        self.hears: dict[int, float] = {}  # since when, by number
        self._said = WHO.pack(MARK, number) + REST
        self._count = 0
        loop = asyncio.get_running_loop()
        loop.add_reader(self.socket, self._take)
        self._going: asyncio.Task[None] | None = None

    def begins(self, sdp: bytes) -> None:
        """Talk to where a description says."""
        self.knows(sdp)
        if self._going is None:
            self._going = asyncio.create_task(self._go_on())

    async def _go_on(self) -> None:
        began = perf_counter()
        while self.far is not None:
            with suppress(OSError):
                self.socket.sendto(packet(0, False, self._count, self._count * 160, self.number, self._said), self.far)
            self._count += 1
            await asyncio.sleep(max(0.0, began + self._count * 0.02 - perf_counter()))

    def _take(self) -> None:
        with suppress(OSError):
            while len(came := self.socket.recv(2048)) >= LEAST:
                if len(came) == LEAST + 160 and came[LEAST : LEAST + 4] == MARK:
                    self.hears.setdefault(WHO.unpack_from(came, LEAST)[1], perf_counter())

    def end(self) -> None:
        """Gone."""
        if self._going is not None:
            self._going.cancel()
        asyncio.get_running_loop().remove_reader(self.socket)
        self.socket.close()


class Talks:
    """Calls of one measurement. `waits` are milliseconds until the agent, and until the caller heard the other."""

    def __init__(self, call: Callable[[int, bytes], Any]) -> None:
        self.waits: list[tuple[float, float]] = []
        self._call = call
        self._agents: dict[int, Mouth] = {}
        self._given = iter(range(1, 1_000_000))

    def rings(self, call: Any) -> None:
        """An agent's telephone rings, and is picked up after a while."""
        call.ring()
        asyncio.get_running_loop().call_later(RINGS, self._picks_up, call)

    def _picks_up(self, call: Any) -> None:
        mouth = Mouth(next(self._given))
        self._agents[mouth.number] = mouth
        mouth.picked_up = perf_counter()
        mouth.begins(call.sdp)
        call.answer(mouth.sdp)

    async def come(self, calls: int, rate: int) -> None:
        """So many calls, each picked up, talked in, and ended."""
        began = perf_counter()
        async with asyncio.TaskGroup() as group:
            for number in range(calls):
                await asyncio.sleep(max(0.0, began + number / rate - perf_counter()))
                group.create_task(self._one(number))

    async def _one(self, number: int) -> None:
        caller = Mouth(next(self._given))
        call = self._call(number, caller.sdp)
        await soon(lambda: call.state == "up" and call.sdp)
        caller.begins(call.sdp)
        agent = await soon(partial(self._whom, caller))
        assert agent is not None
        await soon(partial(_is_heard, caller, agent))
        since = agent.picked_up
        self.waits.append(((agent.hears[caller.number] - since) * 1000, (caller.hears[agent.number] - since) * 1000))
        await asyncio.sleep(TALK)
        call.hang_up()
        caller.end()
        agent.end()

    def _whom(self, caller: Mouth) -> Mouth | None:
        return next((self._agents[number] for number in caller.hears if number in self._agents), None)


def _is_heard(caller: Mouth, agent: Mouth) -> bool:
    return caller.number in agent.hears
