"""What a call begins with is judged by the lists, and by what the law of the country that is called bars."""

import pytest

from fairline.gate import Whereabouts
from fairline.gate.content import BLOCK
from fairline.gate.policies.call_words import judge
from fairline.gate.tests.given import call, facts

PILLS = "Hello, order Ozempic today, 20% off"
FREE_SPINS = "Hello, casino bonus: 100 free spins"
THREAT = "I will kill you if you do not pay"


def verdict(opening, places=("US",), home=("US",)):
    return judge(call(opening=opening), facts(Whereabouts(places, ("number",), home)))


def test_what_the_called_country_bars_is_refused_with_the_law_and_the_rule():
    """Clause ZS-CC-LAW-CONTENT."""
    told = verdict(PILLS, ("DE",))
    assert (told.outcome, told.reason, told.suspects) == ("refuse", "law", "unlawful_goods")
    assert (told.values["rule"], told.quotes["pack"]) == ("law.prescription", "DE")
    assert told.quotes["law"]
    assert "ZS-CC-LAW-CONTENT" in told.clauses


def test_the_same_sentence_is_said_where_no_law_bars_it():
    assert verdict(PILLS).outcome == "permit"
    assert verdict(FREE_SPINS).outcome == "permit"
    assert verdict(FREE_SPINS, ("IT",)).outcome == "refuse"


def test_what_is_barred_everywhere_is_refused_wherever_one_calls():
    told = verdict(THREAT)
    assert (told.outcome, told.reason, told.suspects) == ("refuse", "barred", "threat")


def test_what_is_less_sure_is_refused_too_for_nobody_waits_with_a_telephone_in_hand():
    told = verdict("Special offer: vapes from 5 €", ("FR",))
    assert (told.outcome, told.reason, told.until) == ("refuse", "law", None)
    assert told.values["score"] < BLOCK


@pytest.mark.parametrize("opening", ["", "Hello, this is Ada of Rhône Bikes about your repair."])
def test_a_call_without_such_words_asks_nobody_anything(opening):
    assert judge(call(opening=opening), facts()).outcome == "permit"
