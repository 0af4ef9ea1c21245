"""Simulated visitors: each writes, waits for an answer and goes on, through the widget's own routes."""

import asyncio
import random
import re

import httpx

from fairline.cli.seed.company import DATA

WORDS = DATA["visitors"]


async def let_write(url: str, visitors: int, seconds: int, chance: random.Random | None = None) -> int:
    """Let so many visitors write for so many seconds. Answers the exit status."""
    dice = chance or random.Random()  # noqa: S311  # whom they pretend to be is no secret
    async with httpx.AsyncClient(base_url=url, timeout=20) as web:
        try:
            page = (await web.get("/demo")).text
        except httpx.TransportError:
            print(f"Nothing answers at {url}. Start the demo with `make run`, then try again.")
            return 1
        key = re.search(r'data-key="([^"]+)"', page)
        if key is None:
            print(f"{url} runs without the demo. Start it with `make run`.")
            return 1
        async with asyncio.TaskGroup() as group:
            for number in range(visitors):
                group.create_task(_visit(web, key.group(1), number, seconds, random.Random(dice.random())))  # noqa: S311
    return 0


async def _visit(web: httpx.AsyncClient, key: str, number: int, seconds: int, dice: random.Random) -> None:
    end = asyncio.get_running_loop().time() + seconds
    await asyncio.sleep(dice.random() * min(8, seconds / 4))
    french = dice.random() < 0.35
    visit = (await web.post("/widget/v1/visits", json={"key": key, "locale": "fr" if french else "en"})).json()
    headers = {"Authorization": f"Bearer {visit['token']}"}
    name = f"{dice.choice(WORDS['first'])} {dice.choice(WORDS['last'])}"
    if dice.random() < 0.7:
        await web.post("/widget/v1/details", json={"name": name}, headers=headers)
    said, heard = 0, 0
    opening = dice.choice(WORDS["opens_fr" if french else "opens_en"])
    await _say(web, headers, f"demo-{number}-{said:04}-{visit['visitor'][-8:]}", opening)
    print(f"{name}: {opening}", flush=True)
    while asyncio.get_running_loop().time() < end and said < 4:
        await asyncio.sleep(2 + dice.random() * 3)
        items = (await web.get("/widget/v1/feed", headers=headers)).json()["items"]
        answers = sum(item["kind"] == "message" and item["from"]["kind"] == "agent" for item in items)
        if answers > heard:
            heard, said = answers, said + 1
            text = dice.choice(WORDS["goes_on"])
            await _say(web, headers, f"demo-{number}-{said:04}-{visit['visitor'][-8:]}", text)
            print(f"{name}: {text}", flush=True)


async def _say(web: httpx.AsyncClient, headers: dict[str, str], client_id: str, text: str) -> None:
    body = {"client_id": client_id, "text": text, "page": {"url": "https://alpinetea.example/teas", "title": "Teas"}}
    answer = await web.post("/widget/v1/messages", json=body, headers=headers)
    if answer.status_code == 429:
        await asyncio.sleep(float(answer.headers.get("Retry-After", "5")))
