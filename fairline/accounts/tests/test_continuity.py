"""When something fails every account is told what to do; exercises are written down with what was measured."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts.continuity import http, service, store
from fairline.accounts.continuity.model import FallbackKept
from fairline.accounts.plugin import PLUGIN
from fairline.accounts.tests.conftest import joined
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, NotFound
from tests.support.house import OTHER

WHAT = {"en": "Calls go to your fallback numbers.", "fr": "Les appels vont à vos numéros de repli."}


@pytest.fixture
def plugins():
    return [PLUGIN, GATE]


@pytest.fixture
def operated(house, opened):
    def unit(c):
        accounts.open_house(c, name="Operator", country="CH", locale="en", time_zone="Europe/Zurich")
        accounts.appoint_operator(c)
        joined(c, "op@desk.example", "Op", "owner")

    house.write(unit, OTHER)
    house.due()


def told(house, account="acc_test"):
    return [
        each.event.key
        for each in house.journal(account)
        if each.kind == "MembersNotified"
        if "continuity" in each.event.key
    ]


def test_every_account_is_told_when_parts_fail_and_when_they_are_back(house, operated):
    """Clause TDP19-BCMS."""
    began = house.write(lambda c: service.begin(c, HOUSE, ["mail_out", "calls"], WHAT), OTHER)
    house.due()
    assert told(house) == told(house, OTHER) == ["accounts.continuity.begun"]
    shown = house.read(lambda c: http.told(c, "fr", all_of_it=False), OTHER)
    assert [(each.parts, each.what) for each in shown.failing] == [(["mail_out", "calls"], WHAT["fr"])]
    house.write(lambda c: service.end(c, HOUSE, began), OTHER)
    house.due()
    assert told(house) == ["accounts.continuity.begun", "accounts.continuity.ended"]
    assert house.read(store.running, OTHER) == []
    with pytest.raises(NotFound):
        house.write(lambda c: service.end(c, HOUSE, began), OTHER)
    assert house.replays_the_same(OTHER)


@pytest.mark.parametrize(("parts", "what"), [([], WHAT), (["weather"], WHAT), (["calls"], {"en": "x", "fr": " "})])
def test_what_names_no_part_or_says_nothing_in_a_language_is_refused(house, operated, parts, what):
    with pytest.raises(BadInput):
        house.write(lambda c: service.begin(c, HOUSE, parts, what), OTHER)


def hold(c, back_after=40, lost=0, lessons=(), **more):
    return service.hold_exercise(
        c, HOUSE, kind="process_killed", began=c.at - 60_000, ended=c.at, back_after=back_after, lost=lost,
        words="Killed the first node", lessons=lessons, **more,
    )  # fmt: skip


def test_the_report_shows_measured_times_and_one_that_missed_an_aim_needs_a_lesson(house, operated):
    house.write(hold, OTHER)
    with pytest.raises(BadInput):
        house.write(lambda c: hold(c, back_after=3_601), OTHER)
    missed = house.write(lambda c: hold(c, lost=301, lessons=["Ship the log every minute"]), OTHER)
    house.write(lambda c: service.learn(c, HOUSE, missed, 0, "Shipped since Monday"), OTHER)
    with pytest.raises(NotFound):
        house.write(lambda c: service.learn(c, HOUSE, missed, 1, "no such lesson"), OTHER)
    shown = house.read(lambda c: http.told(c, "en", all_of_it=True), OTHER)
    assert sorted((each.back_after, each.lost, each.met) for each in shown.exercises) == [
        (40, 0, True),
        (40, 301, False),
    ]
    row = next(each for each in house.read(store.exercises, OTHER) if each["id"] == missed)
    assert json.loads(row["lessons"]) == [["Ship the log every minute", "Shipped since Monday"]]
    assert house.replays_the_same(OTHER)


def test_the_report_shows_how_long_a_call_took_to_its_fallback_and_how_many_numbers_have_one(house, operated):
    house.write(lambda c: hold(c, calls_after=9, fallbacks={"kept": 4, "open": 1}), OTHER)
    with pytest.raises(BadInput):
        house.write(lambda c: hold(c, calls_after=3_601), OTHER)
    house.write(lambda c: hold(c, calls_after=3_601, lessons=["Tell the provider beforehand"]), OTHER)
    shown = house.read(lambda c: http.told(c, "en", all_of_it=True), OTHER).exercises
    assert {(each.calls_after, each.met, each.fallbacks_kept, each.fallbacks_open) for each in shown} == {
        (9, True, 4, 1),
        (3_601, False, 0, 0),
    }
    assert house.replays_the_same(OTHER)


def test_an_exercise_written_before_calls_were_tried_says_so(house, operated):
    house.write(hold, OTHER)
    (shown,) = house.read(lambda c: http.told(c, "en", all_of_it=True), OTHER).exercises
    assert (shown.calls_after, shown.met) == (None, True)


def test_the_control_is_red_while_an_exercise_is_overdue_or_a_number_has_no_fallback(house, operated):
    def is_red(*kept):
        return house.read(lambda c: http.told(c, "en", kept, all_of_it=True), OTHER).red

    line = FallbackKept("num_1", "+41445550100", "told", "The provider knows.", open=False, seen=0)
    assert is_red(line)
    house.write(hold, OTHER)
    assert not is_red(line)
    assert is_red(line, replace(line, phone="num_2", state="unset", open=True))


def test_half_a_year_after_the_last_exercise_the_operator_is_reminded_month_by_month(house, operated):
    assert house.read(service.overdue, OTHER)
    house.write(hold, OTHER)
    assert not house.read(service.overdue, OTHER)
    house.clock.advance(timedelta(days=179))
    house.due()
    assert told(house, OTHER) == []
    house.clock.advance(timedelta(days=1))
    house.due()
    assert house.read(service.overdue, OTHER)
    assert told(house, OTHER) == ["accounts.continuity.overdue"]
    house.clock.advance(timedelta(days=31))
    house.due()
    assert told(house, OTHER) == ["accounts.continuity.overdue"] * 2
    house.write(hold, OTHER)
    house.clock.advance(timedelta(days=31))
    house.due()
    assert told(house, OTHER) == ["accounts.continuity.overdue"] * 2
