"""A contact is told that their messages were read: by who answers them, on a channel that can show it, and once."""

import pytest

from fairline import crm
from fairline.conversations import assign
from fairline.conversations.assignment import transfer
from fairline.conversations.notes import mark_read
from fairline.conversations.tests.door import AGENT, door
from fairline.journal import Actor

FAR = 2**62


@pytest.fixture
def chat(talking):
    """A visitor of the web chat wrote; nobody has the conversation yet."""
    return talking.opened("vis_1", "Where is my parcel?", channel="webchat")


def reads(talking, talk, member, number=FAR, **more):
    talking.house.write(lambda c: mark_read(c, talk, member, number, **more))


def told(talking):
    """The texts up to which contacts were told that they were read."""
    events = [entry.event for entry in talking.house.journal() if entry.kind == "MessagesRead"]
    texts = {line.id: line.text for each in talking.all() for line in talking.lines(each.id)}
    return [texts[event.up_to] for event in events]


def takes(talking, talk, member):
    talking.house.write(lambda c: assign(c, talk, member, Actor("member", member), "accepted"))


def test_its_agent_read_it_and_reading_on_tells_only_what_is_new(talking, chat):
    takes(talking, chat, talking.ada)
    reads(talking, chat, talking.ada)
    reads(talking, chat, talking.ada)
    talking.writes("vis_1", "Are you there?", channel="webchat")
    reads(talking, chat, talking.ada)
    assert told(talking) == ["Where is my parcel?", "Are you there?"]
    assert talking.house.replays_the_same()


def test_only_up_to_what_was_read(talking, chat):
    takes(talking, chat, talking.ada)
    first = next(line for line in talking.lines(chat) if line.kind == "message")
    talking.writes("vis_1", "Are you there?", channel="webchat")
    reads(talking, chat, talking.ada, first.number)
    assert told(talking) == ["Where is my parcel?"]
    reads(talking, chat, talking.ada, first.number - 1)
    assert len(told(talking)) == 1


def test_who_answered_before_reading_was_told_of_is_still_told_of(talking, chat):
    takes(talking, chat, talking.ada)
    talking.replies(chat)
    assert talking.one(chat).unread == 0
    reads(talking, chat, talking.ada)
    assert told(talking) == ["Where is my parcel?"]


def test_while_nobody_has_it_whoever_may_answer_counts_and_others_do_not(talking, chat):
    reads(talking, chat, talking.ben, answers=False)
    assert told(talking) == []
    reads(talking, chat, talking.ada)
    assert told(talking) == ["Where is my parcel?"]


def test_who_looks_over_an_agents_shoulder_is_not_told_of_until_it_is_theirs(talking, chat):
    takes(talking, chat, talking.ada)
    reads(talking, chat, talking.ben)
    assert told(talking) == []
    by = Actor("member", talking.ada)
    talking.house.write(
        lambda c: transfer(c, chat, by, talking.ada, oversees=False, agent=talking.ben, queue="", note="")
    )
    assert told(talking) == ["Where is my parcel?"]
    assert talking.house.replays_the_same()


def test_who_goes_on_after_a_colleague_does_not_tell_it_again(talking, chat):
    takes(talking, chat, talking.ada)
    reads(talking, chat, talking.ada)
    talking.house.write(
        lambda c: transfer(
            c, chat, Actor("member", talking.ada), talking.ada, oversees=False, agent=talking.ben, queue="", note=""
        )
    )
    reads(talking, chat, talking.ben)
    assert told(talking) == ["Where is my parcel?"]


def test_each_who_wrote_is_told_of_their_own(talking, chat):
    """One contact, found to be two visitors, who both write in one conversation."""
    second = talking.opened("vis_2", "And from my phone", channel="webchat", agent=talking.ada)
    one, two = (talking.house.read(lambda c, a=a: crm.find(c, "webchat", a)) for a in ("vis_1", "vis_2"))
    talking.house.write(lambda c: crm.merge(c, one.id, two.id))
    talking.closes(second)
    talking.later(hours=25)
    talking.writes("vis_2", "Once more", channel="webchat")
    assert talking.texts(chat) == ["Where is my parcel?", "Once more"]
    takes(talking, chat, talking.ada)
    reads(talking, chat, talking.ada)
    assert told(talking) == ["Where is my parcel?", "Once more"]
    assert talking.house.replays_the_same()


def test_over_the_wire_it_is_told_for_whoever_may_reply(talking, chat):
    number = talking.lines(chat)[-1].number
    for permissions, texts in ((AGENT - {"conversation.reply"}, []), (AGENT, ["Where is my parcel?"])):
        member = talking.ben if not texts else talking.ada
        with door(talking, member, permissions) as client:
            assert client.post(f"/v1/conversations/{chat}/reads", json={"number": number}).status_code == 201
        assert told(talking) == texts


def test_a_channel_that_cannot_show_it_is_not_told(talking):
    talk = talking.opened("nour", agent=talking.ada)
    reads(talking, talk, talking.ada)
    assert talking.kinds().count("ReadMarked") == 1
    assert told(talking) == []


def test_nobody_has_read_what_is_not_written_yet(talking, chat):
    takes(talking, chat, talking.ada)
    reads(talking, chat, talking.ada, FAR)
    talking.writes("vis_1", "One more thing", channel="webchat")
    assert talking.one(chat).unread == 1
    reads(talking, chat, talking.ada, FAR)
    assert (talking.one(chat).unread, told(talking)[-1]) == (0, "One more thing")


def test_a_unit_that_breaks_off_has_neither_read_nor_told(talking, chat):
    takes(talking, chat, talking.ada)

    def unit(c):
        mark_read(c, chat, talking.ada, FAR)
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        talking.house.write(unit)
    assert not {"ReadMarked", "MessagesRead"} & set(talking.kinds())
    reads(talking, chat, talking.ada)
    assert told(talking) == ["Where is my parcel?"]
