"""What the plan does not include does not leave."""

import pytest

from fairline.gate import Granted
from fairline.gate.policies.granted import judge
from fairline.gate.tests.given import facts, reply

SWISS, FRENCH = "+41791234567", "+33612345678"


def test_a_plan_without_limits_lets_everything_leave():
    assert judge(reply(channel="sms", address=SWISS), facts(Granted())).outcome == "permit"


@pytest.mark.parametrize(("channel", "outcome"), [("webchat", "permit"), ("sms", "refuse")])
def test_a_channel_that_was_not_ordered_is_refused_whoever_asks(channel, outcome):
    for who in ({"member": "mem_1"}, {"member": None, "app": "tok_1"}, {"member": None, "cause": "rule:rul_1"}):
        verdict = judge(reply(channel=channel, address=SWISS, **who), facts(Granted(channels=frozenset({"webchat"}))))
        assert verdict.outcome == outcome
        assert outcome == "permit" or (verdict.reason, verdict.clauses) == ("channel", ("TDA-PERMITTED-ONLY",))


def test_a_text_goes_only_to_the_countries_that_were_ordered_and_never_to_a_place_nobody_knows():
    granted = facts(Granted(countries=frozenset({"CH"})))
    assert judge(reply(channel="sms", address=SWISS), granted).outcome == "permit"
    assert judge(reply(channel="sms", address=FRENCH), granted).reason == "country"
    assert judge(reply(channel="sms", address="12345"), granted).reason == "country"
    assert judge(reply(channel="webchat", address="vis_1"), granted).outcome == "permit"


def test_the_state_of_an_american_number_is_in_the_united_states():
    granted = facts(Granted(countries=frozenset({"US"})))
    assert judge(reply(channel="sms", address="+13055550100"), granted).outcome == "permit"


def test_who_has_no_seat_is_refused_and_told_so_but_automation_needs_none():
    lacking = facts(Granted(seat="texting"))
    verdict = judge(reply(channel="sms", address=SWISS), lacking)
    assert (verdict.reason, verdict.values["seat"], verdict.clauses) == ("seat", "texting", ("ZS-CC-AGENT-ENTITLED",))
    assert judge(reply(channel="sms", address=SWISS, member=None, cause="rule:rul_1"), lacking).outcome == "permit"


def test_an_account_served_through_another_writes_only_while_and_where_that_was_agreed():
    """Clause DTA-RESELL."""
    for stops in ("pending", "left"):
        verdict = judge(reply(channel="email"), facts(Granted(through=stops, agreed=frozenset({"email"}))))
        assert (verdict.outcome, verdict.reason, verdict.clauses) == ("refuse", stops, ("DTA-RESELL",))
    agreed = facts(Granted(agreed=frozenset({"email"})))
    assert judge(reply(channel="email"), agreed).outcome == "permit"
    assert judge(reply(channel="webchat"), agreed).reason == "agreed"


@pytest.mark.parametrize(("mode", "clause"), [("fedramp", "ZS-FR-SERVICE-LIST"), ("employee", "ZS-ES-NO-EXTERNAL")])
def test_what_a_mode_has_no_place_for_is_refused_with_its_clause(mode, clause):
    verdict = judge(reply(channel="sms", address=SWISS), facts(Granted(mode=mode, within=frozenset({"email"}))))
    assert (verdict.outcome, verdict.reason, verdict.clauses) == ("refuse", "mode", (clause,))
