"""What a recorded call between a trunk and a browser costs: one party by plain G.711, the other by DTLS-SRTP.

CALLS sets how many calls talk at once (40 usually), SECONDS for how long.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.crowd import HERE, Browser, Caller, Crowd, Party
from bench.figure import Figure
from bench.media import FLOOR
from bench.places import quantile
from fairline.channels.voice.media.backend import Media
from fairline.channels.voice.media.pool import Pool

CALLS, SECONDS = int(os.environ.get("CALLS", "40")), float(os.environ.get("SECONDS", "10"))
FIRST = 24_000  # of the worker's ports, and behind them the browsers'


@dataclass(frozen=True, slots=True)
class Talked:
    """What a process spent on everybody's talk: `micros` of processor a packet; `waits` of those that came, in ms."""

    micros: float
    said: int
    waits: list[float]
    short: int = 0  # recordings that do not hold all of it


def measure() -> Iterator[Figure]:
    """Microseconds of one core for each packet, beside a loop that only receives and sends; calls a core carries."""
    yield from recorded(CALLS, SECONDS)


def recorded(calls: int, seconds: float) -> Iterator[Figure]:
    """The same, of so many calls."""
    bare = asyncio.run(_bare(calls, seconds))
    found = asyncio.run(_through(calls, seconds))
    yield Figure("a packet between trunk and browser, recorded", found.micros, "us", bare.micros, 6, of="ratio")
    carried = 0.7e6 / (found.micros * 100)
    yield Figure("recorded browser calls a core carries at 70 % busy", carried, "calls", aim=150, better="more")
    lost, beside = found.said - len(found.waits), bare.said - len(bare.waits)
    yield Figure(f"packets lost of {found.said}, {calls} calls", lost, "packets", beside, aim=0)
    for words, share in (("median", 0.5), ("99 of 100", 0.99)):
        late = quantile(found.waits, share)
        yield Figure(f"delay of a packet, {calls} calls, {words}", late, "ms", quantile(bare.waits, share), aim=20)
    yield Figure("recordings that are too short", found.short, "files", aim=0)


async def _bare(calls: int, seconds: float) -> Talked:
    callers = [await Caller.begun() for _ in range(2 * calls)]
    numbers, pipe = json.dumps([caller.number for caller in callers]), subprocess.PIPE
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", FLOOR, numbers, stdin=pipe, stdout=pipe)
    assert child.stdout is not None
    for caller, number in zip(callers, json.loads(await child.stdout.readline()), strict=True):
        caller.to = (HERE, number)
    found = await _spent(child.pid, list(callers), seconds)
    await child.communicate(b"")  # it ends with its input
    await asyncio.gather(*(caller.close() for caller in callers))
    return found


async def _through(calls: int, seconds: float) -> Talked:
    """The same through a media worker."""
    media, parties = Media(), list[Party]()
    others = set(psutil.Process().children())
    ours, theirs = range(FIRST, FIRST + 8 * calls), range(FIRST + 8 * calls, FIRST + 16 * calls)
    await media.start(1, ours, HERE)
    try:
        with tempfile.TemporaryDirectory() as name:
            folder, pool = Path(name), Pool(theirs)
            for _ in range(calls):
                parties += await _call(media, pool, folder)
            (worker,) = set(psutil.Process().children()) - others
            found = await _spent(worker.pid, parties, seconds)
            await media.stop()
            whole = 2 * 8000 * seconds  # bytes: two channels of u-law
            sizes = await asyncio.to_thread(_sizes, folder)
            return Talked(found.micros, found.said, found.waits, calls - sum(size >= whole for size in sizes))
    finally:
        await media.stop()
        for party in parties:
            await party.close()


async def _call(media: Media, pool: Pool, folder: Path) -> tuple[Caller, Browser]:
    """Somebody on a trunk and somebody in a browser, recorded."""
    caller, browser = await Caller.begun(), Browser(pool)
    end = await media.open("rtp", caller.offer)
    caller.knows(end.sdp)
    other = await media.open("webrtc", None, near=end)
    await other.remote(await browser.answer(other.sdp))
    await end.record(str(folder / f"{end.id}.wav"), other)
    await end.wire(other)
    return caller, browser


async def _spent(pid: int, parties: list[Party], seconds: float) -> Talked:
    crowd, process = Crowd(parties), psutil.Process(pid)
    await crowd.meets()
    before = process.cpu_times()
    said, waits = await crowd.talks(seconds)
    after = process.cpu_times()
    spent = after.user + after.system - before.user - before.system
    return Talked(spent / said * 1e6, said, waits)


def _sizes(folder: Path) -> list[int]:
    return [file.stat().st_size for file in folder.iterdir()]
