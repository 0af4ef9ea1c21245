"""How fast a search is answered among a million messages, on both engines, and how soon what was said is found.

MESSAGES sets how many there are.
"""

import os
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx

from bench.figure import Figure
from bench.places import ACCOUNT, office, quantile
from fairline.kit.blobs import InMemory
from fairline.kit.clock import SystemClock
from fairline.kit.crypto import open_keyring
from fairline.kit.db import Database, Tools, Unit, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.ids import Ids
from fairline.kit.search import Doc, excerpt, find, put, read
from tests.support import postgres

MESSAGES = int(os.environ.get("MESSAGES", "1000000"))
BATCH, FOLLOWED, VOCABULARY, LENGTH = 1_000, 200, 60_000, 30
SHELVES = (("message", "note"), ("conversation", "contact", "company"))
AIM, SOON = 50.0, 1.0  # milliseconds of 95 of 100 searches; seconds until a message is found
_SOUNDS = ("ba", "cor", "di", "fel", "gra", "hin", "jo", "kel", "lum", "mar", "nes", "or", "pit", "ra", "sol", "tem")


def measure() -> Iterator[Figure]:
    """Milliseconds of 95 of 100 searches, beside those of a look-up by key; seconds from a message to its finding."""
    yield Figure("a message is found after it was written", _found_after(), "s", None, SOON)
    for engine in ("sqlite", "postgres"):
        with _database(engine) as held:
            _fill_whole(held)
            yield Figure(f"{engine}: messages put into the full index", _rate(held), "1/s")
            floor = quantile([_timed(held, _by_key(n)) for n in range(200)], 0.95)
            waits = [_timed(held, partial(_search, asked=asked)) for asked in _questions()]
            yield Figure(
                f"{engine}: a search among {MESSAGES:,} messages, 95 of 100", quantile(waits, 0.95), "ms", floor, AIM
            )
            yield Figure(f"{engine}: the slowest of {len(waits)}", max(waits), "ms")


def _found_after() -> float:
    """Seconds until the search finds what a visitor just wrote, in a running house: the slowest of ten."""
    waits = []
    with office() as house:
        token = house.visitor().token
        for number in range(10):
            began = perf_counter()
            headers = {"Authorization": f"Bearer {token}"}
            body = {"client_id": f"search-{number:04}", "text": f"Where is parcel{number:04} please"}
            httpx.post(f"{house.url}/widget/v1/messages", json=body, headers=headers).raise_for_status()
            while not house.ask("GET", f"/v1/search?q=parcel{number:04}").json()["items"]:
                assert perf_counter() - began < 30
            waits.append(perf_counter() - began)
    return max(waits)


def _fill_whole(held: Database) -> None:
    """A million messages. PostgreSQL's index is made afterwards, which takes a tenth of the time."""
    _own(held, "DROP INDEX search_words_words")
    for start in range(0, MESSAGES, BATCH):
        held.write_now(partial(_fill, start=start), ACCOUNT)
    _own(
        held,
        "CREATE INDEX search_words_words ON search_words USING gin (words) WITH (gin_pending_list_limit = 256)",
        # What a server does by itself within minutes after so much was written.
        *(f"VACUUM (ANALYZE) {table}" for table in ("search_words", "search_docs", "search_terms")),
    )


def _rate(held: Database) -> float:
    """Messages a second that the index takes in once it is full, in batches as a follower writes them."""
    began = perf_counter()
    for start in range(MESSAGES, MESSAGES + 10 * FOLLOWED, FOLLOWED):
        held.write_now(lambda c, start=start: put(c, _some(start, FOLLOWED)), ACCOUNT)  # type: ignore[misc]  # at once
    return 10 * FOLLOWED / (perf_counter() - began)


def _own(held: Database, *statements: str) -> None:
    """Statements for whoever owns the database; nothing on SQLite, which needs none."""
    if held.engine.name == "postgres":
        connection: Any = held.engine.connect_as_owner()  # type: ignore[attr-defined]  # PostgreSQL's own
        for statement in statements:
            connection.execute(statement)
        connection.close()


def _fill(c: Unit, start: int) -> None:
    put(c, _some(start, min(BATCH, MESSAGES - start)))


def _some(start: int, many: int) -> list[Doc]:
    chance = random.Random(start)
    return [_message(chance, number) for number in range(start, start + many)]


def _message(chance: random.Random, number: int) -> Doc:
    text = " ".join(_word(_rank(chance)) for _ in range(chance.randint(8, 2 * LENGTH)))
    return Doc(
        "message", f"msg_{number:08}", f"per_{number % 50_000}", number, "", text, f"con_{number // 5}", "", number
    )


def _rank(chance: random.Random) -> int:
    """Which word, the common ones as often as in a language: the n-th about 1/n as often as the first."""
    return int(VOCABULARY ** chance.random()) - 1


def _word(rank: int) -> str:
    letters = ""
    rank += 1
    while rank:
        rank, sound = divmod(rank, len(_SOUNDS))
        letters += _SOUNDS[sound]
    return letters


def _questions() -> list[str]:
    """Two hundred questions: rare words and common ones, two or three together, unfinished, misspelled, phrases."""
    chance = random.Random(7)
    asked = []
    for _ in range(40):
        common, usual, rare = (_word(chance.randrange(*band)) for band in ((0, 20), (50, 2_000), (5_000, 50_000)))
        slipped = rare[:2] + rare[3] + rare[2] + rare[4:] if len(rare) > 5 else rare
        asked += [f"{common} ", f"{usual} {rare} ", f"{common} {usual[:4]}", f"{slipped} ", f'"{common} {usual}"']
    return asked


def _search(c: Unit, asked: str) -> int:
    found = find(c, read(asked), SHELVES)
    return len([excerpt(hit.row["text"], found.sought, found.beginning) for hit in found.hits[:25]])


def _by_key(number: int) -> Any:
    return lambda c: c.one(
        "SELECT text FROM search_docs WHERE account = :account AND kind = 'message' AND id = :id",
        account=c.account,
        id=f"msg_{number * 37 % MESSAGES:08}",
    )


def _timed(held: Database, work: Any) -> float:
    began = perf_counter()
    held.read_now(work, ACCOUNT)
    return (perf_counter() - began) * 1000


@contextmanager
def _database(engine: str) -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as name:
        if engine == "sqlite":
            with _opened(Path(name), "") as held:
                yield held
            return
        with postgres.running() as server, _opened(Path(name), server.create("bench")) as held:
            yield held


@contextmanager
def _opened(folder: Path, address: str) -> Iterator[Database]:
    engine = engine_for(address, folder)
    prepare(engine)
    held = Database(engine, Tools(SystemClock(), Ids(), open_keyring(folder / "keys.toml"), InMemory()))
    try:
        yield held
    finally:
        held.close()
