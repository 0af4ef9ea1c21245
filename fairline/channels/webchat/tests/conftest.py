"""The house of these tests: web chat and what it stands on, with one site and people who visit it."""

import pytest

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.channels.webchat import answering, limits
from fairline.channels.webchat.plugin import PLUGIN as WEBCHAT
from fairline.channels.webchat.tests.shop import Shop


@pytest.fixture
def plugins():
    return (ACCOUNTS, FILES, WEBCHAT)


@pytest.fixture(autouse=True)
def fresh():
    """What one test filled and looked up is not there in the next."""
    limits.LIMITS.forget()
    answering.ANSWERING.forget()
    yield
    limits.LIMITS.forget()


@pytest.fixture
def shop(house):
    """An account with one site."""
    house.write(lambda c: accounts.open_house(c, name="Acme", country="CH", locale="fr", time_zone="Europe/Zurich"))
    return Shop(house)
