"""No rule stands in the way of a call for help; a machine makes none; where no way leads there one is told at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate import (
    Agreement,
    Call,
    CallerId,
    CallLimits,
    CallsNow,
    DoNotContact,
    EmergencyWay,
    Entitled,
    Granted,
    OptOut,
    Rung,
    Standing,
    Vetted,
    call_terms,
)
from fairline.gate.facts import Measure
from fairline.gate.policies import asked_about
from fairline.gate.policies.emergency_call import judge
from fairline.gate.ruling import rule
from fairline.gate.sos import EMERGENCY, table
from fairline.gate.tests.given import AT, MINUTE, call, calling, facts, local

WAY = EmergencyWay("trunk", "US", "trk_1", located=True)
HELP = [
    (code, number)
    for code, each in sorted(table().countries.items())
    for number, kind in each.numbers.items()
    if kind in EMERGENCY and each.calls
]
# Everything that could be said against a call.
AGAINST = (
    Agreement("2026-11", False),
    Standing("suspended", (Measure("msr_1", "full"), Measure("msr_2", "channel:voice", "held"))),
    Granted(channels=frozenset(), countries=frozenset(), seat="voice"),
    Vetted("false", 0, 99),
    Entitled(False, False, "call.make"),
    OptOut(frozenset({"all"})),
    DoNotContact("all", marks=frozenset({"restricted"})),
    CallerId(why="suspended"),
    CallLimits(countries=("AQ",), per_day=0, per_call=0, at_once=0),
    CallsNow(999, 999_999, 999_999, 99),
    Rung(at=(AT,) * 50, unanswered=(AT,) * 50, now=9),
    local("Asia/Tokyo", at=AT + 8 * 60 * MINUTE),
)


def ruled(act, held):
    return rule(act, held, asked_about(act))


def way_out(ruling):
    """How a permitted call for help leaves."""
    found = call_terms(ruling).emergency
    assert found is not None
    return found


@given(
    st.sampled_from(HELP),
    st.lists(st.sampled_from(AGAINST), unique_by=type),
    st.sampled_from(["direct", "trunk"]),
    st.sampled_from(["service", "marketing"]),
    st.sampled_from(["by_hand", "transfer", "callback"]),
)
def test_no_number_for_help_is_ever_refused_or_deferred_whatever_else_holds(row, against, mode, of, how):
    """Clauses DTA-EMERGENCY-VOICE, ZS-EMER-LIMITS."""
    country, number = row
    act = call(address=number, country=country, purpose_class=of, how=how, contact=None, person=None, sender="")
    way = EmergencyWay(mode, country, "trk_1")
    for held in (calling(*against, way), facts(*against, way), facts(way)):
        ruling = ruled(act, held)
        assert ruling.outcome == "permitted"
        assert way_out(ruling).number == number


def test_no_other_rule_is_even_asked():
    assert [each.name for each in asked_about(call(address="911", country="US"))] == ["emergency_call"]
    assert len(asked_about(call(address="+12125550100", country="US"))) > 15


@given(st.sampled_from(HELP), st.sampled_from("0123456789"))
def test_a_number_one_digit_longer_passes_every_rule(row, digit):
    country, number = row
    act = call(address=number + digit, country=country)
    if (number + digit) not in table().countries[country].numbers:
        assert len(asked_about(act)) > 15


def test_where_no_way_is_set_up_one_is_told_which_number_to_dial_elsewhere():
    """Clause ZS-EMER-COUNTRIES."""
    for held in (facts(EmergencyWay("off", "US")), facts()):
        verdict = judge(call(address="911", country="US"), held)
        assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", "off", "other_phone")
        assert verdict.values["tell"] == "911"


def test_a_country_without_emergency_calls_here_is_told_so_and_one_with_them_is_carried():
    """Clause ZS-EMER-COUNTRIES: AU has them, IN does not."""
    australia = judge(call(address="000", country="AU"), facts(EmergencyWay("trunk", "AU", "trk_1")))
    india = judge(call(address="112", country="IN"), facts(EmergencyWay("trunk", "IN", "trk_1")))
    assert (australia.outcome, australia.values["route"]) == ("permit", "trk_1")
    assert (india.outcome, india.reason, india.values["tell"]) == ("refuse", "country", "112")


@pytest.mark.parametrize("by", [{"member": None}, {"how": "flow"}, {"how": "campaign"}, {"cause": "rul_1"}])
def test_a_machine_makes_no_call_for_help(by):
    """Clauses DTA-EMERGENCY-AUTO, ZS-CC-EMERGENCY-TERMS."""
    for number in ("911", "988"):
        verdict = judge(call(address=number, country="US", **by), facts(WAY))
        assert (verdict.outcome, verdict.reason) == ("refuse", "automated")


def test_a_line_that_can_wait_is_named_as_not_reachable_and_costs_nothing():
    """Clause ZS-EMER-NON-URGENT."""
    verdict = judge(call(address="116117", country="DE"), facts(EmergencyWay("trunk", "DE")))
    assert (verdict.outcome, verdict.reason, verdict.values["number"]) == ("refuse", "non_urgent", "116117")
    assert verdict.clauses == ("ZS-EMER-NON-URGENT",)


def test_the_number_for_tests_goes_to_the_loop_and_needs_no_way():
    """Clause ZS-EMER-TEST-CALLS."""
    ruling = ruled(call(address="933", country="US"), facts())
    assert way_out(ruling).mode == "test"


def test_rung_again_within_ten_minutes_one_is_asked_once_more_and_not_refused():
    """Clause ZS-EMER-TEST-CALLS."""
    for ago, again in ((9 * MINUTE, True), (10 * MINUTE, False)):
        way = EmergencyWay("direct", "US", lately=AT - ago)
        ruling = ruled(call(address="911", country="US"), facts(way))
        assert (ruling.outcome, way_out(ruling).again) == ("permitted", again)


def test_what_is_not_for_help_is_left_to_the_others():
    assert judge(Call(id="act_1", address="+41791234567", country="CH"), facts()).outcome == "permit"
