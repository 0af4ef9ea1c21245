"""A trigger that goes round and round with somebody by mail is stopped, rests, and whoever answers for it is told."""

from typing import Any

import pytest

from fairline.gate import MailLoop, SenderProven, Suppressed
from fairline.journal import Actor, append, person_of
from fairline.journal.interaction import MessageReceived
from fairline.kit.db import Unit
from fairline.platform.push import store as notices
from fairline.routing.tests.shop import Shop
from fairline.rules import service
from fairline.rules.model import Spec

ROBOT = "robot@buyer.example"


@pytest.fixture
def plugins() -> Any:
    """Every module of the house, as app.py introduces them."""
    from fairline.app import MODULES

    return MODULES


@pytest.fixture
def shop(house: Any) -> Shop:
    """An account whose mail may leave, counted."""
    shop = Shop(house)
    facts = house.database.tools.facts
    facts[SenderProven] = lambda c, act: SenderProven(True, "x.example", "")
    facts[Suppressed] = lambda c, act: Suppressed("")
    facts[MailLoop] = lambda c, act: MailLoop(False, len(left(shop)), len(left(shop)), len(left(shop)))
    return shop


def left(shop: Shop) -> list[Any]:
    """The mails that were let out."""
    return shop.kinds("ActPermitted")


def writes(shop: Shop, text: str, *answers: str) -> str:
    """The robot writes, and answers what it wrote before; the id of its message."""

    def unit(c: Unit) -> str:
        person, message = person_of(c, "email", ROBOT), c.new_id("msg")
        told = MessageReceived(
            message=message, channel="email", person=person, sender="mbx", text=text, reach=ROBOT, answers=answers
        )
        append(c, Actor("contact", person), told)
        return message

    made: str = shop.write(unit)
    return made


def test_the_sixth_mail_to_one_person_in_an_hour_does_not_leave_the_trigger_rests_and_its_owner_hears(
    shop: Shop,
) -> None:
    """Clause DTA-MAIL-BOMB."""
    by, doing = Actor("member", shop.owner), ({"do": "reply", "text": "We have your mail."},)
    spec = Spec(("contact_wrote",), {}, doing, machines=True)
    rule = shop.write(lambda c: service.make(c, by, "trigger", "We have it", spec, active=True))
    first = writes(shop, "I am away")
    for _ in range(5):
        writes(shop, "I am away", first)
    assert len(left(shop)) == 4
    assert shop.read(lambda c: service.one(c, rule)).quieted == "loop"
    (told,) = shop.read(lambda c: notices.newest(c, shop.owner, 2**62, 50))
    assert told.kind == "rested"
    writes(shop, "I am still away", first)
    assert len(shop.kinds("RuleFired")) == 5
