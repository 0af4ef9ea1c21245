"""An unknown source is enough to serve somebody, and not to advertise to them; of a bought list nobody is."""

import pytest

from fairline.gate import Consent, Consents, Provenance
from fairline.gate.policies.origin import judge
from fairline.gate.tests.given import AT, changed, mail, reply

AGREED = Consents({"marketing": Consent("express", "paper", AT, evidence=3, method="paper")})


def said(found, *others, act=None):
    verdict = judge(act or mail(purpose_class="marketing"), changed(found, *others))
    return verdict.outcome, verdict.reason


def test_nobody_whose_source_is_unknown_is_advertised_to():
    """Clause TDA-ID-DATA-ORIGIN."""
    unknown = Provenance(known=False, batch="bat_1")
    assert said(unknown) == ("refuse", "no_provenance")
    assert said(unknown, act=reply(channel="sms", purpose_class="marketing")) == ("refuse", "no_provenance")
    assert said(unknown, act=mail()) == ("permit", "")
    assert said(unknown, AGREED) == ("permit", "")
    assert said(Provenance()) == ("permit", "")
    assert said(unknown, act=mail(purpose_class="marketing", contact=None)) == ("permit", "")


@pytest.mark.parametrize(("why", "reason"), [("bounces", "bounces"), ("declared", "declared"), ("other", "declared")])
def test_a_list_that_turned_out_to_be_bought_stays_unadvertised_to_whatever_was_agreed(why, reason):
    """Clause ZS-SELL-EMAIL-B-BOUGHT."""
    assert said(Provenance(batch="bat_1", barred=why), AGREED) == ("refuse", reason)
