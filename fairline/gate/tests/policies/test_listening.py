"""Nobody hears a call in secret where its parties have to be told."""

import pytest

from fairline.gate import MemberPlaces, Whereabouts
from fairline.gate.policies.listening import judge
from fairline.gate.tests.given import calling, listen


def said(theirs, **changes):
    return judge(listen(**changes), calling(Whereabouts((theirs,)), MemberPlaces(("US-TX",))))


@pytest.mark.parametrize("mode", ["listen", "whisper"])
def test_unheard_only_where_no_law_wants_it_told_or_the_contact_was_told(mode):
    """Clause DTA-RECORDING-NOTICE: capture of a call, by whatever ear."""
    assert said("US-NY", mode=mode).outcome == "permit"
    for place in ("US-CA", "DE", ""):
        verdict = said(place, mode=mode)
        assert (verdict.outcome, verdict.reason) == ("refuse", "not_told")
        assert said(place, mode=mode, told="gate.announce.told").outcome == "permit"


@pytest.mark.parametrize("mode", ["barge", "take_over"])
def test_who_is_heard_by_all_may_join(mode):
    assert said("DE", mode=mode).outcome == "permit"


def test_the_agent_is_told_where_the_law_wants_it_and_hears_a_whisper_anyway():
    assert said("US-NY").values == {"tell_agent": False}
    assert said("DE", told="gate.announce.agree").values == {"tell_agent": True}
    assert said("US-NY", mode="whisper").values == {"tell_agent": True}


def test_nobody_listens_to_themselves():
    assert said("US-NY", member="mem_1").reason == "own"
