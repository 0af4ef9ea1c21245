"""Of a text whose time is over stays that it was: from whom, to which number of ours, when; not what it said."""

from datetime import timedelta

import pytest

from fairline import conversations, crm, journal
from fairline.channels.catalogue import channel_plugins
from fairline.journal import Actor, verify
from fairline.journal.interaction import MessageReceived
from fairline.privacy.tests.test_consents import NUMBER
from fairline.privacy.tests.test_keeping import keep, nights

WORDS = "The blue bicycle stands behind the shed by the lake"


@pytest.fixture
def plugins(plugins):
    known = {plugin.name for plugin in plugins}
    return [*plugins, *(each for each in channel_plugins() if each.name not in known)]


def texted(house):
    """Nour texts us, and her matter ends; the message and the conversation."""

    def unit(c):
        person = journal.person_of(c, "sms", NUMBER)
        told = MessageReceived(
            message="msg_1", channel="sms", person=person, sender="snd_1", reach=NUMBER, text=WORDS, client_id="big.1"
        )
        journal.append(c, Actor("contact", person), told)
        return person

    person = house.write(unit)
    house.follow()
    found = house.read(lambda c: conversations.latest_of(c, person))
    solved = conversations.Change(status="solved")
    house.write(lambda c: conversations.change(c, found, solved, journal.HOUSE, None))
    house.follow()
    return person, found


def test_of_a_text_a_year_and_a_day_old_the_record_is_there_and_its_words_are_gone(house, officer):
    """Clause TDP18-SMS-DATA: its check."""
    person, _ = texted(house)
    came = next(entry for entry in house.journal() if entry.kind == "MessageReceived")
    assert came.event.text == WORDS
    keep(house, "sms", 365)
    house.clock.advance(timedelta(days=364))
    nights(house, 1)
    assert next(e for e in house.journal() if e.kind == "MessageReceived").event.text == WORDS
    nights(house, 2)
    left = next(entry for entry in house.journal() if entry.kind == "MessageReceived")
    assert (left.event.text, left.event.reach) == ("", "")
    assert (left.at, left.event.channel, left.event.sender, left.event.person) == (came.at, "sms", "snd_1", person)
    (holder,) = house.read(lambda c: crm.holders(c, [person]))
    addresses = house.read(lambda c: crm.contact(c, holder.contact)).addresses
    assert NUMBER in {each.address for each in addresses}
    assert house.read(lambda c: verify(c, c.account)).holds
