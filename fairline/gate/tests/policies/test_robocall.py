"""No machine calls who did not agree to a machine."""

import pytest

from fairline.gate import Consent, Consents, Rung
from fairline.gate.policies.robocall import judge
from fairline.gate.tests.given import AT, DAY, call, calling


def said(kind, ended="", rung=0, **changes):
    held = Consents({of: Consent(kind, "form", AT - DAY, evidence=3, ended=ended) for of in ("marketing", "service")})
    act = call(**({"spoken": "assistant", "queue": "que_1"} | changes))
    verdict = judge(act, calling(held, Rung(unspoken=(AT,) * rung)))
    return verdict.outcome, verdict.reason


def test_what_a_person_speaks_is_none():
    assert said("none", spoken="person") == ("permit", "")


@pytest.mark.parametrize("spoken", ["recorded", "assistant"])
def test_to_sell_it_needs_a_written_consent_and_to_serve_an_express_one(spoken):
    """Clauses DTA-ROBOCALL, TDA-AI-ROBOCALL, ZS-CC-LAW-ROBOCALL."""
    sale = {"spoken": spoken, "purpose_class": "marketing"}
    assert said("express_written", **sale) == ("permit", "")
    for kind in ("none", "implied", "express"):
        assert said(kind, **sale) == ("refuse", "no_consent")
    assert said("express", spoken=spoken) == ("permit", "")
    assert said("implied", spoken=spoken) == ("refuse", "no_consent")


def test_a_consent_that_ended_does_not_count_and_a_person_must_be_reachable():
    assert said("express_written", ended="withdrawn") == ("refuse", "ended")
    assert said("express_written", queue="") == ("refuse", "nobody")


def test_a_fourth_within_thirty_days_is_refused():
    assert said("express_written", rung=2) == ("permit", "")
    assert said("express_written", rung=3) == ("refuse", "month")
