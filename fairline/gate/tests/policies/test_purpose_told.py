"""Marketing goes only to who was told that their data would be used for it."""

from fairline.gate import Cleared
from fairline.gate.policies.purpose_told import judge
from fairline.gate.tests.given import changed, facts, reply


def test_answers_are_what_people_wrote_for_and_nobody_is_asked():
    assert judge(reply(), facts()).outcome == "permit"


def test_marketing_to_who_was_not_told_of_it_is_refused():
    """TDP18-PURPOSE-LIMIT, TDP18-NO-RETRO."""
    promotion = reply(purpose_class="marketing")
    assert judge(promotion, changed(Cleared())).outcome == "permit"
    refused = judge(promotion, changed(Cleared(False)))
    assert (refused.outcome, refused.reason) == ("refuse", "not_told")
