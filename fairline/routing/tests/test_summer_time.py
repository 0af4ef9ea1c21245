"""When a queue is open on the days the clocks change."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.routing import closes_at, is_open, opening, opens_at
from fairline.routing.model import Opening
from fairline.routing.tests.builders import queue

# The last midnight UTC before clocks change: an hour, half an hour, at midnight, and a whole day left out.
CHANGES = {
    "Europe/Zurich": [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)],
    "America/New_York": [datetime(2026, 3, 8, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC)],
    "Australia/Lord_Howe": [datetime(2026, 4, 4, tzinfo=UTC), datetime(2026, 10, 3, tzinfo=UTC)],
    "America/Santiago": [datetime(2026, 4, 5, tzinfo=UTC), datetime(2026, 9, 6, tzinfo=UTC)],
    "Pacific/Apia": [datetime(2011, 12, 30, tzinfo=UTC)],
    "Africa/Casablanca": [datetime(2026, 2, 15, tzinfo=UTC), datetime(2026, 3, 22, tzinfo=UTC)],
    "UTC": [datetime(2026, 3, 29, tzinfo=UTC)],
}
QUARTER = timedelta(minutes=15)

changes = st.sampled_from([(zone, day) for zone, days in CHANGES.items() for day in days])
quarters = st.integers(0, 95).map(lambda number: time(number // 4, number % 4 * 15))
weeks = st.lists(st.builds(Opening, st.integers(0, 6), quarters, quarters), max_size=9).map(tuple)


def moments(day: datetime) -> list[datetime]:
    """Every quarter of an hour from a day before until three days after."""
    return [day - timedelta(days=1) + number * QUARTER for number in range(4 * 96)]


def shows_twice(at: datetime, zone: ZoneInfo) -> bool:
    """Whether the clock on the wall shows this time twice that day."""
    wall = at.astimezone(zone).replace(tzinfo=None)
    first, last = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return first != last


def wall_says_open(week: tuple[Opening, ...], at: datetime, zone: ZoneInfo) -> bool:
    """What somebody reads who looks at the clock on the wall and the hours on the door."""
    wall = at.astimezone(zone)
    now, today = wall.time(), wall.weekday()
    for one in week:
        tonight = one.until <= one.opens
        if one.day == today and one.opens <= now and (tonight or now < one.until):
            return True
        if tonight and one.day == (today - 1) % 7 and now < one.until:
            return True
    return False


@settings(max_examples=150, deadline=None)
@given(changes, weeks)
def test_the_clock_on_the_wall_and_the_hours_on_the_door_are_right(
    change: tuple[str, datetime], week: tuple[Opening, ...]
) -> None:
    name, day = change
    zone, hours = ZoneInfo(name), queue(time_zone=name, week=week)
    # After a date was left out, yesterday's night ended on a day that never was.
    left_out = name == "Pacific/Apia"
    for at in moments(day):
        if not shows_twice(at, zone) and not (left_out and any(one.until <= one.opens for one in week)):
            assert is_open(hours, at) == wall_says_open(week, at, zone)


@settings(max_examples=60, deadline=None)
@given(changes, st.lists(quarters, min_size=1, max_size=6, unique=True))
def test_hours_without_a_gap_have_none_when_clocks_change(change: tuple[str, datetime], cuts: list[time]) -> None:
    name, day = change
    ends = sorted(cuts)
    parts = [*pairwise(ends), (ends[-1], ends[0])]
    week = tuple(Opening(weekday, opens, until) for weekday in range(7) for opens, until in parts)
    assert all(is_open(queue(time_zone=name, week=week), at) for at in moments(day))


@settings(max_examples=100, deadline=None)
@given(changes, weeks, st.integers(0, 2 * 96))
def test_a_queue_opens_and_closes_when_it_says_and_not_before(
    change: tuple[str, datetime], week: tuple[Opening, ...], quarter: int
) -> None:
    name, day = change
    hours, at = queue(time_zone=name, week=week), day + quarter * QUARTER
    opens, closes = opens_at(hours, at), closes_at(hours, at)
    later = [at + number * QUARTER for number in range(1, 96)]
    if is_open(hours, at):
        assert opens == at
        assert closes is None or not is_open(hours, closes)
        assert all(is_open(hours, moment) for moment in later if closes is None or moment < closes)
    else:
        assert closes is None
        assert opens is None or is_open(hours, opens)
        assert not any(is_open(hours, moment) for moment in later if opens is None or moment < opens)


@pytest.mark.parametrize(
    ("opens", "until", "first", "last"),
    [
        ("02:30", "06:00", "01:00", "04:00"),  # the clock jumps from 02:00 to 03:00 at 01:00 UTC
        ("00:00", "02:30", "23:00", "01:00"),
        ("02:00", "03:00", None, None),
        ("09:00", "17:00", "07:00", "15:00"),
    ],
)
def test_a_time_that_is_skipped_in_spring_is_the_moment_of_the_skip(
    opens: str, until: str, first: str | None, last: str | None
) -> None:
    sunday = queue(time_zone="Europe/Zurich", week=(opening(6, opens, until),))
    midnight = datetime(2026, 3, 28, 23, tzinfo=UTC)
    opened = opens_at(sunday, midnight)
    if first is None:
        assert opened == datetime(2026, 4, 5, 0, tzinfo=UTC)  # a week later, 02:00 summer time
        return
    assert opened is not None
    assert (f"{opened:%H:%M}", f"{closes_at(sunday, opened):%H:%M}") == (first, last)


@pytest.mark.parametrize(
    ("opens", "until", "first", "last"),
    [
        ("02:30", "06:00", "00:30", "05:00"),  # 02:00 to 03:00 comes twice, from 00:00 and from 01:00 UTC
        ("00:00", "02:30", "22:00", "01:30"),
        ("02:15", "02:45", "00:15", "01:45"),
        ("00:00", "24:00", "22:00", "23:00"),
    ],
)
def test_a_time_that_comes_twice_in_autumn_opens_the_first_time_and_closes_the_last(
    opens: str, until: str, first: str, last: str
) -> None:
    sunday = queue(time_zone="Europe/Zurich", week=(opening(6, opens, until),))
    opened = opens_at(sunday, datetime(2026, 10, 24, 21, tzinfo=UTC))
    assert opened is not None
    assert (f"{opened:%H:%M}", f"{closes_at(sunday, opened):%H:%M}") == (first, last)


def test_a_day_left_out_of_the_calendar_opens_nothing() -> None:
    friday = queue(time_zone="Pacific/Apia", week=(opening(4, "09:00", "17:00"),))
    before = datetime(2011, 12, 29, 12, tzinfo=UTC)
    assert opens_at(friday, before) == datetime(2012, 1, 5, 19, tzinfo=UTC)
