"""A socket that comes back with its number is told what was written meanwhile on whatever it watches, once."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Event
from typing import Any

import websockets

from tests.support.server import Office, Process

PAUSE = Event()  # never set: a moment for the process to do what it was asked


@asynccontextmanager
async def line(office: Office, after: int | None, *topics: str) -> AsyncIterator[Any]:
    """An agent's socket that watches; `watch` stands in the hello too, so that it holds from the first entry on."""
    async with websockets.connect(office.url.replace("http", "ws") + "/v1/live") as live:
        await live.send(json.dumps({"hello": {"token": office.secret, "after": after, "watch": topics}}))
        await live.send(json.dumps({"watch": topics}))
        yield live


def latest(office: Office, text: str) -> str:
    """The conversation whose last message is this, once the followers have threaded it."""
    for _ in range(300):
        for row in office.get("/v1/conversations?view=all")["items"]:
            if row["last"]["text"] == text:
                return str(row["id"])
        PAUSE.wait(0.1)
    raise AssertionError(f"nobody read {text}")


async def test_what_was_written_while_the_line_was_down_comes_down_it_afterwards(process: Process) -> None:
    office = Office(process)
    visitor = office.visitor()
    visitor.say("before-the-break", "before")
    topic = f"conversation:{latest(office, 'before')}"
    async with line(office, None, topic) as live:
        number = json.loads(await live.recv())["ready"]["number"]

    visitor.say("during-the-break", "during")
    assert topic == f"conversation:{latest(office, 'during')}"

    async with line(office, number, topic) as live:
        visitor.say("after-the-break", "after")
        frames: list[Any] = []
        async with asyncio.timeout(15):
            while not any('"MessageThreaded"' in each and '"after"' in each for each in map(str, frames)):
                frames.append(await live.recv())
    told = [json.loads(frame) for frame in frames]
    threaded = [(each["n"], each["data"]["item"]["text"]) for each in told if each.get("kind") == "MessageThreaded"]
    assert [text for _, text in threaded] == ["during", "after"]
    assert threaded == sorted(threaded)
