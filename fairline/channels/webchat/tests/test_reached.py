"""What a visitor wrote is shown to them as delivered once it stands on a screen of whoever answers."""

from fairline.web import screens


def shown(shop, visitor):
    """The lines up to which the visitor's page says that they arrived."""
    return [line.up_to for line in shop.feed(visitor) if line.kind == "delivered"]


def sits_down(shop, member="mem_ada"):
    """A member opens the workspace."""
    shop.house.write(lambda c: screens.opened(c, "node", member, lambda *_: None))


def leaves(shop, member="mem_ada"):
    """They close it."""
    shop.house.write(lambda c: screens.closed(c, "node", member, lambda *_: None))


def test_while_nobody_answers_nothing_was_delivered(shop):
    nour, token = shop.visit()
    sits_down(shop)
    shop.writes(token)
    shop.stands(nour.id, "open")
    shop.house.follow()
    assert shown(shop, nour.id) == []


def test_whoever_takes_the_conversation_on_their_screen_has_all_that_was_written(shop):
    nour, token = shop.visit()
    sits_down(shop)
    shop.writes(token, "Where is my parcel?")
    shop.writes(token, "It is a green one")
    shop.stands(nour.id, "open", "mem_ada")
    shop.house.follow()
    assert shown(shop, nour.id) == [2]
    shop.writes(token, "Hello?")
    shop.house.follow()
    assert shown(shop, nour.id) == [2, 5]
    assert shop.house.replays_the_same()


def test_without_a_screen_of_theirs_it_is_sent_and_no_more(shop):
    nour, token = shop.visit()
    sits_down(shop)
    leaves(shop)
    shop.writes(token)
    shop.stands(nour.id, "open", "mem_ada")
    shop.house.follow()
    assert shown(shop, nour.id) == []


def test_it_is_said_once_and_not_of_what_was_read_already(shop):
    nour, token = shop.visit()
    sits_down(shop)
    kept = shop.writes(token)
    shop.reads(kept.id)
    shop.stands(nour.id, "open", "mem_ada")
    shop.stands(nour.id, "open", "mem_ada")
    shop.house.follow()
    assert shown(shop, nour.id) == []
    shop.writes(token)
    shop.house.follow()
    shop.stands(nour.id, "open", "mem_ada")
    shop.house.follow()
    assert len(shown(shop, nour.id)) == 1


def test_after_it_was_closed_nothing_more_is_said(shop):
    nour, token = shop.visit()
    sits_down(shop)
    shop.stands(nour.id, "open", "mem_ada")
    shop.stands(nour.id, "closed")
    shop.writes(token)
    shop.house.follow()
    assert shown(shop, nour.id) == []
