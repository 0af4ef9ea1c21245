"""What waits for its contact rests: it is no load and shown to nobody; what nobody answers goes back."""

from datetime import timedelta
from typing import Any

from fairline import conversations
from fairline.conversations import Change
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import Millis
from fairline.kit.hours import CalendarHours, Hours
from fairline.routing.tests.shop import Shop


def stands(shop: Shop, talk: str, status: Any, member: str | None = None) -> None:
    actor = Actor("member", member) if member else HOUSE
    shop.write(lambda c: conversations.change(c, talk, Change(status=status), actor, None))


def sleeps(shop: Shop, talk: str, member: str, span: timedelta) -> None:
    def until(at: Millis) -> Millis:
        return at + round(span.total_seconds() * 1000)

    shop.write(lambda c: conversations.snooze(c, talk, Actor("member", member), member, until(c.at)))


def test_pending_work_is_no_load_and_comes_back_to_its_agent(shop: Shop) -> None:
    ada = shop.agent("ada", webchat=1)
    shop.contact("visitor-1")
    talk = shop.accepts(ada)
    stands(shop, talk, "pending")
    assert (shop.work(talk)["state"], shop.how(ada).load) == ("resting", {})
    other = shop.contact("visitor-2")
    assert shop.works_offered(ada) == [other]
    stands(shop, talk, "open")
    assert (shop.work(talk)["state"], shop.work(talk)["agent"]) == ("assigned", ada)
    assert shop.house.replays_the_same()


def test_pending_work_that_nobody_has_is_offered_to_nobody_until_it_is_open(shop: Shop) -> None:
    ada = shop.agent("ada")
    talk = shop.contact("visitor-1")
    assert shop.works_offered(ada) == [talk]
    stands(shop, talk, "on_hold")
    assert shop.works_offered(ada) == []
    assert shop.how(ada).load == {}
    stands(shop, talk, "open")
    assert shop.works_offered(ada) == [talk]
    assert shop.house.replays_the_same()


def test_a_word_of_its_contact_wakes_it(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    talk = shop.accepts(ada)
    stands(shop, talk, "pending")
    shop.contact("visitor-1", "Are you there?")
    assert shop.work(talk)["state"] == "assigned"


def test_what_sleeps_is_no_load_until_its_time(shop: Shop) -> None:
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    talk = shop.accepts(ada)
    sleeps(shop, talk, ada, timedelta(hours=1))
    assert (shop.work(talk)["state"], shop.how(ada).load) == ("snoozed", {})
    shop.later(hours=2)
    assert shop.work(talk)["state"] == "assigned"


def test_the_priority_somebody_sets_changes_who_goes_first(shop: Shop) -> None:
    first, second = shop.contact("visitor-1"), shop.contact("visitor-2")
    shop.write(lambda c: conversations.change(c, second, Change(priority="urgent"), HOUSE, None))
    ada = shop.agent("ada", webchat=1)
    assert shop.works_offered(ada) == [second]
    assert shop.work(first)["state"] == "waiting"


def test_what_its_agent_leaves_unanswered_goes_back_to_its_queue(shop: Shop) -> None:
    shop.changes(shop.first, return_after_minutes=30)
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    talk = shop.accepts(ada)
    ben = shop.agent("ben")
    shop.says(ada, "busy")
    shop.later(minutes=29)
    assert shop.one(talk).agent == ada
    shop.later(minutes=2)
    assert shop.one(talk).agent == ""
    assert shop.works_offered(ben) == [talk]


def test_what_was_answered_stays_with_its_agent(shop: Shop) -> None:
    shop.changes(shop.first, return_after_minutes=30)
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    talk = shop.accepts(ada)
    shop.later(minutes=20)
    shop.answers(talk, ada)
    shop.later(minutes=40)
    assert shop.one(talk).agent == ada


def test_a_queue_may_go_by_a_calendar(shop: Shop) -> None:
    shop.house.database.tools.facts[CalendarHours] = lambda c, calendar: CalendarHours(Hours("Europe/Zurich"))
    shop.changes(shop.first, calendar="cal_never")
    ada = shop.agent("ada")
    shop.contact("visitor-1")
    assert shop.works_offered(ada) == []
