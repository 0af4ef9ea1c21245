"""Who wants an act must be active, and may."""

import pytest

from fairline.gate import Entitled
from fairline.gate.policies.entitled import judge
from fairline.gate.tests.given import facts, reply


def test_an_active_member_with_the_permission_may():
    assert judge(reply(), facts(Entitled(True, True, "conversation.reply"))).outcome == "permit"


@pytest.mark.parametrize(
    ("active", "permitted", "reason"),
    [(False, True, "deactivated"), (False, False, "deactivated"), (True, False, "not_permitted")],
)
def test_anybody_else_may_not(active, permitted, reason):
    verdict = judge(reply(), facts(Entitled(active, permitted, "conversation.reply")))
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", reason, "ask_admin")
