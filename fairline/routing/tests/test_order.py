"""What goes first."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.routing.order import BEHIND, BONUS, PRIORITIES, order_key
from fairline.routing.tests.builders import after

patient = settings(deadline=None)
milliseconds = st.integers(0, 4_000_000_000_000)
moments = milliseconds.map(lambda after: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(milliseconds=after))
priorities = st.sampled_from(PRIORITIES)


def test_the_longer_wait_goes_first() -> None:
    assert order_key(after(0), 3) < order_key(after(1), 3)


def test_one_step_of_priority_is_worth_two_minutes_of_waiting() -> None:
    assert timedelta(minutes=2) == BONUS
    assert order_key(after(119), 1) < order_key(after(0), 0)
    assert order_key(after(120), 1) == order_key(after(0), 0)
    assert order_key(after(121), 1) > order_key(after(0), 0)


@patient
@given(moments, priorities, moments, priorities, st.timedeltas(timedelta(0), timedelta(days=365)))
def test_the_order_of_two_works_is_that_of_waiting_and_priority_at_any_later_time(
    one: datetime, its: int, other: datetime, others: int, later: timedelta
) -> None:
    at = max(one, other) + later
    weight = (at - one + its * BONUS) - (at - other + others * BONUS)
    difference = order_key(other, others) - order_key(one, its)
    assert abs(weight / timedelta(milliseconds=1) - difference) <= 1


@patient
@given(moments, priorities, priorities, st.timedeltas(timedelta(milliseconds=1), timedelta(days=900)))
def test_nothing_that_comes_more_than_nine_bonuses_later_goes_before_whatever_its_priority(
    since: datetime, its: int, others: int, later: timedelta
) -> None:
    assert order_key(since, its) < order_key(since + 9 * BONUS + later, others)


@patient
@given(moments, priorities)
def test_who_hung_up_stands_where_they_would_had_they_called_later(since: datetime, its: int) -> None:
    assert order_key(since, its, gone=True) == order_key(since + BEHIND, its)


@patient
@given(moments, priorities, st.integers(-14, 14))
def test_the_time_zone_a_moment_is_written_in_makes_no_difference(since: datetime, its: int, hours: int) -> None:
    elsewhere = since.astimezone(timezone(timedelta(hours=hours)))
    assert order_key(elsewhere, its) == order_key(since, its)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(TypeError):
        order_key(after(0).replace(tzinfo=None), 0)


@pytest.mark.parametrize("priority", [-1, 10])
def test_a_priority_outside_the_scale_is_refused(priority: int) -> None:
    with pytest.raises(ValueError, match="0 to 9"):
        order_key(after(0), priority)
