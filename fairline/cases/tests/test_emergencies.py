"""A machine that rings for help, and help that is rung for often, are looked into; nobody's call is stopped for it."""

import pytest

from fairline import accounts
from fairline.cases import store
from fairline.emergency.events import EmergencyRung
from fairline.emergency.plugin import PLUGIN as EMERGENCY
from fairline.journal import HOUSE, append


@pytest.fixture
def plugins(plugins):
    return [*plugins, EMERGENCY]


def rings(house, outcome="carried", member="mem_ada"):
    house.write(
        lambda c: append(c, HOUSE, EmergencyRung(act=c.new_id("act"), number="112", outcome=outcome, member=member))
    )
    house.follow()


def found(house):
    return [each.category for each in house.read(lambda c: store.cases.about(c, "channel:voice"))]


def test_the_fourth_call_for_help_in_thirty_days_opens_a_review_and_stops_nothing(house, opened):
    """Clause ZS-EMER-FREQUENT-USE."""
    for _ in range(3):
        rings(house)
    assert found(house) == []
    rings(house)
    assert found(house) == ["emergency_frequent"]
    assert house.read(accounts.measures_now) == ()


def test_a_machine_that_rings_for_help_opens_a_case_at_once(house, opened):
    """Clauses DTA-EMERGENCY-AUTO, ZS-CC-EMERGENCY-TERMS."""
    rings(house, "automated", "")
    assert found(house) == ["emergency_automated"]
