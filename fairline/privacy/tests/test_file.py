"""The embedded database's own file holds nothing of somebody who was erased, nor does its write-ahead log."""

import random

import pytest

from fairline import crm, privacy
from fairline.crm import Change
from fairline.journal import actor_from
from fairline.kit.clock import from_millis, to_millis
from fairline.kit.db import engine_for
from fairline.privacy.tests.talk import hear
from fairline.privacy.tidy import next_night

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

MARK = b"Planted"


def on_disk(house):
    """The bytes of the database's file and of its log."""
    path = house.database.engine.path
    files = [path.with_name(path.name + end) for end in ("", "-wal", "-shm")]
    return b"".join(file.read_bytes() for file in files if file.exists())


def busy(house):
    """Rows that grow, shrink and move from page to page, so that pages keep stale copies of them in their gaps."""
    chance = random.Random(4)
    contacts = [hear(house, number, "Good morning", name=f"Nour Planted {number}").id for number in range(4)]

    def unit(c):
        others = [crm.create(c, Change(name=f"Ada Stone {number}")).id for number in range(150)]
        for _ in range(1200):
            mine, other = chance.choice(contacts), chance.choice(others)
            crm.change_contact(c, mine, Change(note="Planted note " + "x" * chance.randrange(700)))
            crm.change_contact(c, other, Change(note="y" * chance.randrange(900), name=f"Ada Stone {chance.random()}"))

    house.write(unit)
    return contacts


@on_sqlite
def test_the_file_and_its_log_hold_nothing_of_whom_it_forgot(house):
    contacts = busy(house)
    assert MARK in on_disk(house)
    for contact in contacts:
        house.write(lambda c, contact=contact: privacy.ask(c, contact, "erasure", actor_from("member:mem_1")))
    house.due()
    states = house.read(lambda c: [each.state for each in privacy.listed(c, None, 10)])
    assert states == ["done"] * 4
    assert MARK not in on_disk(house)
    assert MARK.lower() not in on_disk(house)
    assert b"Ada Stone" in on_disk(house)


@on_sqlite
def test_a_large_file_is_tidied_in_the_night(house, clock, monkeypatch):
    monkeypatch.setattr("fairline.privacy.tidy.QUICK", 0)
    contact = busy(house)[0]
    house.write(lambda c: privacy.ask(c, contact, "erasure", actor_from("member:mem_1")))
    house.due()
    clock.jump_to(from_millis(next_night(to_millis(clock.now()))))
    house.due()
    assert b"Nour Planted 0" not in on_disk(house)


def test_not_even_a_stale_copy_of_a_moved_row_stays_in_a_page(tmp_path):
    """Overwriting what is deleted is not enough: pages that were split keep copies where no row is any more."""
    engine = engine_for("", tmp_path)
    connection, chance = engine.connect(), random.Random(0)
    connection.execute("CREATE TABLE t(id TEXT PRIMARY KEY, x TEXT, y TEXT) WITHOUT ROWID")
    connection.execute("CREATE INDEX t_x ON t(x)")
    for key in (f"{chance.getrandbits(128):032x}" for _ in range(4000)):
        says = MARK.decode() if chance.random() < 0.1 else "other"
        filler = says + "z" * chance.randrange(chance.choice([50, 300, 3000]))
        connection.execute("INSERT INTO t VALUES(?, ?, ?)", (key, f"{says} {chance.random()}", filler))
    connection.execute("DELETE FROM t WHERE x LIKE 'Planted%'")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert MARK in (tmp_path / "fairline.db").read_bytes()
    engine.tidy(connection)
    assert MARK not in (tmp_path / "fairline.db").read_bytes()
    connection.close()
