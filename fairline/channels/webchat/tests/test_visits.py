"""Who comes: somebody new, somebody known by their token, somebody whom the shop's own server has signed."""

import pytest

from fairline.channels.webchat import store, visits
from fairline.channels.webchat.problems import IdentityNotProven
from fairline.kit.errors import Unauthorised


def test_somebody_new_gets_a_token_that_is_theirs_alone(shop):
    (nour, hers), (sam, his) = shop.visit(), shop.visit()
    assert nour.id != sam.id
    assert hers != his
    assert shop.comes(hers).id == nour.id


def test_the_token_is_not_kept_only_its_hash(shop):
    _, token = shop.visit()
    row = shop.house.read(lambda c: c.one("SELECT * FROM webchat_visitors WHERE account = :a", a=c.account))
    assert token.partition(".")[2] not in str(dict(row))
    assert token.partition(".")[2].encode() not in bytes(row["secret"])


def test_who_brings_their_token_is_the_same_visitor(shop):
    first, token = shop.visit()
    again, same = shop.visit(token)
    assert (again.id, same) == (first.id, token)


def test_nobody_becomes_a_person_by_looking(shop):
    _, token = shop.visit()
    assert shop.comes(token).person is None
    assert "MessageReceived" not in shop.kinds()
    shop.writes(token)
    assert shop.comes(token).person is not None


@pytest.mark.parametrize("token", ["", "x", "acc_test.", "acc_test.00", "acc_other.00", "Bearer", "é.é", "acc_test.é"])
def test_a_token_nobody_has_is_a_new_visitor_and_reads_nothing(shop, token):
    known, _ = shop.visit()
    new, _ = shop.visit(token)
    assert new.id != known.id
    with pytest.raises(Unauthorised):
        shop.comes(token)


def test_a_token_of_one_site_is_nobody_on_another(shop):
    here, token = shop.visit()
    there, other = shop.visit(token, site=shop.opens("Second shop"))
    assert there.id != here.id
    assert other != token


@pytest.mark.parametrize("wrong", ["", "0" * 64, "é" * 64, "not hex"])
def test_a_wrong_signature_is_refused_and_takes_nothing_over(shop, wrong):
    ada, hers = shop.visit(identity=shop.signed("ada"))
    shop.writes(hers, "My order is late")
    thief, token = shop.visit()
    before = len(shop.house.journal())
    with pytest.raises(IdentityNotProven):
        shop.visit(token, shop.signed("ada", hash=wrong))
    assert len(shop.house.journal()) == before
    assert shop.comes(token).id == thief.id != ada.id
    assert shop.feed(shop.comes(token).id) == []


def test_a_signature_of_somebody_else_or_another_site_proves_nothing(shop):
    bens = shop.signed("ben").hash
    with pytest.raises(IdentityNotProven):
        shop.visit(identity=shop.signed("ada", hash=bens))
    with pytest.raises(IdentityNotProven):
        shop.visit(identity=shop.signed("ada"), site=shop.opens("Second shop"))


def test_a_signature_may_be_written_in_capitals(shop):
    ada, _ = shop.visit(identity=shop.signed("ada"))
    again, _ = shop.visit(identity=shop.signed("ada", hash=shop.signed("ada").hash.upper()))
    assert again.id == ada.id


def test_who_is_signed_is_recognised_on_another_device(shop):
    ada, phone = shop.visit(identity=shop.signed("ada"))
    shop.writes(phone, "My order is late")
    again, laptop = shop.visit(identity=shop.signed("ada"))
    assert again.id == ada.id
    assert laptop != phone
    assert shop.texts(shop.comes(laptop).id) == ["My order is late"]
    assert shop.comes(laptop).known


def test_an_anonymous_visitor_who_signs_in_joins_who_they_are_and_the_feed_goes_on(shop):
    ada, phone = shop.visit(identity=shop.signed("ada"))
    shop.writes(phone, "From my phone")
    _, laptop = shop.visit()
    shop.writes(laptop, "From my laptop")
    joined, same = shop.visit(laptop, shop.signed("ada"))
    assert (joined.id, same) == (ada.id, laptop)
    shop.writes(laptop, "And again")
    assert shop.comes(phone).id == shop.comes(laptop).id == ada.id
    assert shop.texts(ada.id) == ["From my phone", "From my laptop", "And again"]
    assert [line.seq for line in shop.feed(ada.id)] == [1, 2, 3]
    assert shop.house.replays_the_same()


def test_joining_is_written_down_with_the_proof(shop):
    ada, _ = shop.visit(identity=shop.signed("ada"))
    other, laptop = shop.visit()
    shop.writes(laptop)
    shop.visit(laptop, shop.signed("ada", name="Ada", email="ada@example.com"))
    shop.visit(laptop, shop.signed("ada"))
    [joined] = shop.events("VisitorsJoined")
    [told] = shop.events("ContactIdentified")
    assert (joined.visitor, joined.into) == (other.id, ada.id)
    assert (told.address, told.user_id, told.proven, told.name) == (other.id, "ada", True, "Ada")


def test_what_comes_for_the_joined_visitor_stands_in_the_feed_of_who_they_are(shop):
    ada, _ = shop.visit(identity=shop.signed("ada"))
    other, laptop = shop.visit()
    shop.writes(laptop)
    shop.visit(laptop, shop.signed("ada"))
    shop.stands(other.id, "open")
    shop.answers(other.id, "Found it")
    assert [line.kind for line in shop.feed(ada.id)] == ["message", "state", "message"]
    assert shop.texts(ada.id)[-1] == "Found it"
    assert shop.feed(other.id) == []
    assert shop.house.replays_the_same()


def test_a_message_sent_as_both_visitors_does_not_keep_anybody_from_signing_in(shop):
    ada, phone = shop.visit(identity=shop.signed("ada"))
    shop.writes(phone, "Hello", client_id="the-same-1")
    _, laptop = shop.visit()
    shop.writes(laptop, "Hello", client_id="the-same-1")
    joined, _ = shop.visit(laptop, shop.signed("ada"))
    assert shop.texts(joined.id) == ["Hello", "Hello"]
    assert shop.marks(ada.id, 2, "MessageRead") == 0
    assert shop.house.replays_the_same()


def test_somebody_else_who_signs_in_in_the_same_browser_is_somebody_else(shop):
    ada, token = shop.visit(identity=shop.signed("ada"))
    shop.writes(token, "For my eyes only")
    ben, his = shop.visit(token, shop.signed("ben"))
    assert ben.id != ada.id
    assert his != token
    assert shop.texts(ben.id) == []
    assert shop.comes(token).id == ada.id


def test_an_anonymous_visitor_who_is_the_first_of_that_name_stays_and_is_known(shop):
    first, token = shop.visit()
    shop.writes(token, "Before I signed in")
    signed, same = shop.visit(token, shop.signed("ada", name="Ada"))
    assert (signed.id, signed.known, same) == (first.id, True, token)
    [told] = shop.events("ContactIdentified")
    assert (told.proven, told.user_id) == (True, "ada")


def test_who_was_signed_is_told_before_their_first_message_and_once(shop):
    _, token = shop.visit(identity=shop.signed("ada", name="Ada", email="ada@example.com"))
    assert "ContactIdentified" not in shop.kinds()
    shop.writes(token)
    shop.writes(token)
    kinds = [kind for kind in shop.kinds() if kind in ("ContactIdentified", "MessageReceived")]
    assert kinds == ["ContactIdentified", "MessageReceived", "MessageReceived"]
    [told] = shop.events("ContactIdentified")
    assert (told.user_id, told.name, told.email) == ("ada", "Ada", "ada@example.com")
    assert shop.events("MessageReceived")[0].name == "Ada"


def test_a_name_told_in_the_form_is_not_lost_by_signing_in_without_one(shop):
    _, token = shop.visit()
    shop.tells(token, name="Ada")
    visitor, _ = shop.visit(token, shop.signed("ada"))
    assert shop.house.read(lambda c: visits.known_details(c, visitor))["name"] == "Ada"


def test_a_site_that_wants_everybody_signed_lets_nobody_else_in(shop):
    _, token = shop.visit()
    shop.sets(identity_required=True)
    for held in (None, token):
        with pytest.raises(IdentityNotProven):
            shop.visit(held)
    ada, _ = shop.visit(identity=shop.signed("ada"))
    assert ada.known


def test_the_token_of_somebody_forgotten_is_refused_and_they_may_come_as_somebody_new(shop):
    gone, token = shop.visit()
    shop.writes(token)
    shop.forgets(shop.comes(token).person)
    with pytest.raises(Unauthorised):
        shop.comes(token)
    new, other = shop.visit(token)
    assert new.id != gone.id
    assert other != token


def test_who_was_signed_and_forgotten_may_sign_in_again_as_somebody_new(shop):
    gone, token = shop.visit(identity=shop.signed("ada"))
    shop.writes(token)
    shop.forgets(shop.comes(token).person)
    new, other = shop.visit(token, shop.signed("ada"))
    assert new.id != gone.id
    assert new.known
    assert shop.visit(identity=shop.signed("ada"))[0].id == new.id
    assert shop.texts(shop.comes(other).id) == []


def test_a_page_counts_as_open_until_it_has_been_silent_for_a_while(shop):
    visitor, token = shop.visit()
    shop.writes(token)
    person = shop.comes(token).person
    assert not shop.house.read(lambda c: visits.is_there(c, person))
    shop.house.write(lambda c: store.set_visitor(c, visitor.id, there=c.at + visits.THERE))
    assert shop.house.read(lambda c: visits.is_there(c, person))
    shop.later(minutes=2)
    assert not shop.house.read(lambda c: visits.is_there(c, person))
