"""What sound costs: CPU for each packet relayed, recorded or mixed, and how many recorded calls one core carries.

CALLS sets how many calls talk at once (40 usually), SECONDS for how long.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import psutil

from bench.figure import Figure
from bench.media_load import Line, lines, talk
from bench.places import quantile
from fairline.channels.voice.media.backend import End, Media
from fairline.channels.voice.sdp import parse

CALLS, SECONDS = int(os.environ.get("CALLS", "40")), float(os.environ.get("SECONDS", "4"))
OFFER = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio {} RTP/AVP 0\r\n"
FIRST = 22_000
Set = Callable[[list[End], Path], Awaitable[None]]
FLOOR = """
import asyncio, json, sys, uvloop
class Relay(asyncio.DatagramProtocol):
    def connection_made(self, line): self.line = line
    def datagram_received(self, packet, source): self.other.line.sendto(packet, self.to)
async def main():
    loop, ends = asyncio.get_running_loop(), []
    for number in json.loads(sys.argv[1]):
        _, end = await loop.create_datagram_endpoint(Relay, local_addr=("127.0.0.1", 0))
        end.mine = ("127.0.0.1", number)
        ends.append(end)
    for one, other in zip(ends[::2], ends[1::2]):
        one.other, one.to, other.other, other.to = other, other.mine, one, one.mine
    print(json.dumps([end.line.get_extra_info("sockname")[1] for end in ends]), flush=True)
    await asyncio.to_thread(sys.stdin.read)
uvloop.run(main())
"""


def measure() -> Iterator[Figure]:
    """Microseconds of one core for each packet, beside a loop that only receives and sends; calls a core carries."""
    bare, _ = _floor()
    relayed, delays = asyncio.run(_through(_wire, 2))
    yield Figure("a packet relayed", relayed, "us", bare, 3, of="ratio")
    recorded, late = asyncio.run(_through(_record, 2))
    yield Figure("a packet relayed and recorded", recorded, "us", bare, 4, of="ratio")
    mixed, _ = asyncio.run(_through(_mix, 3))
    yield Figure("20 ms of a leg mixed, in rooms of three", mixed, "us", bare, 5, of="ratio")
    yield Figure(
        "recorded calls a core carries at 70 % busy", 0.7e6 / (recorded * 100), "calls", aim=150, better="more"
    )
    yield Figure("delay of a packet relayed, 99 of 100", quantile(delays, 0.99), "ms", aim=20)
    yield Figure("delay of a packet relayed and recorded, 99 of 100", quantile(late, 0.99), "ms", aim=20)


def _floor() -> tuple[float, list[float]]:
    phones = lines(2 * CALLS)
    numbers = json.dumps([phone.number for phone in phones])
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", FLOOR, numbers], stdin=pipe, stdout=pipe) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        for phone, number in zip(phones, json.loads(child.stdout.readline()), strict=True):
            phone.to = ("127.0.0.1", number)
        found = _spent(child.pid, phones)
        child.stdin.close()
    return found


async def _through(arrange: Set, size: int) -> tuple[float, list[float]]:
    """The same through a media worker, calls of `size` parties each arranged as one wishes."""
    media, phones = Media(), lines(2 * CALLS // size * size)
    others = set(psutil.Process().children())
    await media.start(1, range(FIRST, FIRST + 8 * CALLS), "127.0.0.1")
    try:
        ends = [await _opened(media, phone) for phone in phones]
        with tempfile.TemporaryDirectory() as folder:
            for start in range(0, len(ends), size):
                await arrange(ends[start : start + size], Path(folder))
            (worker,) = set(psutil.Process().children()) - others
            found = await asyncio.to_thread(_spent, worker.pid, phones)
            await media.stop()
        return found
    finally:
        await media.stop()
        for phone in phones:
            phone.socket.close()


async def _opened(media: Media, phone: Line) -> End:
    end = await media.open("rtp", OFFER.format(phone.number))
    audio = parse(end.sdp).audio
    assert audio is not None
    phone.to = (audio.host, audio.port)
    return end


async def _wire(ends: list[End], _: Path) -> None:
    await ends[0].wire(ends[1])


async def _record(ends: list[End], folder: Path) -> None:
    await ends[0].record(str(folder / f"{ends[0].id}.wav"), ends[1])
    await ends[0].wire(ends[1])


async def _mix(ends: list[End], _: Path) -> None:
    for end in ends:
        await end.join(f"room-{ends[0].id}")


def _spent(pid: int, phones: list[Line]) -> tuple[float, list[float]]:
    """Microseconds of CPU a process spends on each packet said, and what each packet waited."""
    talk(phones, 0.5)
    process = psutil.Process(pid)
    before = process.cpu_times()
    said, waits = talk(phones, SECONDS)
    after = process.cpu_times()
    spent = after.user + after.system - before.user - before.system
    return spent / said * 1e6, waits
