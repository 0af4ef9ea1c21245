"""The six clocks, worked out by hand: over split shifts, weekends, holidays, and the nights when clocks change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count, pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.kit.clock import Millis, to_millis
from fairline.kit.hours import ALWAYS, Holidays, Hours, opening, spent
from fairline.obligations import clock, matter
from fairline.obligations.model import Happened, Held, Matter, Terms
from fairline.obligations.rules import METRICS
from fairline.obligations.turn import Desk, soonest_of, turn

MINUTE, HOUR = 60_000, 3_600_000
SPLIT = tuple(
    opening(day, opens, until) for day in range(5) for opens, until in [("08:00", "12:00"), ("13:30", "18:00")]
)
CALENDARS: Mapping[str, Hours] = {
    "": ALWAYS,
    "cal_split": Hours("Europe/Zurich", SPLIT),
    "cal_geneva": Hours("Europe/Zurich", SPLIT, Holidays("CH", "GE")),
    "cal_nights": Hours("Europe/Zurich", tuple(opening(day, "22:00", "06:00") for day in range(7))),
}
PAUSES = frozenset({"pending", "on_hold"})


def zurich(text: str) -> Millis:
    return to_millis(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Zurich")))


def promise(calendar: str, minutes: int, *metrics: str, warn: int = 0) -> dict[str, Terms]:
    terms = Terms("slp_1", calendar, CALENDARS[calendar], minutes * MINUTE, warn * MINUTE)
    return dict.fromkeys(metrics or METRICS, terms)


@dataclass
class Story:
    """A conversation lived through: what its clocks wrote, and how they stand by those entries alone."""

    terms: Mapping[str, Terms]
    matter: Matter | None = None
    held: dict[str, Held] = field(default_factory=dict)
    written: list[Any] = field(default_factory=list)
    ids: Any = field(default_factory=count)

    def happens(self, kind: Any, at: Millis, status: str = "") -> "Story":
        was = self.matter or matter.opened("cnv_1", Happened(kind, at, status or "new"))
        happened = Happened(kind, at, status or was.status)
        desk = Desk(self.terms, PAUSES, CALENDARS.__getitem__, lambda: f"obl_{next(self.ids)}")
        for event in turn(was, self.held, happened, desk):
            self.written.append(event)
            before = self.held.get(event.metric)
            known = before if before is not None and before.id == event.obligation else None
            self.held[event.metric] = clock.fold(known, event)
        self.matter = matter.remember(was, happened)
        return self

    def day(self, *happenings: str) -> "Story":
        """Each as "2026-03-02 08:00 kind", or "… status pending"."""
        for line in happenings:
            date, hour, kind, *status = line.split()
            self.happens(kind, zurich(f"{date} {hour}"), *status)
        return self

    def told(self, metric: str) -> list[str]:
        return [type(event).__name__.removeprefix("Obligation") for event in self.written if event.metric == metric]


def minutes(held: Held) -> float:
    return held.spent / MINUTE


@pytest.mark.parametrize(
    ("calendar", "target", "opened", "due"),
    [
        ("", 60, "2026-03-02 11:30", "2026-03-02 12:30"),
        ("cal_split", 60, "2026-03-02 11:30", "2026-03-02 14:00"),  # half before lunch, half after
        ("cal_split", 60, "2026-03-06 17:30", "2026-03-09 08:30"),  # the weekend does not count
        ("cal_split", 60, "2026-03-07 10:00", "2026-03-09 09:00"),  # written on a Saturday
        ("cal_geneva", 60, "2026-09-09 17:30", "2026-09-11 08:30"),  # the fast day of Geneva
        ("cal_split", 60, "2026-09-09 17:30", "2026-09-10 08:30"),  # worked everywhere else
        ("cal_nights", 240, "2026-03-28 23:00", "2026-03-29 04:00"),  # an hour is missing
        ("cal_nights", 240, "2026-10-24 23:30", "2026-10-25 02:30"),  # half past two comes twice, this is the second
    ],
)
def test_the_first_reply_is_due_by_the_hours_on_the_door(calendar: str, target: int, opened: str, due: str) -> None:
    story = Story(promise(calendar, target, "first_reply")).happens("opened", zurich(opened))
    wanted = to_millis(datetime.fromisoformat(due).replace(tzinfo=ZoneInfo("Europe/Zurich"), fold=1))
    assert story.held["first_reply"].due == wanted
    assert story.written[-1].soonest == wanted
    assert story.written[-1].soonest_metric == "first_reply"


def test_the_first_reply_is_met_by_the_first_word_of_a_person_and_never_opens_again() -> None:
    story = Story(promise("cal_split", 120, "first_reply")).day(
        "2026-03-02 11:30 opened", "2026-03-02 11:40 wrote", "2026-03-02 13:45 replied", "2026-03-02 15:00 wrote"
    )
    assert story.told("first_reply") == ["Opened", "Met"]
    assert minutes(story.held["first_reply"]) == 45
    assert not story.written[-1].late


def test_a_reply_after_its_time_is_late_and_the_breach_stands_at_the_instant_it_happened() -> None:
    story = Story(promise("cal_split", 30, "first_reply")).day("2026-03-02 11:30 opened", "2026-03-02 15:00 replied")
    assert story.told("first_reply") == ["Opened", "Missed", "Met"]
    missed, met = story.written[-2:]
    assert missed.at == missed.due == zurich("2026-03-02 12:00")
    assert met.late
    assert met.spent == (30 + 90) * MINUTE


def test_a_reply_at_the_very_last_moment_is_in_time() -> None:
    story = Story(promise("", 30, "first_reply")).day("2026-03-02 11:30 opened", "2026-03-02 12:00 replied")
    assert story.told("first_reply") == ["Opened", "Met"]


def test_waiting_for_the_contact_stands_still_and_goes_on_from_there() -> None:
    story = Story(promise("cal_split", 120, "first_reply")).day(
        "2026-03-02 08:00 opened", "2026-03-02 08:30 status pending", "2026-03-03 09:00 status open"
    )
    assert story.told("first_reply") == ["Opened", "Paused", "Resumed"]
    assert story.held["first_reply"].due == zurich("2026-03-03 10:30")


def test_the_next_reply_counts_from_the_oldest_unanswered_word() -> None:
    story = Story(promise("cal_split", 60, "next_reply")).day(
        "2026-03-02 08:00 opened",
        "2026-03-02 08:10 wrote",
        "2026-03-02 08:20 replied",
        "2026-03-02 09:00 wrote",
        "2026-03-02 09:30 wrote",
    )
    assert story.told("next_reply") == ["Opened"]
    assert story.held["next_reply"].due == zurich("2026-03-02 10:00")
    story.day("2026-03-02 09:45 replied", "2026-03-02 11:50 wrote")
    assert story.told("next_reply") == ["Opened", "Met", "Opened"]
    assert story.held["next_reply"].due == zurich("2026-03-02 14:20")


def test_an_update_is_owed_from_our_last_word_to_the_next_until_it_is_solved() -> None:
    story = Story(promise("cal_split", 240, "periodic_update")).day(
        "2026-03-02 08:00 opened", "2026-03-02 09:00 replied", "2026-03-02 11:00 replied"
    )
    assert story.told("periodic_update") == ["Opened", "Met", "Opened"]
    assert story.held["periodic_update"].due == zurich("2026-03-02 16:30")
    story.day("2026-03-02 16:00 status solved")
    assert story.told("periodic_update")[-1] == "Cancelled"


def test_the_contact_waits_while_it_is_with_us_or_on_hold_and_we_work_while_it_is_with_us() -> None:
    story = Story(promise("cal_split", 600, "requester_wait", "agent_work", "total_resolution")).day(
        "2026-03-02 08:00 opened",
        "2026-03-02 09:00 status open",
        "2026-03-02 10:00 status pending",
        "2026-03-02 11:00 status open",
        "2026-03-02 14:00 status on_hold",
        "2026-03-02 15:00 status open",
        "2026-03-02 15:30 status solved",
    )
    assert minutes(story.held["requester_wait"]) == 120 + 90 + 60 + 30
    assert minutes(story.held["agent_work"]) == 120 + 90 + 30
    assert minutes(story.held["total_resolution"]) == 240 + 120
    assert all(held.state == "met" for held in story.held.values())


def test_what_is_opened_again_goes_on_where_it_stopped() -> None:
    story = Story(promise("", 180, "total_resolution", "requester_wait", "next_reply")).day(
        "2026-03-02 08:00 opened", "2026-03-02 09:00 replied", "2026-03-02 09:00 status solved"
    )
    story.day("2026-03-03 08:00 wrote", "2026-03-03 08:00 status open")
    assert story.held["total_resolution"].due == zurich("2026-03-03 10:00")
    assert story.held["requester_wait"].due == zurich("2026-03-03 10:00")
    assert story.held["next_reply"].due == zurich("2026-03-03 11:00")
    story.day("2026-03-03 09:30 replied", "2026-03-03 09:30 status solved")
    assert minutes(story.held["total_resolution"]) == 150
    assert story.told("total_resolution") == ["Opened", "Met", "Resumed", "Met"]


def test_a_matter_we_began_owes_no_first_reply_but_an_answer_to_the_contacts_first_word() -> None:
    story = Story(promise("", 60)).day("2026-03-02 08:00 began", "2026-03-02 08:00 replied", "2026-03-02 10:00 wrote")
    assert "first_reply" not in story.held
    assert story.held["next_reply"].due == zurich("2026-03-02 11:00")


def test_a_higher_priority_moves_what_is_due_and_keeps_what_was_spent() -> None:
    story = Story(promise("cal_split", 240, "first_reply")).day("2026-03-02 08:00 opened")
    story.terms = promise("cal_split", 60, "first_reply")
    story.day("2026-03-02 08:40 weighed")
    assert story.told("first_reply") == ["Opened", "Moved"]
    assert story.held["first_reply"].due == zurich("2026-03-02 09:00")
    assert story.held["first_reply"].spent == 40 * MINUTE


def test_what_was_missed_stays_missed_though_a_longer_time_is_given_later() -> None:
    story = Story(promise("", 30, "first_reply")).day("2026-03-02 08:00 opened")
    story.terms = promise("", 600, "first_reply")
    story.day("2026-03-02 09:00 weighed", "2026-03-02 09:30 replied")
    assert story.told("first_reply") == ["Opened", "Missed", "Moved", "Met"]
    assert story.written[-1].late


def test_a_service_level_that_holds_only_later_counts_from_the_beginning_through_every_status() -> None:
    story = Story({}).day("2026-03-02 08:00 opened", "2026-03-02 09:00 status pending", "2026-03-02 10:00 status open")
    assert story.written == []
    story.terms = promise("cal_split", 180)
    story.day("2026-03-02 11:00 weighed")
    assert story.held["first_reply"].due == zurich("2026-03-02 13:30") - 90 * MINUTE
    assert story.held["requester_wait"].due == zurich("2026-03-02 12:00")
    assert story.held["total_resolution"].due == zurich("2026-03-02 11:00")
    assert "next_reply" not in story.held


def test_no_service_level_any_more_cancels_what_runs() -> None:
    story = Story(promise("", 60)).day("2026-03-02 08:00 opened")
    story.terms = {}
    story.day("2026-03-02 08:30 weighed")
    assert {held.state for held in story.held.values()} == {"cancelled"}
    assert story.written[-1].soonest is None


def test_what_is_set_aside_owes_nothing_and_owes_again_when_it_comes_back() -> None:
    story = Story(promise("", 60, "first_reply")).day("2026-03-02 08:00 opened", "2026-03-02 08:10 gone")
    assert story.held["first_reply"].state == "cancelled"
    story.day("2026-03-02 08:20 back")
    assert story.held["first_reply"].due == zurich("2026-03-02 09:00")


def test_a_warning_is_due_so_much_open_time_before() -> None:
    story = Story(promise("cal_split", 120, "first_reply", warn=60)).day("2026-03-02 11:30 opened")
    assert story.held["first_reply"].warn_at == zurich("2026-03-02 14:00")
    assert story.held["first_reply"].due == zurich("2026-03-02 15:00")


def test_a_target_in_a_calendar_that_never_opens_is_never_due() -> None:
    shut = {"first_reply": Terms("slp_1", "", Hours("UTC"), 60 * MINUTE)}
    story = Story(shut).day("2026-03-02 11:30 opened")
    assert story.held["first_reply"].due is None
    assert story.written[-1].soonest is None


STATUSES = ("new", "open", "pending", "on_hold", "solved", "closed")
happenings = st.lists(
    st.tuples(
        st.integers(1, 40 * 60),
        st.one_of(
            st.just(("wrote", "")),
            st.just(("replied", "")),
            st.sampled_from(STATUSES).map(lambda status: ("status", status)),
        ),
    ),
    max_size=14,
)


@settings(max_examples=200, deadline=None)
@given(happenings, st.sampled_from(["", "cal_split", "cal_nights"]), st.integers(1, 900))
def test_clocks_never_run_backwards_and_never_count_time_twice(
    lines: list[tuple[int, tuple[str, str]]], calendar: str, target: int
) -> None:
    at = zurich("2026-03-27 16:00")
    story = Story(promise(calendar, target)).happens("opened", at)
    statuses = [("new", at)]
    for later, (kind, status) in lines:
        at += later * MINUTE
        story.happens(kind, at, status)
        statuses.append((story.matter.status if story.matter else "", at))
        for held in story.held.values():
            now = clock.so_far(held, CALENDARS[calendar], at)
            assert 0 <= now <= at - held.opened_at
            assert held.running_since is None or held.state == "open"
        soonest, metric = soonest_of(story.held.values())
        if story.written:
            assert (story.written[-1].soonest, story.written[-1].soonest_metric) == (soonest, metric)
    work = story.held["agent_work"]
    counted = sum(
        spent(CALENDARS[calendar], since, until)
        for (status, since), (_, until) in pairwise(statuses)
        if status in ("new", "open")
    )
    assert clock.so_far(work, CALENDARS[calendar], at) == counted


@settings(max_examples=150, deadline=None)
@given(happenings, st.integers(1, 900))
def test_whoever_begins_late_counts_as_whoever_was_there_from_the_start(
    lines: list[tuple[int, tuple[str, str]]], target: int
) -> None:
    early = Story(promise("cal_split", target, "requester_wait", "agent_work", "total_resolution"))
    late = Story({})
    at = zurich("2026-03-27 16:00")
    for story in (early, late):
        story.happens("opened", at)
    for later, (kind, status) in lines:
        at += later * MINUTE
        early.happens(kind, at, status)
        late.happens(kind, at, status)
    late.terms = early.terms
    late.happens("weighed", at)
    for metric in early.terms:
        if early.held[metric].is_live:
            hours = CALENDARS["cal_split"]
            assert clock.so_far(late.held[metric], hours, at) == clock.so_far(early.held[metric], hours, at)


def test_a_changed_service_level_reaches_a_clock_when_it_is_weighed_not_when_it_goes_on() -> None:
    story = Story(promise("", 120, "first_reply")).day("2026-03-02 08:00 opened", "2026-03-02 08:30 status pending")
    story.terms = promise("", 60, "first_reply")
    story.day("2026-03-02 09:00 status open")
    assert story.held["first_reply"].due == zurich("2026-03-02 10:30")
    story.day("2026-03-02 09:10 weighed")
    assert story.held["first_reply"].due == zurich("2026-03-02 09:30")
