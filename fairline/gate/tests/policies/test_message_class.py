"""What advertises is marketing, whatever it is called."""

import pytest

from fairline.gate import Mail, Reply
from fairline.gate.policies import BY_ACT
from fairline.gate.policies.message_class import judge
from fairline.gate.tests.given import facts, mail, reply, silent, talk


@pytest.mark.parametrize(
    "text",
    [
        "Our terms have changed. And because you are with us: 20% off everything until Sunday.",
        "Nos conditions changent. Profitez de notre vente privée ce week-end.",
        "Summer sale: everything must go.",
        "Special offer for you. Order now and get a free gift.",
    ],
)
def test_a_notice_with_an_offer_in_it_becomes_marketing(text):
    verdict = judge(mail(subject="Policy update", text=text), facts())
    assert (verdict.outcome, verdict.changes) == ("amend", {"purpose_class": "marketing"})


@pytest.mark.parametrize(
    "text",
    [
        "Our terms change on 1 May. You can read both versions on your page.",
        "Your invoice of CHF 120.00 is due. The refund of 20 francs is on its way.",
        "Votre colis est parti ce matin ; il arrivera vendredi.",
        "Your subscription ends on 3 June.",
    ],
)
def test_a_plain_notice_stays_what_it_is(text):
    assert judge(mail(subject="Policy update", text=text), facts()).outcome == "permit"


def test_who_asked_about_a_price_may_be_told_of_a_discount_and_a_rule_may_not_tell_it():
    said = "Yes, there is 20% off until Sunday."
    assert judge(reply(text=said), facts(talk())).outcome == "permit"
    assert judge(reply(text=said, cause="rul_1"), facts(talk())).outcome == "amend"
    assert judge(reply(text=said), facts(silent(contact_wrote=False))).outcome == "amend"


def test_what_is_marketing_already_is_not_read():
    assert judge(mail(text="20% off", purpose_class="marketing"), facts()).outcome == "permit"


def test_what_it_counts_as_is_settled_before_anything_else_is_asked():
    assert BY_ACT[Reply][0].name == BY_ACT[Mail][0].name == "message_class"
