"""What it costs to write down who read what: processor time of the desk's hottest GETs, with it and without.

Each pair of runs asks the same of the same data; the second process notes no answer. CLIENTS ask at once, as a busy
desk does, so that writing down happens beside the requests it is about.
"""

import asyncio
import os
import statistics
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from time import perf_counter

import httpx

from bench.desks import Desk, desk, stacked
from bench.figure import Figure
from tests.support.server import Process

ROWS, EACH, ROUNDS, CLIENTS = 2_000, 400, 5, 8
MOST = 5.0  # per cent of the time a GET takes
SILENT = "import fairline.web.readings as r; r.is_reading = lambda *_: False; from fairline.cli import main; main()"
TICK = os.sysconf("SC_CLK_TCK")


class Silent(Process):
    """A process that notes no answer."""

    @property
    def command(self) -> list[str]:
        """How it is started."""
        return [sys.executable, "-c", SILENT, *self.verb]


def measure() -> Iterator[Figure]:
    """Per cent of processor time, and of the wall's, that writing down adds; each way by its median round."""
    with desk(stacked(ROWS)) as held:
        kept = held.house.process
        ways = _ways(held)
        loud = _rounds(held, kept, ways)
        kept.stop()
        other = Silent(kept.folder)
        other.start()
        try:
            quiet = _rounds(held, other, ways)
        finally:
            other.stop()
    for name in ways:
        with_it, without = loud[name], quiet[name]
        yield Figure(f"a GET of {name}, processor time", with_it[0], "µs", without[0], without[0] * (1 + MOST / 100))
        yield Figure(f"what writing down adds to {name}", (with_it[0] / without[0] - 1) * 100, "%", 0.0, MOST)


def _ways(held: Desk) -> Mapping[str, str]:
    with httpx.Client(base_url=held.house.url, cookies={"fairline": held.cookie}) as client:
        items = client.get("/v1/conversations?limit=50").json()["items"]
    one = items[0]["id"]
    return {
        "a list of 50": "/v1/conversations?limit=50",
        "a conversation": f"/v1/conversations/{one}",
        "a thread": f"/v1/conversations/{one}/thread",
        "a contact": f"/v1/contacts/{items[0]['contact']['id']}",
    }


def _rounds(held: Desk, process: Process, ways: Mapping[str, str]) -> dict[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}
    for name, path in ways.items():
        asyncio.run(_ask(process.url, held.cookie, path))
        rounds = [_round(process, held.cookie, path) for _ in range(ROUNDS)]
        found[name] = (statistics.median(cpu for cpu, _ in rounds), statistics.median(wall for _, wall in rounds))
    return found


def _round(process: Process, cookie: str, path: str) -> tuple[float, float]:
    """Microseconds of processor and of wall time per answer; what is written afterwards counts."""
    before, began = _spent(process.pid), perf_counter()
    asyncio.run(_ask(process.url, cookie, path))
    wall = perf_counter() - began
    asyncio.run(asyncio.sleep(0.6))
    return (_spent(process.pid) - before) / EACH * 1e6, wall / EACH * 1e6


async def _ask(url: str, cookie: str, path: str) -> None:
    async with httpx.AsyncClient(base_url=url, cookies={"fairline": cookie}, timeout=60) as client:

        async def some() -> None:
            for _ in range(EACH // CLIENTS):
                (await client.get(path)).raise_for_status()

        async with asyncio.TaskGroup() as group:
            for _ in range(CLIENTS):
                group.create_task(some())


def _spent(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK
