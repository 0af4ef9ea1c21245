"""The straight line of migrations ends where the modules' tables are, on both engines."""

import re
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from fairline.kit.db import engine_for
from fairline.kit.db.migrate import newest, prepare, standing
from fairline.kit.db.schema import ALSO, METADATA, load_tables
from tests.support import postgres

_MADE = re.compile(r"CREATE (?:VIRTUAL )?(?:TABLE|INDEX) (\w+)")


@pytest.mark.parametrize("name", ["sqlite", "postgres"])
def test_migrations_make_the_tables_that_the_modules_declare(
    name: str, tmp_path: Path, postgres_server: postgres.Server
) -> None:
    load_tables()
    address = postgres_server.create("migrated") if name == "postgres" else ""
    engine = engine_for(address, tmp_path)
    assert prepare(engine)
    assert not prepare(engine)
    assert standing(engine) == newest()
    url = address.replace("postgresql://", "postgresql+psycopg://") or f"sqlite:///{tmp_path / 'fairline.db'}"
    bound = create_engine(url)
    with bound.connect() as connection:
        context = MigrationContext.configure(connection)
        different = [each for each in compare_metadata(context, METADATA) if not is_known(each)]
    bound.dispose()
    assert different == []


def is_known(difference: Any) -> bool:
    """Whether it is Alembic's own table, or what only one engine knows: a full-text index and its parts."""
    name = str(getattr(difference[1], "name", ""))
    made = [found[1] for each in (*ALSO["sqlite"], *ALSO["postgres"]) if (found := _MADE.match(each))]
    return name == "alembic_version" or any(name == each or name.startswith(f"{each}_") for each in made)
