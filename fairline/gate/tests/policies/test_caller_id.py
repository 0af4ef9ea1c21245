"""A call shows a number that is the account's own by proof, and none of anybody else's."""

import pytest

from fairline.gate import POLICIES, CallerId, Rung
from fairline.gate.policies.caller_id import KNOWN, judge
from fairline.gate.ruling import ask
from fairline.gate.tests.given import call, calling, facts

OURS = CallerId(number="+41445550100", country="CH", attestation="A", evidence="num_1 code")


def test_a_proven_number_is_shown_and_what_vouches_for_it_is_written_down():
    """Clause TDA-VOICE-ATTEST."""
    verdict = judge(call(), calling(OURS))
    assert (verdict.outcome, verdict.values) == ("permit", {"attestation": "A", "evidence": "num_1 code"})


@pytest.mark.parametrize("why", sorted(KNOWN))
def test_a_number_of_anothers_an_old_proof_or_one_that_does_not_answer_is_not_shown(why):
    """Clauses TDA-VOICE-CALLERID, ZS-CC-LAW-SPOOF."""
    verdict = judge(call(), calling(CallerId(why=why)))
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", why, "open_numbers")
    assert verdict.clauses == ("TDA-VOICE-CALLERID", "ZS-CC-LAW-SPOOF")


def test_a_reason_nobody_knows_here_is_as_good_as_no_proof_and_no_number_as_none():
    assert judge(call(), calling(CallerId(why="else", number="+41445550100"))).reason == "not_proven"
    assert judge(call(), calling(CallerId())).reason == "none"


def test_a_short_number_for_help_is_never_shown():
    assert judge(call(), calling(CallerId(number="117", country="CH"))).reason == "emergency"


def test_where_nobody_tells_of_the_number_the_call_is_refused():
    (policy,) = [each for each in POLICIES if each.name == "caller_id"]
    assert ask(policy, call(), facts()).reason == "unknown_fact"


def test_advertising_shows_its_number_and_service_may_hide_it():
    assert judge(call(shown=False, purpose_class="marketing"), calling(OURS)).reason == "withheld"
    assert judge(call(shown=False), calling(OURS)).outcome == "permit"


def test_a_fourth_number_for_one_person_in_thirty_days_is_refused_and_one_they_know_is_not():
    """Clause TDA-VOICE-LOCAL-PRESENCE."""
    rung = Rung(senders=frozenset({"num_1", "num_2", "num_3"}))
    verdict = judge(call(sender="num_4", purpose_class="marketing"), calling(OURS, rung))
    assert (verdict.reason, verdict.values["limit"]) == ("rotated", 3)
    assert judge(call(sender="num_3", purpose_class="marketing"), calling(OURS, rung)).outcome == "permit"
    assert judge(call(sender="num_4"), calling(OURS, rung)).outcome == "permit"
