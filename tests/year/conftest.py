"""The house of the year: all that has a say in what leaves."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.catalogue import channel_plugins
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.security.plugin import PLUGIN as SECURITY


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, SECURITY, NUMBERS, *channel_plugins(), CRM, CONVERSATIONS, PRIVACY)
