"""A database and memory answer every condition alike, on both engines."""

import itertools
import sqlite3

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline.kit.blobs import InMemory
from fairline.kit.clock import StoppedClock
from fairline.kit.conditions import NotOf, check, holds, resolve, sql
from fairline.kit.conditions.tests.drawn import AT, FIELDS, TABLES, columns, facts, trees
from fairline.kit.crypto import Keyring
from fairline.kit.db import Engine, Tools, engine_for
from fairline.kit.db.postgres import PostgresEngine
from fairline.kit.db.unit import Unit
from fairline.kit.ids import Ids
from fairline.kit.testing import START

NUMBERS = itertools.count()


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def unit(request, tmp_path_factory):
    """A unit on a database with a small table of things."""
    if request.param == "postgres":
        server = request.getfixturevalue("postgres_server")
        address = server.create(f"conditions_{next(NUMBERS)}")
        engine: Engine = PostgresEngine(address)
        # The house's own role may make no tables.
        with psycopg.connect(address, autocommit=True) as owner:
            for statement in (*TABLES, "GRANT ALL ON ALL TABLES IN SCHEMA public TO PUBLIC"):
                owner.execute(statement)
        connection = engine.connect()
    else:
        engine = engine_for("", tmp_path_factory.mktemp("conditions"))
        connection = engine.connect()
        engine.run_script(connection, TABLES)
    yield Unit(
        connection, engine, Tools(StoppedClock(START), Ids(), Keyring({"k": bytes(32)}, "k"), InMemory()), "acc", AT
    )
    connection.close()


def fill(c, things):
    for table in ("things", "tags", "extras"):
        c.run(f"DELETE FROM {table} WHERE account = :account", account="acc")
    for number, thing in enumerate(things):
        row = {name: thing[name] for name in ("colour", "owner", "weight", "title", "size", "made")}
        broken = None if thing["broken"] is None else int(thing["broken"])
        c.run(
            "INSERT INTO things VALUES(:account, :id, :colour, :owner, :weight, :title, :size, :made, :broken)",
            account="acc", id=str(number), broken=broken, **row,
        )  # fmt: skip
        for tag in thing["tags"]:
            c.run("INSERT INTO tags VALUES(:account, :id, :tag)", account="acc", id=str(number), tag=tag)
        extra(c, number, "shade", thing["shade"], None)
        extra(c, number, "price", "", thing["price"])


def extra(c, number, field, word, amount):
    if word or amount is not None:
        c.run(
            "INSERT INTO extras VALUES(:account, :id, :field, :word, :amount)",
            account="acc", id=str(number), field=field, word=word, amount=amount,
        )  # fmt: skip


def matching(c, tree):
    said = sql(tree, columns, AT)
    rows = c.all(f"SELECT id FROM things WHERE account = :account AND {said.text}", account="acc", **said.values)
    return {int(row["id"]) for row in rows}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(things=st.lists(facts(), min_size=1, max_size=12), said=st.lists(trees(), min_size=1, max_size=12))
def test_a_database_and_memory_find_the_same(unit, things, said):
    fill(unit, things)
    for each in said:
        tree = resolve(check(each, FIELDS, "here"), {"me": ["ada", "ben"]})
        held = {number for number, thing in enumerate(things) if holds(tree, thing, AT)}
        assert matching(unit, tree) == held, each
        assert matching(unit, NotOf(tree)) == set(range(len(things))) - held, each


def test_me_matches_nobody_where_there_is_nobody(unit):
    fill(unit, [dict.fromkeys(FIELDS) | {"owner": "ada", "tags": (), "weight": 0, "shade": ""}])
    for op, found in (("is", set()), ("is_not", {0})):
        mine = resolve(check({"field": "owner", "op": op, "value": "me"}, FIELDS, "here"), {})
        assert matching(unit, mine) == found
        assert matching(unit, NotOf(mine)) == {0} - found
    assert sqlite3.sqlite_version_info > (3, 23)  # TRUE and FALSE are words there
