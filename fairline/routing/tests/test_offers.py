"""Work is offered, taken, declined and given back, in the database as in the core."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from fairline import security
from fairline.conversations import conversation
from fairline.journal import HOUSE, Actor, append, person_of
from fairline.journal.interaction import MessageReceived
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.routing import offers, presence, queues, store
from fairline.routing.forms import QueueForm
from tests.support.house import House

ALWAYS = [{"day": day, "from": "00:00", "until": "24:00"} for day in range(7)]


class Shop:
    """An account with one queue and agents who come and go."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.owner = house.write(
            lambda c: security.open_account(
                c,
                name="Shop",
                country="CH",
                locale="en",
                time_zone="Europe/Zurich",
                email="nora@shop.example",
                owner="Nora",
                password=security.PasswordHash("x"),
            )
        ).owner
        self.queue = house.write(lambda c: queues.make(c, HOUSE, _form()))

    def agent(self, name: str) -> str:
        """A member who is available."""

        def unit(c: Unit) -> str:
            made = security.invite(c, HOUSE, email=f"{name}@shop.example", name=name, role="agent", as_owner=True)
            presence.choose(c, HOUSE, made.member.id, "available")
            return made.member.id

        return self.house.write(unit)

    def contact(self, name: str) -> None:
        """Somebody writes."""

        def unit(c: Unit) -> None:
            append(
                c,
                HOUSE,
                MessageReceived(
                    message=c.new_id("msg"),
                    channel="webchat",
                    address=name,
                    person=person_of(c, "webchat", name),
                    sender="ste",
                    text=f"I am {name}",
                    client_id=name,
                ),
            )

        self.house.write(unit)
        self.house.follow()

    def offered(self, agent: str) -> list[Any]:
        """What is offered to an agent now."""
        return self.house.read(lambda c: store.open_offers(c, agent=agent))


def _form() -> QueueForm:
    return msgspec.convert({"name": "Shop", "week": ALWAYS}, QueueForm)


@pytest.fixture
def shop(house: House) -> Shop:
    return Shop(house)


def test_who_writes_is_offered_to_the_agent_who_is_there(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    (offer,) = shop.offered(ada)
    taken = shop.house.write(lambda c: offers.accept(c, Actor("member", ada), ada, offer["id"]))
    held = shop.house.read(lambda c: conversation(c, taken))
    assert (held.agent, shop.offered(ada)) == (ada, [])


def test_what_one_declines_goes_to_the_other(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    luc = shop.agent("luc")
    (offer,) = shop.offered(ada)
    shop.house.write(lambda c: offers.decline(c, Actor("member", ada), ada, offer["id"]))
    shop.house.follow()
    assert (len(shop.offered(ada)), len(shop.offered(luc))) == (0, 1)


def test_an_offer_nobody_answers_expires_and_returns(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    (offer,) = shop.offered(ada)
    luc = shop.agent("luc")
    shop.house.clock.advance(timedelta(seconds=31))
    shop.house.due()
    assert [row["work"] for row in shop.offered(luc)] == [offer["work"]]
    with pytest.raises(offers.OfferOver):
        shop.house.write(lambda c: offers.accept(c, Actor("member", ada), ada, offer["id"]))


def test_who_goes_away_gives_offers_back(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    shop.house.write(lambda c: presence.choose(c, Actor("member", ada), ada, "away"))
    assert shop.offered(ada) == []
    luc = shop.agent("luc")
    shop.house.follow()
    assert len(shop.offered(luc)) == 1


def test_nobody_is_offered_more_than_they_take_at_once(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.house.write(lambda c: presence.set_capacity(c, HOUSE, ada, {"webchat": 2}))
    for number in range(5):
        shop.contact(f"visitor-{number}")
    assert len(shop.offered(ada)) == 2
    assert shop.house.replays_the_same()


def test_an_offer_of_somebody_else_does_not_exist(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc")
    shop.contact("visitor-1")
    mine = shop.offered(ada) or shop.offered(luc)
    other = luc if shop.offered(ada) else ada
    with pytest.raises(NotFound):
        shop.house.write(lambda c: offers.accept(c, Actor("member", other), other, mine[0]["id"]))
