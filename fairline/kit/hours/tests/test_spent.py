"""How much open time lies between two instants, worked out by hand and by laws that always hold."""

from datetime import UTC, date, datetime, time
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.kit.clock import Millis, to_millis
from fairline.kit.hours import (
    ALWAYS,
    Holidays,
    Hours,
    Opening,
    after,
    closes_at,
    is_open,
    opening,
    opens_at,
    spent,
    stretches,
)

MINUTE, HOUR = 60_000, 3_600_000
SPLIT = tuple(
    opening(day, opens, until) for day in range(5) for opens, until in [("08:00", "12:00"), ("13:30", "18:00")]
)
OFFICE = Hours("Europe/Zurich", SPLIT)
GENEVA = Hours("Europe/Zurich", SPLIT, Holidays("CH", "GE"))
NIGHTS = Hours("Europe/Zurich", tuple(opening(day, "22:00", "06:00") for day in range(7)))
NEVER = Hours("Europe/Zurich")


def zurich(text: str) -> Millis:
    return to_millis(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Zurich")))


@pytest.mark.parametrize(
    ("hours", "begin", "until", "minutes"),
    [
        (OFFICE, "2026-03-02 09:00", "2026-03-02 10:00", 60),
        (OFFICE, "2026-03-02 11:00", "2026-03-02 14:00", 90),  # the lunch break does not count
        (OFFICE, "2026-03-06 17:00", "2026-03-09 09:00", 120),  # nor the weekend
        (OFFICE, "2026-03-02 00:00", "2026-03-09 00:00", 5 * 510),
        (OFFICE, "2026-03-02 12:00", "2026-03-02 13:30", 0),
        (OFFICE, "2026-03-02 10:00", "2026-03-02 10:00", 0),
        (OFFICE, "2026-03-02 11:00", "2026-03-02 10:00", 0),
        (GENEVA, "2026-09-09 17:00", "2026-09-11 09:00", 120),  # Thursday is the fast day of Geneva
        (OFFICE, "2026-09-09 17:00", "2026-09-11 09:00", 630),
        (NIGHTS, "2026-03-28 21:00", "2026-03-29 07:00", 7 * 60),  # the night that loses an hour
        (NIGHTS, "2026-10-24 21:00", "2026-10-25 07:00", 9 * 60),  # the night that gains one
        (ALWAYS, "2026-03-28 12:00", "2026-03-29 12:00", 23 * 60),
    ],
)
def test_open_time_is_counted_as_on_the_wall(hours: Hours, begin: str, until: str, minutes: int) -> None:
    assert spent(hours, zurich(begin), zurich(until)) == minutes * MINUTE


@pytest.mark.parametrize(
    ("hours", "start", "minutes", "reached"),
    [
        (OFFICE, "2026-03-02 11:00", 60, "2026-03-02 12:00"),  # it ends when the doors close
        (OFFICE, "2026-03-02 11:00", 61, "2026-03-02 13:31"),
        (OFFICE, "2026-03-06 17:30", 60, "2026-03-09 08:30"),
        (OFFICE, "2026-03-07 10:00", 0, "2026-03-07 10:00"),
        (GENEVA, "2026-12-24 17:00", 120, "2026-12-28 09:00"),
        (NIGHTS, "2026-03-28 23:00", 4 * 60, "2026-03-29 04:00"),  # from two o'clock it was three
        (NIGHTS, "2026-10-24 23:00", 4 * 60, "2026-10-25 02:00"),  # two o'clock came twice: this is the second
    ],
)
def test_a_target_is_reached_after_so_much_open_time(hours: Hours, start: str, minutes: int, reached: str) -> None:
    found = after(hours, zurich(start), minutes * MINUTE)
    expected = datetime.fromisoformat(reached).replace(tzinfo=ZoneInfo("Europe/Zurich"), fold=1)
    assert found == to_millis(expected)


def test_what_never_opens_never_reaches_a_target() -> None:
    assert after(NEVER, zurich("2026-03-02 11:00"), 1) is None
    assert spent(NEVER, zurich("2026-03-02 11:00"), zurich("2027-03-02 11:00")) == 0


def test_a_week_open_day_and_night_in_another_zone_counts_every_minute() -> None:
    there = Hours("America/Santiago", ALWAYS.week)
    begin = zurich("2026-01-01 00:00")
    assert after(there, begin, 100 * 24 * HOUR) == begin + 100 * 24 * HOUR
    assert closes_at(there, begin) is None


def test_it_closes_tonight_though_two_weeks_of_holidays_follow() -> None:
    away = Holidays(extra=frozenset(date(2026, 7, day) for day in range(14, 32)))
    assert closes_at(Hours("Europe/Zurich", SPLIT, away), zurich("2026-07-13 17:00")) == zurich("2026-07-13 18:00")


quarters = st.integers(0, 95).map(lambda number: time(number // 4, number % 4 * 15))
weeks = st.lists(st.builds(Opening, st.integers(0, 6), quarters, quarters), min_size=1, max_size=9).map(tuple)
days_off = st.sets(st.dates(date(2026, 3, 20), date(2026, 4, 10)), max_size=4).map(frozenset)
zones = st.sampled_from(["Europe/Zurich", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "UTC"])
some_hours = st.builds(Hours, zones, weeks, st.builds(Holidays, extra=days_off))
first = to_millis(datetime(2026, 3, 1, tzinfo=UTC))
instants = st.integers(first, first + 60 * 24 * HOUR)
lengths = st.integers(0, 80 * HOUR)


@settings(max_examples=200, deadline=None)
@given(some_hours, instants, lengths)
def test_just_so_much_is_spent_when_a_target_is_reached(hours: Hours, start: Millis, length: Millis) -> None:
    reached = after(hours, start, length)
    assert reached is not None
    assert spent(hours, start, reached) == length
    assert length == 0 or spent(hours, start, reached - 1) == length - 1


@settings(max_examples=200, deadline=None)
@given(some_hours, st.lists(instants, min_size=3, max_size=3).map(sorted))
def test_open_time_adds_up_and_never_runs_backwards(hours: Hours, at: list[Millis]) -> None:
    begin, middle, until = at
    assert spent(hours, begin, until) == spent(hours, begin, middle) + spent(hours, middle, until)
    assert 0 <= spent(hours, begin, middle) <= middle - begin
    assert spent(hours, until, begin) == 0 or until == begin


@settings(max_examples=150, deadline=None)
@given(some_hours, st.lists(instants, min_size=2, max_size=2).map(sorted))
def test_stretches_are_what_is_open_between_two_instants(hours: Hours, at: list[Millis]) -> None:
    begin, until = at
    found = list(stretches(hours, begin, until))
    assert all(opens < closes for opens, closes in found)
    assert all(one[1] < other[0] for one, other in pairwise(found))
    for opens, closes in found:
        assert is_open(hours, opens)
        assert is_open(hours, closes - 1)
        assert closes == until or not is_open(hours, closes)
        assert opens == begin or not is_open(hours, opens - 1)


@settings(max_examples=150, deadline=None)
@given(some_hours, instants)
def test_it_opens_and_closes_when_it_says(hours: Hours, at: Millis) -> None:
    opens, closes = opens_at(hours, at), closes_at(hours, at)
    assert opens is not None
    assert opens >= at
    assert is_open(hours, opens)
    assert (opens == at) == is_open(hours, at)
    if closes is not None:
        assert is_open(hours, closes - 1)
        assert not is_open(hours, closes)
        assert spent(hours, at, closes) == closes - at
