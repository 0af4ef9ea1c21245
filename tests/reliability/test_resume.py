"""A socket that comes back with its number is told what was written meanwhile on whatever it watches, once."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import websockets

from tests.support.server import Office, Process


@asynccontextmanager
async def line(office: Office, after: int | None, *topics: str) -> AsyncIterator[Any]:
    """An agent's socket that watches; `watch` stands in the hello too, so that it holds from the first entry on."""
    async with websockets.connect(office.url.replace("http", "ws") + "/v1/live") as live:
        await live.send(json.dumps({"hello": {"token": office.secret, "after": after, "watch": topics}}))
        await live.send(json.dumps({"watch": topics}))
        yield live


async def test_what_was_written_while_the_line_was_down_comes_down_it_afterwards(process: Process) -> None:
    office = Office(process)
    visitor = office.visitor()
    visitor.say("before-the-break", "before")
    async with asyncio.timeout(30):
        while not (rows := office.get("/v1/conversations?view=all")["items"]):
            await asyncio.sleep(0.1)
    topic = f"conversation:{rows[0]['id']}"
    async with line(office, None, topic) as live:
        number = json.loads(await live.recv())["ready"]["number"]

    visitor.say("during-the-break", "during")
    async with asyncio.timeout(30):
        while office.get("/v1/conversations?view=all")["items"][0]["last"]["text"] != "during":
            await asyncio.sleep(0.1)

    async with line(office, number, topic) as live:
        visitor.say("after-the-break", "after")
        frames = []
        async with asyncio.timeout(15):
            while "after-the-break" not in str(frames) and '"after"' not in str(frames):
                frames.append(await live.recv())
    told = [json.loads(frame) for frame in frames]
    threaded = [(each["n"], each["data"]["item"]["text"]) for each in told if each.get("kind") == "MessageThreaded"]
    assert [text for _, text in threaded] == ["during", "after"]
    assert threaded == sorted(threaded)
