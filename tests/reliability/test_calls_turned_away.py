"""A process that is full, or that leaves, says so to whoever calls, and lets the calls that stand go on."""

import asyncio
import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest

from tests.support.phoned import Phoned
from tests.support.server import PLAIN
from tests.support.talking import Day, Line, Shop, soon


class Small(Phoned):
    """A process with room for two calls."""

    @property
    def environment(self) -> dict[str, str]:
        """The same, and how many."""
        return {**super().environment, "FAIRLINE_SIP_CALLS": "2", "FAIRLINE_DRAIN_SECONDS": "20"}


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Shop]:
    """A shop in such a process."""
    process = Small(tmp_path / "small")
    yield Shop(process.start())
    process.stop()


def status_of(line: Line) -> int:
    """What the call was answered with in the end; 0 so far."""
    return line.call.status if line.call.state in ("up", "over") else 0


def readiness(shop: Shop) -> httpx.Response:
    """What is told to whoever spreads work over processes."""
    return httpx.get(f"{shop.url}/readyz", timeout=20, verify=PLAIN)


async def test_a_full_process_refuses_and_a_leaving_one_lets_its_calls_end(small: Shop) -> None:
    async with Day(small) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        waiting = day.calls()
        await soon(lambda: len(small.calls()) == 2)
        third = day.calls()
        await soon(partial(status_of, third))
        assert (third.call.status, third.call.heard[-1].headers.get("Retry-After")) == (503, "30")
        assert len(small.calls()) == 2
        await waiting.is_up()  # music
        waiting.hangs_up()
        await soon(lambda: len(small.calls()) == 1)
        (node,) = small.process.run("node", "list")["items"]
        assert (node["calls"], node["draining"]) == (1, False)
        assert small.process.run("node", "drain", node["node"])["draining"]
        await soon(lambda: readiness(small).status_code == 503)
        assert readiness(small).json()["missing"] == {"calls": "draining"}
        assert not small.process.run("node", "drain", node["node"], "--undo")["draining"]
        await soon(lambda: readiness(small).status_code == 200)
        os.kill(small.process.pid, signal.SIGTERM)
        await soon(lambda: readiness(small).status_code == 503)
        late = day.calls()
        await soon(partial(status_of, late))
        assert (late.call.status, late.call.heard[-1].headers.get("Retry-After")) == (503, "30")
        await caller.voice.hears("Nora")
        assert small.get(f"/v1/calls/{call}")["state"] == "up"
        caller.hangs_up()
        await line.is_over()
        assert await asyncio.to_thread(small.process._ended) == 0
        small.process.start()
        assert small.get(f"/v1/calls/{call}")["cause"] == "hung_up"
