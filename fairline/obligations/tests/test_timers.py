"""Clocks in the house: what follows entries, what timers say, and that a late timer says the same."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline.kit.work import Again
from fairline.obligations import METRICS
from fairline.obligations.tests.counter import ADA, Counter, ms
from tests.support.house import House

HALF_AN_HOUR = {"first_reply": {"none": 30}}


def test_without_a_service_level_nothing_is_owed(counter: Counter) -> None:
    conversation = counter.opens()
    counter.promises(HALF_AN_HOUR)
    counter.writes(conversation)
    assert counter.told("ObligationOpened") == []


def test_the_first_reply_is_owed_by_the_calendar_and_met_by_a_person(counter: Counter) -> None:
    counter.promises(HALF_AN_HOUR)
    counter.it_is("2026-11-23 11:45")
    conversation = counter.opens()
    assert counter.held(conversation, "first_reply").due == ms("2026-11-23 13:45")
    counter.answers(conversation, member="", cause="rul_1")
    assert counter.held(conversation, "first_reply").state == "open"
    counter.it_is("2026-11-23 13:40")
    counter.answers(conversation)
    met = counter.held(conversation, "first_reply")
    assert (met.state, met.spent, met.missed_at) == ("met", 25 * 60_000, None)


def test_a_timer_warns_and_then_says_that_it_was_missed(counter: Counter) -> None:
    counter.promises(HALF_AN_HOUR, warn_before=10)
    counter.it_is("2026-11-23 08:00")
    conversation = counter.opens()
    assert counter.later(minutes=19) == 0
    counter.later(minutes=1)
    assert [entry.event.due for entry in counter.told("ObligationWarned")] == [ms("2026-11-23 08:30")]
    counter.later(minutes=10)
    missed = counter.told("ObligationMissed")
    assert [(entry.event.at, entry.event.conversation) for entry in missed] == [(ms("2026-11-23 08:30"), conversation)]
    assert counter.later(days=2) == 0


def test_a_timer_that_runs_hours_late_writes_the_same_instant(counter: Counter) -> None:
    counter.promises(HALF_AN_HOUR, warn_before=10)
    counter.it_is("2026-11-23 08:00")
    counter.opens()
    counter.later(hours=5)
    (missed,) = counter.told("ObligationMissed")
    assert missed.event.at == ms("2026-11-23 08:30")
    assert counter.told("ObligationWarned") == []


def test_a_reply_nobody_has_read_of_yet_is_not_missed(counter: Counter) -> None:
    counter.promises(HALF_AN_HOUR)
    counter.it_is("2026-11-23 08:00")
    conversation = counter.opens()
    counter.it_is("2026-11-23 08:20")
    counter.answers(conversation, quietly=True)
    counter.it_is("2026-11-23 08:30")
    with pytest.raises(Again):
        counter.look(counter.held(conversation, "first_reply").id)
    counter.house.follow()
    counter.later(minutes=1)
    assert counter.told("ObligationMissed") == []


def test_a_late_reply_tells_of_the_breach_though_no_timer_ran(counter: Counter) -> None:
    counter.promises(HALF_AN_HOUR)
    counter.it_is("2026-11-23 08:00")
    conversation = counter.opens()
    counter.it_is("2026-11-23 09:00")
    counter.answers(conversation)
    (missed,), (met,) = counter.told("ObligationMissed"), counter.told("ObligationMet")
    assert missed.event.at == ms("2026-11-23 08:30")
    assert met.event.late
    assert counter.later(hours=1) == 0


def test_each_entry_tells_what_is_due_soonest(counter: Counter) -> None:
    counter.promises({"first_reply": {"none": 30}, "total_resolution": {"none": 120}})
    counter.it_is("2026-11-23 08:00")
    conversation = counter.opens()
    assert {entry.event.soonest for entry in counter.told("ObligationOpened")} == {ms("2026-11-23 08:30")}
    counter.it_is("2026-11-23 08:10")
    counter.answers(conversation)
    (met,) = counter.told("ObligationMet")
    assert (met.event.soonest, met.event.soonest_metric) == (ms("2026-11-23 10:00"), "total_resolution")


def test_what_is_solved_and_opened_again_goes_on_where_it_stopped(counter: Counter) -> None:
    counter.promises({"total_resolution": {"none": 120}})
    counter.it_is("2026-11-23 08:00")
    conversation = counter.opens()
    counter.it_is("2026-11-23 09:00")
    counter.closes(conversation)
    assert counter.held(conversation, "total_resolution").spent == 3_600_000
    assert counter.later(days=1) == 0
    counter.it_is("2026-11-24 09:00")
    counter.reopens(conversation)
    assert counter.held(conversation, "total_resolution").due == ms("2026-11-24 10:00")


def test_a_matter_a_member_began_owes_no_first_reply(counter: Counter) -> None:
    counter.promises({"first_reply": {"none": 30}, "next_reply": {"none": 30}})
    counter.it_is("2026-11-23 08:00")
    conversation = counter.opens(by=ADA)
    assert counter.told("ObligationOpened") == []
    counter.writes(conversation)
    assert counter.held(conversation, "next_reply").due == ms("2026-11-23 08:30")


def test_the_clocks_rebuilt_from_the_journal_are_the_same(counter: Counter, house: House) -> None:
    counter.promises({"first_reply": {"none": 30}, "next_reply": {"none": 30}, "agent_work": {"none": 60}})
    counter.it_is("2026-11-23 11:50")
    conversation = counter.opens()
    counter.writes(conversation)
    counter.later(hours=3)
    counter.answers(conversation)
    counter.writes(conversation)
    counter.closes(conversation)
    assert house.replays_the_same()


STEPS = st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(["writes", "answers", "closes", "reopens"]), st.integers(1, 90)),
    max_size=10,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_a_follower_that_reads_one_entry_at_a_time_writes_what_one_batch_writes(
    counter: Counter, steps: list[tuple[int, str, int]]
) -> None:
    counter.promises({metric: {"none": 30} for metric in METRICS}, warn_before=10)
    with counter.by_hand() as written:
        talks = [(counter.opens(), counter.opens()) for _ in range(2)]  # each read one by one, and all at once
        for which, what, minutes in steps:
            counter.house.clock.advance(timedelta(minutes=minutes))
            for conversation in talks[which]:
                getattr(counter, what)(conversation)
    each, every = zip(*talks, strict=True)
    for entry in written:
        if counter.about(entry) in each:
            counter.reads([entry])
    counter.reads([entry for entry in written if counter.about(entry) in every])
    assert [counter.stands(one) for one in each] == [counter.stands(one) for one in every]
    assert sum(map(len, map(counter.stands, each))) >= 4
