"""One person, one named seat, one session at work: who begins in another is signed out of the first."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts import assign_plan
from fairline.journal import HOUSE
from fairline.security import begin_work, sessions


@pytest.fixture
def named(house, opened):
    """Ada's account has a plan with named seats; her id."""
    house.write(lambda c: assign_plan(c, HOUSE, "support", seats={"agent": 1}))
    return house.read(lambda c: accounts.every_member(c, "", 10)[0].id)


def session(house, member):
    return house.write(lambda c: sessions.begin(c, member, "a browser")).session.id


def works(house, member, where):
    house.write(lambda c: begin_work(c, member, where))


def living(house, member):
    return {one.id for one in house.read(lambda c: sessions.living(c, member))}


def kinds(house, *wanted):
    return [entry.kind for entry in house.journal() if entry.kind in wanted]


def test_working_in_a_second_session_ends_the_first_and_both_are_written_down(house, named):
    first, second = session(house, named), session(house, named)
    works(house, named, first)
    assert living(house, named) == {first, second}
    works(house, named, second)
    assert living(house, named) == {second}
    assert kinds(house, "SeatMoved", "SessionRevoked") == ["SeatMoved", "SeatMoved", "SessionRevoked"]


def test_the_same_session_may_begin_again_and_a_program_has_none(house, named):
    first = session(house, named)
    works(house, named, first)
    works(house, named, first)
    works(house, named, None)
    assert (living(house, named), kinds(house, "SeatMoved")) == ({first}, ["SeatMoved"])


def test_the_third_swap_within_an_hour_looks_shared_and_one_an_hour_later_does_not(house, clock, named):
    for swap in range(3):
        works(house, named, session(house, named))
        clock.advance(timedelta(minutes=19))
        assert kinds(house, "SeatShared") == [], swap
    works(house, named, session(house, named))
    assert kinds(house, "SeatShared") == ["SeatShared"]
    clock.advance(timedelta(hours=2))
    works(house, named, session(house, named))
    assert kinds(house, "SeatShared") == ["SeatShared"]


def test_without_named_seats_somebody_may_work_wherever_they_are(house, opened):
    ada = house.read(lambda c: accounts.every_member(c, "", 10)[0].id)
    first, second = session(house, ada), session(house, ada)
    works(house, ada, first)
    works(house, ada, second)
    assert living(house, ada) == {first, second}
