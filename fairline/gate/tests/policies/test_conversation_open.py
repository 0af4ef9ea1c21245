"""A reply belongs to a conversation that is not over."""

import pytest

from fairline.gate.policies.conversation_open import judge
from fairline.gate.tests.given import facts, reply, talk


@pytest.mark.parametrize("state", ["open", "wrapping_up"])
def test_a_reply_may_leave_while_the_conversation_lasts(state):
    assert judge(reply(), facts(talk(state=state))).outcome == "permit"


@pytest.mark.parametrize("state", ["closed", "", "something new"])
def test_a_closed_conversation_takes_no_reply_and_neither_does_one_in_a_state_we_do_not_know(state):
    assert judge(reply(), facts(talk(state=state))).reason == "closed"
