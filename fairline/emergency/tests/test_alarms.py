"""What whoever watches over calls is shown of calls for help: those of a day, with the place, and no trials."""

from datetime import timedelta

from fairline.emergency import alarms, called_by, service
from fairline.emergency.tests.conftest import BY, HOME, site
from fairline.emergency.tests.test_ringing import rings


def shown(house):
    return [(each.number, each.left, each.place) for each in house.read(alarms).values()]


def test_a_call_for_help_is_shown_with_where_whoever_called_is(house, ben):
    """Clause DTA-EMERGENCY-VOICE."""
    house.write(lambda c: service.put_site(c, BY, site()))
    house.write(lambda c: service.confirm(c, BY, ben, HOME, ""))
    ruling = rings(house, ben, "144")
    assert shown(house) == [("144", True, HOME.line)]
    assert house.read(lambda c: called_by(c, ruling.act.id)) == "144"


def test_one_that_could_not_leave_is_shown_too_though_nobody_knows_where_they_are(house, ben):
    rings(house, ben, "112")
    assert shown(house) == [("112", False, "")]


def test_a_day_later_it_is_shown_no_more(house, ben):
    rings(house, ben, "112")
    house.clock.jump_to(house.clock.now() + timedelta(days=1, seconds=1))
    assert shown(house) == []


def test_help_that_can_wait_alarms_nobody(house, ben):
    ruling = rings(house, ben, "116117")
    assert shown(house) == []
    assert house.read(lambda c: called_by(c, ruling.act.id)) == ""
