"""Whoever was handed the address of somebody who wants no more mail is told, confirms, or somebody is called in time.

Clause DTA-CANSPAM-OPTOUT; 15 USC 7704(a)(3)-(4).
"""

from datetime import timedelta

import pytest

from fairline import crm, journal, privacy
from fairline.crm import Change
from fairline.gate import law_for
from fairline.journal import HOUSE, Actor
from fairline.journal.interaction import ContactRefused
from fairline.privacy.rights import links, recipients
from fairline.privacy.rights.clock import business_days

PARTNER = "lists@parcels.example"


@pytest.fixture
def nour(desk, house):
    """Somebody whose address a partner was handed."""
    contact = desk.known()
    house.write(lambda c: recipients.note(c, desk.by, contact, "Parcels SA", reach=PARTNER, categories=["addresses"]))
    return contact


def refuses(house, contact):
    def unit(c):
        person = crm.persons(c, contact)[0]
        told = ContactRefused(channel="email", person=person, scope="all", means="preference_page", words="Stop")
        journal.append(c, Actor("contact", person), told)

    house.write(unit)
    house.follow()


def told(house, contact):
    return house.read(lambda c: recipients.of_contact(c, contact))[0]


def calls(house):
    return [e.event for e in house.journal() if e.kind == "MembersNotified"
            and e.event.key == "privacy.notice.opt-out-unconfirmed"]  # fmt: skip


def days(house, clock, many):
    for _ in range(many):
        clock.advance(timedelta(days=1))
        house.due()


def test_a_partner_who_has_not_confirmed_by_business_day_eight_alarms(house, desk, nour, clock):
    begun = house.read(lambda c: c.at)
    refuses(house, nour)
    held = told(house, nour)
    assert (held.told, held.receipt) == ("opt_out", "")
    swiss = law_for((), ("CH",))
    assert held.tell_by == pytest.approx(business_days(begun, 10, swiss), abs=10_000)
    assert "confirm within ten business days" in desk.last()
    assert "/privacy/recipients/" in desk.last()
    eighth = (business_days(begun, 8, swiss) - begun) // 86_400_000
    days(house, clock, eighth - 1)
    assert calls(house) == []
    days(house, clock, 2)
    (call,) = calls(house)
    assert (call.clause, bool(call.members), bool(call.acts)) == ("DTA-CANSPAM-OPTOUT", True, True)
    assert house.replays_the_same()


def test_a_partner_who_confirms_by_the_link_calls_nobody(house, nour, clock):
    refuses(house, nour)
    token = house.read(lambda c: links.token(c, told(house, nour).id))
    assert house.read(lambda c: links.disclosure_of(c, token)) == told(house, nour).id
    assert house.read(lambda c: links.disclosure_of(c, token[:-4] + "0000")) == ""
    assert house.write(lambda c: privacy.confirm_opt_out(c, told(house, nour).id, look=True))
    assert told(house, nour).receipt == ""
    assert house.write(lambda c: privacy.confirm_opt_out(c, told(house, nour).id))
    assert told(house, nour).receipt
    days(house, clock, 20)
    assert calls(house) == []


def test_who_says_it_twice_has_the_partner_told_once(house, nour):
    refuses(house, nour)
    refuses(house, nour)
    said = [e for e in house.journal() if e.kind == "RecipientTold" and e.event.what == "opt_out"]
    assert len(said) == 1


@pytest.mark.parametrize("how", ["refused", "noted"])
def test_whose_addresses_are_handed_to_nobody(house, nour, how):
    def want():
        return house.read(lambda c: privacy.want_no_mail(c, crm.listed(c, "", None, 10)))

    house.write(lambda c: crm.create(c, Change(name="Otto"), [("email", "otto@buyer.example")], by=HOUSE))
    assert want() == frozenset()
    if how == "refused":
        refuses(house, nour)
    else:
        house.write(lambda c: crm.opt_out(c, nour, "email", why="by phone", by=HOUSE))
    house.follow()
    assert want() == frozenset({nour})


def test_who_waits_to_be_confirmed_is_listed_until_they_answer(house, desk, nour):
    assert house.read(recipients.unconfirmed) == []
    refuses(house, nour)
    (one,) = house.read(recipients.unconfirmed)
    assert (one.recipient, one.contact) == ("Parcels SA", nour)
    house.write(lambda c: recipients.receipt(c, desk.by, one.id, "done, by phone"))
    assert house.read(recipients.unconfirmed) == []
