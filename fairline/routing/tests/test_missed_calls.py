"""A call nobody is on any more waits on to be called back, behind those who are on the line."""

import pytest

from fairline.journal import HOUSE, append, person_of
from fairline.journal.interaction import CallEnded
from fairline.routing.order import BEHIND
from fairline.routing.tests.shop import Shop
from tests.support.house import House


@pytest.fixture
def shop(house: House) -> Shop:
    """Nobody is there yet."""
    return Shop(house)


def hangs_up(shop: Shop, conversation: str) -> None:
    """A call of this conversation is over."""

    def unit(c):
        event = CallEnded(
            call=f"cal_{conversation}",
            conversation=conversation,
            channel="webchat",
            person=person_of(c, "webchat", "first"),
            sender="ste",
            direction="in",
            cause="hung_up",
            by="contact",
        )
        append(c, HOUSE, event)

    shop.write(unit)


def test_who_is_on_the_line_goes_before_who_hung_up(shop: Shop) -> None:
    first = shop.contact("first")
    shop.later(minutes=5)
    second = shop.contact("second")
    hangs_up(shop, first)
    ada = shop.agent("ada", webchat=1)
    assert shop.works_offered(ada) == [second]
    assert shop.house.replays_the_same()


def test_an_offer_to_call_back_that_nobody_answered_makes_way_for_who_is_on_the_line(shop: Shop) -> None:
    first = shop.contact("first")
    hangs_up(shop, first)
    ada = shop.agent("ada", webchat=1)
    assert shop.works_offered(ada) == [first]
    second = shop.contact("second")
    assert shop.works_offered(ada) == [second]
    assert shop.work(first)["declined"] == "[]"  # it was no refusal of hers
    shop.accepts(ada)
    ben = shop.agent("ben", webchat=1)
    assert shop.works_offered(ben) == [first]
    assert shop.house.replays_the_same()


def test_it_stays_where_its_agent_would_not_be_asked_to_take_the_line(shop: Shop) -> None:
    first = shop.contact("first")
    hangs_up(shop, first)
    ada = shop.agent("ada", webchat=1)
    tea = shop.skill("Tea", {})
    shop.changes(shop.first, skills=[{"skill": tea, "level": 3}])
    shop.contact("second")
    assert shop.works_offered(ada) == [first]


def test_it_stays_where_it_has_waited_twenty_minutes_more_already(shop: Shop) -> None:
    first = shop.contact("first")
    hangs_up(shop, first)
    shop.later(seconds=BEHIND.total_seconds() + 1)
    ada = shop.agent("ada", webchat=1)
    shop.contact("second")
    assert shop.works_offered(ada) == [first]


def test_after_twenty_minutes_more_who_hung_up_has_their_turn(shop: Shop) -> None:
    first = shop.contact("first")
    hangs_up(shop, first)
    shop.later(seconds=BEHIND.total_seconds() + 1)
    shop.contact("second")
    assert shop.works_offered(shop.agent("ada", webchat=1)) == [first]


def test_where_nobody_else_waits_they_are_called_back_at_once(shop: Shop) -> None:
    first = shop.contact("first")
    hangs_up(shop, first)
    assert shop.works_offered(shop.agent("ada", webchat=1)) == [first]


def test_who_has_spoken_with_somebody_does_not_lose_their_place_by_it(shop: Shop) -> None:
    first = shop.contact("first")
    ada = shop.agent("ada", webchat=1)
    shop.accepts(ada)
    hangs_up(shop, first)
    assert shop.work(first)["line"] == ""


def test_its_place_is_twenty_minutes_further_back(shop: Shop) -> None:
    first = shop.contact("first")
    before = shop.work(first)["rank"]
    hangs_up(shop, first)
    assert shop.work(first)["rank"] == before + BEHIND.total_seconds() * 1000
