"""A reply belongs to a conversation that is not over."""

import pytest

from fairline.gate.explain import verdict_told
from fairline.gate.facts import Waited
from fairline.gate.policies.conversation_open import judge
from fairline.gate.tests.given import AT, facts, reply, talk


@pytest.mark.parametrize("state", ["open", "wrapping_up"])
def test_a_reply_may_leave_while_the_conversation_lasts(state):
    assert judge(reply(), facts(talk(state=state), Waited(False))).outcome == "permit"


@pytest.mark.parametrize("state", ["closed", "", "something new"])
def test_a_closed_conversation_takes_no_reply_and_neither_does_one_in_a_state_we_do_not_know(state):
    assert judge(reply(), facts(talk(state=state), Waited(False))).reason == "closed"


def test_what_was_accepted_while_it_was_open_and_has_waited_leaves_all_the_same():
    verdict = judge(reply(), facts(talk(state="closed"), Waited(True)))
    assert (verdict.outcome, verdict.reason) == ("permit", "waited")
    assert verdict_told(verdict, AT, "en").reason.startswith("The conversation was open when this was written")
