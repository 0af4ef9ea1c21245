"""Two accounts on one floor know nothing of one another."""

import pytest

from fairline.journal import Actor
from fairline.kit.errors import BadInput, NotFound
from fairline.routing import offers
from fairline.routing.tests.shop import Shop
from tests.support.house import OTHER, House


@pytest.fixture
def other(house: House) -> Shop:
    """Another account, with a queue of its own."""
    return Shop(house, OTHER)


def test_work_of_one_is_never_offered_to_an_agent_of_the_other(shop: Shop, other: Shop) -> None:
    theirs = other.agent("ben")
    talk = shop.contact("visitor-1")
    assert other.offered(theirs) == []
    mine = shop.agent("ada")
    assert (shop.works_offered(mine), other.offered(theirs)) == ([talk], [])
    assert (len(shop.floor().agents), other.floor().queues[0].waiting) == (1, 0)


def test_the_same_visitor_is_two_people(shop: Shop, other: Shop) -> None:
    mine, theirs = shop.agent("ada"), other.agent("ben")
    first, second = shop.contact("visitor-1"), other.contact("visitor-1")
    assert (shop.works_offered(mine), other.works_offered(theirs)) == ([first], [second])
    assert shop.accepts(mine) == first
    assert other.works_offered(theirs) == [second]


def test_an_offer_of_the_other_account_does_not_exist(shop: Shop, other: Shop) -> None:
    mine = shop.agent("ada")
    shop.contact("visitor-1")
    (offer,) = shop.offered(mine)
    with pytest.raises(NotFound):
        other.write(lambda c: offers.accept(c, Actor("member", mine), mine, offer["id"]))
    with pytest.raises(BadInput):
        other.queue("Help", overflow={"queue": shop.first, "after_seconds": 10})


def test_what_is_due_in_one_is_done_in_that_one(shop: Shop, other: Shop) -> None:
    shop.changes(shop.first, offer_seconds=30)
    other.changes(other.first, offer_seconds=60)
    mine, theirs = shop.agent("ada"), other.agent("ben")
    shop.contact("visitor-1")
    other.contact("visitor-1")
    shop.later(seconds=30)
    assert (shop.offered(mine), len(other.offered(theirs))) == ([], 1)
    other.later(seconds=30)
    assert other.offered(theirs) == []
    assert shop.house.replays_the_same(shop.account)
    assert shop.house.replays_the_same(other.account)
