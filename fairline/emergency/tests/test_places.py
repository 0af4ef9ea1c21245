"""Each member says where they are, at first, every thirty days and from another network; help is sent there."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fairline import accounts
from fairline.emergency import place_of, way_of
from fairline.emergency.events import LocationConfirmed
from fairline.emergency.problems import LimitsMoved
from fairline.emergency.service import (
    confirm,
    doubt,
    is_due,
    known_places,
    limits_due,
    network_of,
    put_site,
    read_limits,
    why_due,
)
from fairline.emergency.store import history
from fairline.emergency.tests.conftest import BY, HOME, OFFICE, site
from fairline.gate import EmergencyWay, MemberPlaces, MemberSite, Record
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput

DAYS = 24 * 3_600_000


def at(house, member, place, address="192.0.2.7"):
    return house.write(lambda c: confirm(c, BY, member, place, network_of(c, address)))


def test_who_never_said_where_they_are_has_to_and_after_thirty_days_again(house, ben):
    """Clause ZS-EMER-ADDRESS-NOT-GPS."""
    assert house.read(lambda c: why_due(c, ben)) == "first"
    at(house, ben, OFFICE)
    assert house.read(lambda c: why_due(c, ben)) == ""
    house.clock.advance(timedelta(days=30, milliseconds=-1))
    assert not house.read(lambda c: is_due(c, ben))
    house.clock.advance(timedelta(milliseconds=1))
    assert house.read(lambda c: why_due(c, ben)) == "expired"


def test_at_home_with_the_offices_address_one_is_asked_and_home_is_used_from_then_on(house, ben):
    """Clause ZS-EMER-ADDRESS-NOT-GPS: a new network, then home."""
    at(house, ben, OFFICE)
    house.write(lambda c: doubt(c, BY, ben, network_of(c, "198.51.100.9")))
    assert house.read(lambda c: why_due(c, ben)) == "network"
    assert house.read(lambda c: place_of(c, ben)) == OFFICE  # until then, what is known is better than nothing
    at(house, ben, HOME, "198.51.100.9")
    assert house.read(lambda c: why_due(c, ben)) == ""
    assert house.read(lambda c: place_of(c, ben)) == HOME
    assert [each.place for each in house.read(lambda c: history(c, ben, 9))] == [HOME, OFFICE]


def test_the_same_network_is_no_reason_to_ask(house, ben):
    at(house, ben, OFFICE)
    house.write(lambda c: doubt(c, BY, ben, network_of(c, "192.0.2.200")))
    assert house.read(lambda c: why_due(c, ben, network_of(c, "192.0.2.200"))) == ""
    assert house.read(lambda c: why_due(c, ben, network_of(c, "203.0.113.1"))) == "network"


def test_a_network_is_kept_as_a_hash_that_tells_nothing(house):
    told = house.read(lambda c: [network_of(c, each) for each in ("192.0.2.7", "192.0.2.9", "192.0.3.7", "nowhere")])
    assert told[0] == told[1] != told[2]
    assert told[3] == ""
    assert "192" not in told[0]
    other = house.read(lambda c: network_of(c, "192.0.2.7"), account="acc_other")
    assert other != told[0]


def test_a_country_nobody_heard_of_is_no_place(house, ben):
    with pytest.raises(BadInput):
        at(house, ben, replace(HOME, country="QQ"))


def test_the_way_of_a_call_is_the_sites_and_of_a_home_that_which_serves_its_country(house, ben):
    assert house.read(lambda c: way_of(c, ben)) == EmergencyWay("off", "CH")
    house.write(lambda c: put_site(c, BY, site()))
    assert house.read(lambda c: way_of(c, ben)) == EmergencyWay("trunk", "CH", "trk_1", located=False)
    at(house, ben, HOME)
    assert house.read(lambda c: way_of(c, ben)) == EmergencyWay("trunk", "CH", "trk_1", located=True)
    house.write(lambda c: put_site(c, BY, site(homes=False)))
    assert house.read(lambda c: way_of(c, ben)).mode == "off"
    at(house, ben, replace(OFFICE, label="here"))
    assert house.read(lambda c: way_of(c, ben)).mode == "trunk"


def test_the_gate_is_told_where_members_speak_and_how_they_write_numbers(house, ben):
    facts = house.database.tools.facts
    record = Record(id="act_1", call="cal_1", member=ben, members=("mem_gone",))
    assert house.read(lambda c: facts[MemberPlaces](c, record)) == MemberPlaces(("",))
    assert house.read(lambda c: facts[MemberSite](c, ben)) == MemberSite("CH")
    house.write(lambda c: put_site(c, BY, site(outside=("0",))))
    at(house, ben, OFFICE)
    assert house.read(lambda c: facts[MemberSite](c, ben)) == MemberSite("CH", ("0",))
    at(house, ben, replace(HOME, country="US", region="TX"))
    assert house.read(lambda c: facts[MemberSite](c, ben)) == MemberSite("US")
    # Who never confirmed is where every site lies; with sites in two places nobody can tell.
    usual = OFFICE.code
    assert house.read(lambda c: facts[MemberPlaces](c, record)) == MemberPlaces((usual, "US-TX"))
    house.write(
        lambda c: put_site(c, BY, replace(site(), id="sit_2", place=replace(OFFICE, country="US", region="CA")))
    )
    assert house.read(lambda c: facts[MemberPlaces](c, record)) == MemberPlaces(("", "US-TX"))


def test_where_the_house_alone_speaks_its_country_is_where_it_is(house, ben):
    record = Record(id="act_1", call="cal_1")
    assert house.read(lambda c: house.database.tools.facts[MemberPlaces](c, record)) == MemberPlaces(("CH",))


def test_places_one_was_at_are_offered_again_with_the_sites(house, ben):
    house.write(lambda c: put_site(c, BY, site()))
    at(house, ben, HOME)
    at(house, ben, HOME)
    assert house.read(lambda c: known_places(c, ben)) == [HOME, OFFICE]


def test_where_a_member_was_is_sealed_and_forgotten_with_them(house, ben):
    at(house, ben, HOME)
    (entry,) = [each for each in house.journal() if each.kind == "LocationConfirmed"]
    assert {"street", "city", "postcode", "detail"} <= set(LocationConfirmed.personal)
    assert entry.event.street == "Rue du Lac"
    house.write(lambda c: accounts.deactivate(c, HOUSE, ben, as_owner=True))
    house.write(lambda c: accounts.erase(c, HOUSE, ben, as_owner=True))
    assert house.read(lambda c: history(c, ben, 9)) == []
    assert house.replays_the_same()


def test_everything_can_be_built_again_from_the_journal(house, ben):
    house.write(lambda c: put_site(c, BY, site()))
    at(house, ben, HOME)
    house.write(lambda c: doubt(c, BY, ben, "other"))
    house.write(lambda c: read_limits(c, BY, ben, "2026-11"))
    assert house.replays_the_same()


def test_the_limits_are_read_at_first_and_each_year(house, ben):
    """Clauses ZS-EMER-LIMITS, ZS-CC-EMERGENCY-TERMS."""
    assert house.read(lambda c: limits_due(c, ben))
    with pytest.raises(LimitsMoved):
        house.write(lambda c: read_limits(c, BY, ben, "2020-01"))
    house.write(lambda c: read_limits(c, BY, ben, "2026-11"))
    assert not house.read(lambda c: limits_due(c, ben))
    house.clock.advance(timedelta(days=365))
    assert house.read(lambda c: limits_due(c, ben))
