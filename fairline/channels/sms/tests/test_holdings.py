"""What texting keeps about a contact is found, handed out and forgotten, and a replay after that gives the same."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.channels.sms import gather
from fairline.channels.sms.holdings import HOLDINGS
from fairline.channels.sms.plugin import PLUGIN as SMS
from fairline.channels.sms.tests.network import NOUR, Network
from fairline.crm import erase, find_or_create
from fairline.crm.plugin import PLUGIN as CRM
from fairline.journal import person_of
from fairline.kit.db.schema import METADATA
from fairline.numbers.plugin import PLUGIN as NUMBERS

WORDS = ("jasmine", NOUR, NOUR.removeprefix("+"))


@pytest.fixture
def plugins():
    return (ACCOUNTS, NUMBERS, FILES, SMS, CRM)


@pytest.fixture
def network(house, tmp_path):
    return Network(house, tmp_path)


def knows(house):
    """The contact behind the number."""
    return house.write(lambda c: find_or_create(c, "sms", NOUR, person_of(c, "sms", NOUR), name="").id)


def test_everything_of_a_contact_is_found_and_forgotten(network):
    house = network.house
    contact = knows(house)
    network.comes("Do you have jasmine?")
    network.comes("STOP")
    network.sends("jasmine is here", cause="word:stop")
    house.write(lambda c: gather.take(c, network.sender.id, "bnd_1", NOUR, (7, 3, 1), "a jasmine that never ends"))
    held = {one.place: house.read(lambda c, one=one: one.collect(c, contact)) for one in HOLDINGS}
    assert len(held["received"]) == 3  # two texts, and a piece that waits
    assert [one["state"] for one in held["texts"]] == ["sent"]
    for one in HOLDINGS:
        house.write(lambda c, one=one: one.forget(c, contact))
    house.write(lambda c: erase(c, contact))
    house.follow()
    house.due()
    assert house.read(_places) == []
    assert house.replays_the_same()
    assert house.read(_places) == []


def _places(c):
    """Every table of ours in which something of theirs stands in the clear."""
    ours = [table.name for table in METADATA.sorted_tables if table.name.startswith(("sms_", "numbers_"))]
    return [table for table in ours if any(word in row for row in _rows(c, table) for word in WORDS)]


def _rows(c, table):
    return [str(dict(row)) for row in c.all(f"SELECT * FROM {table}")]
