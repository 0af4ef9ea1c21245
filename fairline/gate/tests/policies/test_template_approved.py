"""What a rule sends to many was approved by a second person, and is what it was declared as."""

from fairline.gate import Review, Template
from fairline.gate.policies.template_approved import LOOKED_AT, MANY, judge
from fairline.gate.tests.given import AT, facts, reply

OFFER = "Save 30 % on everything this week only. Order now in our shop and use the code SPRING."
PLAIN = "Your parcel left this morning."


def ruled(text=PLAIN, cause="rul_1", review=None, **template):
    return judge(reply(text=text, cause=cause), facts(Template(**template), review or Review()))


def test_what_a_person_sends_and_what_goes_to_few_needs_no_approval():
    assert ruled(cause="", sent=MANY).outcome == "permit"
    assert ruled(sent=MANY - 1).outcome == "permit"


def test_what_goes_to_many_and_nobody_approved_is_refused():
    said = ruled(sent=MANY)
    assert (said.outcome, said.reason, said.remedy) == ("refuse", "unapproved", "approve_template")
    assert ruled(sent=MANY, declared="service", is_approved=True).outcome == "permit"


def test_what_was_declared_to_be_no_advertisement_and_is_one_waits_for_a_person():
    told = {"sent": MANY, "declared": "transactional", "is_approved": True}
    said = ruled(OFFER, **told)
    assert (said.outcome, said.reason, said.until, said.review) == ("defer", "mislabelled", AT + LOOKED_AT, True)
    assert ruled(OFFER, review=Review(AT - 5, frozenset({"template_approved"})), **told).outcome == "permit"
    assert ruled(OFFER, review=Review(AT - LOOKED_AT), **told).reason == "mislabelled_no"
    assert ruled(OFFER, review=Review(AT - 5, denied=True), **told).reason == "mislabelled_no"
    assert ruled(OFFER, sent=MANY, declared="marketing", is_approved=True).outcome == "permit"
