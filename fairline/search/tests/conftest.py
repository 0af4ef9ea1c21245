"""The house of these tests: search over conversations and contacts, with people in it who talk."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.conftest import talking as talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.search.plugin import PLUGIN as SEARCH


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, CONVERSATIONS, SEARCH)
