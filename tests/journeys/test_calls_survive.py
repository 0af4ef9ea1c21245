"""A worker of sound dies, then the whole process: calls end with their records, and new ones are taken."""

import os
import signal
from functools import partial

import psutil
import pytest

from tests.support.talking import Day, Line, opened, soon


def _settled(line: Line) -> bool:
    return line.call.state in ("up", "over")


@pytest.fixture
def lone(tmp_path):
    shop = opened(tmp_path / "lone")
    yield shop
    shop.process.stop()


def worker_of(shop):
    """The process that carries sound."""
    children = psutil.Process(shop.process.pid).children(recursive=True)
    return next(each.pid for each in children if any("media" in word for word in each.cmdline()))


async def test_calls_end_with_their_records_when_sound_or_all_dies_and_new_ones_are_taken(lone):
    async with Day(lone) as day:
        nora = await day.agent("Nora")
        caller, line, call = await day.talk(nora)
        os.kill(worker_of(lone), signal.SIGKILL)
        await caller.is_over()
        await line.is_over()
        held = await soon(lambda: (found := lone.get(f"/v1/calls/{call}"))["state"] == "over" and found)
        assert held["cause"] == "lost"
        await nora.does(f"/v1/conversations/{held['conversation']}/wrap-up", {}, "PUT")
        while True:  # until another worker stands
            again = day.calls()
            await soon(partial(_settled, again))
            if again.call.state == "up":
                break
        call = lone.calls()[0]["id"]
        await nora.takes()
        lone.process.kill()
        lone.process.start()
        await soon(lambda: lone.get(f"/v1/calls/{call}")["state"] == "over")
        assert lone.get(f"/v1/calls/{call}")["cause"] == "lost"
