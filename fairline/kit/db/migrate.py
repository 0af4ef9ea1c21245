"""Brings a database to this version's shape: one straight line of migrations, the same on both engines."""

from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text
from sqlalchemy.engine import Connection as Bound
from sqlalchemy.pool import NullPool

from fairline.kit.db.engine import Engine
from fairline.kit.db.postgres import PostgresEngine, walls
from fairline.kit.db.schema import load_tables, walled
from fairline.kit.db.sqlite import SqliteEngine

PACKAGE = Path(__file__).resolve().parents[2]
LOCK = 4_620_871  # any number, the same in every process


def folder() -> Path:
    """Where the migrations lie: in the package when installed, beside it in the repository."""
    inside = PACKAGE / "migrations"
    return inside if inside.is_dir() else PACKAGE.parent / "migrations"


def newest() -> str:
    """The number of the last migration."""
    return max(path.name[:4] for path in (folder() / "versions").glob("[0-9]*.py"))


def prepare(engine: Engine) -> bool:
    """Run the migrations that are missing; whether there were any. Several processes may try at once."""
    if standing(engine) == newest():
        return False
    bound = create_engine(_address(engine), poolclass=NullPool)
    with bound.connect() as connection:
        if engine.name == "postgres":
            connection.execute(text(f"SELECT pg_advisory_lock({LOCK})"))
            connection.commit()
        _upgrade(connection)
        if engine.name == "postgres":
            load_tables()
            for statement in walls(walled()):
                connection.exec_driver_sql(statement.replace("%", "%%"))
            connection.execute(text(f"SELECT pg_advisory_unlock({LOCK})"))
            connection.commit()
    bound.dispose()
    return True


def standing(engine: Engine) -> str | None:
    """The number of the last migration that was run, or None in an empty database."""
    connection = engine.connect()
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except Exception as error:
        if engine.is_outage(error):
            raise
        return None
    finally:
        connection.close()
    return str(row["version_num"]) if row else None


def _upgrade(connection: Bound) -> None:
    # Alembic costs a third of a second to import, and is needed only when the schema is behind.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder()))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _address(engine: Engine) -> Any:
    if isinstance(engine, PostgresEngine):
        return "postgresql+psycopg://" + engine.address.split("://", 1)[1]
    if not isinstance(engine, SqliteEngine):
        raise TypeError(engine.name)
    engine.connect().close()  # makes the file, in WAL mode
    return f"sqlite:///{engine.path}"
