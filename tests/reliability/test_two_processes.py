"""Two processes on one PostgreSQL database: they share the work, and one takes over when the other dies."""

import asyncio
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
import websockets

from tests.support import postgres
from tests.support.busy import Busy, until_cut
from tests.support.names import Names
from tests.support.patience import eventually
from tests.support.server import Mailed, Office, Process


@pytest.fixture
def address(postgres_server: postgres.Server) -> Iterator[str]:
    """A database of their own."""
    yield postgres_server.create("pair")
    postgres_server.drop("pair")


@pytest.fixture
def pair(tmp_path: Path, address: str) -> Iterator[tuple[Process, Process]]:
    """Two processes of one installation: the same keys, the same database."""
    folder = tmp_path / "data"
    first = Process(folder, address).start()
    second = Process(folder, address).start()
    yield first, second
    first.stop()
    second.stop()


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


async def test_a_socket_that_goes_on_at_the_other_misses_and_doubles_nothing(pair: tuple[Process, Process]) -> None:
    first, second = pair
    office = Office(first)
    visitor = office.visitor()
    visitor.say("said-first", "zero")
    row = (await eventually(lambda: office.get("/v1/conversations?view=all")["items"]))[0]["id"]
    watch = [f"conversation:{row}"]
    async with socket(first, office.secret, watch=watch) as live:
        visitor.say("said-one-then", "one")
        before = await until(live, lambda frame: frame.get("kind") == "MessageThreaded")
    assert before["data"]["item"]["text"] == "one"
    first.kill()
    visitor.url = office.url = second.url
    for name in ("two", "three"):
        assert visitor.say(f"said-{name}-then", name).status_code == 201
    await eventually(lambda: office.get("/v1/conversations?view=all")["items"][0]["last"]["text"] == "three")
    async with socket(second, office.secret, after=before["n"], watch=watch) as live:
        said: list[str] = []
        while len(said) < 2:
            frame = await until(live, lambda frame: frame.get("kind") == "MessageThreaded")
            said.append(frame["data"]["item"]["text"])
    assert said == ["two", "three"]


async def test_an_agent_with_screens_at_both_is_there_until_the_last_one_closes(
    pair: tuple[Process, Process], address: str
) -> None:
    first, second = pair
    office = Office(first)
    cookie = signed_in(office)
    going = partial(leaving, address, office.owner)
    async with socket(second, cookie=cookie):
        async with socket(first, cookie=cookie):
            available(first, cookie)
            await eventually(lambda: len(screens(address)) == 2)
        await eventually(lambda: len(screens(address)) == 1)
        assert not going()
    await eventually(going)


async def test_with_mail_and_rules_in_its_path_what_one_leaves_the_other_ends_once(
    tmp_path: Path, address: str, zones: Names
) -> None:
    folder = tmp_path / "data"
    first, second = Mailed(folder, zones, address).start(), Mailed(folder, zones, address).start()
    try:
        busy = Busy(first, visitors=2)
        await until_cut(busy, 0, 3, 4, first.kill)
        busy.go_on_at(second)
        await busy.flood(1, 3, lambda answered: None)
        await busy.holds()
        assert second.run("verify")["holds"]
    finally:
        first.stop()
        second.stop()


def signed_in(office: Office) -> dict[str, str]:
    """The headers of the owner's browser."""
    said = {"email": "nora@alpinetea.example", "password": "violet-otter-plinth"}
    answer = httpx.post(f"{office.url}/v1/session", json=said, timeout=60)
    assert answer.status_code == 201, answer.text
    cookies = "; ".join(f"{name}={value}" for name, value in answer.cookies.items())
    return {"Cookie": cookies, "X-Fairline-CSRF": answer.json()["csrf"]}


def available(process: Process, cookie: dict[str, str]) -> None:
    """The owner takes work."""
    answer = httpx.put(f"{process.url}/v1/presence", json={"status": "available"}, headers=cookie, timeout=60)
    assert answer.status_code == 200, answer.text


def screens(address: str) -> list[tuple[str, str]]:
    """Which processes say that they feed whom."""
    with psycopg.connect(address) as connection:
        return connection.execute("SELECT node, member FROM web_screens").fetchall()


def leaving(address: str, member: str) -> bool:
    """Whether the house waits to see if this member comes back."""
    with psycopg.connect(address) as connection:
        return connection.execute("SELECT 1 FROM jobs WHERE key = %s", [f"gone:{member}"]).fetchone() is not None


def socket(process: Process, secret: str = "", *, cookie: dict[str, str] | None = None, **hello: Any) -> Any:
    """An agent's socket: of a program by its secret, of a browser by its cookie."""
    told = {"after": None, **({"token": secret} if secret else {}), **hello}

    class Live:
        async def __aenter__(self) -> Any:
            url = process.url.replace("http", "ws") + "/v1/live"
            self.live = await websockets.connect(url, additional_headers=cookie)
            await self.live.send(json.dumps({"hello": told}))
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
