"""The house of these tests: surveys over conversations, with people in it who talk."""

import pytest

from fairline import crm
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels import AddressOf
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.events import StatusChanged
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.conftest import talking as talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate import MailLoop, SenderProven, Suppressed
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, append
from fairline.surveys.plugin import PLUGIN as SURVEYS
from fairline.surveys.service import change_settings


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, CONVERSATIONS, SURVEYS)


@pytest.fixture
def asking(talking):
    """An account that asks a day after solving, and whose contacts are reached by mail."""
    return Surveyed(talking)


class Surveyed:
    """What a test of surveys does and looks at."""

    def __init__(self, talking):
        self.talking, self.house = talking, talking.house
        facts = self.house.database.tools.facts
        facts[AddressOf] = lambda c, person: AddressOf("email", "nour@buyer.example", "Nour")
        facts[SenderProven] = lambda c, act: SenderProven(True, "tea.example", "")
        facts[Suppressed] = lambda c, act: Suppressed("", "")
        facts[MailLoop] = lambda c, act: MailLoop(False, 0, 0, 0)
        self.sets(active=True, delay_minutes=60)

    def sets(self, **changed):
        self.house.write(lambda c: change_settings(c, HOUSE, self.talking.ada, changed))

    def writes(self, text="Where is my tea", **more):
        """Nour writes by mail; the conversation's id."""
        return self.talking.opened("nour@buyer.example", text, channel="email", **more)

    def stands(self, conversation, status, previous="open"):
        """The conversation's status changes, and followers hear of it."""
        told = StatusChanged(conversation=conversation, status=status, previous=previous)
        self.house.write(lambda c: append(c, HOUSE, told))
        self.house.follow()

    def asks(self):
        """Every question there is."""
        return self.house.read(
            lambda c: [
                dict(row) for row in c.all("SELECT * FROM survey_asks WHERE account = :a ORDER BY id", a=c.account)
            ]
        )

    def mails(self):
        """The acts that asked."""
        return [
            entry.event
            for entry in self.house.journal()
            if entry.kind in ("ActPermitted", "ActRefused", "ActDeferred") and entry.event.kind == "Mail"
        ]

    def erases(self, conversation):
        self.house.write(lambda c: crm.erase(c, self.talking.one(conversation).contact))
        self.house.follow()
