"""Where reliability is tried: an installation on either engine."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import names, postgres
from tests.support.server import Process

_names = itertools.count()


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest) -> Iterator[str]:
    """Where the database is: nowhere for the embedded one."""
    if request.param == "sqlite":
        yield ""
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    name = f"reliable_{next(_names)}"
    yield server.create(name)
    server.drop(name)


@pytest.fixture
def process(tmp_path: Path, address: str) -> Iterator[Process]:
    """A running process, stopped afterwards."""
    held = Process(tmp_path / "data", address).start()
    yield held
    held.stop()


@pytest.fixture
def zones() -> Iterator[names.Names]:
    """A name server that says what a test put there."""
    with names.serving() as held:
        yield held
