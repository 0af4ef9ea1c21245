"""Torture messages and garbage at every door for calls of a running process: it goes on, and grows no bigger."""

import asyncio
import random
import re
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import psutil
import pytest
import websockets

from fairline.channels.voice.sip.tests import torture_valid as valid
from fairline.channels.voice.sip.tests.torture_invalid import FORGIVEN, INVALID
from tests.support.server import PLAIN
from tests.support.talking import Day, Shop, opened, soon

TORTURE = [
    *(value for value in vars(valid).values() if isinstance(value, bytes)),
    *(message for message, _ in INVALID.values()),
    *FORGIVEN.values(),
]
HUGE = [
    b"INVITE sip:a@b SIP/2.0\r\nSubject: " + b"x" * 60_000 + b"\r\n\r\n",
    b"INVITE sip:a@b SIP/2.0\r\nContent-Length: 99999999999\r\n\r\n",
    b"Via: " * 10_000,
    b"\x00" * 65_000,
]
SIGNS = [b'"', b"<", b">", b";", b",", b"@", b"%", b"\r\n", b"\0", b":", b"\xff", b"[", b"SIP/2.0"]
WARM, MANY = 3_000, 9_000
MIB = 1024 * 1024
GROWS = 16  # MiB it may grow while it is flooded again: what a run of the collector leaves


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A process that takes calls."""
    held = opened(tmp_path / "hostile")
    yield held
    held.process.stop()


def garbled(chance: random.Random) -> bytes:
    """A message cut, spliced with another, with signs put in."""
    message = chance.choice(TORTURE)
    for _ in range(chance.randrange(5)):
        at, other = chance.randrange(len(message) + 1), chance.choice(TORTURE)
        piece = chance.choice([chance.choice(SIGNS), other[: chance.randrange(len(other))][-40:], chance.randbytes(6)])
        message = message[:at] + piece + message[chance.choice([at, at + chance.randrange(1, 30)]) :]
    return message[:65_000]


async def from_datagrams(shop: Shop, chance: random.Random, count: int) -> None:
    """Garbage in datagrams, from the provider's address and from a stranger's."""
    for host in ("127.0.0.1", "127.0.0.9"):
        with socket.socket(type=socket.SOCK_DGRAM) as line:
            line.bind((host, 0))
            for number in range(count):
                line.sendto(garbled(chance), ("127.0.0.1", shop.sip))
                if number % 50 == 0:
                    await asyncio.sleep(0.02)


async def from_streams(shop: Shop, chance: random.Random, count: int) -> None:
    """Garbage in connections, one after the other."""
    for _ in range(count):
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", shop.sip)  # noqa: TID251  # a stranger's
            for _ in range(3):
                writer.write(chance.choice([garbled(chance), chance.choice(HUGE)]))
            await writer.drain()
            writer.close()
            await writer.wait_closed()


async def from_pages(shop: Shop, chance: random.Random, count: int) -> None:
    """Garbage where browsers' phones come."""
    url = shop.url.replace("http", "ws") + "/sip"
    for _ in range(count):
        with suppress(websockets.WebSocketException, OSError):
            async with websockets.connect(url, subprotocols=[websockets.Subprotocol("sip")]) as page:
                for _ in range(5):
                    message = garbled(chance)
                    await page.send(message if chance.random() < 0.5 else message.decode("utf-8", "replace"))


async def flooded(shop: Shop, chance: random.Random, count: int) -> None:
    """All of it at once."""
    await asyncio.gather(
        from_datagrams(shop, chance, count // 2),
        from_streams(shop, chance, count // 100),
        from_pages(shop, chance, count // 100),
    )


def open_lines(shop: Shop) -> float:
    """Lines of SIP that are open."""
    told = httpx.get(f"{shop.url}/metrics", timeout=60, verify=PLAIN).text
    found = re.search(r"^fairline_call_legs ([0-9.]+)$", told, re.M)
    assert found is not None
    return float(found[1])


async def test_torture_and_garbage_stop_no_door_and_leave_nothing(shop: Shop) -> None:
    chance = random.Random(4475)
    process = psutil.Process(shop.process.pid)
    async with Day(shop) as day:
        nora = await day.agent("Nora")
        caller, line, _ = await day.talk(nora)
        with socket.socket(type=socket.SOCK_DGRAM) as stranger:
            stranger.bind(("127.0.0.1", 0))
            for message in [*TORTURE, *HUGE]:
                with suppress(OSError):  # longer than a datagram
                    stranger.sendto(message, ("127.0.0.1", shop.sip))
        await flooded(shop, chance, WARM)
        before = process.memory_info().rss
        await flooded(shop, chance, MANY)
        assert process.is_running()
        assert (process.memory_info().rss - before) / MIB < GROWS
        await caller.voice.hears("Nora")  # the call that stood goes on
        caller.hangs_up()
        await line.is_over()
        await nora.does(f"/v1/conversations/{shop.conversations()[0]['id']}/wrap-up", {}, "PUT")
        caller, line, _ = await day.talk(nora)  # and new ones are taken
        line.hangs_up()
        await caller.is_over()
    await soon(lambda: open_lines(shop) == 0, 60)
    assert "Traceback" not in (shop.process.folder / f"log-{shop.process.port}.txt").read_text()
