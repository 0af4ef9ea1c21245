"""The embedded database's own file holds nothing of somebody who was erased, nor does its write-ahead log."""

import random

import pytest

from fairline import crm, privacy
from fairline.crm import Change
from fairline.journal import actor_from
from fairline.kit.clock import from_millis, to_millis
from fairline.privacy.tests.talk import hear
from fairline.privacy.tidy import next_night

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

MARK = b"Planted"


def on_disk(house):
    """The bytes of the database's file and of its log."""
    path = house.database.engine.path
    files = [path.with_name(path.name + end) for end in ("", "-wal", "-shm")]
    return b"".join(file.read_bytes() for file in files if file.exists())


def busy(house):
    """Rows that grow, move from page to page and shrink, so that pages keep stale copies of them in their gaps."""
    chance = random.Random(4)
    contacts = [hear(house, number, "Good morning", name=f"Nour Planted {number}") for number in range(3)]
    others = [house.write(lambda c: crm.create(c, Change(name="Ada Stone"))) for _ in range(30)]
    for _ in range(120):
        contact = chance.choice(contacts)
        note = "Planted note " + "x" * chance.choice([10, 400, 3000])
        house.write(lambda c, contact=contact, note=note: crm.change_contact(c, contact.id, Change(note=note)))
        other, filler = chance.choice(others), "y" * chance.choice([5, 700, 2500])
        house.write(lambda c, other=other, filler=filler: crm.change_contact(c, other.id, Change(note=filler)))
    return contacts


def test_the_file_and_its_log_hold_nothing_of_whom_it_forgot(house):
    contacts = busy(house)
    assert MARK in on_disk(house)
    for contact in contacts:
        house.write(lambda c, contact=contact: privacy.ask(c, contact.id, "erasure", actor_from("member:mem_1")))
    house.due()
    states = house.read(lambda c: [each.state for each in privacy.listed(c, None, 10)])
    assert states == ["done"] * 3
    assert MARK not in on_disk(house)
    assert MARK.lower() not in on_disk(house)
    assert b"Ada Stone" in on_disk(house)


def test_a_large_file_is_tidied_in_the_night(house, clock, monkeypatch):
    monkeypatch.setattr("fairline.privacy.tidy.QUICK", 0)
    contact = busy(house)[0]
    house.write(lambda c: privacy.ask(c, contact.id, "erasure", actor_from("member:mem_1")))
    house.due()
    clock.jump_to(from_millis(next_night(to_millis(clock.now()))))
    house.due()
    assert b"Nour Planted 0" not in on_disk(house)
