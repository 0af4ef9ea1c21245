"""What is told of many acts at once is what is told of each by itself."""

from random import Random

import pytest

from fairline import crm
from fairline.compliance.tests import crowd
from fairline.gate import Batched, Posed, Reply
from fairline.kit.db import Remembering


@pytest.fixture
def people(house, shop):
    shop.accepts()
    chance = Random(11)
    found = house.write(lambda c: crowd.gather(c, chance, 90))
    house.write(lambda c: crowd.disturb(c, chance, found))
    house.follow()
    found = house.read(lambda c: [one for one in found if not crm.contact(c, crm.resolve(c, one.contact)).erased])
    for one in found[:6]:
        house.write(lambda c, one=one: crm.opt_out(c, one.contact, "sms", why="asked", by=shop.by))
    for one in found[6:12]:
        shop.agreed(one.contact, of="service", kind="express", at=house.clock.millis() - 1)
        shop.texts(one.contact, "Your parcel left this morning.")
    return found


def acts_of(c, shop, people):
    """One text and one mail to each of them, and to somebody nobody knows."""
    for number, one in enumerate(people):
        person = next(iter(crm.reached_by(c, [one.contact])[one.contact].persons))
        both = {"contact": one.contact, "person": person, "member": shop.owner, "text": "Hello"}
        yield Reply(id=f"act_{number}a", channel="sms", address=one.number, sender=shop.sender, **both)
        yield Reply(id=f"act_{number}b", channel="email", address=one.email, **both)
    yield Reply(id="act_z", channel="sms", address="+41790000099", member=shop.owner, text="Hello")


def test_each_fact_told_of_many_is_told_so_of_one(house, shop, people):
    def unit(c):
        acts = list(acts_of(c, shop, people))
        offered = {fact: each for fact, each in c.tools.facts.items() if isinstance(each, Batched)}
        assert len(offered) >= 8
        for away in (0, 9 * 3_600_000):
            at = c.at + away
            one = Remembering(c, at)
            posed = [Posed(act, at) for act in acts]
            for fact, provider in offered.items():
                single = [provider.one(one, act) for act in acts]
                together = provider.many(c, posed)
                for act, alone, amongst in zip(acts, single, together, strict=True):
                    assert alone == amongst, f"{fact.__name__} of {act.channel} to {act.contact}"

    house.read(unit)


def test_a_unit_that_remembers_writes_nothing_and_asks_once(house, shop):
    def unit(c):
        held = Remembering(c, c.at)
        sql = "SELECT count(*) AS many FROM journal WHERE account = :account"
        assert held.all(sql, account=c.account) is held.all(sql, account=c.account)
        for write in (lambda: held.run("DELETE FROM journal"), lambda: held.many("DELETE FROM journal", [{}])):
            with pytest.raises(RuntimeError):
                write()

    house.read(unit)
