"""What the gate hears from the CRM."""

from datetime import UTC, datetime

import pytest

from fairline import crm, journal
from fairline.accounts import open_house
from fairline.crm import Change
from fairline.crm.facts import local_time, opt_out
from fairline.gate import Reply

NIGHT = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


def reply(contact):
    return Reply(id="act_1", channel="webchat", contact=contact)


def opened(house):
    house.write(lambda c: open_house(c, name="Acme", country="CH", locale="en", time_zone="Europe/Zurich"))


def contact_with(house, change, *reached):
    return house.write(lambda c: crm.create(c, change, reached))


def clocks(house, contact):
    fact = house.read(lambda c: local_time(c, reply(contact.id)))
    return None if fact is None else ({str(at.tzinfo): at.strftime("%H:%M") for at in fact.times}, fact.declared)


def test_a_zone_that_was_told_stands_alone(house, clock):
    clock.jump_to(NIGHT)
    contact = contact_with(house, Change(time_zone="Asia/Tokyo"), ("sms", "+41791234567"))
    assert clocks(house, contact) == ({"Asia/Tokyo": "12:00"}, True)


def test_a_number_tells_every_zone_its_prefix_allows(house, clock):
    clock.jump_to(NIGHT)
    contact = contact_with(house, Change(), ("sms", "+61412345678"))  # an Australian mobile telephone
    told, declared = clocks(house, contact)
    assert declared
    assert (told["Australia/Perth"], told["Australia/Sydney"]) == ("11:00", "14:00")


def test_a_country_tells_all_its_zones(house, clock):
    clock.jump_to(NIGHT)
    told, declared = clocks(house, contact_with(house, Change(country="PT")))
    assert (told, declared) == (
        {"Atlantic/Azores": "02:00", "Atlantic/Madeira": "03:00", "Europe/Lisbon": "03:00"}, True,
    )  # fmt: skip


def test_a_number_of_another_country_adds_its_zones_to_those_of_the_country(house):
    contact = contact_with(house, Change(country="CH"), ("sms", "+33612345678"))
    told, _ = clocks(house, contact)
    assert set(told) == {"Europe/Zurich", "Europe/Paris"}


def test_a_number_merely_told_says_nothing_and_the_accounts_zone_is_assumed(house, clock):
    opened(house)
    clock.jump_to(NIGHT)
    assert clocks(house, contact_with(house, Change(name="Nour"))) == ({"Europe/Zurich": "04:00"}, False)


def test_without_an_account_and_a_place_nothing_can_be_told(house):
    assert clocks(house, contact_with(house, Change(name="Nour"))) is None


def test_opt_outs_are_told_through_merges_and_end_with_opting_in(house):
    one, two = contact_with(house, Change(name="a")), contact_with(house, Change(name="b"))
    house.write(lambda c: crm.opt_out(c, two.id, "webchat", why="asked"))
    house.write(lambda c: crm.opt_out(c, one.id, "all"))
    house.write(lambda c: crm.merge(c, one.id, two.id))
    assert house.read(lambda c: opt_out(c, reply(two.id))).channels == {"webchat", "all"}
    house.write(lambda c: crm.opt_in(c, two.id, "all"))
    assert house.read(lambda c: opt_out(c, reply(one.id))).channels == {"webchat"}


def test_an_opt_out_says_who_and_why_in_the_journal(house):
    contact = contact_with(house, Change(name="a"))
    by = journal.actor_from("member:mem_1")
    house.write(lambda c: crm.opt_out(c, contact.id, "email", why="by telephone", by=by))
    house.write(lambda c: crm.opt_out(c, contact.id, "email", why="again", by=by))
    told = [entry for entry in house.journal() if entry.kind == "OptedOut"]
    assert [(str(entry.actor), entry.event.why) for entry in told] == [("member:mem_1", "by telephone")]


@pytest.mark.parametrize("fact", [opt_out, local_time])
def test_of_nobody_and_of_somebody_erased_nothing_can_be_told(house, fact):
    opened(house)
    contact = contact_with(house, Change(name="Nour"))
    house.write(lambda c: crm.erase(c, contact.id))
    for unknown in (None, "ctc_nobody", contact.id):
        assert house.read(lambda c, unknown=unknown: fact(c, reply(unknown))) is None
