"""How fast a search is answered among a million messages, on both engines, and how soon what was said is found.

MESSAGES sets how many there are.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import httpx

from bench.figure import Figure
from bench.places import ACCOUNT, office, quantile
from bench.texts import message, name, word
from fairline.kit.blobs import InMemory
from fairline.kit.clock import SystemClock
from fairline.kit.crypto import open_keyring
from fairline.kit.db import Database, Tools, Unit, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.db.postgres import PostgresEngine
from fairline.kit.ids import Ids
from fairline.kit.search import Doc, Shelf, excerpt, find, put, read
from tests.support import postgres

MESSAGES = int(os.environ.get("MESSAGES", "1000000"))
BATCH, EACH = 1_000, 40  # messages filled in at once; questions of each sort
SHELVES = (Shelf("l"), Shelf("h"))
AIM, SOON = 50.0, 1.0  # milliseconds of 95 of 100 searches; seconds until a message is found
Ask = Callable[[Random], str]


def measure() -> Iterator[Figure]:
    """Milliseconds of 95 of 100 searches, beside those of a look-up by key; seconds from a message to its finding."""
    yield Figure("a message is found after it was written", _found_after(), "s", None, SOON)
    for engine in ("sqlite", "postgres"):
        with _database(engine) as held:
            fill(held)
            yield from on(held, engine)


def on(held: Database, engine: str) -> Iterator[Figure]:
    """The figures of one engine whose index is full."""
    for many in (1, 20, 200):
        yield Figure(f"{engine}: put into the full index, {many} at once", _cost(held, many), "ms of a processor each")
    floor = quantile([_timed(held, _by_key(number)) for number in range(200)], 0.95)
    waits = {
        sort: [_timed(held, partial(answer, asked=asked)) for asked in _questions(ask)] for sort, ask in ASKED.items()
    }
    every = [wait for each in waits.values() for wait in each]
    yield Figure(f"{engine}: a search among {MESSAGES:,} messages, 95 of 100", quantile(every, 0.95), "ms", floor, AIM)
    yield Figure(f"{engine}: the middle of {len(every)}", quantile(every, 0.5), "ms")
    yield Figure(f"{engine}: the slowest of {len(every)}", max(every), "ms")
    for sort, each in waits.items():
        yield Figure(f"{engine}: 95 of 100 of {sort}", quantile(each, 0.95), "ms", None, AIM)


def fill(held: Database) -> None:
    """A million messages. PostgreSQL's index is made afterwards, which takes a tenth of the time."""
    _own(held, "DROP INDEX search_words_words")
    for start in range(0, MESSAGES, BATCH):
        held.write_now(partial(_put, start=start, many=min(BATCH, MESSAGES - start)), ACCOUNT)
    _own(
        held,
        "CREATE INDEX search_words_words ON search_words USING gin (words) WITH (gin_pending_list_limit = 256)",
        # What a server does by itself within minutes after so much was written.
        *(f"VACUUM (ANALYZE) {table}" for table in ("search_words", "search_docs", "search_terms")),
    )


def answer(c: Unit, asked: str) -> int:
    """Answer a question as the search box does."""
    found = find(c, read(asked), SHELVES)
    return len([excerpt(hit.row["text"], found.sought, found.beginning) for hit in found.hits[:25]])


ASKED: dict[str, Ask] = {
    "common words": lambda chance: f"{word(chance.randrange(20))} ",
    "two words": lambda chance: f"{word(chance.randrange(50, 2_000))} {word(chance.randrange(5_000, 100_000))} ",
    "unfinished words": lambda chance: f"{word(chance.randrange(20))} {word(chance.randrange(50, 2_000))[:4]}",
    "misspelled words": lambda chance: f"{_slipped(chance, word(chance.randrange(5_000, 100_000)))} ",
    "phrases": lambda chance: f'"{word(chance.randrange(20))} {word(chance.randrange(50, 2_000))}"',
    "names": lambda chance: name(chance.randrange(20_000)),
    "orders": lambda chance: f"order {10_000_000 + 7 * chance.randrange(MESSAGES // 7)}",
}


def _slipped(chance: Random, plain: str) -> str:
    at = chance.randrange(1, len(plain) - 1)
    return plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]


def _questions(ask: Ask) -> list[str]:
    chance = Random(7)
    return [ask(chance) for _ in range(EACH)]


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


def _own(held: Database, *statements: str) -> None:
    """Statements for whoever owns the database; nothing on SQLite, which needs none."""
    if isinstance(held.engine, PostgresEngine):
        connection: Any = held.engine.connect_as_owner()
        for statement in statements:
            connection.execute(statement)
        connection.close()


def _put(c: Unit, start: int, many: int) -> None:
    put(c, docs(start, many))


def docs(start: int, many: int) -> list[Doc]:
    """So many messages from a number on, five to a conversation; every fifth stands beside its subject."""
    chance = Random(start)
    found = [_message(chance, number) for number in range(start, start + many)]
    return [*found, *(_subject(chance, number) for number in range(start, start + many, 5))]


def _message(chance: Random, number: int) -> Doc:
    person, matter = f"per_{number % 50_000}", f"con_{number // 5}"
    return Doc("message", f"msg_{number:08}", person, number, "", message(chance, number), matter, number=number)


def _subject(chance: Random, number: int) -> Doc:
    matter, subject = f"con_{number // 5}", " ".join(word(chance.randrange(3_000)) for _ in range(5))
    return Doc("conversation", matter, f"per_{number % 50_000}", number, subject, str(number // 5), matter, shelf="h")


def _by_key(number: int) -> Any:
    return lambda c: c.one(
        "SELECT text FROM search_docs WHERE account = :account AND kind = 'message' AND id = :id",
        account=c.account,
        id=f"msg_{number * 37 % MESSAGES:08}",
    )


def _timed(held: Database, work: Any) -> float:
    began = time.perf_counter()
    held.read_now(work, ACCOUNT)
    return (time.perf_counter() - began) * 1000


@contextmanager
def _database(engine: str) -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        if engine == "sqlite":
            with opened(Path(folder), "") as held:
                yield held
            return
        with postgres.running() as server, opened(Path(folder), server.create("bench")) as held:
            yield held


@contextmanager
def opened(folder: Path, address: str) -> Iterator[Database]:
    """A database of one engine, its tables made where they are not there yet."""
    engine = engine_for(address, folder)
    prepare(engine)
    held = Database(engine, Tools(SystemClock(), Ids(), open_keyring(folder / "keys.toml"), InMemory()))
    try:
        yield held
    finally:
        held.close()
