"""Mail leaves under a proven domain, and under no other."""

import pytest

from fairline.gate import SenderProven
from fairline.gate.policies.sender_proven import judge
from fairline.gate.tests.given import facts, mail, reply


def test_what_is_no_mail_needs_no_domain():
    assert judge(reply(channel="webchat"), facts()).outcome == "permit"


@pytest.mark.parametrize("act", [reply(channel="email"), mail()])
def test_mail_under_a_proven_domain_may_leave(act):
    assert judge(act, facts(SenderProven(True, "acme.example", ""))).outcome == "permit"


@pytest.mark.parametrize(
    ("why", "reason", "remedy"),
    [
        ("pending", "not_proven", "prove_domain"),
        ("lost", "not_proven", "prove_domain"),
        ("mailbox", "mailbox", "set_up_mailbox"),
        ("no_mailbox", "no_mailbox", "set_up_mailbox"),
    ],
)
def test_mail_under_any_other_stays(why, reason, remedy):
    verdict = judge(reply(channel="email"), facts(SenderProven(False, "acme.example", why)))
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", reason, remedy)
