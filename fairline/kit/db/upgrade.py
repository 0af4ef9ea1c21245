"""Runs the migrations that are missing, one process at a time."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.engine import Connection as Bound
from sqlalchemy.pool import NullPool

from fairline.kit.db.engine import Engine
from fairline.kit.db.postgres import PostgresEngine, walls
from fairline.kit.db.schema import load_tables, walled
from fairline.kit.db.sqlite import SqliteEngine

LOCK = 4_620_871  # any number, the same in every process


def upgrade(engine: Engine, migrations: Path, to: str = "head") -> None:
    """Run every migration of the folder that was not run yet, up to one, then raise the walls between accounts."""
    bound = create_engine(_address(engine), poolclass=NullPool)
    with bound.connect() as connection:
        if engine.name == "postgres":
            connection.execute(text(f"SELECT pg_advisory_lock({LOCK})"))
            connection.commit()
        _run(connection, migrations, to)
        if engine.name == "postgres":
            load_tables()
            there = set(inspect(connection).get_table_names())
            for statement in walls([name for name in walled() if name in there]):
                connection.exec_driver_sql(statement.replace("%", "%%"))
            connection.execute(text(f"SELECT pg_advisory_unlock({LOCK})"))
            connection.commit()
    bound.dispose()


def _run(connection: Bound, migrations: Path, to: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def _address(engine: Engine) -> str:
    if isinstance(engine, PostgresEngine):
        return "postgresql+psycopg://" + engine.address.split("://", 1)[1]
    if not isinstance(engine, SqliteEngine):
        raise TypeError(engine.name)
    engine.connect().close()  # makes the file, in WAL mode
    return f"sqlite:///{engine.path}"
