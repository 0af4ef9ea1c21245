"""Nobody is disturbed at night, wherever they may be, whatever the clocks do."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fairline.gate import Limits, LocalTime, Unknown, Whereabouts
from fairline.gate.policies.quiet_hours import ANSWERING, judge
from fairline.gate.tests.given import AT, HOUR, MINUTE, facts, local, reply, silent, talk
from fairline.kit.clock import from_millis, to_millis

ZONES = (
    "Europe/Zurich", "Europe/London", "America/New_York", "America/Los_Angeles", "America/St_Johns", "America/Nuuk",
    "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia",
    "Pacific/Auckland", "Pacific/Honolulu", "Pacific/Kiritimati", "Antarctica/Troll", "UTC",
)  # fmt: skip


def instant(text, zone="UTC"):
    return to_millis(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)))


def ruled(at, *zones, declared=True, of=None):
    return judge(
        reply(),
        facts(
            local(*zones, at=at, declared=declared),
            of or silent(contact_wrote_last_at=None),
            Whereabouts(("CH",)),
            Limits(),
            at=at,
        ),
    )


def is_day(at, *zones):
    return all(8 <= from_millis(at).astimezone(ZoneInfo(zone)).hour < 21 for zone in zones)


def test_by_day_a_message_may_leave():
    assert ruled(instant("2026-11-23 08:00", "Europe/Zurich"), "Europe/Zurich").outcome == "permit"
    assert ruled(instant("2026-11-23 20:59", "Europe/Zurich"), "Europe/Zurich").outcome == "permit"


def test_at_night_it_waits_for_the_morning_there():
    verdict = ruled(instant("2026-11-23 21:00", "Europe/Zurich"), "Europe/Zurich")
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("defer", "night", "wait")
    assert verdict.until == instant("2026-11-24 08:00", "Europe/Zurich")
    assert verdict.quotes == {"places": ["Europe/Zurich"], "pack": "house", "law": "DTA-CALL-HOURS"}
    assert verdict.values == {}


def test_where_the_place_is_only_assumed_the_remedy_is_to_enter_it():
    verdict = ruled(instant("2026-11-23 03:00"), "Europe/London", declared=False)
    assert (verdict.reason, verdict.remedy) == ("night_assumed", "open_contact")


def test_every_place_the_contact_may_be_must_be_in_its_hours():
    evening = instant("2026-11-23 20:30", "America/Chicago")
    assert ruled(evening, "America/Chicago").outcome == "permit"
    verdict = ruled(evening, "America/Chicago", "America/New_York")
    assert verdict.until == instant("2026-11-24 08:00", "America/Chicago")


@pytest.mark.parametrize(
    ("night", "morning"),
    [("2026-03-28 23:00", "2026-03-29 08:00"), ("2026-10-24 23:00", "2026-10-25 08:00")],
)
def test_the_morning_after_the_clocks_change_is_eight_by_the_new_clock(night, morning):
    verdict = ruled(instant(night, "Europe/Zurich"), "Europe/Zurich")
    assert verdict.until == instant(morning, "Europe/Zurich")
    assert verdict.until - instant(night, "Europe/Zurich") in (8 * HOUR, 10 * HOUR)


def test_a_day_that_a_place_skipped_has_no_morning():
    verdict = ruled(instant("2011-12-29 22:00", "Pacific/Apia"), "Pacific/Apia")
    assert verdict.until == instant("2011-12-31 08:00", "Pacific/Apia")


def test_places_without_a_common_hour_are_refused():
    verdict = ruled(AT, "Europe/London", "Asia/Tokyo", "America/Los_Angeles")
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", "never", "open_contact")


def test_of_many_places_only_the_two_furthest_apart_are_told():
    zones = ("America/Chicago", "America/New_York", "America/Los_Angeles", "America/Denver", "Pacific/Honolulu")
    verdict = ruled(instant("2026-11-24 03:00"), *zones)
    assert verdict.quotes["between"] == ["Pacific/Honolulu", "America/New_York"]
    assert verdict.until == instant("2026-11-24 08:00", "Pacific/Honolulu")


def test_an_answer_to_who_is_there_or_wrote_lately_is_no_intrusion():
    night = instant("2026-11-23 23:30", "Europe/Zurich")
    there = silent(contact_is_there=True)
    assert ruled(night, "Europe/Zurich", of=there).outcome == "permit"
    for wrote, outcome in ((night - MINUTE, "permit"), (night - ANSWERING, "permit"), (night - ANSWERING - 1, "defer")):
        assert ruled(night, "Europe/Zurich", of=talk(contact_wrote_last_at=wrote)).outcome == outcome


def test_no_place_or_a_clock_without_one_cannot_be_told():
    for times in ((), (datetime(2026, 11, 23, 12),)):  # noqa: DTZ001  # on purpose without a zone
        with pytest.raises(Unknown):
            judge(reply(), facts(LocalTime(times, True), silent()))


INSTANTS = st.integers(instant("2011-01-01"), instant("2031-01-01"))
PLACES = st.lists(st.sampled_from(ZONES), min_size=1, max_size=3, unique=True)


@settings(max_examples=60, deadline=None)
@given(INSTANTS, PLACES)
@example(instant("2011-12-29 21:30", "Pacific/Apia"), ["Pacific/Apia", "Pacific/Auckland"])
@example(instant("2027-03-27 22:30", "America/Nuuk"), ["America/Nuuk"])
@example(instant("2026-10-04 01:45", "Australia/Lord_Howe"), ["Australia/Lord_Howe", "Asia/Tokyo"])
def test_a_message_leaves_at_the_first_minute_that_is_day_everywhere_and_not_before(at, zones):
    at -= at % MINUTE
    verdict = ruled(at, *zones)
    if verdict.outcome == "permit":
        assert is_day(at, *zones)
        return
    assert not is_day(at, *zones)
    ends = verdict.until if verdict.outcome == "defer" else at + 48 * HOUR
    assert not any(is_day(minute, *zones) for minute in range(at, ends, MINUTE))
    if verdict.outcome == "defer":
        assert verdict.until > at
        assert is_day(verdict.until, *zones)


def advertised(at, zone, *places, limits=None, of=None):
    act = reply(channel="sms", purpose_class="marketing")
    held = facts(local(zone, at=at), of or silent(), Whereabouts(places, home=("US",)), limits or Limits(), at=at)
    return judge(act, held)


def test_marketing_keeps_the_hours_of_the_state_and_says_whose_they_are():
    evening = instant("2026-11-23 20:30", "America/New_York")
    assert advertised(evening, "America/New_York", "US-NY").outcome == "permit"
    verdict = advertised(evening, "America/New_York", "US-FL")
    assert (verdict.outcome, verdict.quotes["pack"]) == ("defer", "US-FL")
    assert verdict.until == instant("2026-11-24 08:00", "America/New_York")


def test_no_marketing_rings_on_a_sunday_or_a_holiday_where_the_law_keeps_them():
    sunday = instant("2026-11-22 12:00", "Europe/Paris")
    assert advertised(sunday, "Europe/Paris", "FR").until == instant("2026-11-23 10:00", "Europe/Paris")
    christmas = instant("2026-12-25 12:00", "Europe/Berlin")
    assert advertised(christmas, "Europe/Berlin", "DE").until == instant("2026-12-28 09:00", "Europe/Berlin")


def test_marketing_is_no_answer_although_the_contact_is_there():
    night = instant("2026-11-23 22:30", "America/New_York")
    assert advertised(night, "America/New_York", "US-NY", of=talk(contact_is_there=True)).outcome == "defer"


def test_the_account_may_narrow_the_hours_and_never_widen_them():
    morning = instant("2026-11-23 08:30", "America/New_York")
    late = Limits(begins=10 * 60, ends=12 * 60)
    assert advertised(morning, "America/New_York", "US-NY", limits=late).until == instant(
        "2026-11-23 10:00", "America/New_York"
    )
    early = instant("2026-11-23 07:30", "America/New_York")
    assert advertised(early, "America/New_York", "US-NY", limits=Limits(begins=0, ends=1440)).outcome == "defer"


def test_across_a_change_of_clocks_the_hours_are_those_of_the_wall():
    night = instant("2027-03-13 22:00", "America/New_York")
    verdict = advertised(night, "America/New_York", "US-NY")
    assert verdict.until == instant("2027-03-14 08:00", "America/New_York")
    assert verdict.until - night == 9 * HOUR
