"""How long from a visitor's message until it is on its agent's screen, with 500 connected agents at 200 messages/s."""

import asyncio
import json
from collections.abc import Iterator
from time import perf_counter
from typing import Any

import httpx
import websockets

from bench.figure import Figure
from bench.places import office, quantile
from tests.support.server import Office

AGENTS, WRITING, RATE, SECONDS = 500, 20, 200, 10


def measure() -> Iterator[Figure]:
    """Milliseconds; the floor is the time until the message's own answer, in the same run."""
    with office() as house:
        shown, answered = asyncio.run(_run(house))
    for share, words in ((0.5, "median"), (0.99, "99 of 100")):
        aim = 50 if share == 0.99 else None
        yield Figure(
            f"message to screen, {words}", quantile(shown, share) * 1000, "ms", quantile(answered, share) * 1000, aim
        )


async def _run(house: Office) -> tuple[list[float], list[float]]:
    visitors = [house.visitor() for _ in range(WRITING)]
    for number, visitor in enumerate(visitors):
        visitor.say(f"first-{number:05}", "Hello")
    conversations = await _taken(house)
    sent: dict[str, float] = {}
    shown: list[float] = []
    sockets = [await _socket(house) for _ in range(AGENTS)]
    for number, live in enumerate(sockets):
        await live.send(
            json.dumps({"watch": [f"conversation:{conversations[number % WRITING]}"]})
            if number < WRITING
            else json.dumps({"ping": 1})
        )
    readers = [asyncio.create_task(_read(live, sent, shown)) for live in sockets]
    answered = await _write(house, visitors, sent)
    await asyncio.sleep(2)
    for reader in readers:
        reader.cancel()
    await asyncio.gather(*(live.close() for live in sockets))
    return shown, answered


async def _taken(house: Office) -> list[str]:
    while True:
        rows = house.get("/v1/conversations?view=all&limit=200")["items"]
        if len(rows) == WRITING:
            return [row["id"] for row in rows]
        await asyncio.sleep(0.1)


async def _socket(house: Office) -> Any:
    live = await websockets.connect(house.url.replace("http", "ws") + "/v1/live", max_size=None)
    await live.send(json.dumps({"hello": {"token": house.secret, "after": None}}))
    await live.recv()
    return live


async def _read(live: Any, sent: dict[str, float], shown: list[float]) -> None:
    async for frame in live:
        at = perf_counter()
        told = json.loads(frame)
        text = told.get("data", {}).get("item", {}).get("text") if told.get("kind") == "MessageThreaded" else None
        if text in sent:
            shown.append(at - sent[text])


async def _write(house: Office, visitors: list[Any], sent: dict[str, float]) -> list[float]:
    """Messages at a steady rate, whatever becomes of those before."""
    answered: list[float] = []
    async with httpx.AsyncClient(base_url=house.url, timeout=30, limits=httpx.Limits(max_connections=64)) as web:

        async def write(number: int) -> None:
            text = f"message {number}"
            sent[text] = perf_counter()
            body = {"client_id": f"steady-{number:06}", "text": text}
            await web.post("/widget/v1/messages", json=body, headers=visitors[number % WRITING].headers)
            answered.append(perf_counter() - sent[text])

        loop, began = asyncio.get_running_loop(), perf_counter()
        writing = []
        for number in range(RATE * SECONDS):
            await asyncio.sleep(max(0.0, began + number / RATE - perf_counter()))
            writing.append(loop.create_task(write(number)))
        await asyncio.gather(*writing)
    return answered
