"""A member is told of what concerns them, once, and their devices ring only for what they have not seen."""

import pytest

from fairline import accounts
from fairline.conversations import assign, delete, set_aside, watch, write_note
from fairline.conversations.store import conversations as stored
from fairline.journal import HOUSE, Actor, append
from fairline.platform.push import devices, store
from fairline.platform.push.views import views
from fairline.routing.events import OfferExpired, WorkOffered
from fairline.security.events import SessionRevoked

ENDPOINT = "https://push.example/one"


def given(told, by=None, agent=None):
    """A conversation somebody gave to an agent; its id."""
    one = told.talking.opened()
    told.house.write(lambda c: assign(c, one, agent or told.ada, by or Actor("member", told.ben), "given"))
    told.house.follow()
    return one


def test_the_agent_hears_of_what_is_given_and_of_what_the_contact_writes(told):
    one = given(told)
    assert told.list(told.ada) == [("assigned", 1, 0)]
    told.talking.writes("nour", "Are you there?")
    told.talking.writes("nour", "Hello?")
    assert told.list(told.ada) == [("wrote", 2, 0), ("assigned", 1, 0)]
    assert told.list(told.ben) == []
    (wrote, _) = told.house.read(lambda c: views(c, told.notices(told.ada), "fr"))
    assert (wrote.conversation.id, wrote.many) == (one, 2)
    assert "a écrit" in wrote.words


def test_nobody_is_told_of_their_own_doings(told):
    one = told.talking.opened(agent=told.ada)
    told.house.write(lambda c: write_note(c, one, told.ada, "@Ada myself", [told.ada]))
    told.house.follow()
    assert told.list(told.ada) == told.list(told.ben) == []


def test_mentions_and_watchers_are_told(told):
    one = told.talking.opened()
    told.house.write(lambda c: write_note(c, one, told.ada, "@Ben please look", [told.ben]))
    told.house.follow()
    assert told.list(told.ben) == [("mentioned", 1, 0)]
    told.house.write(lambda c: watch(c, one, HOUSE, told.ada))
    told.talking.writes("nour", "One more")
    assert told.list(told.ada) == [("wrote", 1, 0)]


def test_an_offer_that_is_over_is_nothing_to_tell(told):
    one = told.talking.opened()
    offer = {"offer": "off_1", "conversation": one, "agent": told.ada}
    offered = WorkOffered(**offer, queue="que_1", channel="pigeon", expires=told.house.read(lambda c: c.at) + 30_000)
    told.house.write(lambda c: append(c, HOUSE, offered))
    told.house.follow()
    assert told.list(told.ada) == [("offered", 1, 0)]
    told.house.write(lambda c: append(c, HOUSE, OfferExpired(**offer)))
    told.house.follow()
    assert told.list(told.ada) == []


def test_who_answered_has_seen_it_and_what_is_closed_is_nothing_to_tell(told):
    one = given(told)
    told.house.write(lambda c: watch(c, one, HOUSE, told.ben))
    told.talking.writes("nour", "Hello?")
    told.talking.replies(one, "Here I am")
    assert [seen for _, _, seen in told.list(told.ada)] == [1, 1]
    assert told.list(told.ben) == [("wrote", 1, 0)]
    told.talking.closes(one)
    assert told.list(told.ben) == [("wrote", 1, 1)]


def test_a_burst_rings_once_and_what_was_seen_does_not_ring(told):
    told.signs_on(told.ada)
    one = given(told)
    told.talking.writes("nour", "Hello?")
    told.talking.writes("nour", "Hello??")
    assert told.pushed() == [ENDPOINT]
    assert told.services.took[0][1] == b"{}"
    told.talking.writes("nour", "Still there?")
    told.house.write(lambda c: store.see(c, told.ada, 2**62, one))
    assert told.pushed() == [ENDPOINT]
    told.talking.writes("nour", "Well?")
    assert told.list(told.ada)[0] == ("wrote", 1, 0)
    assert told.pushed() == [ENDPOINT, ENDPOINT]


def test_a_device_that_is_gone_is_forgotten_and_one_out_of_reach_is_tried_again(told):
    told.signs_on(told.ada)
    told.services.says = 503
    given(told)
    assert len(told.pushed()) == 1
    told.services.says = 410
    told.talking.later(minutes=2)
    assert len(told.pushed()) == 2
    assert told.house.read(lambda c: store.devices(c, [told.ada])) == []


@pytest.mark.parametrize("end", ["sign_in", "member", "sign_off"])
def test_a_device_lasts_as_long_as_whoever_signed_on_there(told, end):
    told.signs_on(told.ada)
    told.signs_on(told.ada, "https://push.example/two", "ses_2")
    told.signs_on(told.ben, "https://push.example/ben", "ses_3")
    ends = {
        "sign_in": lambda c: append(c, HOUSE, SessionRevoked(member=told.ada, session="ses_1")),
        "member": lambda c: accounts.deactivate(c, HOUSE, told.ada, as_owner=True),
        "sign_off": lambda c: devices.sign_off(c, told.ada, ENDPOINT),
    }
    told.house.write(lambda c: devices.sign_off(c, told.ben, ENDPOINT))  # not Ben's to end
    told.house.write(ends[end])
    told.house.follow()
    left = told.house.read(lambda c: store.devices(c, [told.ada]))
    assert len(left) == (0 if end == "member" else 1)
    assert len(told.house.read(lambda c: store.devices(c, [told.ben]))) == 1


def test_an_address_stands_nowhere_in_the_clear_and_ten_devices_are_enough(told):
    for number in range(devices.MOST):
        told.signs_on(told.ada, f"https://push.example/{number}")
    with pytest.raises(devices.TooManyDevices):
        told.signs_on(told.ada, "https://push.example/more")
    told.signs_on(told.ada, "https://push.example/3")  # again, the same
    held = told.house.read(lambda c: store.devices(c, [told.ada]))
    assert all(b"push.example" not in bytes(device.wrapped) for device in held)
    assert {told.house.read(lambda c, d=device: devices.place_of(c, d)).endpoint for device in held} == {
        f"https://push.example/{number}" for number in range(devices.MOST)
    }


def test_what_is_deleted_is_nothing_to_tell(told):
    one = given(told)
    told.house.write(lambda c: set_aside(c, one, HOUSE, "trash"))
    told.house.write(lambda c: delete(c, one, HOUSE))
    told.house.follow()
    assert told.list(told.ada) == []
    assert told.house.read(lambda c: stored.one(c, one)) is None
