"""What a process costs: memory idle and loaded, and how long it takes to be ready on an existing database."""

import subprocess
import sys
from collections.abc import Iterator
from time import perf_counter, sleep

import psutil

from bench.accept import CLIENTS, rate, rest
from bench.figure import Figure
from bench.places import office

MB = 1_000_000


def measure() -> Iterator[Figure]:
    """MB of resident memory beside an interpreter that imported Litestar and nothing else; seconds to ready."""
    with office() as house:
        floor = _bare()
        first = _resident(house.process.pid)
        tokens = [house.visitor().token for _ in range(CLIENTS)]
        rate(house.process.url, "/widget/v1/messages", tokens, 0)
        loaded = _resident(house.process.pid)
        rest(house.process.pid)  # else the next start finds work left over, and is not idle
        house.process.stop()
        began = perf_counter()
        house.process.start()
        ready = perf_counter() - began
        sleep(3)  # what begins by itself has begun
        idle = _resident(house.process.pid)
    yield Figure("memory, idle", idle, "MB", floor, 150)
    yield Figure("memory, idle, of the start that made the tables", first, "MB", floor)
    yield Figure("memory, after 3,840 messages", loaded, "MB", floor)
    yield Figure("ready on an existing database", ready, "s", _interpreter(), 3)


def _resident(pid: int) -> float:
    return psutil.Process(pid).memory_info().rss / MB


def _bare() -> float:
    words = "import litestar, uvicorn, uvloop, sys; print('up', flush=True); sys.stdin.read()"
    process = subprocess.Popen([sys.executable, "-c", words], stdout=subprocess.PIPE, stdin=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    resident = _resident(process.pid)
    process.communicate()
    return resident


def _interpreter() -> float:
    began = perf_counter()
    subprocess.run([sys.executable, "-c", "import litestar"], check=True)
    return perf_counter() - began
