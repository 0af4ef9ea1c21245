"""A house with emergency calling in it, an account in Switzerland, its owner Ada and an agent, Ben."""

from typing import Any

import pytest

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.emergency.model import Place, Site
from fairline.emergency.plugin import PLUGIN as EMERGENCY
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.security.plugin import PLUGIN as SECURITY
from fairline.security.tests.conftest import account_of

OFFICE = Place(label="Office", street="Bahnhofstrasse", house="1", postcode="8001", city="Zürich", country="CH")
HOME = Place(
    label="Home", street="Rue du Lac", house="5", postcode="1800", city="Vevey", country="CH", detail="2nd floor"
)
BY = Actor("member", "mem_1")


@pytest.fixture
def plugins():
    return [GATE, ACCOUNTS, SECURITY, NUMBERS, CRM, EMERGENCY]


@pytest.fixture
def ben(house):
    """The account is open, and Ben works in it."""
    house.write(lambda c: account_of(c))

    def unit(c):
        member = accounts.invite_member(c, HOUSE, email="ben@example.com", role="agent", as_owner=True)
        return accounts.join(c, member.id, "Ben").id

    return house.write(unit)


def site(**changes):
    """The office, from where calls for help leave by a trunk, for homes too."""
    usual: dict[str, Any] = {
        "id": "sit_1",
        "name": "Office",
        "mode": "trunk",
        "route": "trk_1",
        "homes": True,
        "licence": "Swiss Phone Ltd, contract 12",
        "place": OFFICE,
    }
    return Site(**usual | changes)
