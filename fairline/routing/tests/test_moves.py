"""Work changes hands: transferred, wrapped up, closed, begun again."""

import pytest

from fairline.conversations import restore
from fairline.journal import Actor
from fairline.routing.tests.shop import Shop
from tests.support.house import House


def taken(shop: Shop, agent: str, visitor: str = "visitor-1") -> str:
    """A conversation an agent has accepted."""
    shop.contact(visitor)
    return shop.accepts(agent)


def test_work_handed_to_a_colleague_is_theirs_at_once(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = taken(shop, ada)
    luc = shop.agent("luc", status="busy")
    shop.hands_on(talk, ada, agent=luc)
    assert shop.one(talk).agent == luc
    assert (shop.how(ada).load, shop.how(luc).load) == ({}, {"webchat": 1})
    assert (shop.offered(ada), shop.offered(luc)) == ([], [])


def test_work_handed_to_a_queue_waits_there_and_is_offered_to_who_serves_it(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc", status="")
    help_queue = shop.queue("Help", teams=[shop.team("helpers", luc)])
    talk = taken(shop, ada)
    shop.says(luc, "available")
    shop.later(minutes=5)
    shop.hands_on(talk, ada, queue=help_queue)
    assert (shop.how(ada).load, shop.works_offered(luc)) == ({}, [talk])
    assert (shop.work(talk)["since"], shop.work(talk)["last_agent"]) == (shop.now, ada)


def test_work_handed_to_the_queue_it_is_in_waits_there_anew(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = taken(shop, ada)
    luc = shop.agent("luc")
    shop.says(ada, "busy")
    shop.hands_on(talk, ada, queue=shop.first)
    assert shop.works_offered(luc) == [talk]


@pytest.mark.parametrize("where", ["here", "elsewhere"])
def test_work_a_supervisor_moves_while_it_is_offered_is_offered_anew(shop: Shop, where: str) -> None:
    ada = shop.agent("ada")
    began, talk = shop.now, shop.contact("visitor-1")
    other = shop.queue("Other")
    (before,) = shop.offered(ada)
    shop.later(seconds=10)
    shop.hands_on(talk, shop.owner, queue=shop.first if where == "here" else other, oversees=True)
    (after,) = shop.offered(ada)
    assert after["id"] != before["id"]
    assert (shop.how(ada).load, shop.work(talk)["since"]) == ({"webchat": 1}, began)
    assert shop.house.replays_the_same()


def test_a_wrap_up_that_runs_out_frees_the_agent(shop: Shop) -> None:
    shop.changes(shop.first, wrap_up_seconds=90)
    ada = shop.agent("ada", webchat=1)
    talk = taken(shop, ada)
    waits = shop.contact("visitor-2")
    shop.wraps_up(talk, ada)
    shop.later(seconds=89)
    assert (shop.one(talk).state, shop.works_offered(ada)) == ("wrapping_up", [])
    shop.later(seconds=1)
    assert (shop.one(talk).state, shop.works_offered(ada)) == ("closed", [waits])


def test_a_wrap_up_that_is_finished_frees_the_agent_at_once(shop: Shop) -> None:
    ada = shop.agent("ada", webchat=1)
    talk = taken(shop, ada)
    waits = shop.contact("visitor-2")
    shop.wraps_up(talk, ada)
    assert shop.works_offered(ada) == []
    shop.closes(talk, ada)
    assert shop.works_offered(ada) == [waits]


def test_a_second_wrap_up_has_its_whole_time(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = taken(shop, ada)
    shop.wraps_up(talk, ada)
    shop.later(seconds=100)
    shop.contact("visitor-1", "One more thing")
    assert (shop.one(talk).state, shop.one(talk).agent) == ("open", ada)
    shop.later(seconds=10)
    shop.wraps_up(talk, ada)
    shop.later(seconds=119)
    assert shop.one(talk).state == "wrapping_up"
    shop.later(seconds=1)
    assert shop.one(talk).state == "closed"


def test_a_finished_conversation_the_contact_writes_in_again_waits_again(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = taken(shop, ada)
    shop.wraps_up(talk, ada)
    shop.closes(talk, ada)
    shop.later(hours=1)
    assert shop.contact("visitor-1", "One more thing") == talk
    assert shop.works_offered(ada) == [talk]
    assert shop.work(talk)["since"] == shop.now
    assert shop.house.replays_the_same()


def test_a_reply_that_waits_for_the_morning_leaves_although_its_conversation_was_closed(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = taken(shop, ada)
    shop.at(2026, 11, 23, 22)  # eleven in the evening for the contact, who wrote this morning
    assert shop.answers(talk, ada, "Your parcel is here").outcome == "deferred"
    shop.wraps_up(talk, ada)
    shop.closes(talk, ada)
    assert shop.answers(talk, ada, "One more thing").outcome == "refused"
    shop.at(2026, 11, 24, 7)
    (sent,) = shop.kinds("ActPermitted")
    assert (sent.private["text"], shop.one(talk).state) == ("Your parcel is here", "closed")
    assert shop.house.replays_the_same()


@pytest.mark.parametrize("strategy", ["same_agent", "longest_idle"])
def test_who_had_it_last_is_preferred_where_the_queue_prefers_them(house: House, strategy: str) -> None:
    shop = Shop(house, strategy=strategy)
    ada = shop.agent("ada", webchat=1)
    luc = shop.agent("luc", webchat=1, status="busy")
    talk = taken(shop, ada)
    shop.says(luc, "available")
    shop.wraps_up(talk, ada)
    shop.later(minutes=1)
    shop.closes(talk, ada)  # luc has been idle longer
    shop.contact("visitor-1", "One more thing")
    preferred = ada if strategy == "same_agent" else luc
    assert shop.works_offered(preferred) == [talk]


def test_work_is_kept_half_a_minute_for_who_had_it_last_and_no_longer(house: House) -> None:
    shop = Shop(house, strategy="same_agent")
    ada = shop.agent("ada", webchat=1)
    talk = taken(shop, ada)
    shop.wraps_up(talk, ada)
    shop.closes(talk, ada)
    taken(shop, ada, "visitor-2")
    luc = shop.agent("luc")
    shop.contact("visitor-1", "One more thing")
    shop.later(seconds=29)
    assert shop.works_offered(luc) == []
    shop.later(seconds=1)
    assert shop.works_offered(luc) == [talk]


def test_a_conversation_somebody_reopens_is_theirs_and_waits_nowhere(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = taken(shop, ada)
    shop.wraps_up(talk, ada)
    shop.closes(talk, ada)
    luc = shop.agent("luc")
    shop.reopens(talk, luc)
    assert (shop.one(talk).agent, shop.how(luc).load, shop.works_offered(ada)) == (luc, {"webchat": 1}, [])


def test_whoever_is_quicker_than_the_queue_keeps_what_they_took(shop: Shop) -> None:
    """A member takes a conversation between its opening and the moment routing reads of it."""
    ada = shop.agent("ada", status="")
    talk = shop.contact("visitor-1", routed=False)
    shop.takes(ada, talk)
    assert shop.one(talk).agent == ada
    assert shop.kinds("ConversationQueued") == []


def test_what_was_suspected_is_offered_once_somebody_lets_it_in(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = shop.contact("nour@example.com", channel="email", suspected=True)
    assert shop.works_offered(ada) == []
    shop.write(lambda c: restore(c, talk, Actor("member", shop.owner)))
    assert shop.one(talk).queue == shop.first
    assert shop.works_offered(ada) == [talk]
