"""What the conversation says of a call that no agent took: promised a call, given up, or all was said."""

import pytest

from fairline.conversations.store import thread
from fairline.flows.tests.calling import END, say


@pytest.fixture
def waiting(calling):
    """A contact who waits, and may ask to be called back."""
    calling.rings_where_callbacks_are_offered()
    return calling


def told(calling):
    """What the lines of the conversation say, in order."""
    held = calling.house.read(lambda c: thread.all_of(c, calling.conversation))
    return [each.state for each in held if each.kind == "line"]


@pytest.mark.parametrize("who", ["contact", "house"])
def test_who_was_promised_a_call_has_not_given_up(waiting, who):
    waiting.presses("1")
    waiting.hangs_up(by=who)
    assert told(waiting)[-2:] == ["callback_promised", "call_promised"]


def test_who_hangs_up_while_they_wait_gave_up(waiting):
    waiting.hangs_up(cause="abandoned")
    assert told(waiting)[-1] == "call_answered"


def test_the_house_that_said_all_there_was_to_say_lost_nobody(calling):
    calling.flow(say("hours", "We are closed today", to="end"), END)
    calling.rings()
    calling.hangs_up(by="house")
    assert "call_unattended" in told(calling)


def test_a_promise_of_an_earlier_call_does_not_speak_for_a_later_one(waiting):
    waiting.presses("1")
    waiting.hangs_up()
    before = waiting.conversation
    waiting.rings()
    waiting.hangs_up(cause="abandoned")
    assert waiting.conversation != before
    assert told(waiting)[-1] == "call_answered"
