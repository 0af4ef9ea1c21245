"""Opens the whole database in one transaction, account by account: for copies of it, and for the way back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fairline.kit.db.engine import Engine
from fairline.kit.db.tools import Tools
from fairline.kit.db.unit import Unit

OfAccount = Callable[[str], Unit]
_ONE_INSTANT = {"sqlite": "BEGIN", "postgres": "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"}


@contextmanager
def whole(engine: Engine, tools: Tools, *, writing: bool = False) -> Iterator[OfAccount]:
    """Units of any account, one at a time, in one transaction. What is read is of one instant, whatever is written
    meanwhile; what is written stands whole at the end, or not at all.
    """
    connection, at = engine.connect(reading=not writing), tools.now()

    def of(account: str) -> Unit:
        engine.enter(connection, account)
        return Unit(connection, engine, tools, account, at)

    try:
        connection.execute(engine.begin if writing else _ONE_INSTANT[engine.name])
        yield of
        connection.execute("COMMIT")
    finally:
        connection.close()  # what was not committed is taken back
