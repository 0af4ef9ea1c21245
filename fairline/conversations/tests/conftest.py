"""The house of these tests: conversations and what they stand on, with agents in it and contacts who write."""

import pytest

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.talking import Talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate import Agreement, Entitled, LocalTime, MailLoop, OptOut, SenderProven, Standing, Suppressed
from fairline.gate.plugin import PLUGIN as GATE
from fairline.gate.tests.given import good, providers
from fairline.journal import HOUSE

MAIL = (SenderProven(True, "example.com", ""), Suppressed(""), MailLoop(False, 0, 0, 0))  # may leave by mail
OFFERED = (Agreement, Entitled, LocalTime, OptOut, Standing)  # facts that are not for conversations to tell


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, CONVERSATIONS)


@pytest.fixture
def talking(house):
    """An account with two agents, where everything is in order, so that replies may leave."""
    house.database.tools.facts.update(providers(*(fact for fact in good() if isinstance(fact, OFFERED)), *MAIL))
    house.write(lambda c: accounts.open_house(c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich"))
    agents = {name: house.write(lambda c, name=name: joined(c, name)) for name in ("Ada", "Ben")}
    return Talking(house, agents)


def joined(c, name):
    """An agent who has joined; their id."""
    invited = accounts.invite_member(c, HOUSE, email=f"{name.lower()}@example.com", role="agent")
    return accounts.join(c, invited.id, name).id
