"""When a queue is open, on ordinary days and on holidays."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from fairline.routing import check, closes_at, is_open, opening, opens_at
from fairline.routing.calendars import HolidaysUnknown
from fairline.routing.hours import TimeZoneUnknown
from fairline.routing.model import Holidays, Opening, Overflow, Queue, QueueId
from fairline.routing.strategies import StrategyUnknown
from fairline.routing.tests.builders import DAY_AND_NIGHT, NEVER, queue

ZURICH = ZoneInfo("Europe/Zurich")
SPLIT = tuple(
    opening(day, opens, until) for day in range(5) for opens, until in [("08:00", "12:00"), ("13:30", "18:00")]
)
NIGHT = (opening(4, "22:00", "06:00"),)


def zurich(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZURICH).astimezone(UTC)


def office(**given: object) -> Queue:
    settled: dict[str, Any] = {"time_zone": "Europe/Zurich", "week": SPLIT, **given}
    return queue(**settled)


@pytest.mark.parametrize(
    ("at", "open_then"),
    [
        ("2026-03-02 07:59:59", False),
        ("2026-03-02 08:00", True),
        ("2026-03-02 11:59:59", True),
        ("2026-03-02 12:00", False),
        ("2026-03-02 13:30", True),
        ("2026-03-02 18:00", False),
        ("2026-03-07 10:00", False),
    ],
)
def test_a_split_day_has_a_lunch_break(at: str, open_then: bool) -> None:
    assert is_open(office(), zurich(at)) is open_then


def test_a_closed_queue_tells_when_it_opens_and_an_open_one_when_it_closes() -> None:
    assert opens_at(office(), zurich("2026-03-02 12:15")) == zurich("2026-03-02 13:30")
    assert opens_at(office(), zurich("2026-03-06 18:00")) == zurich("2026-03-09 08:00")
    assert closes_at(office(), zurich("2026-03-02 08:00")) == zurich("2026-03-02 12:00")
    assert opens_at(office(), zurich("2026-03-02 08:30")) == zurich("2026-03-02 08:30")
    assert closes_at(office(), zurich("2026-03-02 12:15")) is None


def test_hours_that_follow_one_another_close_at_the_end_of_the_last() -> None:
    week = (opening(0, "08:00", "12:00"), opening(0, "12:00", "14:00"), opening(0, "13:00", "17:00"))
    assert closes_at(office(week=week), zurich("2026-03-02 09:00")) == zurich("2026-03-02 17:00")


def test_a_queue_without_hours_never_opens_and_one_with_all_never_closes() -> None:
    at = zurich("2026-03-02 12:00")
    assert not is_open(office(week=NEVER), at)
    assert opens_at(office(week=NEVER), at) is None
    assert is_open(office(week=DAY_AND_NIGHT), at)
    assert closes_at(office(week=DAY_AND_NIGHT), at) is None


def test_a_night_runs_past_midnight_into_a_day_without_hours() -> None:
    assert is_open(office(week=NIGHT), zurich("2026-03-07 05:59"))
    assert not is_open(office(week=NIGHT), zurich("2026-03-07 06:00"))
    assert not is_open(office(week=NIGHT), zurich("2026-03-06 05:59"))
    assert closes_at(office(week=NIGHT), zurich("2026-03-06 23:00")) == zurich("2026-03-07 06:00")


def test_midnight_at_the_end_of_the_day_may_be_written_in_two_ways() -> None:
    assert opening(0, "18:00", "24:00") == opening(0, "18:00", "00:00") == Opening(0, time(18), time(0))
    assert is_open(office(week=(opening(0, "00:00", "24:00"),)), zurich("2026-03-02 23:59:59"))
    assert not is_open(office(week=(opening(0, "00:00", "24:00"),)), zurich("2026-03-03 00:00"))


def test_the_same_moment_is_day_here_and_night_there() -> None:
    at = zurich("2026-03-02 09:00")
    assert is_open(office(), at)
    assert not is_open(office(time_zone="America/New_York"), at)


def test_public_holidays_are_those_of_the_place() -> None:
    fast_day_of_geneva = zurich("2026-09-10 10:00")
    assert is_open(office(holidays=Holidays("CH", "ZH")), fast_day_of_geneva)
    assert not is_open(office(holidays=Holidays("CH", "GE")), fast_day_of_geneva)
    assert not is_open(office(holidays=Holidays("CH")), zurich("2026-12-25 10:00"))
    assert is_open(office(), zurich("2026-12-25 10:00"))


def test_a_holiday_kept_in_place_of_one_on_a_weekend_is_a_holiday() -> None:
    in_place_of_boxing_day = datetime(2026, 12, 28, 10, tzinfo=UTC)
    assert not is_open(
        queue(week=SPLIT, time_zone="Europe/London", holidays=Holidays("GB", "ENG")), in_place_of_boxing_day
    )


def test_extra_days_close_and_working_days_open_all_the_same() -> None:
    eve, christmas = date(2026, 12, 24), date(2026, 12, 25)
    calendar = Holidays("CH", extra=frozenset({eve}), working=frozenset({christmas}))
    assert not is_open(office(holidays=calendar), zurich("2026-12-24 10:00"))
    assert is_open(office(holidays=calendar), zurich("2026-12-25 10:00"))
    assert not is_open(office(holidays=Holidays(extra=frozenset({eve}))), zurich("2026-12-24 10:00"))


def test_a_working_saturday_keeps_the_hours_of_friday() -> None:
    week = (opening(3, "08:00", "18:00"), opening(4, "09:00", "15:00"))
    saturday = office(week=week, holidays=Holidays(working=frozenset({date(2026, 3, 7)})))
    assert opens_at(saturday, zurich("2026-03-07 00:00")) == zurich("2026-03-07 09:00")
    assert closes_at(saturday, zurich("2026-03-07 10:00")) == zurich("2026-03-07 15:00")
    assert not is_open(office(week=week), zurich("2026-03-07 10:00"))


def test_a_night_begun_before_a_holiday_is_worked_to_its_end() -> None:
    saturday_off = office(week=NIGHT, holidays=Holidays(extra=frozenset({date(2026, 3, 7)})))
    friday_off = office(week=NIGHT, holidays=Holidays(extra=frozenset({date(2026, 3, 6)})))
    assert is_open(saturday_off, zurich("2026-03-07 03:00"))
    assert not is_open(friday_off, zurich("2026-03-07 03:00"))


def test_a_queue_closed_over_the_holidays_tells_the_day_after() -> None:
    calendar = Holidays("CH", "ZH", extra=frozenset({date(2026, 12, 24)}))
    before_christmas = zurich("2026-12-23 18:00")
    assert opens_at(office(holidays=calendar), before_christmas) == zurich("2026-12-28 08:00")


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "../etc/passwd", "Europe"])
def test_a_time_zone_that_does_not_exist_is_told(name: str) -> None:
    with pytest.raises(TimeZoneUnknown) as refused:
        check(queue(time_zone=name))
    assert refused.value.status == 422


@pytest.mark.parametrize(("country", "subdivision"), [("XX", None), ("CH", "QQ")])
def test_a_place_without_a_calendar_is_told(country: str, subdivision: str | None) -> None:
    with pytest.raises(HolidaysUnknown) as refused:
        check(queue(holidays=Holidays(country, subdivision)))
    assert country in refused.value.told("en")["detail"]


def test_a_queue_that_names_only_what_exists_is_fine_and_an_unknown_strategy_is_told() -> None:
    check(office(holidays=Holidays("CH", "GE")))
    with pytest.raises(StrategyUnknown):
        check(office(strategy="cleverest"))


def test_hours_and_overflow_that_mean_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="0 to 6"):
        opening(7, "09:00", "17:00")
    with pytest.raises(ValueError, match="at least one second"):
        Overflow(QueueId("care"), 0)


def test_a_moment_is_the_same_whatever_zone_it_is_written_in() -> None:
    at = zurich("2026-03-02 08:00")
    assert is_open(office(), at.astimezone(ZoneInfo("Asia/Tokyo")))
    assert opens_at(office(), at - timedelta(hours=1)) == at
