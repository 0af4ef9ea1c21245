"""Every figure, worked out by hand over one week at a desk, on both engines."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec
import pytest

from fairline.analytics import figures
from fairline.analytics.follow import follow
from fairline.analytics.forms import QuestionForm
from fairline.analytics.limits import LimitReached
from fairline.analytics.metrics import METRICS
from fairline.analytics.tests.week import HOUR, MINUTE, ZURICH, Week, a_week
from fairline.analytics.views import Figures
from fairline.kit.errors import BadInput
from fairline.kit.words import LANGUAGES, knows
from tests.support.house import House

WEEK = {"from": "2026-11-23T00:00:00+01:00", "until": "2026-11-28T00:00:00+01:00", "time_zone": "Europe/Zurich"}


@pytest.fixture
def desk(house: House) -> House:
    """The week, told to the follower; it is Saturday."""
    house.write(lambda c: follow(c, a_week().entries))
    house.clock.jump_to(datetime(2026, 11, 28, 12, tzinfo=ZURICH))
    return house


def ask(house: House, metric: str, **more: Any) -> Figures:
    form = msgspec.convert({"metric": metric, **WEEK, **more}, QuestionForm)
    return house.read(lambda c: figures.answer(c, form, "en"))


def values(answer: Figures) -> dict[Any, float | None]:
    """Each row's value by its dimensions and the day it is of."""
    found = {}
    for row in answer.rows:
        day = (row.at[5:10],) if row.at else ()
        key = (*row.dimensions.values(), *day)
        found[key[0] if len(key) == 1 else key] = row.value
    return found


def test_how_many_began_is_counted_by_channel_without_spam_and_what_stands_beside_another(desk: House) -> None:
    assert values(ask(desk, "volume")) == {(): 4}
    assert values(ask(desk, "volume", by=["channel"])) == {"email": 3, "webchat": 1}
    assert values(ask(desk, "volume", by=["queue"])) == {"": 1, "que_a": 1, "que_b": 2}


def test_days_are_those_of_the_wall_in_the_place_asked_for(desk: House) -> None:
    by_day = values(ask(desk, "volume", grain="day"))
    assert by_day == {"11-22": 2, "11-23": 1, "11-24": 1}  # told by when each begins, in UTC: an hour before midnight
    assert ask(desk, "volume", grain="day").time_zone == "Europe/Zurich"
    assert ask(desk, "volume", grain="day", time_zone="Asia/Tokyo").time_zone == "Asia/Tokyo"


def test_the_wait_for_the_first_reply_is_a_median_with_mean_and_ninetieth(desk: House) -> None:
    (row,) = ask(desk, "first_reply_time").rows
    assert (row.value, row.count) == (20 * MINUTE, 3)  # 10, 20, 40: automation and what we began do not count
    assert row.more == {"median": 20 * MINUTE, "p90": 40 * MINUTE, "mean": pytest.approx(70 / 3 * MINUTE)}
    assert values(ask(desk, "first_reply_time", by=["channel"])) == {"email": 30 * MINUTE, "webchat": 10 * MINUTE}
    assert values(ask(desk, "first_reply_open_time")) == {(): 20 * MINUTE}


def test_the_time_until_solved_is_of_the_last_solving(desk: House) -> None:
    assert values(ask(desk, "resolution_time")) == {(): 14 * HOUR}  # 2 hours and 26 hours
    assert values(ask(desk, "solved")) == {(): 3}
    assert values(ask(desk, "reopens")) == {(): 1}


def test_replies_count_for_whoever_wrote_them_and_messages_for_contacts_themselves(desk: House) -> None:
    assert values(ask(desk, "replies", by=["agent"])) == {"mem_ada": 2, "mem_luc": 3}
    assert values(ask(desk, "messages")) == {(): 4}
    assert ask(desk, "replies", by=["agent"]).per_person
    assert not ask(desk, "replies").per_person


def test_service_levels_are_the_share_kept_of_what_was_kept_or_missed(desk: House) -> None:
    (row,) = ask(desk, "service_levels", by=["clock"]).rows
    assert row.dimensions == {"clock": "first_reply"}
    assert row.value == pytest.approx(2 / 3)
    assert (row.count, row.more) == (3, {"met": 2})


def test_what_is_still_to_be_done_is_told_at_the_end_of_each_day(desk: House) -> None:
    answer = ask(desk, "backlog", grain="day")
    assert [row.value for row in answer.rows] == [1, 1, 2, 2, 2]
    by_queue = ask(desk, "backlog", by=["queue"])
    assert values(by_queue) == {"": 1, "que_a": 0, "que_b": 1}
    assert values(ask(desk, "backlog", until="2026-11-24T10:30:00+01:00")) == {(): 2}


def test_time_with_an_agent_ends_when_it_is_solved(desk: House) -> None:
    (row,) = ask(desk, "handle_time", by=["agent"]).rows
    assert (row.dimensions, row.value, row.count) == ({"agent": "mem_ada"}, 55 * MINUTE, 1)


def test_presences_are_cut_at_the_ends_of_the_time_and_last_until_now(desk: House) -> None:
    told = {(row.dimensions["agent"], row.dimensions["presence"]): row.value for row in _presences(desk).rows}
    assert told == {("mem_ada", "available"): 52 * HOUR, ("mem_ada", "away"): 60 * HOUR}


def _presences(desk: House) -> Figures:
    return ask(desk, "agent_states", by=["agent", "presence"])


def test_files_add_up(desk: House) -> None:
    assert [row.value for row in ask(desk, "storage", grain="day").rows] == [0, 0, 1_000, 1_500, 1_500]


def test_a_filter_leaves_a_part(desk: House) -> None:
    email = {"field": "channel", "op": "is", "value": "email"}
    assert values(ask(desk, "volume", filter=email)) == {(): 3}
    assert values(ask(desk, "replies", filter={"not": email})) == {(): 2}
    high = {"field": "priority", "op": "above", "value": "normal"}
    assert ask(desk, "first_reply_time", filter=high).rows == []


def test_every_answer_says_how_it_was_computed_in_both_languages(desk: House) -> None:
    for name in METRICS:
        for language in LANGUAGES:
            form = msgspec.convert({"metric": name, **WEEK}, QuestionForm)
            answer = desk.read(lambda c, form=form, language=language: figures.answer(c, form, language))
            assert len(answer.formula) > 40
            assert knows(f"analytics.metric.{name}.formula")


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"metric": "luck"}, "metric"),
        ({"by": ["mood"]}, "by"),
        ({"by": ["queue", "queue"]}, "by"),
        ({"metric": "agent_states", "grain": "day"}, "grain"),
        ({"until": "2026-11-22T00:00:00+01:00"}, "from"),
        ({"filter": {"field": "mood", "op": "is", "value": "good"}}, "filter.field"),
        ({"metric": "replies", "filter": {"field": "kind", "op": "is", "value": "problem"}}, "filter.field"),
    ],
)
def test_what_cannot_be_asked_is_told(desk: House, more: Mapping[str, Any], field: str) -> None:
    with pytest.raises(BadInput) as refused:
        ask(desk, **{"metric": "volume", **more})
    assert field in refused.value.fields


def test_a_limit_is_told_by_name_and_value(desk: House) -> None:
    with pytest.raises(LimitReached) as refused:
        ask(desk, "volume", **{"from": "2024-01-01T00:00:00Z"})
    assert refused.value.values == {"limit": "days", "most": 400, "value": 1061}
    with pytest.raises(LimitReached):
        ask(desk, "volume", **{"from": "2026-09-01T00:00:00Z", "grain": "hour"})


@pytest.mark.parametrize("size", [1, 3, 7])
def test_small_batches_count_what_one_large_one_counts(house: House, size: int) -> None:
    entries = a_week().entries
    for start in range(0, len(entries), size):
        house.write(lambda c, start=start: follow(c, entries[start : start + size]))
    house.write(lambda c: follow(c, entries), account="acc_other")
    for table in ("analytics_conversations", "analytics_hours", "analytics_states"):
        one, other = (_rows(house, table, account) for account in ("acc_test", "acc_other"))
        assert one == other


def _rows(house: House, table: str, account: str) -> list[str]:
    rows = house.read(lambda c: c.all(f"SELECT * FROM {table} WHERE account = :a", a=account), account)
    return sorted(str({name: row[name] for name in dict(row) if name != "account"}) for row in rows)


def test_a_day_of_twenty_five_hours_is_one_day(house: House) -> None:
    house.clock.jump_to(datetime(2026, 10, 28, 12, tzinfo=ZURICH))
    week = Week()
    for number, day in enumerate(("24 23:30", "25 00:30", "25 02:30", "25 23:30", "26 00:30", "27 23:59")):
        week.opens(f"2026-10-{day}", f"cnv_{number}")
    house.write(lambda c: follow(c, week.entries))
    for until, days in (("28T00:00:00+01:00", [1, 3, 1, 1]), ("26T00:00:00+01:00", [1, 3])):
        span = {"from": "2026-10-24T00:00:00+02:00", "until": f"2026-10-{until}"}
        assert [row.value for row in ask(house, "volume", grain="day", **span).rows] == days
    by_week = ask(house, "volume", grain="week", **{"from": "2026-10-24T00:00:00+02:00"})
    assert [row.value for row in by_week.rows] == [4, 2]
