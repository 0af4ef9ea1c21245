"""Automations: on time, once, until what they ask is no longer so."""

from datetime import timedelta

from fairline.kit.clock import to_millis
from fairline.kit.hours import CalendarHours, HoursForm, OpeningForm, hours_of
from fairline.rules import automations, service

HOUR = timedelta(hours=1)
PENDING = {"do": "set_status", "to": "pending"}
VIP = {"do": "add_tags", "tags": ["late"]}
OFFICE = [OpeningForm(day=day, from_="09:00", until="17:00") for day in range(5)]
OLD = {"field": "created", "op": "older_than", "value": {"hours": 2}}


def stand(ruled, **conversations):
    now = to_millis(ruled.house.clock.now())
    ruled.desk.facts = {
        f"cnv_{name}": {"status": status, "created": now, "tags": frozenset()} for name, status in conversations.items()
    }


def passes(ruled, span=HOUR):
    ruled.house.clock.advance(span)
    ruled.house.due()


def test_it_acts_when_the_time_has_come_and_once(ruled):
    stand(ruled, a="open", b="solved")
    ruled.automation(VIP, conditions={"all": [OLD, {"field": "status", "op": "is", "value": "open"}]})
    passes(ruled)
    assert ruled.desk.done == []
    passes(ruled, 2 * HOUR)
    assert [done[1] for done in ruled.desk.done] == ["cnv_a"]
    passes(ruled)
    assert len(ruled.desk.done) == 1


def test_it_acts_again_once_it_no_longer_matched(ruled):
    stand(ruled, a="open")
    ruled.automation(VIP, conditions={"all": [OLD, {"field": "status", "op": "is", "value": "open"}]})
    passes(ruled, 3 * HOUR)
    ruled.desk.facts["cnv_a"]["status"] = "solved"
    passes(ruled)
    ruled.desk.facts["cnv_a"]["status"] = "open"
    passes(ruled)
    assert len(ruled.desk.done) == 2


def test_one_that_changes_what_it_asks_about_acts_on_the_next(ruled):
    stand(ruled, a="open", b="open", c="new")
    ruled.automation(PENDING, conditions={"field": "status", "op": "is", "value": "open"})
    passes(ruled)
    assert [done[1] for done in ruled.desk.done] == ["cnv_a", "cnv_b"]


def test_they_are_looked_at_in_order(ruled):
    stand(ruled, a="new")
    ruled.automation(PENDING, conditions={"field": "status", "op": "is", "value": "new"})
    ruled.automation(VIP, conditions={"field": "status", "op": "is", "value": "pending"})
    passes(ruled)
    assert [done[2] for done in ruled.desk.done] == ["pending", ("late",)]


def test_nothing_comes_where_none_is_active(ruled):
    rule = ruled.automation(VIP)
    ruled.house.write(lambda c: service.remove(c, ruled.by, rule))
    passes(ruled)
    passes(ruled)
    assert ruled.firings() == []
    rounds = "SELECT id FROM jobs WHERE kind = :kind"
    assert ruled.house.read(lambda c: c.all(rounds, kind=automations.JOB), "*") == []


def test_hours_may_be_those_of_a_calendar(ruled):
    hours = hours_of(HoursForm(time_zone="Europe/Zurich", week=OFFICE))
    ruled.house.database.tools.facts[CalendarHours] = lambda c, calendar: CalendarHours(hours)
    stand(ruled, a="open")
    spent = {"field": "created", "op": "older_than", "value": {"hours": 8, "calendar": "cal_1"}}
    ruled.automation(VIP, conditions={"all": [spent, {"field": "in_hours:cal_1", "op": "is", "value": True}]})
    passes(ruled, timedelta(hours=20))  # six in the morning: seven hours of the first day were open
    assert ruled.desk.done == []
    passes(ruled, timedelta(hours=5, minutes=1))
    assert [done[1] for done in ruled.desk.done] == ["cnv_a"]
