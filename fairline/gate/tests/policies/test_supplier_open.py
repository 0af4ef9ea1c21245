"""Data go to a supplier only while it is on file, bound, reviewed and grounded; what stays inside is not asked."""

import pytest

from fairline.gate import Onward, Unknown
from fairline.gate.policies.supplier_open import REASONS, judge
from fairline.gate.tests.given import changed, facts, reply
from fairline.kit.words import knows


def test_what_stays_in_the_house_needs_no_supplier():
    assert judge(reply(channel="webchat"), facts()).outcome == "permit"


def test_a_supplier_that_may_have_it_gets_it():
    onward = Onward("mail:relay.example", "relay", "Relay Ltd", ground="home")
    assert judge(reply(channel="email"), changed(onward)).outcome == "permit"


@pytest.mark.parametrize("why", REASONS)
def test_each_reason_refuses_and_is_told_in_words(why):
    """TDP19-TRANSFER-BASIS, TDP18-NO-SALE: no valid ground, no record: the way is closed."""
    verdict = judge(reply(channel="sms"), changed(Onward("texts:upstream", "up", "Upstream Ltd", closed=why)))
    assert (verdict.outcome, verdict.reason, verdict.values) == ("refuse", why, {"supplier": "Upstream Ltd"})
    assert knows(f"gate.supplier_open.{why}")
    assert knows(f"gate.supplier_open.{why}.remedy")


def test_a_reason_nobody_knows_closes_all_the_same():
    verdict = judge(reply(channel="sms"), changed(Onward("texts:upstream", closed="something new")))
    assert (verdict.outcome, verdict.reason) == ("refuse", "no_ground")


def test_where_nobody_can_tell_who_carries_it_it_stays():
    with pytest.raises(Unknown):
        judge(reply(channel="email"), facts())
