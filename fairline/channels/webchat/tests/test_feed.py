"""A visitor's feed: numbered without gaps, read from any place, gone with the person; what is handed out into it."""

from types import SimpleNamespace

import pytest

from fairline.accounts import invite_member, join
from fairline.channels.webchat import deliver, store
from fairline.journal import HOUSE
from fairline.kit.errors import Unauthorised


@pytest.fixture
def nour(shop):
    visitor, token = shop.visit()
    return SimpleNamespace(id=visitor.id, token=token)


def ada(shop):
    """An agent of the shop."""

    def unit(c):
        return join(c, invite_member(c, HOUSE, email="ada@example.com", role="agent").id, "Ada").id

    return shop.house.write(unit)


def talk(shop, nour):
    """A small conversation of five lines."""
    shop.writes(nour.token, "Where is my parcel?")
    shop.stands(nour.id, "open", "mem_ada")
    shop.answers(nour.id, "It left this morning", "act_1")
    shop.writes(nour.token, "Thank you")
    shop.stands(nour.id, "closed")


def test_lines_are_numbered_from_one_without_gaps(shop, nour):
    other = shop.visit()[1]
    talk(shop, nour)
    shop.writes(other)
    lines = shop.feed(nour.id)
    assert [line.seq for line in lines] == [1, 2, 3, 4, 5]
    assert [line.kind for line in lines] == ["message", "state", "message", "message", "state"]
    assert [line.conversation for line in lines if line.kind == "state"] == ["open", "closed"]
    assert shop.house.replays_the_same()


@pytest.mark.parametrize("after", range(7))
def test_a_feed_is_read_from_any_place(shop, nour, after):
    talk(shop, nour)
    assert [line.seq for line in shop.feed(nour.id, after)] == list(range(after + 1, 6))


def test_a_reply_carries_the_name_of_who_wrote_it_and_a_message_the_widgets_id(shop, nour):
    agent = ada(shop)
    shop.writes(nour.token, client_id="client-a")
    shop.stands(nour.id, "open", agent)
    shop.answers(nour.id, member=agent)
    mine, state, reply = shop.feed(nour.id)
    assert (mine.from_, mine.client_id) == ({"kind": "contact", "name": ""}, "client-a")
    assert state.agent == {"id": agent, "name": "Ada"}
    assert (reply.from_, reply.client_id) == ({"kind": "agent", "name": "Ada"}, None)


def test_nobody_else_reads_it(shop, nour):
    talk(shop, nour)
    visitor, _ = shop.visit()
    assert shop.feed(visitor.id) == []
    assert shop.house.read(lambda c: store.feed(c, nour.id, 0, 10), "acc_other") == []


def test_with_the_person_the_feed_and_the_token_are_gone(shop, nour):
    talk(shop, nour)
    person = shop.comes(nour.token).person
    shop.forgets(person)
    assert shop.texts(nour.id) == []
    with pytest.raises(Unauthorised):
        shop.comes(nour.token)
    with pytest.raises(Unauthorised):
        shop.writes(nour.token)
    assert shop.house.replays_the_same()


def test_what_was_permitted_for_somebody_forgotten_is_not_handed_out(shop, nour):
    shop.writes(nour.token)
    shop.permits(nour.id)
    shop.forgets(shop.comes(nour.token).person)
    shop.house.follow()
    assert not {"MessageSent", "MessageFailed"} & set(shop.kinds())


def test_a_permit_is_handed_out_once_however_often_it_is_read(shop, nour):
    shop.writes(nour.token)
    shop.answers(nour.id)
    permits = [entry for entry in shop.house.journal() if entry.kind == "ActPermitted"]
    for _ in range(2):
        shop.house.write(lambda c: deliver.follow(c, permits))
    assert shop.kinds().count("MessageSent") == 1


def test_a_reply_to_a_visitor_we_do_not_know_fails_once(shop):
    shop.answers("vis_nobody")
    permits = [entry for entry in shop.house.journal() if entry.kind == "ActPermitted"]
    shop.house.write(lambda c: deliver.follow(c, permits))
    [failed] = shop.events("MessageFailed")
    assert (failed.message, failed.cause) == ("msg_1", "no_such_visitor")
    assert shop.house.replays_the_same()


def test_our_messages_are_delivered_once_and_read_once(shop, nour):
    talk(shop, nour)
    assert shop.marks(nour.id, 2, "MessageDelivered") == 0
    assert [shop.marks(nour.id, 5, "MessageDelivered") for _ in range(2)] == [1, 0]
    assert [shop.marks(nour.id, 5, "MessageRead") for _ in range(2)] == [1, 0]
    shop.answers(nour.id, "One thing more", "act_2")
    assert shop.marks(nour.id, 6, "MessageRead") == 1
    assert [event.message for event in shop.events("MessageRead")] == ["msg_1", "msg_2"]
    assert shop.house.replays_the_same()


def test_the_marks_of_one_visitor_say_nothing_of_anothers_messages(shop, nour):
    shop.writes(nour.token)
    shop.answers(nour.id)
    other, _ = shop.visit()
    assert shop.marks(other.id, 100, "MessageRead") == 0
