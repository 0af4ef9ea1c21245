"""How long from a visitor's message until it is on its agent's screen, with 500 connected agents at 200 messages/s."""

import asyncio
import json
from collections.abc import Iterator
from time import perf_counter
from urllib.parse import urlsplit

from bench.figure import Figure
from bench.load import post
from bench.places import crowd, quantile
from bench.screens import Screen
from tests.support.server import Office

AGENTS, WRITING, RATE, SECONDS = 500, 20, 200, 20


def measure() -> Iterator[Figure]:
    """Milliseconds; the floor is the time until the message's own answer, in the same run."""
    with crowd(AGENTS) as (house, cookies):
        shown, answered = asyncio.run(_run(house, cookies))
    yield Figure("message to screen, median", quantile(shown, 0.5) * 1000, "ms", quantile(answered, 0.5) * 1000)
    yield Figure(
        "message to screen, 99 of 100", quantile(shown, 0.99) * 1000, "ms", quantile(answered, 0.99) * 1000, 50
    )


async def _run(house: Office, cookies: list[str]) -> tuple[list[float], list[float]]:
    visitors = [house.visitor() for _ in range(WRITING)]
    for number, visitor in enumerate(visitors):
        visitor.say(f"first-{number:05}", "Hello")
    conversations = await _opened(house)
    sent: dict[str, float] = {}
    shown: list[float] = []

    def look(frame: bytes) -> None:
        if b'"MessageThreaded"' in frame:
            text = frame.partition(b'"text":"steady ')[2].partition(b" ")[0].decode()
            if text in sent:
                shown.append(perf_counter() - sent[text])

    # Every agent's page shows the counts of their inbox; some have a conversation open.
    screens = [await Screen.open(house.url, cookie, ["counts"], look) for cookie in cookies]
    for screen, conversation in zip(screens, conversations, strict=False):
        screen.say({"watch": [f"conversation:{conversation}"]})
    await asyncio.sleep(3)
    answered = await _write(house, [visitor.token for visitor in visitors], sent)
    await asyncio.sleep(2)
    for screen in screens:
        screen.close()
    if len(shown) != len(sent):
        raise RuntimeError(f"{len(sent)} sent, {len(shown)} shown")
    return shown, answered


async def _opened(house: Office) -> list[str]:
    while True:
        rows = house.get("/v1/conversations?view=all&limit=200")["items"]
        if len(rows) == WRITING:
            return [row["id"] for row in rows]
        await asyncio.sleep(0.1)


async def _write(house: Office, tokens: list[str], sent: dict[str, float]) -> list[float]:
    """Messages at a steady rate, whatever becomes of those before; how long each waited for its answer."""
    answered: list[float] = []
    where, began = urlsplit(house.url), perf_counter()

    async def visitor(first: int) -> None:
        reader, writer = await asyncio.open_connection(where.hostname, where.port)
        for number in range(first, RATE * SECONDS, WRITING):
            await asyncio.sleep(max(0.0, began + number / RATE - perf_counter()))
            body = {"client_id": f"steady-{number:06}", "text": f"steady {number} of many"}
            asked = sent[str(number)] = perf_counter()
            writer.write(post(house.url, "/widget/v1/messages", tokens[first], json.dumps(body).encode()))
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 201"):
                raise RuntimeError(head.decode())
            length = next(int(line[15:]) for line in head.split(b"\r\n") if line[:15].lower() == b"content-length:")
            await reader.readexactly(length)
            answered.append(perf_counter() - asked)
        writer.close()

    await asyncio.gather(*(visitor(number) for number in range(WRITING)))
    return answered
