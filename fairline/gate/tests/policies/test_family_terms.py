"""A family of features is used only once its terms were accepted; what stands under the account's own terms is free."""

import pytest

from fairline.gate import FamilyTerms
from fairline.gate.policies.family_terms import judge
from fairline.gate.tests.given import facts, reply


@pytest.mark.parametrize("channel", ["webchat", "email"])
def test_what_stands_under_the_accounts_own_terms_asks_nothing_more(channel):
    assert judge(reply(channel=channel), facts()).outcome == "permit"


def test_a_text_leaves_once_the_terms_of_texting_were_accepted():
    accepted = FamilyTerms("texting", "texting-terms", "", accepted=True)
    assert judge(reply(channel="sms"), facts(accepted)).outcome == "permit"


@pytest.mark.parametrize(("document", "reason"), [("texting-terms", "texting"), ("carrier-messaging", "carrier")])
def test_before_that_it_is_refused_with_what_is_missing_and_the_remedy(document, reason):
    verdict = judge(reply(channel="sms"), facts(FamilyTerms("texting", document, "2026-11", accepted=False)))
    assert (verdict.outcome, verdict.reason, verdict.remedy) == ("refuse", reason, "accept_agreement")
    assert "ZS-TERMS-FEATURE-GATE" in verdict.clauses
    assert verdict.values == {"version": "2026-11"}
