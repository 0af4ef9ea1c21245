"""Opens a database by its address."""

from pathlib import Path

from fairline.kit.db.database import Database
from fairline.kit.db.engine import Engine
from fairline.kit.db.sqlite import SqliteEngine
from fairline.kit.db.tools import Tools


def engine_for(address: str, folder: Path) -> Engine:
    """The engine for DATABASE_URL; the embedded one in the house's folder where it is empty."""
    if address:
        from fairline.kit.db.postgres import PostgresEngine

        return PostgresEngine(address)
    return SqliteEngine(folder / "fairline.db")


def open_database(engine: Engine, tools: Tools) -> Database:
    """A database ready for units."""
    return Database(engine, tools)
