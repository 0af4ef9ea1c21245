"""The house of these tests: texting and what it stands on, with one registered number."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.channels.sms.plugin import PLUGIN as SMS
from fairline.channels.sms.tests.network import Network
from fairline.numbers.plugin import PLUGIN as NUMBERS


@pytest.fixture
def plugins():
    return (ACCOUNTS, NUMBERS, FILES, SMS)


@pytest.fixture
def network(house, tmp_path):
    """An account with one number, and a provider that takes everything."""
    return Network(house, tmp_path)
