"""A whole house without a server, on either engine, whose clock stands still: for measuring what units take."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fairline.app import MODULES
from fairline.cli.serve import spare_the_collector
from fairline.compliance.tests.shop import Shop
from fairline.kit.blobs import InMemory
from fairline.kit.clock import StoppedClock
from fairline.kit.crypto import Keyring
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.db.postgres import PostgresEngine, walls
from fairline.kit.db.schema import load_tables, statements, walled
from fairline.kit.ids import Ids
from tests.support import postgres
from tests.support.house import House

DATABASES = ("sqlite", "postgres")
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@contextmanager
def house_on(engine: str) -> Iterator[House]:
    """Every module plugged in, nothing in it."""
    with tempfile.TemporaryDirectory() as folder:
        if engine == "sqlite":
            yield from _house("", Path(folder))
            return
        with postgres.running() as server:
            yield from _house(server.create("bench"), Path(folder))


def _house(address: str, folder: Path) -> Iterator[House]:
    clock, keyring = StoppedClock(START), Keyring({"k1": bytes(range(32))}, "k1")
    engine = engine_for(address, folder)
    load_tables()
    owner = engine.connect_as_owner() if isinstance(engine, PostgresEngine) else engine.connect()
    engine.run_script(owner, [*statements(engine.name), *(walls(walled()) if address else ())])
    owner.close()
    database = Database(engine, Tools(clock, Ids(), keyring, InMemory()))
    spare_the_collector()  # as a serving process does
    try:
        yield House(database, clock, MODULES)
    finally:
        database.close()


def begun(house: House) -> Any:
    """A shop in it that may text."""
    shop: Any = Shop
    return shop(house).accepts()
