"""Nothing leaves before the agreement in force is accepted."""

from fairline.gate import Agreement
from fairline.gate.policies.agreement import CLAUSES, judge
from fairline.gate.tests.given import facts, reply


def test_a_reply_may_leave_once_the_version_in_force_is_accepted():
    assert judge(reply(), facts(Agreement("2026-11", True))).outcome == "permit"


def test_a_reply_is_refused_before_and_the_remedy_is_to_accept():
    verdict = judge(reply(), facts(Agreement("2026-11", False)))
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", "not_accepted", "accept_agreement")
    assert verdict.values == {"version": "2026-11"}
    assert "TDA-SCOPE-ALL-USERS" in verdict.clauses == CLAUSES
