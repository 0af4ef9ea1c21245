"""A conversation may need more of whoever takes it than its queue does; that is asked for it alone."""

from fairline.conversations import to_queue
from fairline.journal import HOUSE, Actor
from fairline.routing import best_levels, skills
from fairline.routing.offers import MARGIN
from fairline.routing.tests.shop import Shop

FLOW = Actor("flow", "flo_1")


def needing(shop: Shop, visitor: str, **levels: int) -> str:
    """A conversation that waits for somebody with these skills."""
    talk = shop.contact(visitor, routed=False)
    shop.write(lambda c: to_queue(c, talk, shop.first, FLOW, why="flow", skills=levels, anew=True))
    return talk


def test_only_who_has_the_skill_at_its_level_is_offered_it(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc")
    french = shop.skill("French", {ada: 2, luc: 4})
    talk = needing(shop, "visitor-1", **{french: 3})
    assert (shop.works_offered(ada), shop.works_offered(luc)) == ([], [talk])


def test_the_next_one_in_the_queue_is_offered_to_anybody(shop: Shop) -> None:
    ada = shop.agent("ada")
    french = shop.skill("French", {})
    needing(shop, "visitor-1", **{french: 3})
    plain = shop.contact("visitor-2")
    assert shop.works_offered(ada) == [plain]


def test_many_that_nobody_can_take_hide_none_behind_them(shop: Shop) -> None:
    french = shop.skill("French", {})
    for nth in range(MARGIN + 5):
        needing(shop, f"visitor-{nth}", **{french: 3})
    plain = shop.contact("somebody")
    ada = shop.agent("ada", webchat=1)
    assert shop.works_offered(ada) == [plain]


def test_who_lets_it_go_leaves_it_to_somebody_with_the_skill(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc")
    french = shop.skill("French", {luc: 4})
    talk = needing(shop, "visitor-1", **{french: 3})
    shop.accepts(luc)
    shop.deactivates(luc)
    assert shop.works_offered(ada) == []
    shop.write(lambda c: skills.give(c, HOUSE, ada, {french: 5}))
    assert shop.works_offered(ada) == [talk]


def test_who_hands_it_to_another_queue_asks_for_no_skill(shop: Shop) -> None:
    ada, luc = shop.agent("ada"), shop.agent("luc")
    french = shop.skill("French", {luc: 4})
    talk = needing(shop, "visitor-1", **{french: 3})
    shop.accepts(luc)
    shop.says(luc, "busy")
    shop.hands_on(talk, luc, queue=shop.queue("Help"))
    assert shop.works_offered(ada) == [talk]


def test_a_skill_that_is_removed_is_waited_for_no_longer(shop: Shop) -> None:
    ada = shop.agent("ada")
    french = shop.skill("French", {})
    talk = needing(shop, "visitor-1", **{french: 3})
    assert shop.read(best_levels) == {french: 0}
    shop.write(lambda c: skills.remove(c, HOUSE, french))
    shop.says(ada, "away")
    shop.says(ada, "available")
    assert shop.works_offered(ada) == [talk]


def test_it_comes_out_of_the_journal_the_same(shop: Shop) -> None:
    french = shop.skill("French", {})
    needing(shop, "visitor-1", **{french: 3})
    assert shop.house.replays_the_same()
