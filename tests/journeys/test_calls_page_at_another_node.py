"""A page that is reloaded in a call, and finds another node there: the call comes back to it, and goes on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from tests.reliability.test_calls_two_nodes import Pair, pair
from tests.support.at_the_screen import at_the_screen, chromium_with, microphone
from tests.support.phoned import Phoned
from tests.support.talking import Day, soon

__all__ = ["pair"]


class Balancer:
    """One address before two nodes: whoever comes anew is led to the node of the moment."""

    def __init__(self, process: Phoned) -> None:
        self.to, self.led = process, dict[str, int]()

    async def lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, both ways until either end closes."""
        at = urlsplit(self.to.url)
        self.led[self.to.url] = self.led.get(self.to.url, 0) + 1
        there, back = await asyncio.open_connection(at.hostname, at.port)
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
async def balanced(process: Phoned) -> AsyncIterator[tuple[Balancer, str]]:
    """The balancer, and its address."""
    balancer = Balancer(process)
    server = await asyncio.start_server(balancer.lead, "127.0.0.1", 0)
    try:
        yield balancer, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


async def test_a_page_reloaded_onto_another_node_has_its_call_again(pair: Pair, tmp_path) -> None:
    said = await microphone(tmp_path, "Good morning.", "Nora")
    async with balanced(pair.first) as (balancer, address), Day(pair.shop) as day, chromium_with(said) as browser:
        pair.shop.url = address
        async with at_the_screen(pair.shop, "Nora", browser) as nora:
            await nora.takes_calls()
            caller = day.calls()
            await nora.answers()
            await caller.is_up()
            await caller.voice.hears("Nora")
            balancer.to = pair.second
            await nora.page.reload()
            await nora.talks()
            await caller.voice.hears("Nora")
            await nora.hears("caller")
            assert balancer.led[pair.second.url] > 0
            await nora.presses("Alt+h")
            await caller.voice.hears(music=True)
            await nora.presses("Alt+h")
            await caller.voice.hears("Nora")
            (call,) = pair.shop.calls()
            await nora.presses("Alt+x")
            await caller.is_over()
            ended = await soon(lambda: pair.shop.get(f"/v1/calls/{call['id']}"))
            assert ended["direction"] == "in"
            await nora.bar.wait_for(state="detached")
            await nora.wraps_up()
            assert nora.complaints() == []
