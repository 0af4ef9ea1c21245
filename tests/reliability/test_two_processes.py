"""Two processes on one PostgreSQL database: they share the work, and one takes over when the other dies."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import websockets

from tests.support import postgres
from tests.support.patience import eventually
from tests.support.server import Office, Process


@pytest.fixture
def pair(tmp_path: Path, postgres_server: postgres.Server) -> Iterator[tuple[Process, Process]]:
    """Two processes of one installation: the same keys, the same database."""
    address = postgres_server.create("pair")
    folder = tmp_path / "data"
    first = Process(folder, address).start()
    second = Process(folder, address).start()
    yield first, second
    first.stop()
    second.stop()
    postgres_server.drop("pair")


async def test_what_one_accepts_is_seen_at_the_other(pair: tuple[Process, Process]) -> None:
    first, second = pair
    office = Office(first)
    async with socket(second, office.secret) as live:
        await live.send(json.dumps({"watch": ["inbox"]}))
        office.visitor().say("across-the-wire", "Hello from the other side")
        await until(live, lambda frame: "Hello from the other side" in json.dumps(frame))


async def test_the_other_takes_over_within_seconds(pair: tuple[Process, Process]) -> None:
    first, second = pair
    office = Office(first)
    visitor = office.visitor()
    visitor.say("before-the-fall", "one")
    first.kill()
    visitor.url = second.url
    assert visitor.say("after-the-fall", "two").status_code == 201
    office.url = second.url
    await eventually(
        lambda: any(row["last"]["text"] == "two" for row in office.get("/v1/conversations?view=all")["items"])
    )
    assert second.run("verify")["holds"]
    heard = [item["client_id"] for item in visitor.feed() if item["kind"] == "message"]
    assert heard == ["before-the-fall", "after-the-fall"]


def socket(process: Process, secret: str) -> Any:
    """An agent's socket of a program."""

    class Live:
        async def __aenter__(self) -> Any:
            self.live = await websockets.connect(process.url.replace("http", "ws") + "/v1/live")
            await self.live.send(json.dumps({"hello": {"token": secret, "after": None}}))
            await until(self.live, lambda frame: "ready" in frame)
            return self.live

        async def __aexit__(self, *why: object) -> None:
            await self.live.close()

    return Live()


async def until(live: Any, wanted: Any) -> dict[str, Any]:
    """The first frame that is the wanted one."""
    async with asyncio.timeout(20):
        while True:
            frame: dict[str, Any] = json.loads(await live.recv())
            if wanted(frame):
                return frame
