"""Calls go where the account works, and not to numbers that cost more than a call."""

import pytest

from fairline.gate import CallLimits, CallsNow
from fairline.gate.calls.destination import cost, destination, rate_of
from fairline.gate.policies.destination import judge
from fairline.gate.tests.given import call, calling


def said(number, *facts):
    verdict = judge(call(address=number), calling(*facts))
    return verdict.outcome, verdict.reason


def test_the_countries_the_account_works_in_are_called_and_no_others():
    assert said("+41791234567") == ("permit", "")
    assert said("+33145678901") == ("refuse", "country")
    assert said("+33145678901", CallLimits(countries=("FR",))) == ("permit", "")
    assert said("+41791234567", CallLimits(countries=("FR",))) == ("refuse", "country")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("+19005551234", "premium"), ("+41900123456", "premium"), ("+41844123456", "shared_cost"),
        ("+447011234567", "personal"), ("+881612345678", "satellite"), ("+870773111632", "satellite"),
        ("+88213123456", "satellite"), ("+97912345678", "premium"), ("+25261234567", "fraud_range"),
        ("+9607712345", "fraud_range"), ("+5355551234", "fraud_range"),
    ],
)  # fmt: skip
def test_what_costs_more_than_a_call_is_closed_until_an_account_opens_its_kind(number, kind):
    """Clause DTA-FRAUD."""
    assert said(number) == ("refuse", kind)
    country = destination(number).country
    named = (country,) if country else ()
    assert said(number, CallLimits(countries=named)) == ("refuse", kind)  # naming the country does not open it
    assert said(number, CallLimits(countries=named, opened=(kind,))) == ("permit", "")


@pytest.mark.parametrize("number", ["", "911", "+41", "+999123456789", "+4179", "abc", "+4179123456712345"])
def test_what_is_no_number_is_not_rung(number):
    assert said(number) == ("refuse", "no_number")


def test_a_country_nobody_called_before_gets_five_calls_in_an_hour_until_somebody_names_it():
    """Clause DTA-FRAUD: the sixth call in an hour is blocked, and an admin lets it."""
    assert said("+41791234567", CallsNow(fresh=4)) == ("permit", "")
    assert said("+41791234567", CallsNow(fresh=5)) == ("refuse", "new_country")
    assert said("+41791234567", CallsNow(fresh=5), CallLimits(countries=("CH",))) == ("permit", "")


def test_the_longest_prefix_says_what_a_minute_costs_and_an_unknown_one_costs_most():
    assert rate_of("12125550100") < rate_of("12425550100") < rate_of("99999")
    assert (cost(0, 25), cost(1, 25), cost(60_000, 25), cost(60_001, 25)) == (0, 25, 25, 50)
