"""How much one account's flood slows another: its neighbour's delay alone, and while somebody floods at ten times their
limit (clause TDA-NEIGHBOUR). Both engines, real processes, the usual limits switched on.

Spans with and without the flood take turns every few seconds, so that whatever else the machine does falls on both;
who floods is a process of its own, because the neighbour's stopwatch must not wait for the flood's client.
"""

import asyncio
import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from urllib.parse import urlsplit

from bench.figure import Figure
from bench.places import quantile
from tests.support import postgres
from tests.support.server import Office, Process

SPAN, TURNS = 2.0, 24  # seconds of each span, and how many there are; every second one is flooded
SETTLES = 0.3  # seconds at a span's beginning that count for neither
VISITORS, PACE = 20, 1.25  # the neighbour's visitors, and how many seconds between two messages of one
PROGRAMS = 4  # of the flooding account; each asks at ten times what one may
TIMES, ALLOWED = 10, 10.0  # ten times the limit, which is ten requests a second (security/pace.py)
GROWS = 1.2

Two = tuple[str, list[str], list[str]]  # where; the quiet one's visitors; the keys of the loud one's programs


def measure() -> Iterator[Figure]:
    """The neighbour's delay in milliseconds beside a flood over alone: 95 of 100, and the middle one."""
    for engine in ("sqlite", "postgres"):
        with two_on(engine) as (url, tokens, secrets):
            alone, beside = compared(url, tokens, secrets)
        for name, share in (("95 of 100", 0.95), ("the middle one", 0.5)):
            before, during = quantile(alone, share), quantile(beside, share)
            told = f"a neighbour's messages beside a flood, {name}, {engine}"
            yield Figure(told, during * 1000, "ms", before * 1000, GROWS, "less", "ratio")


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


def compared(url: str, tokens: Sequence[str], secrets: Sequence[str]) -> tuple[list[float], list[float]]:
    """What the neighbour's messages waited, in seconds: alone, and beside the flood."""
    begins = perf_counter() + 2.0  # a new process starts meanwhile; both read the machine's one clock
    flood = get_context("spawn").Process(target=_flooding, args=(url, list(secrets), begins), daemon=True)
    flood.start()
    try:
        waits = asyncio.run(_waits(url, tokens, begins))
    finally:
        flood.terminate()
        flood.join()
    spans = [(int((asked - begins) / SPAN), (asked - begins) % SPAN, wait) for asked, wait in waits]
    counted = [(span % 2, wait) for span, since, wait in spans if since >= SETTLES]
    return [wait for loud, wait in counted if not loud], [wait for loud, wait in counted if loud]


async def _waits(url: str, tokens: Sequence[str], begins: float) -> list[tuple[float, float]]:
    waits: list[tuple[float, float]] = []
    async with asyncio.TaskGroup() as group:
        for number, token in enumerate(tokens):
            group.create_task(_writes(url, token, number, begins, waits))
    return waits


def _program(loud: Office) -> str:
    return str(loud.process.run("token", "create", "--account", loud.account)["secret"])


async def _writes(url: str, token: str, number: int, begins: float, waits: list[tuple[float, float]]) -> None:
    """One visitor writes at a steady pace, each from an address of their own."""
    reader, writer = await _connect(url)
    count = 0
    while (due := begins + number * PACE / VISITORS + count * PACE) < begins + SPAN * TURNS:
        await asyncio.sleep(max(0.0, due - perf_counter()))
        body = json.dumps({"client_id": f"bench-{number}-{count:05}", "text": "Has my parcel left the house?"}).encode()
        asked = perf_counter()
        writer.write(_asked("POST", url, "/widget/v1/messages", token, body, f"198.51.100.{number + 1}"))
        count += 1
        try:
            if await _answer(reader) == 201:
                waits.append((asked, perf_counter() - asked))
        except (ConnectionError, asyncio.IncompleteReadError):  # the machine stood still for longer than a keep-alive
            reader, writer = await _connect(url)
    writer.close()


def _flooding(url: str, secrets: Sequence[str], begins: float) -> None:
    asyncio.run(_floods(url, secrets, begins))


async def _floods(url: str, secrets: Sequence[str], begins: float) -> None:
    async with asyncio.TaskGroup() as group:
        for secret in secrets:
            group.create_task(_program_floods(url, secret, begins))


async def _program_floods(url: str, token: str, begins: float) -> None:
    """In every second span a program asks ten times as often as it may; most of it is answered 429."""
    reader, writer = await _connect(url)
    every, count = 1 / (TIMES * ALLOWED), 0
    while (due := begins + count * every) < begins + SPAN * TURNS:
        count += 1
        if int(count * every / SPAN) % 2 == 0 or perf_counter() - due > SPAN:
            continue
        await asyncio.sleep(max(0.0, due - perf_counter()))
        body = json.dumps({"name": f"Queue {count}"}).encode()
        writer.write(_asked("POST", url, "/v1/teams", token, body, "203.0.113.9"))
        try:
            await _answer(reader)
        except (ConnectionError, asyncio.IncompleteReadError):
            reader, writer = await _connect(url)
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
