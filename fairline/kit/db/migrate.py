"""Brings a database to this version's shape: one straight line of migrations, the same on both engines."""

from pathlib import Path

from fairline.kit.db.engine import Engine

PACKAGE = Path(__file__).resolve().parents[2]


def folder() -> Path:
    """Where the migrations lie: in the package when installed, beside it in the repository."""
    inside = PACKAGE / "migrations"
    return inside if inside.is_dir() else PACKAGE.parent / "migrations"


def newest() -> str:
    """The number of the last migration."""
    return max(path.name[:4] for path in (folder() / "versions").glob("[0-9]*.py"))


def prepare(engine: Engine, to: str = "") -> bool:
    """Run the migrations that are missing, up to one of them where `to` names it; whether there were any. Several
    processes may try at once.
    """
    if standing(engine) == (to or newest()):
        return False
    # What knows tables costs most of a second to import, and is needed only where the shape is behind.
    from fairline.kit.db.upgrade import upgrade

    upgrade(engine, folder(), to or "head")
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
