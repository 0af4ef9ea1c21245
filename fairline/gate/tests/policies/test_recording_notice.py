"""No sound is kept before what the strictest law of everybody's place asks was done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate import MemberPlaces, Whereabouts
from fairline.gate.calls.law import ANNOUNCEMENTS, ASKS, asks, law_at, recording_law, rows
from fairline.gate.packs import known, packs_for
from fairline.gate.packs.figures import RECORDING
from fairline.gate.policies.recording_notice import judge
from fairline.gate.tests.given import calling, facts, record

TOLD, AGREE = ANNOUNCEMENTS["all_parties_told"], ANNOUNCEMENTS["all_parties_agree"]
PLACES = st.lists(st.sampled_from(("", "ZZ", *known(), *rows())), min_size=1, max_size=4)


def said(theirs, ours, **changes):
    given = (Whereabouts((theirs,) if theirs else ()), MemberPlaces((ours,)))
    verdict = judge(record(**changes), calling(*given))
    return verdict.outcome, verdict.reason


def test_texas_and_california_hear_the_notice_first():
    """Clauses DTA-RECORDING-NOTICE, ZS-CC-LAW-RECORDING."""
    assert said("US-CA", "US-TX") == ("refuse", "not_told")
    assert said("US-CA", "US-TX", told=TOLD, agreed="stayed") == ("permit", "told")
    assert said("US-CA", "US-TX", told=TOLD, agreed="no") == ("refuse", "declined")
    assert said("US-NY", "US-TX") == ("permit", "")


def test_where_everybody_has_to_agree_silence_is_no_consent():
    assert said("DE", "US-TX", told=AGREE, agreed="stayed") == ("refuse", "not_agreed")
    assert said("DE", "US-TX", told=AGREE, agreed="yes") == ("permit", "told")
    assert said("DE", "US-TX", told=TOLD, agreed="yes") == ("refuse", "not_told")  # another announcement
    assert said("US-CA", "US-TX", told=AGREE, agreed="yes") == ("permit", "told")  # who was asked was told


def test_a_place_nobody_knows_asks_the_strictest():
    for theirs, ours in (("", "US-TX"), ("US-NY", ""), ("ZZ", "US-TX")):
        assert said(theirs, ours) == ("refuse", "not_told")
    assert judge(record(), facts()).reason == "not_told"


def test_a_number_tells_its_place_too():
    held = calling(Whereabouts(("US-NY",)), MemberPlaces(("US-TX",)))
    assert judge(record(address="+12125550100"), held).outcome == "permit"
    assert judge(record(address="+14155550100"), held).reason == "not_told"


def test_what_is_to_be_done_is_told_as_an_instruction():
    found = asks(recording_law(["US-TX", "FR"]), "fr")
    assert (found.announce, found.language, found.ask_consent, found.by) == (AGREE, "fr", True, "before_first_sample")
    assert {"kept", "purpose", "who", "refuse"} <= set(found.says)
    assert asks(recording_law(["US-TX"]), "en").by == "beginning"
    assert asks(recording_law(["US-TX"]), "en").announce == ""


def test_the_law_that_decided_is_named_and_of_very_many_a_few():
    assert asks(recording_law(["US-TX", "US-CA"]), "en", ["US-TX", "US-CA"]).law == {
        "pack": "US-CA",
        "law": "Cal. Penal Code 632, 632.7",
    }
    law = asks(recording_law([""]), "en").law
    assert law is not None
    assert len(law["pack"].split(", ")) <= 3


def test_a_country_whose_state_nobody_told_asks_what_its_strictest_state_does():
    assert law_at("US").figures[ASKS].value == "all_parties_agree"
    assert law_at("US-OH").figures[ASKS].value == "one_party"
    assert law_at("US-SOMEWHERE").figures[ASKS].value == "all_parties_agree"


@given(PLACES)
def test_together_they_ask_at_least_what_each_asks_alone(places):
    together = RECORDING.index(str(recording_law(places).figures[ASKS].value))
    assert all(RECORDING.index(str(law_at(each).figures[ASKS].value)) <= together for each in places)


@pytest.mark.parametrize("place", sorted(rows()))
def test_every_row_is_cited_and_asks_no_less_than_its_pack(place):
    cites = law_at(place).cites(ASKS)
    assert cites
    assert all(each.law and each.checked for each in cites)
    if place in known():
        least = packs_for([place]).figures.get(ASKS)
        asked = RECORDING.index(str(law_at(place).figures[ASKS].value))
        assert least is None or asked >= RECORDING.index(str(least.value))
