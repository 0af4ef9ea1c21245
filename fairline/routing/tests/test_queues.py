"""Where work waits: open or closed, for how long, and where it goes on to."""

from fairline.accounts.teams import change_team
from fairline.journal import HOUSE
from fairline.routing.tests.shop import ALWAYS, OFFICE, Shop
from tests.support.house import House


def test_work_that_waited_too_long_goes_on_to_the_next_queue_with_its_age(shop: Shop) -> None:
    began, ada = shop.now, shop.agent("ada", status="")
    shop.changes(shop.first, teams=[shop.team("sales")])
    help_queue = shop.queue("Help", teams=[shop.team("helpers", ada)])
    shop.changes(shop.first, overflow={"queue": help_queue, "after_seconds": 60})
    shop.says(ada, "available")
    talk = shop.contact("visitor-1")
    shop.later(seconds=59)
    assert (shop.one(talk).queue, shop.works_offered(ada)) == (shop.first, [])
    shop.later(seconds=1)
    assert (shop.one(talk).queue, shop.works_offered(ada)) == (help_queue, [talk])
    assert shop.work(talk)["since"] == began
    assert [event.why for event in shop.kinds("ConversationQueued")] == ["opened", "overflow"]
    assert shop.house.replays_the_same()


def test_whoever_declined_work_is_not_asked_again_because_it_went_on(shop: Shop) -> None:
    ada, other = shop.agent("ada"), shop.queue("Other")
    shop.changes(shop.first, overflow={"queue": other, "after_seconds": 20})
    talk = shop.contact("visitor-1")
    shop.later(seconds=15)
    shop.declines(ada)
    shop.later(seconds=5)
    assert (shop.one(talk).queue, shop.works_offered(ada)) == (other, [])
    shop.later(seconds=55)
    assert shop.works_offered(ada) == [talk]


def test_work_that_is_offered_does_not_go_on_and_goes_when_the_offer_is_over(shop: Shop) -> None:
    ada, other = shop.agent("ada"), shop.queue("Other")
    shop.changes(shop.first, overflow={"queue": other, "after_seconds": 20}, offer_seconds=30)
    talk = shop.contact("visitor-1")
    shop.later(seconds=25)
    assert (shop.one(talk).queue, shop.works_offered(ada)) == (shop.first, [talk])
    shop.later(seconds=5)
    assert (shop.one(talk).queue, shop.works_offered(ada)) == (other, [])


def test_work_never_goes_on_into_a_closed_queue_and_goes_when_it_opens(shop: Shop) -> None:
    late = shop.queue("Late", time_zone="UTC", week=[{"day": 0, "from": "12:00", "until": "13:00"}])
    shop.changes(shop.first, overflow={"queue": late, "after_seconds": 60})
    talk = shop.contact("visitor-1")
    shop.later(hours=2, minutes=59)
    assert shop.one(talk).queue == shop.first
    shop.later(minutes=1)
    assert shop.one(talk).queue == late


def test_work_goes_on_out_of_a_closed_queue(house: House) -> None:
    shop = Shop(house, week=[])
    ada, other = shop.agent("ada"), shop.queue("Other")
    shop.changes(shop.first, overflow={"queue": other, "after_seconds": 60})
    talk = shop.contact("visitor-1")
    assert shop.works_offered(ada) == []
    shop.later(seconds=60)
    assert shop.works_offered(ada) == [talk]


def test_nothing_is_offered_before_a_queue_opens_and_everything_when_it_does(house: House) -> None:
    shop = Shop(house, time_zone="Europe/Zurich", week=OFFICE)
    ada = shop.agent("ada", webchat=2)
    shop.at(2026, 11, 23, 16, 30)  # half past five in Zürich
    talks = []
    for number in range(3):
        talks.append(shop.contact(f"visitor-{number}"))
        shop.later(seconds=1)
    assert shop.works_offered(ada) == []
    (queue,) = shop.floor().queues
    assert (queue.open, queue.waiting) == (False, 3)
    shop.at(2026, 11, 24, 7, 59)
    assert shop.works_offered(ada) == []
    shop.at(2026, 11, 24, 8)  # nine o'clock: the clock wakes routing, nobody else does
    assert shop.works_offered(ada) == talks[:2]


def test_a_queue_that_closes_offers_nothing_more(house: House) -> None:
    shop = Shop(house, time_zone="Europe/Zurich", week=OFFICE)
    ada = shop.agent("ada", webchat=1)
    shop.at(2026, 11, 23, 15, 59)
    first, second = shop.contact("visitor-1"), shop.contact("visitor-2")
    assert shop.accepts(ada) == first
    shop.at(2026, 11, 23, 16, 0)
    shop.wraps_up(first, ada)
    shop.closes(first, ada)
    assert shop.works_offered(ada) == []
    shop.at(2026, 11, 24, 8)
    assert shop.works_offered(ada) == [second]


def test_a_public_holiday_and_a_day_off_are_no_days_of_work(house: House) -> None:
    days = {"country": "CH", "extra": ["2026-12-24"]}
    shop = Shop(house, time_zone="Europe/Zurich", week=OFFICE, holidays=days)
    ada = shop.agent("ada")
    shop.at(2026, 12, 23, 17)  # a Wednesday evening
    talk = shop.contact("visitor-1")
    for day in (24, 25, 26, 27):
        shop.at(2026, 12, day, 12)
    assert shop.works_offered(ada) == []
    shop.at(2026, 12, 28, 8)
    assert shop.works_offered(ada) == [talk]


def test_a_holiday_on_which_one_works_is_a_day_of_work(house: House) -> None:
    days = {"country": "CH", "working": ["2026-12-25"]}
    shop = Shop(house, time_zone="Europe/Zurich", week=OFFICE, holidays=days)
    ada = shop.agent("ada")
    shop.at(2026, 12, 25, 9)
    assert shop.contact("visitor-1") in shop.works_offered(ada)


def test_a_queue_that_is_given_other_hours_opens_at_once(house: House) -> None:
    shop = Shop(house, week=[])
    ada = shop.agent("ada")
    talk = shop.contact("visitor-1")
    assert shop.works_offered(ada) == []
    shop.changes(shop.first, week=ALWAYS)
    assert shop.works_offered(ada) == [talk]


def test_whoever_wrote_before_there_was_a_queue_waits_in_the_first_one(house: House) -> None:
    shop = Shop(house, has_queue=False)
    ada = shop.agent("ada")
    talk = shop.contact("visitor-1")
    assert shop.works_offered(ada) == []
    first = shop.queue("First")
    assert (shop.one(talk).queue, shop.works_offered(ada)) == (first, [talk])


def test_two_queues_made_in_one_breath_leave_nobody_without(house: House) -> None:
    shop = Shop(house, has_queue=False)
    talk = shop.contact("visitor-1")
    first, second = shop.queue("First", read=False), shop.queue("Second", read=False)
    shop.house.follow()
    assert (shop.one(talk).queue, first < second) == (first, True)


def test_the_first_queue_does_not_take_what_somebody_has_in_hand(house: House) -> None:
    shop = Shop(house, has_queue=False)
    ada = shop.agent("ada")
    talk = shop.contact("visitor-1")
    shop.takes(ada, talk)
    shop.queue("First")
    assert shop.one(talk).agent == ada


def test_whoever_joins_a_team_is_offered_what_waits_for_it(shop: Shop) -> None:
    ada = shop.agent("ada")
    team = shop.team("sales")
    shop.changes(shop.first, teams=[team])
    talk = shop.contact("visitor-1")
    assert shop.works_offered(ada) == []
    shop.write(lambda c: change_team(c, HOUSE, team, members=[ada]))
    assert shop.works_offered(ada) == [talk]


def test_work_asks_for_the_queues_skills_at_their_levels(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc")
    french = shop.skill("French", {ada: 2, luc: 4})
    shop.changes(shop.first, skills=[{"skill": french, "level": 3}])
    talk = shop.contact("visitor-1")
    assert (shop.works_offered(ada), shop.works_offered(luc)) == ([], [talk])
