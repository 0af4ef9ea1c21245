"""How many messages a second are accepted durably through HTTP, with session, journal, seal and routing."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter, sleep

import httpx
import psutil

from bench.figure import Figure
from bench.load import flood, post
from bench.places import office, quantile
from tests.support.postgres import free_port

CLIENTS, EACH, ROUNDS = 64, 60, 5
TEXT = "Good morning, my parcel has not arrived and I leave on Friday. What can be done? " * 2


def measure() -> Iterator[Figure]:
    """Messages a second beside those of a bare endpoint, in turns, each alone on the machine; the middle of the rounds.

    What follows a message (search, rules, service levels, figures) goes on when all are accepted: how many a second
    come to their end, with everything done about them, is told by itself.
    """
    with office() as house, bare() as floor_url:
        tokens = [house.visitor().token for _ in range(CLIENTS)]
        ours, floor, waits, whole = [], [], [], []
        for turn in range(ROUNDS):
            floor.append(rate(floor_url, "/", ["-"] * CLIENTS, turn)[0])
            began = perf_counter()
            reached, each = rate(house.process.url, "/widget/v1/messages", tokens, turn)
            whole.append(CLIENTS * EACH / (rest(house.process.pid) - began))
            ours.append(reached)
            waits += each
    middle, below = _middle(ours), _middle(floor)
    yield Figure("accepted durably, 64 clients", middle, "1/s", below, 0.4, "more", "ratio")
    yield Figure("accepted within, 99 of 100", quantile(waits, 0.99) * 1000, "ms")
    yield Figure("accepted, and everything about them done", _middle(whole), "1/s", below, better="more")


def _middle(rates: list[float]) -> float:
    return sorted(rates)[len(rates) // 2]


def rest(pid: int) -> float:
    """Wait until a process has nothing more to do; the moment when it was last busy."""
    process, last = psutil.Process(pid), perf_counter()
    while perf_counter() - last < 0.5:
        before = sum(process.cpu_times()[:2])
        sleep(0.1)
        if sum(process.cpu_times()[:2]) - before >= 0.02:
            last = perf_counter()
    return last


def rate(url: str, path: str, tokens: list[str], turn: int) -> tuple[float, list[float]]:
    def make(client: int, number: int) -> bytes:
        body = {"client_id": f"bench-{turn}-{client}-{number:05}", "text": TEXT}
        return post(url, path, tokens[client], json.dumps(body).encode())

    seconds, waits = asyncio.run(flood(url, CLIENTS, EACH, make))
    return CLIENTS * EACH / seconds, waits


@contextmanager
def bare() -> Iterator[str]:
    """The bare endpoint, running."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.bare", str(port)])
    url = f"http://127.0.0.1:{port}"
    try:
        transport = httpx.HTTPTransport(retries=50)
        with httpx.Client(transport=transport) as client:
            client.post(url, content=b"{}")
        yield url
    finally:
        process.terminate()
        process.wait()
