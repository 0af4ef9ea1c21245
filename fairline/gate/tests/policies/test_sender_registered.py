"""Texts leave by registered senders, and by no others."""

import pytest

from fairline.gate import TextSender
from fairline.gate.policies import POLICIES
from fairline.gate.policies.sender_registered import judge
from fairline.gate.ruling import ask
from fairline.gate.tests.given import facts, reply


def test_what_is_no_text_needs_no_text_sender():
    assert judge(reply(channel="email"), facts()).outcome == "permit"


def test_a_text_by_a_registered_sender_may_leave():
    assert judge(reply(channel="sms"), facts(TextSender(""))).outcome == "permit"


@pytest.mark.parametrize("why", ["no_sender", "draft", "submitted", "rejected", "suspended", "country", "not_ours"])
def test_a_text_by_any_other_stays(why):
    verdict = judge(reply(channel="sms"), facts(TextSender(why, country="US", rule="spam")))
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", why, "open_text_senders")
    assert verdict.clauses == ("ZS-CC-CARRIER-RULES", "TDA-ID-SMS-SENDER")


def test_a_reason_that_is_not_known_here_is_as_good_as_not_registered():
    assert judge(reply(channel="sms"), facts(TextSender("brand_new"))).reason == "draft"


def test_where_nobody_can_tell_it_stays():
    policy = next(one for one in POLICIES if one.name == "sender_registered")
    assert ask(policy, reply(channel="sms"), facts()).outcome == "refuse"
