"""A site carries calls for help only where somebody answers for it; a drill tries its way and rings nobody."""

from dataclasses import replace

import pytest

from fairline.emergency.problems import EmergencyNotLicensed, EmergencyTooFrequent
from fairline.emergency.service import drill, put_site, remove_site, site_called
from fairline.emergency.store import drills
from fairline.emergency.tests.conftest import BY, OFFICE, site
from fairline.kit.errors import BadInput, NotFound


def put(house, **changes):
    return house.write(lambda c: put_site(c, BY, site(**changes)))


def test_a_site_is_off_until_somebody_answers_for_its_way(house, ben):
    """Clause DTA-EMERGENCY-VOICE: barred unless a licensed route is there for the site."""
    assert put(house, mode="off", route="", licence="").mode == "off"
    for mode in ("direct", "trunk"):
        with pytest.raises(EmergencyNotLicensed):
            put(house, mode=mode, licence=" ")
    with pytest.raises(BadInput):
        put(house, route="")
    assert put(house, mode="direct", route="").mode == "direct"


@pytest.mark.parametrize("industry", ["assisted_living", "social_services", "emergency_centre"])
def test_where_emergencies_are_frequent_it_cannot_be_switched_on(house, ben, industry):
    """Clause ZS-EMER-FREQUENT-USE."""
    with pytest.raises(EmergencyTooFrequent):
        put(house, industry=industry)
    assert put(house, industry=industry, mode="off").industry == industry


def test_a_country_without_emergency_calls_here_can_only_be_off(house, ben):
    """Clause ZS-EMER-COUNTRIES."""
    india = replace(OFFICE, city="Pune", country="IN")
    with pytest.raises(BadInput):
        put(house, place=india)
    assert put(house, place=india, mode="off").mode == "off"


def test_a_drill_reads_back_what_would_have_gone_and_nothing_leaves(house, ben):
    """Clause ZS-EMER-TEST-CALLS."""
    put(house)
    before = len(house.journal())
    held = house.write(lambda c: drill(c, BY, ben, "sit_1"))
    assert (held.number, held.mode, held.passed) == ("112", "trunk", True)
    assert held.told == "Bahnhofstrasse 1, 8001 Zürich, CH"
    assert [each.kind for each in house.journal()[before:]] == ["EmergencyDrillHeld"]
    assert house.read(lambda c: drills(c, 9)) == [held]


def test_a_drill_says_why_help_would_not_have_come(house, ben):
    put(house, mode="off")
    held = house.write(lambda c: drill(c, BY, ben, "sit_1"))
    assert (held.passed, held.why) == (False, "off")
    put(house, place=replace(OFFICE, street=""))
    assert house.write(lambda c: drill(c, BY, ben, "sit_1")).why == "address"
    with pytest.raises(NotFound):
        house.write(lambda c: drill(c, BY, ben, "sit_2"))


def test_a_site_that_was_removed_is_none(house, ben):
    put(house)
    house.write(lambda c: remove_site(c, BY, "sit_1"))
    with pytest.raises(NotFound):
        house.read(lambda c: site_called(c, "sit_1"))
    assert house.replays_the_same()
