"""The house of these tests: flows and what they stand on, with one number, one queue, and a telephone in memory."""

import pytest

from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.channels.voice.projection import CALLS
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.crm.plugin import PLUGIN as CRM
from fairline.flows.plugin import PLUGIN as FLOWS
from fairline.flows.tests.calling import Calling
from fairline.gate import Agreement, Entitled, LocalTime, OptOut, Standing
from fairline.gate.plugin import PLUGIN as GATE
from fairline.gate.tests.given import good, providers
from fairline.kit.plugin import Plugin
from fairline.routing.plugin import PLUGIN as ROUTING
from fairline.security.plugin import PLUGIN as SECURITY

VOICE = Plugin("channels.voice", projections=[CALLS])
OFFERED = (Agreement, Entitled, LocalTime, OptOut, Standing)


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, SECURITY, FILES, CRM, CONVERSATIONS, ROUTING, VOICE, FLOWS)


@pytest.fixture
def calling(house):
    """An account with a queue, and contacts who call."""
    made = Calling(house)
    house.database.tools.facts.update(providers(*(fact for fact in good() if isinstance(fact, OFFERED))))
    return made
