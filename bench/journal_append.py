"""How many messages a second reach the journal durably on the embedded database, and how long each waits."""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from bench.figure import Figure
from fairline.journal import HOUSE, append, new_person
from fairline.journal.interaction import MessageReceived
from fairline.kit.blobs import InMemory
from fairline.kit.clock import SystemClock
from fairline.kit.crypto import open_keyring
from fairline.kit.db import Database, Tools, Unit, engine_for, open_database
from fairline.kit.db.schema import statements
from fairline.kit.ids import Ids
from fairline.kit.testing import load_tables

ACCOUNT = "acc_bench"
SHAPES = ((1, 1_000), (64, 12_800))  # writers at once, messages in all


def measure() -> Iterator[Figure]:
    """Messages a second and the wait of 99 in 100, for one writer and for 64 at once."""
    for writers, messages in SHAPES:
        with tempfile.TemporaryDirectory() as folder:
            seconds, waits = asyncio.run(load(Path(folder), writers, messages))
        yield Figure(f"messages a second, {writers} at once", messages / seconds, "1/s")
        yield Figure(f"99 % answered within, {writers} at once", sorted(waits)[len(waits) * 99 // 100] * 1000, "ms")


async def load(folder: Path, writers: int, messages: int) -> tuple[float, list[float]]:
    """Let so many writers write so many messages, each waiting for the disk; seconds in all, and each one's wait."""
    database = opened(folder)
    person = await database.write(lambda c: new_person(c), ACCOUNT)
    waits: list[float] = []

    async def call() -> None:
        for _ in range(messages // writers):
            asked = perf_counter()
            await database.write(lambda c: received(c, person), ACCOUNT)
            waits.append(perf_counter() - asked)

    began = perf_counter()
    async with asyncio.TaskGroup() as calls:
        for _ in range(writers):
            calls.create_task(call())
    seconds = perf_counter() - began
    database.close()
    return seconds, waits


def opened(folder: Path) -> Database:
    """A new embedded database with its tables."""
    load_tables()
    tools = Tools(SystemClock(), Ids(), open_keyring(folder / "keys.toml"), InMemory())
    engine = engine_for("", folder)
    connection = engine.connect()
    for statement in statements(engine.name):
        connection.execute(statement)
    connection.close()
    return open_database(engine, tools)


def received(c: Unit, person: str) -> None:
    """One message of ordinary length comes in."""
    text = "Good morning, my parcel has not arrived and I leave on Friday. What can be done? " * 2
    message = c.new_id("msg")
    append(
        c,
        HOUSE,
        MessageReceived(message=message, channel="webchat", address="vis", person=person, sender="ste", text=text),
    )
