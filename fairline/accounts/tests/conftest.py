"""A house with accounts in it, and one account opened."""

import pytest

from fairline import accounts
from fairline.accounts.plugin import PLUGIN
from fairline.journal import HOUSE


@pytest.fixture
def plugins():
    return [PLUGIN]


@pytest.fixture
def opened(house):
    """The account is open, and Ada answers for it."""
    house.write(
        lambda c: accounts.open_house(c, name="Rhône Bikes", country="ch", locale="fr", time_zone="Europe/Zurich")
    )
    return house.write(lambda c: joined(c, "ada@example.com", "Ada Lovelace", "owner"))


def joined(c, email, name, role="agent"):
    """Somebody invited, and joined."""
    member = accounts.invite_member(c, HOUSE, email=email, role=role, as_owner=True)
    return accounts.join(c, member.id, name)
