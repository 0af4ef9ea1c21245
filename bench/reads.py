"""What it costs to write down who read what: processor time of the desk's hottest GETs, with it and without.

One process, both engines, the whole application but no socket (so the share looks larger than whoever serves sees it).
Short runs with and without take turns, and each pair is compared with itself: what else the machine does hits both.
"""

import asyncio
import gc
import statistics
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import Any

import msgspec

from bench.desks import stacked
from bench.figure import Figure
from bench.places import _agent
from fairline.app import House, build, web_app
from fairline.cli.serve import spare_the_collector
from fairline.kit.db import engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.settings import read_settings
from fairline.security import PasswordHash, open_account
from fairline.security.reads import Keeper
from fairline.security.reads.judging import Judge
from tests.support import postgres

ROWS, OPENED = 2_000, 50
EACH, PAIRS = 100, 15  # answers in one run: about as many as a busy desk gives between two writings
TRIES = 5
MOST = 5.0  # per cent of the time a GET takes


def measure() -> Iterator[Figure]:
    """Microseconds a GET takes with writing down over without, and per cent it adds, by the middle of all pairs."""
    for engine in ("sqlite", "postgres"):
        with tempfile.TemporaryDirectory() as folder:
            if engine == "sqlite":
                yield from _measured(engine, Path(folder), "")
                continue
            with postgres.running() as server:
                yield from _measured(engine, Path(folder), server.create("bench"))


@dataclass(frozen=True, slots=True)
class Asking:
    """Somebody signed in, who asks the application itself."""

    app: Any
    cookie: str

    async def get(self, path: str) -> bytes:
        """The body of an answer, which must be good; a database that was stopped for a while is asked again."""
        for _ in range(TRIES):
            status, body = await self._asked(*path.partition("?")[::2])
            if status == 200:
                return body
        raise AssertionError((status, body))

    async def _asked(self, way: str, query: str) -> tuple[int, bytes]:
        parts: list[Any] = []

        async def receive() -> Any:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            parts.append(message)

        await self.app(self._scope(way, query), receive, send)
        return parts[0]["status"], b"".join(part.get("body", b"") for part in parts[1:])

    def _scope(self, way: str, query: str) -> dict[str, Any]:
        headers = [(b"host", b"fairline.test"), (b"cookie", b"fairline=" + self.cookie.encode())]
        told = {"type": "http", "http_version": "1.1", "method": "GET", "scheme": "http", "root_path": ""}
        asked = {"path": way, "raw_path": way.encode(), "query_string": query.encode(), "headers": headers}
        return {**told, **asked, "client": ("192.0.2.7", 1), "server": ("x", 80), "asgi": {"version": "3.0"}}


def _measured(engine: str, folder: Path, address: str) -> list[Figure]:
    settings = read_settings({"FAIRLINE_DATA": str(folder), "FAIRLINE_LIMITS": "0"})
    database = engine_for(address, folder)
    prepare(database)
    house = build(settings, engine=database)
    try:
        return asyncio.run(_compared(engine, house, _begun(house)))
    finally:
        house.database.close()


def _begun(house: House) -> str:
    account = "acc_bench"
    house.database.write_now(
        lambda c: open_account(
            c,
            name="Alpine Tea",
            country="CH",
            locale="en",
            time_zone="UTC",
            email="nora@alpinetea.example",
            owner="Nora",
            password=PasswordHash("x"),
        ),
        account,
    )
    stacked(ROWS)(house.database, account)
    return house.database.write_now(lambda c: _agent(c, 0), account)


async def _compared(engine: str, house: House, cookie: str) -> list[Figure]:
    asking = Asking(web_app(house), cookie)
    keeper = Keeper(house.database, house.readings, "bench", Judge(Counter(), lambda: True))
    spare_the_collector()
    found: list[Figure] = []
    for name, paths in (await _ways(asking)).items():
        await _run(asking, house, keeper, paths, kept=True)
        pairs = []
        for turn in range(PAIRS):
            order = (True, False) if turn % 2 else (False, True)
            took = {kept: await _run(asking, house, keeper, paths, kept=kept) for kept in order}
            pairs.append((took[True], took[False]))
        without = statistics.median(quiet for _, quiet in pairs)
        more = statistics.median(loud / quiet for loud, quiet in pairs)
        found.append(Figure(f"a GET of {name}, {engine}", without * more, "µs", without))
        found.append(Figure(f"what writing down adds to {name}, {engine}", (more - 1) * 100, "%", 0.0, MOST))
    return found


async def _ways(asking: Asking) -> dict[str, Sequence[str]]:
    items = msgspec.json.decode(await asking.get("/v1/conversations?limit=50"))["items"]
    people = list(dict.fromkeys(item["contact"]["id"] for item in items))[:OPENED]
    return {
        "a list of 50 conversations": ["/v1/conversations?limit=50"],
        "a list of 50 contacts": ["/v1/contacts?limit=50"],
        "a conversation": [f"/v1/conversations/{item['id']}" for item in items],
        "a thread": [f"/v1/conversations/{item['id']}/thread" for item in items],
        "a contact": [f"/v1/contacts/{one}" for one in people],
        "a timeline": [f"/v1/contacts/{one}/timeline" for one in people],
    }


async def _run(asking: Asking, house: House, keeper: Keeper, paths: Sequence[str], *, kept: bool) -> float:
    """Microseconds of processor time an answer; what is written afterwards counts."""
    house.readings.is_kept = kept
    gc.collect()
    began = process_time()
    for number in range(EACH):
        await asking.get(paths[number % len(paths)])
    if kept:
        await keeper.write()
    return (process_time() - began) / EACH * 1e6
