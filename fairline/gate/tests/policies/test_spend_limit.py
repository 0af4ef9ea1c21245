"""What calls cost in an hour, in a day and each by itself has an end."""

from hypothesis import given
from hypothesis import strategies as st

from fairline.gate import Agreed, CallLimits, CallsNow
from fairline.gate.policies.spend_limit import PER_CALL, PER_DAY, PER_HOUR, judge
from fairline.gate.tests.given import call, calling

RATE = 25  # cents a minute to Switzerland, by our own table


def said(*facts):
    return judge(call(), calling(*facts))


def test_a_call_lasts_as_long_as_its_own_limit_lets_it():
    verdict = said()
    assert verdict.values == {"most_seconds": PER_CALL // RATE * 60, "rate": RATE}
    assert said(CallLimits(per_call=50)).values["most_seconds"] == 120


def test_the_day_and_the_hour_are_full_at_the_minute_that_would_pass_them():
    """Clause DTA-FRAUD."""
    assert said(CallsNow(spent=PER_DAY - RATE)).values["most_seconds"] == 60
    assert said(CallsNow(spent=PER_DAY - RATE + 1)).reason == "day"
    assert said(CallsNow(spent_hour=PER_HOUR - RATE)).outcome == "permit"
    assert said(CallsNow(spent_hour=PER_HOUR - RATE + 1)).reason == "hour"


def test_an_account_may_ask_for_less_and_its_agreement_may_set_another_figure():
    assert said(CallsNow(spent=100), CallLimits(per_day=120)).reason == "day"
    assert said(CallLimits(per_day=10 * PER_DAY), CallsNow(spent=PER_DAY)).reason == "day"
    assert said(Agreed({"calls.spend_per_day": 5}, {})).reason == "day"


def test_a_number_of_which_a_minute_costs_more_than_a_call_may_is_not_rung():
    verdict = said(CallLimits(per_call=24))
    assert (verdict.outcome, verdict.reason, verdict.values["limit"]) == ("refuse", "call", "0.24")


@given(st.integers(0, 30_000), st.integers(0, 30_000), st.integers(0, 5_000))
def test_no_permit_lets_more_be_spent_than_may(spent, per_day, per_call):
    verdict = said(CallsNow(spent=spent), CallLimits(per_day=per_day, per_call=per_call))
    if verdict.outcome == "permit":
        minutes = verdict.values["most_seconds"] // 60
        assert minutes >= 1
        assert minutes * RATE <= min(per_call, PER_CALL)
        assert spent + minutes * RATE <= min(per_day, PER_DAY)
