"""A house with cases in it, two accounts, the second of them the operator's, and people on both sides."""

import pytest

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.cases.plugin import PLUGIN as CASES
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.security.plugin import PLUGIN as SECURITY
from tests.support.house import ACCOUNT, OTHER

FIRST = Actor("operator", "mem_one")
SECOND = Actor("operator", "mem_two")
OURS = Actor("member", "mem_ada")
DESK = OTHER


@pytest.fixture
def plugins():
    return [GATE, ACCOUNTS, SECURITY, NUMBERS, CRM, CASES]


@pytest.fixture
def opened(house):
    """The account is open, Ada answers for it, and another account is the operator's."""
    for account, name in ((ACCOUNT, "Rhône Bikes"), (DESK, "The operator")):
        house.write(
            lambda c, name=name: accounts.open_house(
                c, name=name, country="CH", locale="en", time_zone="Europe/Zurich"
            ),
            account,
        )
    house.write(accounts.appoint_operator, DESK)
    return house.write(lambda c: _joined(c, "ada@example.com", "Ada Lovelace", "owner"))


def _joined(c, email, name, role):
    member = accounts.invite_member(c, HOUSE, email=email, role=role, as_owner=True)
    return accounts.join(c, member.id, name)
