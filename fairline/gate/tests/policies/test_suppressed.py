"""Nothing is sent to an address that is not to be written to."""

import pytest

from fairline.gate import Suppressed
from fairline.gate.policies.suppressed import CAUSES, judge
from fairline.gate.tests.given import facts, mail, reply


def test_an_address_nothing_is_known_against_may_be_written_to():
    assert judge(reply(channel="email"), facts(Suppressed(""))).outcome == "permit"


def test_only_mail_is_asked_about():
    assert judge(reply(channel="webchat"), facts()).outcome == "permit"


@pytest.mark.parametrize("cause", sorted(CAUSES))
def test_every_cause_stops_replies_and_mails(cause):
    for act in (reply(channel="email"), mail()):
        verdict = judge(act, facts(Suppressed(cause)))
        assert (verdict.outcome, verdict.reason) == ("refuse", cause)


def test_a_cause_not_known_here_stops_it_too():
    assert judge(mail(), facts(Suppressed("solar_flare"))).outcome == "refuse"
