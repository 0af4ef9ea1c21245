"""The house of these tests: rules over a desk that stands in memory, and a journal that says what happened."""

import pytest

from fairline import accounts
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.events import ConversationOpened, MessageThreaded
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, Actor, append, new_person
from fairline.rules import service
from fairline.rules.desk import Desk
from fairline.rules.model import Spec
from fairline.rules.plugin import PLUGIN as RULES
from fairline.rules.store import firings
from fairline.rules.tests.desk import FakeDesk

WRITES = {"field": "by", "op": "is", "value": "contact"}


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, RULES)


@pytest.fixture
def ruled(house):
    """An account with one conversation, and an admin who makes rules."""
    house.write(lambda c: accounts.open_house(c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich"))
    return Ruled(house)


class Ruled:
    """What a test of rules says and looks at."""

    def __init__(self, house):
        self.house = house
        self.desk = FakeDesk({"cnv_1": {"status": "new", "tags": frozenset(), "subject": "where is my tea"}})
        house.database.tools.facts[Desk] = lambda c, _: self.desk
        self.by = Actor("member", "mem_ada")
        self.person = house.write(new_person)

    def trigger(self, *actions, name="A rule", when=("contact_wrote",), conditions=None, machines=False):
        spec = Spec(tuple(when), conditions or {}, tuple(actions), machines)
        return self.house.write(lambda c: service.make(c, self.by, "trigger", name, spec, active=True))

    def automation(self, *actions, conditions=None, name="On time"):
        spec = Spec((), conditions or {}, tuple(actions))
        return self.house.write(lambda c: service.make(c, self.by, "automation", name, spec, active=True))

    def writes(self, conversation="cnv_1", text="Where is my tea?", actor=HOUSE, follow=True, **more):
        event = MessageThreaded(
            conversation=conversation, message=f"msg_{text}", received=1, wrote_at=1, person=self.person, text=text,
            **more,
        )  # fmt: skip
        self.happens(event, actor=actor, follow=follow)

    def opens(self, conversation="cnv_1", text="Where is my tea?"):
        opened = ConversationOpened(
            conversation=conversation, contact="ctc_1", channel="email", sender="mbx_1", person=self.person
        )
        wrote = MessageThreaded(
            conversation=conversation, message="msg_1", received=1, wrote_at=1, person=self.person, text=text
        )
        self.happens(opened, wrote)

    def happens(self, *events, actor=HOUSE, follow=True):
        self.house.write(lambda c: append(c, actor, *events))
        if follow:
            self.house.follow()

    def firings(self, conversation="cnv_1"):
        return self.house.read(lambda c: firings.of(c, conversation))[::-1]

    def rule(self, id):
        return self.house.read(lambda c: service.one(c, id))
