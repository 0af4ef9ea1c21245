"""The tests every channel must pass can fail: channels that do wrong are caught by them."""

from dataclasses import replace

import pytest

from fairline.channels.conformance import Conformance
from fairline.channels.contract import message_of
from fairline.channels.example.plugin import CHANNEL
from fairline.channels.example.projection import MESSAGES, NAME
from fairline.journal import HOUSE, Actor, append, person_of
from fairline.journal.interaction import MessageReceived, MessageSent
from fairline.kit.plugin import Follower, Plugin


def careless(c, entries):
    """Sends whatever it reads, as often as it reads it."""
    for entry in entries:
        event = MessageSent(
            message=c.new_id("msg"),
            conversation="cnv_1",
            channel=NAME,
            person="psn_1",
            permit=entry.number,
            act=entry.event.act,
        )
        append(c, HOUSE, event)


def forgetful(c, address, text, client_id):
    """Takes everything as new, and keeps it as it came."""
    message, person = c.new_id("msg"), person_of(c, NAME, address)
    event = MessageReceived(message=message, channel=NAME, address=address, person=person, sender="m", text=text)
    append(c, Actor("contact", person), event)
    return message


KINDS = frozenset({"ActPermitted", "ActDeferred", "ActRefused"})
WRONG = Plugin(f"channels.{NAME}", projections=[MESSAGES], followers=[Follower("careless", KINDS, careless)])


class Wrong(Conformance):
    channel = replace(CHANNEL, plugin=WRONG, label={"en": "Wrong"})

    def write(self, c, address, text, client_id):
        return forgetful(c, address, text, client_id)


@pytest.fixture
def plugins():
    return (Plugin("careless", followers=WRONG.followers),)


@pytest.mark.parametrize(
    "name",
    [
        "test_the_same_message_told_again_is_taken_once_and_answered_the_same",
        "test_a_card_number_is_kept_nowhere",
        "test_what_is_permitted_is_sent_once",
        "test_a_permit_read_twice_is_sent_once",
        "test_what_is_not_permitted_is_not_sent",
        "test_a_permit_for_another_channel_is_left_alone",
    ],
)
def test_a_careless_channel_is_caught(house, name):
    with pytest.raises(AssertionError):
        getattr(Wrong(), name)(house)


def test_a_channel_without_words_in_french_is_caught():
    with pytest.raises(AssertionError):
        Wrong().test_it_says_what_it_is_in_every_language()


def test_a_message_is_named_after_its_act():
    assert message_of("act_01k9") == "msg_01k9"
