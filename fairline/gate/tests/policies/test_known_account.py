"""An account nobody looked at yet texts and calls fifty times a day, and the fifty-first is refused."""

import pytest

from fairline.gate import Vetted
from fairline.gate.policies.known_account import judge
from fairline.gate.tests.given import call, facts, reply


def ruled(state, texted, channel="sms"):
    verdict = judge(reply(channel=channel), facts(Vetted(state, 50, texted)))
    return verdict.outcome, verdict.reason


@pytest.mark.parametrize(
    ("state", "texted", "said"),
    [
        ("pending", 49, ("permit", "")),
        ("pending", 50, ("refuse", "pending")),
        ("verified", 5000, ("permit", "")),
        ("false", 0, ("refuse", "false")),
        ("unheard of", 50, ("refuse", "pending")),
    ],
)
def test_the_fifty_first_text_of_a_day_is_refused_until_somebody_looked(state, texted, said):
    """Clause TDA-ID-ACCOUNT."""
    assert ruled(state, texted) == said


@pytest.mark.parametrize(("many", "said"), [(49, ("permit", "")), (50, ("refuse", "pending"))])
def test_the_fifty_first_call_of_a_day_is_refused_until_somebody_looked(many, said):
    """Clause TDA-ID-ACCOUNT."""
    verdict = judge(call(), facts(Vetted("pending", 50, many)))
    assert (verdict.outcome, verdict.reason) == said


def test_what_is_no_text_is_not_counted():
    assert ruled("pending", 50, "webchat") == ("permit", "")
