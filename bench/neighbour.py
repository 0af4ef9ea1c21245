"""How much one account's flood slows another: its neighbour's delay alone, and while somebody floods at ten times their
limit (clause TDA-NEIGHBOUR). Both engines, real processes, the usual limits switched on.
"""

import asyncio
import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from urllib.parse import urlsplit

from bench.figure import Figure
from bench.places import quantile
from tests.support import postgres
from tests.support.server import Office, Process

ROUNDS, SECONDS = 3, 8.0
VISITORS, PACE = 20, 1.25  # the neighbour's visitors, and how many seconds between two messages of one
PROGRAMS = 4  # of the flooding account; each asks at ten times what one may
TIMES, ALLOWED = 10, 10.0  # ten times the limit, which is ten requests a second (security/pace.py)
GROWS = 1.2

Two = tuple[str, list[str], list[str]]  # where; the quiet one's visitors; the keys of the loud one's programs


def measure() -> Iterator[Figure]:
    """The neighbour's p95 in milliseconds, alone and beside a flood, in turns; the middle of three rounds."""
    for engine in ("sqlite", "postgres"):
        with two_on(engine) as (url, tokens, secrets):
            alone, beside = [], []
            for turn in range(ROUNDS):
                alone.append(quantile(asyncio.run(rounds(url, tokens, [], turn * 2)), 0.95))
                beside.append(quantile(asyncio.run(rounds(url, tokens, secrets, turn * 2 + 1)), 0.95))
        before, during = sorted(alone)[ROUNDS // 2], sorted(beside)[ROUNDS // 2]
        name = f"a neighbour's messages beside a flood, 95 of 100, {engine}"
        yield Figure(name, during * 1000, "ms", before * 1000, GROWS, "less", "ratio")


class Limited(Process):
    """A process with its limits on, behind a proxy that says who asks."""

    @property
    def environment(self) -> dict[str, str]:
        """The same, as an installation has it."""
        return {**super().environment, "FAIRLINE_LIMITS": "100", "FAIRLINE_TRUSTED_PROXIES": "127.0.0.1"}


@contextmanager
def two_on(engine: str) -> Iterator[Two]:
    """Two accounts of one installation."""
    with tempfile.TemporaryDirectory() as folder:
        if engine == "sqlite":
            yield from _two(Path(folder), "")
            return
        with postgres.running() as server:
            yield from _two(Path(folder), server.create("bench"))


def _two(folder: Path, address: str) -> Iterator[Two]:
    process = Limited(folder / "data", address).start()
    try:
        quiet = Office(process)
        loud = Office(process, name="Loud", email="lou@loud.example")
        tokens = [quiet.visitor().token for _ in range(VISITORS)]
        yield process.url, tokens, [_program(loud) for _ in range(PROGRAMS)]
    finally:
        process.stop()


async def rounds(url: str, tokens: Sequence[str], secrets: Sequence[str], turn: int) -> list[float]:
    """What each of the neighbour's messages waited, in seconds."""
    waits: list[float] = []
    ends = perf_counter() + SECONDS
    async with asyncio.TaskGroup() as group:
        for number, token in enumerate(tokens):
            group.create_task(_writes(url, token, f"{turn}-{number}", number, ends, waits))
        for secret in secrets:
            group.create_task(_floods(url, secret, ends))
    return waits


def _program(loud: Office) -> str:
    return str(loud.process.run("token", "create", "--account", loud.account)["secret"])


async def _writes(url: str, token: str, name: str, number: int, ends: float, waits: list[float]) -> None:
    """One visitor writes at a steady pace, each from an address of their own."""
    reader, writer = await _connect(url)
    begins, count = perf_counter() + number * PACE / VISITORS, 0
    while (due := begins + count * PACE) < ends:
        await asyncio.sleep(max(0.0, due - perf_counter()))
        body = json.dumps({"client_id": f"bench-{name}-{count:05}", "text": "Has my parcel left the house?"}).encode()
        asked = perf_counter()
        writer.write(_asked("POST", url, "/widget/v1/messages", token, body, f"198.51.100.{number + 1}"))
        if await _answer(reader) == 201:
            waits.append(perf_counter() - asked)
        count += 1
    writer.close()


async def _floods(url: str, token: str, ends: float) -> None:
    """A program asks ten times as often as it may; most of it is answered 429."""
    reader, writer = await _connect(url)
    begins, count = perf_counter(), 0
    while (due := begins + count / (TIMES * ALLOWED)) < ends:
        await asyncio.sleep(max(0.0, due - perf_counter()))
        body = json.dumps({"name": f"Queue {count}"}).encode()
        writer.write(_asked("POST", url, "/v1/teams", token, body, "203.0.113.9"))
        await _answer(reader)
        count += 1
    writer.close()


async def _connect(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    where = urlsplit(url)
    return await asyncio.open_connection(where.hostname, where.port)


def _asked(method: str, url: str, path: str, token: str, body: bytes, address: str) -> bytes:
    headers: Mapping[str, str] = {
        "Host": urlsplit(url).netloc,
        "Authorization": f"Bearer {token}",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "X-Forwarded-For": address,
    }
    told = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{method} {path} HTTP/1.1\r\n{told}\r\n".encode() + body


async def _answer(reader: asyncio.StreamReader) -> int:
    head = await reader.readuntil(b"\r\n\r\n")
    lengths = [line for line in head.split(b"\r\n") if line[:15].lower() == b"content-length:"]
    if lengths:
        await reader.readexactly(int(lengths[0][15:]))
    return int(head[9:12])
