"""How fast a search is answered among a million messages, on both engines, and how soon what was said is found.

The route of the search box is asked, in a running house, of which database and process have just started; then again.
MESSAGES sets how many there are.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

import httpx

from bench.desks import CONTACTS, TAGS
from bench.figure import Figure
from bench.places import ACCOUNT, office, opened, quantile
from bench.searched import docs, fill, inhabit, own
from bench.texts import name, word
from fairline.kit.db import Database
from fairline.kit.search import put
from tests.support import postgres
from tests.support.server import running

MESSAGES = int(os.environ.get("MESSAGES", "1000000"))
EACH = 40  # questions of each sort
AIM, SOON = 50.0, 1.0  # milliseconds of 95 of 100 searches; seconds until a message is found
Ask = Callable[[Random], str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a database is, and how its server is started anew; SQLite has none."""

    folder: Path
    address: str = ""
    server: postgres.Server | None = None


def measure() -> Iterator[Figure]:
    """Milliseconds of 95 of 100 searches, beside an empty answer's; seconds from a message to its finding."""
    yield Figure("a message is found after it was written", _found_after(), "s", None, SOON)
    for engine in ("sqlite", "postgres"):
        with _place(engine) as place:
            with opened(place.folder, place.address) as held:
                fill(held, MESSAGES)
                cookie = inhabit(held, MESSAGES)
                for many in (1, 20, 200):
                    cost = _cost(held, many)
                    yield Figure(f"{engine}: put into the full index, {many} at once", cost, "ms of a processor each")
                own(held, "CHECKPOINT")
            yield from on(place, engine, cookie)


def on(place: Place, engine: str, cookie: str) -> Iterator[Figure]:
    """The figures of one engine that is filled."""
    if place.server:
        place.server.stop()
        place.server.start()
    with (
        running(place.folder, place.address) as process,
        httpx.Client(base_url=process.url, cookies={"fairline": cookie}, timeout=60) as client,
    ):
        soon, narrowed_soon = _asked(client, ASKED), _asked(client, NARROWED)
        again, narrowed = _asked(client, ASKED), _asked(client, NARROWED)
        floor = quantile([_timed(client, "/healthz") for _ in range(EACH)], 0.95)
    said = f"{engine}: a search among {MESSAGES:,} messages"
    yield Figure(f"{said}, 95 of 100", quantile(_every(again), 0.95), "ms", floor, AIM)
    yield Figure(f"{said} just after the start, 95 of 100", quantile(_every(soon), 0.95), "ms", floor, AIM)
    yield Figure(f"{said}, the middle", quantile(_every(again), 0.5), "ms")
    yield Figure(f"{said}, the slowest", max(_every(again)), "ms")
    yield Figure(f"{said} with operators, 95 of 100", quantile(_every(narrowed), 0.95), "ms", floor, AIM)
    late = quantile(_every(narrowed_soon), 0.95)
    yield Figure(f"{said} with operators just after the start, 95 of 100", late, "ms", floor, AIM)
    for sort, each in (again | narrowed).items():
        yield Figure(f"{engine}: 95 of 100 of {sort}", quantile(each, 0.95), "ms", None, AIM)


ASKED: dict[str, Ask] = {
    "common words": lambda chance: f"{word(chance.randrange(20))} ",
    "two words": lambda chance: f"{word(chance.randrange(50, 2_000))} {word(chance.randrange(5_000, 100_000))} ",
    "unfinished words": lambda chance: f"{word(chance.randrange(20))} {word(chance.randrange(50, 2_000))[:4]}",
    "misspelled words": lambda chance: f"{_slipped(chance, word(chance.randrange(5_000, 100_000)))} ",
    "phrases": lambda chance: f'"{word(chance.randrange(20))} {word(chance.randrange(50, 2_000))}"',
    "names": lambda chance: name(chance.randrange(20_000)),
    "orders": lambda chance: f"order {10_000_000 + 7 * chance.randrange(MESSAGES // 7)}",
}
NARROWED: dict[str, Ask] = {
    "status, tag and a word": lambda chance: f"status:open tag:{chance.choice(TAGS)} {word(chance.randrange(2_000))} ",
    "from somebody and a word": lambda chance: f"from:{name(chance.randrange(CONTACTS))} {word(chance.randrange(20))} ",
    "operators alone": lambda chance: f"status:open tag:{chance.choice(TAGS)} from:{name(chance.randrange(CONTACTS))}",
}


def _slipped(chance: Random, plain: str) -> str:
    at = chance.randrange(1, len(plain) - 1)
    return plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]


def _questions(ask: Ask) -> list[str]:
    chance = Random(7)
    return [ask(chance) for _ in range(EACH)]


def _asked(client: httpx.Client, sorts: dict[str, Ask]) -> dict[str, list[float]]:
    return {sort: [_timed(client, "/v1/search", q=asked) for asked in _questions(ask)] for sort, ask in sorts.items()}


def _every(waits: dict[str, list[float]]) -> list[float]:
    return [wait for each in waits.values() for wait in each]


def _timed(client: httpx.Client, path: str, **asked: str) -> float:
    began = time.perf_counter()
    client.get(path, params=asked).raise_for_status()
    return (time.perf_counter() - began) * 1000


def _found_after() -> float:
    """Seconds until the search finds what a visitor just wrote, in a running house: the slowest of ten."""
    waits = []
    with office() as house:
        token = house.visitor().token
        for number in range(10):
            began = time.perf_counter()
            headers = {"Authorization": f"Bearer {token}"}
            body = {"client_id": f"search-{number:04}", "text": f"Where is parcel{number:04} please"}
            httpx.post(f"{house.url}/widget/v1/messages", json=body, headers=headers).raise_for_status()
            while not house.ask("GET", f"/v1/search?q=parcel{number:04}").json()["items"]:
                assert time.perf_counter() - began < 30
            waits.append(time.perf_counter() - began)
    return max(waits)


def _cost(held: Database, many: int) -> float:
    """Milliseconds of our own processor a message takes, in batches as a follower writes them."""
    start, times = MESSAGES + many * 100_000, max(10, 300 // many)
    batches = [docs(start + turn * many, many) for turn in range(times)]
    began = time.process_time()
    for batch in batches:
        held.write_now(partial(put, docs=batch), ACCOUNT)
    return (time.process_time() - began) / times / many * 1000


@contextmanager
def _place(engine: str) -> Iterator[Place]:
    with tempfile.TemporaryDirectory() as name:
        if engine == "sqlite":
            yield Place(Path(name))
            return
        with postgres.running() as server:
            yield Place(Path(name), server.create("bench"), server)
