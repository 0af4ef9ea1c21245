"""Agents: how they are, how much they take at once, and what becomes of their work when they go."""

import pytest

from fairline.channels import channels
from fairline.routing import presence, store
from fairline.routing.tests.shop import Shop


def test_nobody_is_offered_more_than_they_take_at_once(shop: Shop) -> None:
    ada = shop.agent("ada", webchat=2)
    for number in range(5):
        shop.contact(f"visitor-{number}")
    assert len(shop.offered(ada)) == 2
    assert shop.house.replays_the_same()


def test_room_is_counted_by_channel(shop: Shop) -> None:
    ada = shop.agent("ada", webchat=2, sms=1)
    for number in range(3):
        shop.contact(f"visitor-{number}")
        shop.contact(f"+4179123456{number}", channel="sms")
    assert sorted(row["channel"] for row in shop.offered(ada)) == ["sms", "webchat", "webchat"]
    assert shop.how(ada).load == {"webchat": 2, "sms": 1}


def test_who_takes_nothing_on_a_channel_is_offered_nothing_of_it(shop: Shop) -> None:
    ada = shop.agent("ada", webchat=0, sms=1)
    shop.contact("visitor-1")
    talk = shop.contact("+41791234567", channel="sms")
    assert shop.works_offered(ada) == [talk]


def test_a_channel_that_came_after_room_was_set_has_what_is_usual_there() -> None:
    usual = {name: each.capacity for name, each in channels().items()}
    assert store.capacity_of(None) == usual
    assert store.capacity_of({"capacity": '{"webchat": 9}'}) == usual | {"webchat": 9}


def test_who_never_said_how_much_they_take_is_offered_what_is_usual(shop: Shop) -> None:
    ada = shop.agent("ada")
    for number in range(5):
        shop.contact(f"visitor-{number}")
    assert len(shop.offered(ada)) == shop.how(ada).capacity["webchat"] == channels()["webchat"].capacity
    assert shop.house.replays_the_same()


def test_more_room_is_filled_at_once_and_less_takes_nothing_away(shop: Shop) -> None:
    ada = shop.agent("ada", webchat=1)
    for number in range(3):
        shop.contact(f"visitor-{number}")
    shop.has_room(ada, webchat=3)
    assert len(shop.offered(ada)) == 3
    shop.has_room(ada, webchat=1)
    assert len(shop.offered(ada)) == 3


@pytest.mark.parametrize("status", ["busy", "away", "offline"])
def test_who_is_not_available_is_offered_nothing(shop: Shop, status: str) -> None:
    ada = shop.agent("ada", status=status)
    talk = shop.contact("visitor-1")
    assert shop.works_offered(ada) == []
    shop.says(ada, "available")
    assert shop.works_offered(ada) == [talk]


@pytest.mark.parametrize("status", ["busy", "away", "offline"])
def test_who_goes_gives_open_offers_back(shop: Shop, status: str) -> None:
    ada = shop.agent("ada")
    began, talk = shop.now, shop.contact("visitor-1")
    shop.later(seconds=10)
    shop.says(ada, status)
    assert (shop.offered(ada), shop.how(ada).load) == ([], {})
    assert (shop.work(talk)["state"], shop.work(talk)["since"]) == ("waiting", began)
    luc = shop.agent("luc")
    assert shop.works_offered(luc) == [talk]
    assert shop.house.replays_the_same()


@pytest.mark.parametrize("status", ["busy", "away"])
def test_who_takes_a_break_keeps_what_they_have(shop: Shop, status: str) -> None:
    ada = shop.agent("ada")
    talk = taken(shop, ada)
    luc = shop.agent("luc")
    shop.says(ada, status)
    shop.contact("visitor-1", "Are you there")
    assert (shop.one(talk).agent, shop.offered(luc)) == (ada, [])


def test_who_goes_offline_leaves_those_who_wait_for_an_answer_to_a_colleague(shop: Shop) -> None:
    ada = shop.agent("ada")
    began, talk = shop.now, taken(shop, ada)
    luc = shop.agent("luc")
    shop.later(seconds=20)
    shop.says(ada, "offline")
    assert (shop.one(talk).agent, shop.works_offered(luc)) == ("", [talk])
    assert shop.work(talk)["since"] == began  # the contact has waited since their first word
    assert shop.house.replays_the_same()


def test_who_goes_offline_keeps_what_was_answered_until_the_contact_writes(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = taken(shop, ada)
    shop.answers(talk, ada)
    shop.says(ada, "offline")
    luc = shop.agent("luc")
    assert (shop.one(talk).agent, shop.works_offered(luc)) == (ada, [])
    shop.later(minutes=5)
    shop.contact("visitor-1", "One more thing")
    assert (shop.one(talk).agent, shop.works_offered(luc)) == ("", [talk])
    assert shop.work(talk)["since"] == shop.now
    assert shop.house.replays_the_same()


def test_who_comes_back_in_time_is_offered_it_first_where_the_queue_prefers_them(shop: Shop) -> None:
    shop.changes(shop.first, strategy="same_agent")
    ada, luc = shop.agent("ada"), shop.agent("luc", status="busy")
    talk = taken(shop, ada)
    shop.says(ada, "offline")
    shop.says(ada, "available")
    shop.says(luc, "available")
    assert (shop.works_offered(ada), shop.works_offered(luc)) == ([talk], [])


def test_who_works_without_saying_how_they_are_keeps_what_they_took(shop: Shop) -> None:
    """A supervisor who answers from the inbox is not at a desk, and not gone either."""
    sue, ada = shop.agent("sue", "supervisor", status=""), shop.agent("ada", status="")
    talk = shop.contact("visitor-1")
    shop.takes(sue, talk)
    shop.says(ada, "available")
    shop.contact("visitor-1", "Hello")
    assert (shop.one(talk).agent, shop.works_offered(ada)) == (sue, [])


def test_who_is_handed_work_while_offline_keeps_it(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc", status="offline")
    talk = taken(shop, ada)
    shop.later(minutes=1)
    shop.hands_on(talk, ada, agent=luc)
    shop.contact("visitor-1", "Hello")
    assert shop.one(talk).agent == luc


def test_who_is_gone_a_minute_counts_as_offline(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = taken(shop, ada)
    luc = shop.agent("luc")
    shop.write(lambda c: presence.screens_closed(c, ada))
    shop.later(seconds=59)
    assert (shop.how(ada).status, shop.one(talk).agent) == ("available", ada)
    shop.later(seconds=1)
    assert (shop.how(ada).status, shop.works_offered(luc)) == ("offline", [talk])
    assert shop.kinds("PresenceChanged")[-1].why == "gone"


def test_who_comes_back_within_the_minute_was_never_gone(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.write(lambda c: presence.screens_closed(c, ada))
    shop.later(seconds=59)
    shop.write(lambda c: presence.screen_opened(c, ada))
    shop.later(hours=1)
    assert shop.how(ada).status == "available"


def test_who_leaves_the_account_leaves_everything(shop: Shop) -> None:
    ada = shop.agent("ada", webchat=2)
    answered = taken(shop, ada)
    shop.answers(answered, ada)
    offered = shop.contact("visitor-2")
    luc = shop.agent("luc")
    shop.deactivates(ada)
    assert (shop.how(ada).status, shop.how(ada).load) == ("offline", {})
    assert sorted(shop.works_offered(luc)) == sorted([answered, offered])
    shop.contact("visitor-3")
    assert shop.offered(ada) == []
    assert shop.house.replays_the_same()


def test_who_may_take_work_no_longer_leaves_everything(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc", status="busy")
    talk = taken(shop, ada)
    shop.becomes(ada, "read_only")
    shop.says(luc, "available")
    assert (shop.how(ada).status, shop.works_offered(luc)) == ("offline", [talk])


def taken(shop: Shop, agent: str, visitor: str = "visitor-1") -> str:
    """A conversation an agent has accepted."""
    shop.contact(visitor)
    return shop.accepts(agent)
