"""A site's way is tried every three months, or whoever keeps it is told; what is not tried is not forgotten."""

from datetime import timedelta

from fairline.accounts.events import MembersNotified
from fairline.emergency.drilling import due_at, look
from fairline.emergency.service import drill, put_site
from fairline.emergency.tests.conftest import BY, site
from fairline.kit.clock import to_millis


def told(house):
    return sum(each.event.key == "emergency.notice.drill" for each in house.journal() if each.kind == "MembersNotified")


def looks(house):
    """A day's look, through the job that is waiting for it."""
    house.write(lambda c: look(c, {}))
    return told(house)


def test_a_site_that_was_never_tried_is_due_at_once_and_told_once_a_month(house, ben):
    """Clause ZS-EMER-TEST-CALLS."""
    made = house.write(lambda c: put_site(c, BY, site()))
    assert house.read(lambda c: due_at(c, made) == c.at)
    assert (looks(house), looks(house)) == (1, 1)
    house.clock.advance(timedelta(days=31))
    assert looks(house) == 2
    assert any(isinstance(each.event, MembersNotified) for each in house.journal())


def test_a_drill_that_passed_holds_for_ninety_days(house, ben):
    made = house.write(lambda c: put_site(c, BY, site()))
    house.write(lambda c: drill(c, BY, ben, made.id))
    due = house.read(lambda c: due_at(c, made))
    assert due == to_millis(house.clock.now() + timedelta(days=90))
    assert looks(house) == 0
    house.clock.advance(timedelta(days=90))
    assert looks(house) == 1


def test_a_site_without_a_way_needs_no_drill(house, ben):
    made = house.write(lambda c: put_site(c, BY, site(mode="off", route="")))
    assert house.read(lambda c: due_at(c, made)) is None
    assert looks(house) == 0
