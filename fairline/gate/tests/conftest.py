"""What the gate's tests of units have: the gate plugged in, and who offers the facts, to be changed."""

import pytest

from fairline.gate.plugin import PLUGIN
from fairline.gate.tests.given import RARELY, providers, reply, talk
from fairline.journal import Actor, person_of
from fairline.kit.plugin import Follower, Plugin

MEMBER = Actor("member", "mem_1")


class Desk:
    """An agent who replies; what the modules above would tell the gate can be set."""

    def __init__(self, house):
        self.house = house
        self.person = house.write(lambda c: person_of(c, "webchat", "vis_1"))
        self.made = 0

    def tell(self, *facts):
        """Facts that hold from now on."""
        self.house.database.tools.facts.update(providers(*facts))

    def forget(self, fact):
        """A fact nobody offers any more."""
        del self.house.database.tools.facts[fact]

    def act(self, text="Your parcel left this morning.", **changes):
        """A reply with an id of its own."""
        self.made += 1
        return reply(id=f"act_{self.made:03}", person=self.person, text=text, **changes)

    def submit(self, text="Your parcel left this morning.", **changes):
        """Submit a reply."""
        from fairline.gate import submit

        act = self.act(text, **changes)
        return self.house.write(lambda c: submit(c, act, MEMBER))

    def entries(self, *kinds):
        """The gate's entries, as (kind, act)."""
        return [(e.kind, e.event.act) for e in self.house.journal() if e.kind.startswith("Act") or e.kind in kinds]


@pytest.fixture
def plugins():
    """The gate, and somebody who reads the journal, as there always is."""
    reader = Follower("reader", frozenset(), lambda c, entries: None)
    return (PLUGIN, Plugin(name="reader", followers=(reader,)))


@pytest.fixture
def desk(house):
    """A desk at which everything is in order."""
    from fairline.gate import ContentLevels, Review, Rhythm, Waited
    from fairline.gate.tests.given import good

    desk = Desk(house)
    usual = (fact for fact in (*good(), *RARELY) if not isinstance(fact, Rhythm | Waited | Review | ContentLevels))
    desk.tell(*usual, talk(contact_wrote_last_at=None))
    return desk
