"""A page that is reloaded in a call, and finds another node there: the call comes back to it, and goes on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from copy import copy
from urllib.parse import urlsplit

import pytest

from tests.reliability.test_calls_two_nodes import Pair, pair
from tests.support.at_the_screen import at_the_screen, chromium_with, microphone
from tests.support.phoned import Phoned
from tests.support.postgres import free_port
from tests.support.talking import Day

__all__ = ["pair"]


class Balancer:
    """One address before two nodes: whoever comes anew is led to the node of the moment."""

    def __init__(self, process: Phoned) -> None:
        self.to, self.led = process, dict[str, int]()

    async def lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, both ways until either end closes."""
        at = urlsplit(self.to.url)
        self.led[self.to.url] = self.led.get(self.to.url, 0) + 1
        there, back = await asyncio.open_connection(at.hostname, at.port)  # noqa: TID251  # a cable of ours
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(_pour(reader, back))
                both.create_task(_pour(there, writer))
        finally:
            back.close()
            writer.close()


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while said := await reader.read(65_536):
            writer.write(said)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def balanced(process: Phoned, port: int) -> AsyncIterator[Balancer]:
    """The balancer, at a port."""
    balancer = Balancer(process)
    server = await asyncio.start_server(balancer.lead, "127.0.0.1", port)
    try:
        yield balancer
    finally:
        server.close()


@pytest.fixture
def port(monkeypatch) -> int:
    """Where the world finds both nodes, as each is told."""
    found = free_port()
    monkeypatch.setenv("FAIRLINE_URL", f"http://127.0.0.1:{found}")
    return found


@pytest.fixture
def nodes(port: int, request) -> Pair:
    """Two nodes behind that address."""
    held: Pair = request.getfixturevalue("pair")
    return held


async def test_a_page_reloaded_onto_another_node_has_its_call_again(port: int, nodes: Pair, tmp_path) -> None:
    said = await microphone(tmp_path, "Good morning.", "Nora")
    seen = copy(nodes.shop)
    seen.url = f"http://127.0.0.1:{port}"  # for the page alone: who asks from here waits, and the balancer with them
    async with (
        balanced(nodes.first, port) as balancer,
        Day(nodes.shop) as day,
        chromium_with(said) as browser,
        at_the_screen(seen, "Nora", browser) as nora,
    ):
        await nora.takes_calls()
        caller = day.calls()
        await nora.answers()
        await caller.is_up()
        await caller.voice.hears("Nora")
        balancer.to = nodes.second
        await nora.page.reload()
        await nora.talks()
        await caller.voice.hears("Nora")
        await nora.hears("caller")
        assert balancer.led[nodes.second.url] > 0
        await nora.presses("Alt+h")
        await caller.voice.hears(music=True)
        await nora.presses("Alt+h")
        await caller.voice.hears("Nora")
        await nora.presses("Alt+x")
        await caller.is_over()
        await nora.bar.wait_for(state="detached")
        await nora.wraps_up()
        assert nora.complaints() == []
