"""Nothing is texted to an emergency number, in whatever country it is one."""

import pytest

from fairline.gate.policies.emergency_number import judge
from fairline.gate.tests.given import facts, reply


@pytest.mark.parametrize("number", ["911", "112", "999", "000", "15", "18", "+1 911", "117", "144", "110"])
def test_a_text_to_an_emergency_number_is_refused_with_what_to_do(number):
    verdict = judge(reply(channel="sms", address=number), facts())
    assert (verdict.outcome, verdict.reason, verdict.clauses) == ("refuse", "emergency", ("DTA-EMERGENCY-TEXT",))


@pytest.mark.parametrize("number", ["+41445550100", "+12125550911", "33001", "", "+33612345112"])
def test_other_numbers_pass(number):
    assert judge(reply(channel="sms", address=number), facts()).outcome == "permit"


def test_other_channels_know_no_numbers():
    assert judge(reply(channel="webchat", address="911"), facts()).outcome == "permit"
