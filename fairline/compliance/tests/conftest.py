"""The house of these tests: a shop that may text, its members, and people in several places it may write to."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.analytics.plugin import PLUGIN as ANALYTICS
from fairline.channels.catalogue import channel_plugins
from fairline.compliance.plugin import PLUGIN as COMPLIANCE
from fairline.compliance.tests.shop import Shop
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.privacy.plugin import PLUGIN as PRIVACY
from fairline.security.plugin import PLUGIN as SECURITY


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, SECURITY, NUMBERS, *channel_plugins(), CRM, CONVERSATIONS, PRIVACY, ANALYTICS, COMPLIANCE)


@pytest.fixture
def shop(house):
    """A shop with an owner, a registered number, and nobody it knows."""
    return Shop(house)
