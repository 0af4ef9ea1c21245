"""Who wants to hear nothing from us hears nothing."""

import pytest

from fairline.gate import OptOut
from fairline.gate.policies.opt_out import judge
from fairline.gate.tests.given import facts, reply


def ruled(*channels):
    return judge(reply(channel="webchat"), facts(OptOut(frozenset(channels))))


def test_without_an_opt_out_a_reply_may_leave():
    assert ruled().outcome == "permit"


def test_an_opt_out_of_another_channel_is_none_of_this_one():
    assert ruled("sms", "email").outcome == "permit"


@pytest.mark.parametrize(("channels", "reason"), [(["webchat"], "channel"), (["all"], "everywhere")])
def test_an_opt_out_of_this_channel_or_of_all_is_respected(channels, reason):
    verdict = ruled("sms", *channels)
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", reason, "open_contact")
