"""Where measurements take place: a running Fairline with an account, or a database without a server."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fairline.accounts.members import invite_member, join
from fairline.app import MODULES, introduce
from fairline.journal import HOUSE
from fairline.kit.blobs import Blobs, InMemory
from fairline.kit.clock import SystemClock
from fairline.kit.crypto import open_keyring
from fairline.kit.db import Database, Tools, Unit, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.ids import Ids
from fairline.security import sessions
from tests.support.server import Office, Process

ACCOUNT = "acc_bench"


@contextmanager
def office() -> Iterator[Office]:
    """A running Fairline on the embedded engine, with an account and a site."""
    with tempfile.TemporaryDirectory() as folder:
        process = Process(Path(folder) / "data").start()
        try:
            yield Office(process)
        finally:
            process.stop()


@contextmanager
def crowd(agents: int) -> Iterator[tuple[Office, list[str]]]:
    """A running Fairline whose account has so many agents, and a session of each."""
    with tempfile.TemporaryDirectory() as name:
        process = Process(Path(name) / "data").start()
        try:
            house = Office(process)
            process.stop()
            with opened(Path(name) / "data") as held:
                begun = held.write_now(lambda c: [_agent(c, number) for number in range(agents)], house.account)
            process.start()
            yield house, begun
        finally:
            process.stop()


def _agent(c: Unit, number: int) -> str:
    invited = invite_member(c, HOUSE, email=f"agent{number}@alpinetea.example", role="agent", name=f"Agent {number}")
    join(c, invited.id, f"Agent {number}")
    return sessions.begin(c, invited.id, "bench").secret


@contextmanager
def database() -> Iterator[Database]:
    """An embedded database with every module introduced, and no server."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with opened(folder) as held:
            yield held


@contextmanager
def opened(folder: Path, address: str = "", blobs: Blobs | None = None) -> Iterator[Database]:
    """A database of either engine, its tables made where they are not there yet, with every module introduced."""
    engine = engine_for(address, folder)
    prepare(engine)
    tools = Tools(SystemClock(), Ids(), open_keyring(folder / "keys.toml"), blobs or InMemory())
    introduce(tools, MODULES)
    held = Database(engine, tools)
    try:
        yield held
    finally:
        held.close()


def quantile(waits: list[float], share: float) -> float:
    """The value below which this share of the waits lies."""
    ordered = sorted(waits)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
