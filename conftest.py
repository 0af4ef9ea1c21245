"""What every test may ask for: a stopped clock, and a house on either engine."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from fairline.kit.blobs import InMemory
from fairline.kit.clock import StoppedClock
from fairline.kit.crypto import Keyring
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.db.postgres import PostgresEngine, walls
from fairline.kit.db.schema import load_tables, statements, walled
from fairline.kit.ids import Ids
from fairline.kit.plugin import Plugin
from fairline.kit.testing import START
from fairline.privacy.operators.duties import followed
from fairline.privacy.record.catalogue import contents
from tests.support import postgres
from tests.support.house import House

# No test depends on speed: how long an example takes says how busy the machine is.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """A PostgreSQL server of this test run's own."""
    with postgres.running() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_database(postgres_server: postgres.Server) -> str:
    """A database with the whole schema, emptied after each test."""
    load_tables()
    address = postgres_server.create("fairline_test")
    engine = PostgresEngine(address)
    owner = engine.connect_as_owner()
    engine.run_script(owner, [*statements("postgres"), *walls(walled())])
    owner.close()
    return address


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the whole schema, to be copied."""
    load_tables()
    folder = tmp_path_factory.mktemp("template")
    engine = engine_for("", folder)
    connection = engine.connect()
    engine.run_script(connection, statements("sqlite"))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return folder / "fairline.db"


@pytest.fixture
def clock() -> StoppedClock:
    """A clock that stands at a Monday morning until it is moved."""
    return StoppedClock(START)


@pytest.fixture
def keyring() -> Keyring:
    """A ring with one key."""
    return Keyring({"k1": bytes(range(32))}, "k1")


@pytest.fixture
def plugins() -> Sequence[Plugin]:
    """The modules plugged into `house`; a module's own conftest answers differently."""
    return ()


@pytest.fixture(params=["sqlite", "postgres"])
def database(
    request: pytest.FixtureRequest, tmp_path: Path, clock: StoppedClock, keyring: Keyring
) -> Iterator[Database]:
    """An empty database with the whole schema, on each engine."""
    tools = Tools(clock, Ids(), keyring, InMemory(), contents=set(contents()), duties=dict(followed()))
    address = ""
    if request.param == "postgres":
        address = request.getfixturevalue("postgres_database")
        engine: Any = PostgresEngine(address, lanes=2)
    else:
        template: Path = request.getfixturevalue("sqlite_template")
        (tmp_path / "fairline.db").write_bytes(template.read_bytes())
        engine = engine_for("", tmp_path)
    held = Database(engine, tools)
    yield held
    held.close()
    if address:
        postgres.empty(address)


@pytest.fixture
def house(database: Database, clock: StoppedClock, plugins: Sequence[Plugin]) -> House:
    """A house with the module's plugins."""
    return House(database, clock, plugins)
