"""What web chat keeps of a contact is named, handed out, and gone when it is forgotten."""

from types import SimpleNamespace
from typing import Any

import pytest

from fairline.channels import ContactPersons
from fairline.channels.webchat import forget, store
from fairline.channels.webchat.holdings import HOLDINGS
from fairline.kit.errors import Unauthorised

VISITORS, FEEDS = HOLDINGS
TABLES = ("webchat_visitors", "webchat_feed", "webchat_marks", "webchat_joins")


@pytest.fixture
def contacts(shop):
    """Whose persons a contact is made of, as the CRM would tell."""
    held: dict[str, tuple[str, ...]] = {}
    shop.house.database.tools.facts[ContactPersons] = lambda c, contact: ContactPersons(held.get(contact, ()))
    return held


def talk(shop, identity=None, name="Nour"):
    """Somebody who told their name, wrote, was answered and read it."""
    visitor, token = shop.visit(identity=identity)
    shop.tells(token, name=name, email=f"{name.lower()}@shop.example")
    shop.writes(token)
    shop.stands(visitor.id, "open")
    shop.answers(visitor.id, act=f"act_{name}")
    shop.marks(visitor.id, 100, "MessageDelivered")
    shop.marks(visitor.id, 100, "MessageRead")
    return visitor.id, token, shop.comes(token).person


def collected(shop, holding, contact="ctc_1"):
    return [dict(row) for row in shop.house.read(lambda c: holding.collect(c, contact))]


def forgotten(shop, holding=VISITORS, contact="ctc_1"):
    return shop.house.write(lambda c: holding.forget(c, contact))


def left(shop):
    """How many rows of each table there are."""
    found = {}
    for table in TABLES:
        sql = f"SELECT count(*) AS n FROM {table} WHERE account = :a"
        found[table] = shop.house.read(lambda c, sql=sql: c.one(sql, a=c.account)["n"])
    return found


def test_it_hands_out_who_the_visitor_was_and_what_went_to_and_fro(shop, contacts):
    visitor, _, person = talk(shop, shop.signed("customer-4711"))
    contacts["ctc_1"] = (person,)
    [row] = collected(shop, VISITORS)
    told = {name: row[name] for name in ("visitor", "site", "name", "email", "user_id", "signed_by_the_site", "locale")}
    assert told == {
        "visitor": visitor,
        "site": "Shop",
        "name": "Nour",
        "email": "nour@shop.example",
        "user_id": "customer-4711",
        "signed_by_the_site": True,
        "locale": "en",
    }
    lines = collected(shop, FEEDS)
    assert [line["kind"] for line in lines] == ["message", "state", "message"]
    assert lines[2]["read_at"] == lines[2]["delivered_at"] == "2026-11-23T09:00:00.000Z"


def test_nothing_of_them_is_left_and_everything_of_others(shop, contacts):
    _, token, person = talk(shop)
    _, other, _ = talk(shop, name="Sam")
    before = left(shop)
    contacts["ctc_1"] = (person,)
    assert forgotten(shop) == 1
    assert {table: 2 * rows for table, rows in left(shop).items()} == before
    assert collected(shop, VISITORS) == collected(shop, FEEDS) == []
    assert shop.comes(other)
    with pytest.raises(Unauthorised):
        shop.comes(token)
    assert shop.house.replays_the_same()


def test_the_feed_may_go_first(shop, contacts):
    _, _, person = talk(shop)
    contacts["ctc_1"] = (person,)
    assert (forgotten(shop, FEEDS), forgotten(shop, FEEDS), forgotten(shop), forgotten(shop)) == (3, 0, 1, 0)
    assert set(left(shop).values()) == {0}
    assert shop.kinds().count("VisitorForgotten") == 1
    assert shop.house.replays_the_same()


@pytest.mark.parametrize("first", [VISITORS, FEEDS])
def test_a_second_device_on_which_they_only_signed_in_goes_too(shop, contacts, first):
    """Nobody but web chat ever heard of that visitor, and yet its row says who they are."""
    ada, phone = shop.visit(identity=shop.signed("ada", name="Ada", email="ada@shop.example"))
    _, laptop = shop.visit()
    shop.writes(laptop)
    person = shop.comes(laptop).person
    joined, _ = shop.visit(laptop, shop.signed("ada"))
    assert joined.id == ada.id
    contacts["ctc_1"] = (person,)
    assert {row["visitor"] for row in collected(shop, VISITORS)} >= {ada.id}
    assert "ada@shop.example" in str(collected(shop, VISITORS))
    forgotten(shop, first)
    forgotten(shop)
    assert set(left(shop).values()) == {0}
    for token in (phone, laptop):
        with pytest.raises(Unauthorised):
            shop.comes(token)
    row = shop.house.read(lambda c: c.one("SELECT wrapped FROM journal_persons WHERE person = :p", p=joined.person))
    assert row["wrapped"] is None
    assert shop.house.replays_the_same()


def test_who_wrote_as_somebody_else_known_here_is_left_to_that_one(shop, contacts):
    _, phone = shop.visit(identity=shop.signed("ada"))
    shop.writes(phone)
    _, laptop = shop.visit()
    shop.writes(laptop)
    person = shop.comes(laptop).person
    shop.visit(laptop, shop.signed("ada"))
    contacts["ctc_1"] = (person,)  # and not hers of the phone: the CRM holds them apart
    assert forgotten(shop) == 1
    assert shop.comes(phone)
    assert shop.texts(shop.comes(phone).id)


def test_a_visitor_who_comes_again_is_somebody_new_of_whom_nothing_is_known(shop, contacts):
    gone, token, person = talk(shop, shop.signed("ada"))
    contacts["ctc_1"] = (person,)
    forgotten(shop)
    new, fresh = shop.visit(token, shop.signed("ada"))
    assert new.id != gone
    assert fresh != token
    assert shop.feed(new.id) == []


def test_of_a_contact_nobody_knows_nothing_is_held(shop, contacts):
    talk(shop)
    assert (collected(shop, VISITORS), collected(shop, FEEDS), forgotten(shop)) == ([], [], 0)


def test_an_erasure_that_asked_nobody_here_is_followed_and_twice_is_once(shop):
    _, token, person = talk(shop, shop.signed("ada"))
    erased: Any = SimpleNamespace(event=SimpleNamespace(persons=(person,)))
    shop.forgets(person)
    for _ in range(2):
        shop.house.write(lambda c: forget.follow(c, [erased]))
    assert set(left(shop).values()) == {0}
    assert shop.kinds().count("VisitorForgotten") == 1
    with pytest.raises(Unauthorised):
        shop.comes(token)


def test_a_unit_that_breaks_off_has_forgotten_nothing(shop, contacts):
    visitor, _, person = talk(shop)
    contacts["ctc_1"] = (person,)

    def unit(c):
        VISITORS.forget(c, "ctc_1")
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        shop.house.write(unit)
    assert shop.house.read(lambda c: store.visitor(c, visitor)) is not None
    assert len(shop.feed(visitor)) == 3
