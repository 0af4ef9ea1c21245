"""Advertising begins with who calls and what for; a machine says that it is one; as it is shown it is written down."""

import pytest

from fairline.gate import must_say
from fairline.gate.policies.call_opening import judge
from fairline.gate.tests.given import call, calling

SALE = {"purpose_class": "marketing", "seller": "Beta Ltd", "goods": "solar panels"}


def said(**changes):
    verdict = judge(call(**changes), calling())
    return verdict.outcome, verdict.reason


def test_a_call_of_service_that_a_person_speaks_needs_no_sentence():
    assert said() == ("permit", "")
    assert must_say(call()) == ""


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_seller_and_the_purpose_stand_in_the_first_words(language):
    """Clauses TDA-VOICE-IDENTITY, TDA-VOICE-PURPOSE."""
    opening = must_say(call(**SALE, language=language))
    assert "Beta Ltd" in opening
    assert "solar panels" in opening
    assert said(**SALE, language=language, opening=opening) == ("permit", "")
    assert said(**SALE, language=language, opening=f"{opening}  How are you?") == ("permit", "")


def test_without_the_sentence_or_after_other_words_it_is_refused_and_told_what_to_say():
    opening = must_say(call(**SALE))
    for wrong in ("", "Hello.", f"How are you? {opening}", opening[:-15]):
        assert said(**SALE, opening=wrong) == ("refuse", "not_said")
    assert judge(call(**SALE), calling()).quotes == {"said": opening}


def test_the_clients_name_counts_and_not_the_house_that_calls_for_it():
    """Clause TDA-VOICE-IDENTITY: a call for a client that opens with the caller's own name only fails."""
    theirs = must_say(call(**SALE | {"seller": "Call House"}))
    assert said(**SALE, opening=theirs) == ("refuse", "not_said")


def test_advertising_for_nobody_or_for_nothing_is_refused():
    assert said(**SALE | {"seller": " "}) == ("refuse", "no_seller")
    assert said(**SALE | {"goods": ""}) == ("refuse", "no_goods")


@pytest.mark.parametrize(("spoken", "word"), [("recorded", "recorded"), ("assistant", "automated assistant")])
def test_a_machine_says_what_it_is_and_how_to_stop_it_even_in_service(spoken, word):
    """Clauses TDA-AI-DISCLOSE-VOICE, DTA-ROBOCALL."""
    act = call(spoken=spoken, seller="Beta Ltd", queue="que_1")
    opening = must_say(act)
    assert word in opening
    assert "press 9" in opening
    assert said(spoken=spoken, seller="Beta Ltd") == ("refuse", "not_said")
    assert said(spoken=spoken, seller="Beta Ltd", opening=opening) == ("permit", "")
    assert said(spoken=spoken, opening=opening) == ("refuse", "no_seller")
