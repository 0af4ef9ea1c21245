"""Where measurements take place: a running Fairline with an account, or a database without a server."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fairline.app import MODULES, introduce
from fairline.kit.blobs import InMemory
from fairline.kit.clock import SystemClock
from fairline.kit.crypto import open_keyring
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.ids import Ids
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
def database() -> Iterator[Database]:
    """An embedded database with every module introduced, and no server."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engine = engine_for("", folder)
        prepare(engine)
        tools = Tools(SystemClock(), Ids(), open_keyring(folder / "keys.toml"), InMemory())
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
