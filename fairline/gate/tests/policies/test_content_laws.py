"""What some countries bar by its words or its matter is asked where their law holds, and the deciding law is told."""

import time

import pytest

from fairline.gate import ContentLevels, Review, Whereabouts
from fairline.gate.content import judge, known_lists, laws_called
from fairline.gate.content.judge import judged_afresh
from fairline.gate.packs import known, laws_over
from fairline.gate.policies.content import judge as ruled
from fairline.gate.tests.given import AT, facts, mail, reply

PILLS = "Order Ozempic today, 20% off"
FREE_SPINS = "Casino bonus: 100 free spins"
VAPES = "Special offer: vapes from 5 €"


def verdict(text, places=("US",), home=("US",), operator="", act=reply, review=None, **more):
    where = Whereabouts(places, ("declared",), home, operator)
    return ruled(act(text=text, **more), facts(review or Review(), ContentLevels({}, {}), where))


@pytest.mark.parametrize("place", ["DE", "AT", "FR", "CH", "GB"])
def test_what_the_recipients_country_bars_is_refused_with_the_law_and_the_rule(place):
    """Clause ZS-CC-LAW-CONTENT."""
    told = verdict(PILLS, (place,), channel="sms")
    assert (told.outcome, told.reason, told.suspects) == ("refuse", "law", "unlawful_goods")
    assert (told.values["rule"], told.quotes["pack"]) == ("law.prescription", place)
    assert told.quotes["law"]
    assert {"ZS-CC-LAW-CONTENT", "DTA-OC-BOTH-LAWS"} <= set(told.clauses)
    assert told.review


def test_the_same_words_leave_where_no_law_bars_them():
    assert verdict(PILLS).outcome == "permit"
    assert verdict(FREE_SPINS).outcome == "permit"
    assert verdict(FREE_SPINS, ("IT",)).outcome == "refuse"


def test_what_only_the_operators_country_bars_is_blocked_and_said_to_be_so():
    """Clause DTA-OC-BOTH-LAWS: its check."""
    told = verdict(PILLS, operator="DE")
    assert (told.outcome, told.quotes["pack"]) == ("refuse", "operator (DE)")
    assert "Heilmittelwerbegesetz" in told.quotes["law"]


def test_the_accounts_own_law_binds_it_wherever_it_writes():
    assert verdict(PILLS, home=("FR",)).quotes["pack"] == "FR"


def test_the_recipients_law_is_named_before_the_others():
    assert verdict(PILLS, ("GB",), ("FR",), "DE").quotes["pack"] == "GB"


def test_the_strictest_wins_where_somebody_may_be_in_several_places():
    assert verdict(FREE_SPINS, ("US", "IT")).outcome == "refuse"


def test_what_is_less_sure_is_held_and_a_person_may_let_it_pass():
    assert verdict(VAPES, ("FR",)).reason == "law_held"
    released = Review(since=AT, released=frozenset({"content"}))
    assert verdict(VAPES, ("FR",), review=released).outcome == "permit"


def test_mails_are_judged_as_texts_are():
    assert verdict(PILLS, ("DE",), act=mail).outcome == "refuse"


@pytest.mark.parametrize(
    "text",
    [
        "Your Ozempic prescription is ready for pick-up",
        "Le démarchage au CPF est interdit : signalez-le",
        "Quit smoking: our course helps you stop cigarettes, offer valid today",
        "The museum shows how the lie of the Holocaust deniers was banned",
    ],
)
def test_what_only_speaks_of_it_passes(text):
    assert verdict(text, ("FR", "DE", "CH")).outcome == "permit"


def test_where_the_contact_is_is_asked_only_for_words_that_some_law_knows():
    """A text without any is judged without knowing where it goes."""
    assert (
        ruled(reply(text="Your parcel left this morning."), facts(Review(), ContentLevels({}, {}))).outcome == "permit"
    )


def test_every_law_is_of_a_place_there_is_and_no_such_rule_holds_elsewhere():
    laws = [each for each in known_lists().rules if each.laws]
    assert len(laws) >= 6
    places = {*known(), "EU", "AT"}
    for rule in laws:
        assert set(rule.laws) <= places, rule.id
        assert all(rule.laws.values())
        assert rule.pack == rule.id
    assert laws_over("AT") == ("AT", "EU")
    assert not [each for each in judge(PILLS) if each.rule.startswith("law.")]


def test_a_clean_text_is_judged_in_far_less_than_a_second():
    text = "Your parcel left this morning and arrives tomorrow between nine and ten. " * 20
    begun = time.perf_counter()
    judged_afresh(text)
    assert not laws_called(text)
    assert time.perf_counter() - begun < 1
