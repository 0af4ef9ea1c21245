"""Rules in the whole house: what one says passes every policy of the gate, and leaves under the rule's name."""

from typing import Any

import pytest

from fairline.journal import Actor
from fairline.routing.tests.shop import Shop
from fairline.rules import service
from fairline.rules.model import Spec
from fairline.rules.store import firings


@pytest.fixture
def plugins() -> Any:
    """Every module of the house, as app.py introduces them."""
    from fairline.app import MODULES

    return MODULES


@pytest.fixture
def shop(house: Any) -> Shop:
    """An account with one queue, open day and night."""
    return Shop(house)


def rule(shop: Shop, kind: Any, spec: Spec) -> str:
    by = Actor("member", shop.owner)
    made: str = shop.write(lambda c: service.make(c, by, kind, "A rule", spec, active=True))
    return made


def rulings(shop: Shop) -> list[tuple[str, str, str]]:
    return [
        (entry.kind, str(entry.actor), entry.event.fields.get("cause", ""))
        for entry in shop.house.journal()
        if entry.kind in ("ActPermitted", "ActRefused", "ActDeferred")
    ]


def test_a_greeting_leaves_and_names_the_rule(shop: Shop) -> None:
    made = rule(shop, "trigger", Spec(("opened",), {}, ({"do": "reply", "text": "We are on it."},)))
    talk = shop.contact("visitor-1")
    assert rulings(shop) == [("ActPermitted", f"rule:{made}", made)]
    (why,) = shop.read(lambda c: firings.of(c, talk))
    assert why.did[0].startswith("reply:act_")


def test_a_rule_that_was_turned_off_meanwhile_says_nothing_more(shop: Shop) -> None:
    spec = Spec(("contact_wrote",), {}, ({"do": "reply", "text": "We are on it."},))
    made = rule(shop, "trigger", spec)
    shop.write(lambda c: service.change(c, Actor("member", shop.owner), made, "Off", spec, active=False))
    shop.contact("visitor-1")
    assert rulings(shop) == []


def test_members_are_told_by_mail_only_through_the_gate(shop: Shop) -> None:
    told = {
        "do": "mail_members",
        "to": [shop.owner],
        "subject": "New: {conversation.reference}",
        "text": "{message.text}",
    }
    made = rule(shop, "trigger", Spec(("opened",), {}, (told,)))
    shop.contact("visitor-1")
    ((kind, actor, cause),) = rulings(shop)
    assert (actor, cause) == (f"rule:{made}", made)
    assert kind in ("ActPermitted", "ActRefused")  # refused where no mailbox of a proven domain sends it


def test_what_a_rule_does_is_routed_like_anybody_s(shop: Shop) -> None:
    ada, other = shop.agent("ada"), shop.queue("Refunds")
    ben = shop.agent("ben", status="busy")
    asked = {"field": "text", "op": "contains", "value": "refund"}
    rule(
        shop,
        "trigger",
        Spec(("opened",), asked, ({"do": "queue", "to": other}, {"do": "set_priority", "to": "urgent"})),
    )
    talk = shop.contact("visitor-1", "A refund please")
    assert (shop.work(talk)["queue"], shop.work(talk)["priority"]) == (other, 9)
    assert shop.works_offered(ada) == [talk]
    rule(shop, "trigger", Spec(("opened",), {}, ({"do": "assign", "to": ben},)))
    given = shop.contact("visitor-2", "Good morning")
    assert (shop.one(given).agent, shop.work(given)["state"]) == (ben, "assigned")
