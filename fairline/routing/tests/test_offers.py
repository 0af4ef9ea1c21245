"""Work is offered, taken, declined and given back, in the database as in the core."""

import pytest

from fairline.journal import Actor
from fairline.kit.clock import from_millis
from fairline.kit.errors import NotFound
from fairline.routing import offers
from fairline.routing.tests.shop import Shop


def test_who_writes_is_offered_to_the_agent_who_is_there(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    assert shop.one(shop.accepts(ada)).agent == ada
    assert shop.offered(ada) == []


def test_what_one_declines_goes_to_the_other(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    luc = shop.agent("luc")
    shop.declines(ada)
    assert (len(shop.offered(ada)), len(shop.offered(luc))) == (0, 1)


def test_what_the_only_one_declined_rests_a_minute_and_is_offered_again(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = shop.contact("visitor-1")
    shop.declines(ada)
    shop.later(seconds=59)
    assert shop.works_offered(ada) == []
    shop.later(seconds=1)
    assert shop.works_offered(ada) == [talk]
    assert shop.kinds("WorkOffered")[-1].again


def test_an_offer_nobody_answers_expires_and_returns(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = shop.contact("visitor-1")
    (offer,) = shop.offered(ada)
    luc = shop.agent("luc")
    shop.later(seconds=31)
    assert shop.works_offered(luc) == [talk]
    with pytest.raises(offers.OfferOver):
        shop.write(lambda c: offers.accept(c, Actor("member", ada), ada, offer["id"]))


def test_work_that_returns_keeps_its_age_and_its_place(shop: Shop) -> None:
    ada = shop.agent("ada", webchat=1)
    began = shop.now
    first = shop.contact("visitor-1")
    shop.later(seconds=5)
    second = shop.contact("visitor-2")
    shop.later(seconds=26)
    assert shop.works_offered(ada) == [second]  # ada let the first one expire
    assert (shop.work(first)["state"], shop.work(first)["since"]) == ("waiting", began)
    luc = shop.agent("luc", webchat=1)
    assert shop.works_offered(luc) == [first]
    shop.accepts(luc)
    assert shop.read(lambda c: c.one("SELECT waited FROM routing_answers"))["waited"] == 31_000


def test_an_offer_lapses_at_its_very_instant_even_before_its_job_ran(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    (offer,) = shop.offered(ada)
    shop.house.clock.jump_to(from_millis(offer["expires"]))
    with pytest.raises(offers.OfferOver):
        shop.write(lambda c: offers.accept(c, Actor("member", ada), ada, offer["id"]))


def test_an_offer_is_answered_once(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    (offer,) = shop.offered(ada)
    shop.accepts(ada)
    for answer in (offers.accept, offers.decline):
        with pytest.raises(offers.OfferOver):
            shop.write(lambda c, answer=answer: answer(c, Actor("member", ada), ada, offer["id"]))


def test_an_offer_of_somebody_else_does_not_exist(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc")
    shop.contact("visitor-1")
    mine = shop.offered(ada) or shop.offered(luc)
    other = luc if shop.offered(ada) else ada
    with pytest.raises(NotFound):
        shop.write(lambda c: offers.accept(c, Actor("member", other), other, mine[0]["id"]))


def test_what_somebody_takes_by_hand_is_offered_to_nobody_any_more(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc", status="busy")
    talk = shop.contact("visitor-1")
    shop.takes(luc, talk)
    assert shop.works_offered(ada) == []
    assert (shop.how(ada).load, shop.how(luc).load) == ({}, {"webchat": 1})
    assert shop.one(talk).agent == luc


def test_what_is_wrapped_up_while_it_is_offered_is_offered_no_longer(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = shop.contact("visitor-1")
    shop.wraps_up(talk, shop.owner)
    assert (shop.works_offered(ada), shop.how(ada).load) == ([], {})
    assert shop.house.replays_the_same()
