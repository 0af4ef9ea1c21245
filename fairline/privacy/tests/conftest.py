"""The house of these tests: everything that keeps something of a contact, and privacy above it."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.catalogue import channel_plugins
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.privacy.tests.asking import Desk
from fairline.security import open_account
from fairline.security.passwords import PasswordHash
from fairline.security.plugin import PLUGIN as SECURITY


@pytest.fixture
def plugins():
    """The modules plugged in."""
    return (GATE, ACCOUNTS, SECURITY, *channel_plugins(), CRM, CONVERSATIONS, PRIVACY)


@pytest.fixture
def officer(house):
    """The owner of an open account, as the journal writes actors."""

    def unit(c):
        return open_account(
            c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich", email="olga@acme.example",
            owner="Olga Officer", password=PasswordHash("-"),
        )  # fmt: skip

    return house.write(unit).owner


@pytest.fixture
def desk(house, officer):
    """A privacy desk in that house."""
    return Desk(house, officer)
