"""What stands behind a link is judged as the words of a message are; what has to be known is looked at first."""

import pytest

from fairline.gate import Look, Looked, Review
from fairline.gate.policies import link_content as policy
from fairline.gate.tests.given import AT, DAY, changed, mail, reply

LINK = "https://shop.example.com/offer"
SHORT = "https://bit.ly/3xyz"


def judged(look, target=LINK, *others, asked=False, **act):
    looked = Looked({target: look}, asked)
    return policy.judge(reply(text=f"See {target} for more", **act), changed(looked, *others))


def test_a_clean_page_and_a_text_without_links_pass():
    assert judged(Look("clean"), asked=True).outcome == "permit"
    assert policy.judge(reply(), changed()).outcome == "permit"


@pytest.mark.parametrize(
    ("score", "outcome"), [(95, "refuse"), (80, "refuse"), (79, "defer"), (50, "defer"), (49, "permit")]
)
def test_what_stands_behind_it_is_judged_by_how_sure_we_are(score, outcome):
    """Clause DTA-ALL-SURFACES: a clean message with a bad link is a violation."""
    verdict = judged(Look("barred", "hazard", score, "hazard.bleach"))
    assert verdict.outcome == outcome
    if outcome != "permit":
        assert verdict.clauses[0] == "DTA-ALL-SURFACES"
        assert verdict.suspects == "hazard"
        assert verdict.review


def test_a_link_nobody_saw_passes_where_nothing_asks_that_it_be_seen():
    assert judged(Look("unseen")).outcome == "permit"
    assert judged(Look("silent")).outcome == "permit"


@pytest.mark.parametrize("how", ["the account asks", "it is shortened", "it advertises and its domain is new"])
def test_what_has_to_be_seen_waits_and_is_refused_where_it_cannot_be(how):
    target, asked = (SHORT if "shortened" in how else LINK), "account" in how
    act = {"purpose_class": "marketing"} if "advertises" in how else {}
    waits = judged(Look("unseen"), target, asked=asked, **act)
    assert (waits.outcome, waits.reason, waits.review) == ("defer", "looking", False)
    refused = judged(Look("silent"), target, asked=asked, **act)
    assert (refused.outcome, refused.reason, refused.review) == ("refuse", "silent", True)


def test_advertising_with_a_domain_seen_before_waits_for_nobody():
    assert judged(Look("unseen", known=True), purpose_class="marketing").outcome == "permit"


def test_a_person_may_let_a_page_pass_but_none_that_harms_children():
    released = Review(since=AT, released=frozenset({policy.NAME}))
    assert judged(Look("barred", "hate", 90, "x"), LINK, released).outcome == "permit"
    assert judged(Look("silent"), SHORT, released).outcome == "permit"
    never = judged(Look("barred", "csam", 100, "behind.known"), LINK, released)
    assert never.outcome == "refuse"
    assert not never.review


def test_what_nobody_looked_at_in_three_days_and_what_was_denied_is_refused():
    barred = Look("barred", "card", 60, "behind.card")
    assert judged(barred, LINK, Review(since=AT - 4 * DAY)).reason == "too_late"
    assert judged(barred, LINK, Review(since=AT, denied=True)).reason == "denied"


def test_mails_made_of_our_own_words_are_not_asked():
    looked = Looked({LINK: Look("barred", "hate", 90, "x")})
    assert policy.judge(mail(purpose="invitation", text=LINK), changed(looked)).outcome == "permit"
    assert policy.judge(mail(text=LINK), changed(looked)).outcome == "refuse"
