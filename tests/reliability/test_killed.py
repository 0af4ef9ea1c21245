"""`kill -9` under load: every acknowledged message is there once, none twice, and the journal still holds."""

import asyncio
import random
from pathlib import Path

import httpx

from tests.support.busy import Busy, until_cut
from tests.support.names import Names
from tests.support.patience import eventually
from tests.support.server import Mailed, Office, Process, Visitor

ROUNDS, VISITORS = 3, 6


async def test_every_acknowledged_message_survives_and_none_is_doubled(process: Process) -> None:
    office = Office(process)
    visitors = [office.visitor() for _ in range(VISITORS)]
    acknowledged: dict[int, set[str]] = {number: set() for number in range(VISITORS)}
    dice = random.Random(20261122)
    for turn in range(ROUNDS):
        await flood(process, visitors, acknowledged, turn, dice.randint(5, 60))
        process.start()
    await flood(process, visitors, acknowledged, ROUNDS, None)

    for number, visitor in enumerate(visitors):
        heard = [item["client_id"] for item in visitor.feed() if item["kind"] == "message"]
        assert len(heard) == len(set(heard)), "a message stands twice"
        assert acknowledged[number] <= set(heard), "an acknowledged message is gone"
    await threaded(office, sum(len(each) for each in acknowledged.values()))
    assert process.run("verify")["holds"]


async def flood(
    process: Process, visitors: list[Visitor], acknowledged: dict[int, set[str]], turn: int, kill_after: int | None
) -> None:
    """Everybody writes at once; after so many answers the process is killed. What was not answered is sent again."""
    answered = 0

    async def write(client: httpx.AsyncClient, number: int) -> None:
        nonlocal answered
        for count in range(12):
            name = f"round-{turn}-{number}-{count:03}"
            body = {"client_id": name, "text": f"message {name}"}
            try:
                answer = await client.post("/widget/v1/messages", json=body, headers=visitors[number].headers)
            except httpx.TransportError:
                return
            assert answer.status_code == 201, answer.text
            acknowledged[number].add(name)
            answered += 1
            if answered == kill_after:
                process.kill()

    async with httpx.AsyncClient(base_url=process.url, timeout=30) as client:
        await asyncio.gather(*(write(client, number) for number in range(len(visitors))))
    if kill_after is not None and answered < kill_after:
        process.kill()


async def threaded(office: Office, least: int) -> None:
    """Wait until the followers have joined everything, then look that each message stands in one conversation."""

    def texts() -> list[str]:
        rows = office.get("/v1/conversations?view=all&limit=200")["items"]
        found = [text for row in rows for text in told(office, row)]
        return found if len(found) >= least else []

    found = await eventually(texts)
    assert len(found) == len(set(found))


def told(office: Office, row: dict[str, str]) -> list[str]:
    items: list[str] = []
    before: str | None = ""
    while before is not None:
        page = office.get(f"/v1/conversations/{row['id']}/thread?limit=200" + (f"&before={before}" if before else ""))
        items += [item["text"] for item in page["items"] if item["kind"] == "message"]
        before = page["next"]
    return items


async def test_with_mail_two_triggers_and_a_service_level_in_its_path_nothing_is_lost_or_follows_twice(
    tmp_path: Path, address: str, zones: Names
) -> None:
    process = Mailed(tmp_path / "data", zones, address).start()
    try:
        busy, dice = Busy(process, visitors=2), random.Random(20261122)
        for turn in range(2):
            await until_cut(busy, turn, 3, dice.randint(2, 8), process.kill)
            process.start()
        await busy.flood(2, 3, lambda answered: None)
        await busy.holds()
        assert process.run("verify")["holds"]
    finally:
        process.stop()
