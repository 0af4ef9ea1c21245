"""Who sells cannabis or vaping products texts nothing; who seems to is looked at first."""

import pytest

from fairline.gate import TextTrade
from fairline.gate.goods import goods_offered
from fairline.gate.policies.text_lawful import LOOKED_AT, judge
from fairline.gate.tests.given import AT, facts, reply

NOTHING = TextTrade(frozenset(), frozenset())


@pytest.mark.parametrize("goods", ["cannabis", "vape"])
def test_a_flagged_account_texts_nothing_however_innocent_the_words(goods):
    verdict = judge(reply(channel="sms", text="Your parcel is here"), facts(TextTrade(frozenset({goods}), frozenset())))
    assert (verdict.outcome, verdict.reason) == ("refuse", goods)
    assert verdict.clauses == (f"ZS-CC-SMS-{goods.upper()}",)


def test_its_other_channels_go_on():
    flagged = facts(TextTrade(frozenset({"cannabis"}), frozenset()))
    assert judge(reply(channel="email", text="Your parcel is here"), flagged).outcome == "permit"


def test_an_offer_of_such_goods_by_an_account_that_is_not_flagged_is_held_for_a_look():
    verdict = judge(reply(channel="sms", text="20 % off CBD oil"), facts(NOTHING))
    assert (verdict.outcome, verdict.reason, verdict.until) == ("defer", "review", AT + LOOKED_AT)


def test_what_was_looked_at_and_cleared_goes_on():
    cleared = TextTrade(frozenset(), frozenset({"cannabis"}))
    assert judge(reply(channel="sms", text="20 % off CBD oil"), facts(cleared)).outcome == "permit"


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("Buy 2 get 1 free on all THC gummies", "cannabis"),
        ("Delta-8 back in stock, order now", "cannabis"),
        ("Huile CBD à 20 €", "cannabis"),
        ("New vape flavours in the shop", "vape"),
        ("E-liquides : -30 % ce week-end", "vape"),
        ("Your order of tea has left", ""),
        ("We do not carry CBD", ""),
        ("I stopped vaping last year", ""),
        ("Pot of honey, 20 % off", ""),
        ("", ""),
    ],
)
def test_offers_are_told_from_other_words(text, goods):
    assert goods_offered(text) == goods
