"""What contacts say on calls is heeded once it is written down: threats call supervisors, a wish to be left is kept."""

import pytest

from fairline import conversations
from fairline.conversations.model import PRIORITIES
from fairline.recording import Segment, transcribed

SPINS = "Casino bonus: 100 free spins"  # which Italian law bars
THREAT, WISH = "I will come to your house and kill you", "Please stop calling me"


def says(calls, recording, text, channel="left"):
    said = (Segment(from_ms=0, until_ms=900, channel=channel, text=text),)
    calls.house.write(lambda c: transcribed(c, recording, "whisper", said))
    calls.house.follow()


def told(calls, kind):
    return [entry.event for entry in calls.house.journal() if entry.kind == kind]


def test_a_threat_in_a_voicemail_calls_supervisors_at_once(calls):
    """Clause DTA-THREATS."""
    conversation = calls.comes_in()
    made = calls.kept(command="run_1:1")
    says(calls, made, THREAT)
    (found,) = told(calls, "ContentSuspected")
    assert (found.kind, found.surface, found.message, found.conversation) == ("threat", "spoken", made, conversation)
    (notice,) = told(calls, "MembersNotified")
    assert (notice.key, notice.clause) == ("conversations.notice.threat", "DTA-THREATS")
    held = calls.house.read(lambda c: conversations.conversation(c, conversation))
    assert held.priority == PRIORITIES["urgent"]


@pytest.mark.parametrize(("command", "sure"), [("run_1:1", True), ("", False)])
def test_a_wish_said_in_a_voicemail_holds_and_one_out_of_a_talk_waits_for_a_person(calls, command, sure):
    """Clause DTA-CONSENT-REVOKE."""
    calls.comes_in()
    says(calls, calls.kept(command=command), WISH)
    (refused,) = told(calls, "ContactRefused")
    assert (refused.channel, refused.sure, refused.scope, refused.means) == ("voice", sure, "all", "spoken")


def test_what_our_side_says_is_nobodys_wish_and_no_threat_of_theirs(calls):
    calls.comes_in()
    made = calls.kept(command="run_1:1")
    says(calls, made, f"{THREAT}. {WISH}", channel="right")
    assert told(calls, "ContentSuspected") == told(calls, "ContactRefused") == []


def test_what_our_side_says_in_a_talk_is_judged_by_the_law_where_the_called_is(calls):
    """Clause ZS-CC-LAW-CONTENT: transcripts are screened after the call."""
    conversation = calls.comes_in("+393331234567")
    made = calls.kept()
    says(calls, made, SPINS, channel="right")
    (found,) = told(calls, "ContentSuspected")
    assert (found.rule, found.surface, found.theirs) == ("law.gambling", "spoken", False)
    assert (found.message, found.conversation) == (made, conversation)


def test_where_no_law_bars_it_nothing_is_written_down(calls):
    calls.comes_in("+12125550123")
    says(calls, calls.kept(), SPINS, channel="right")
    assert told(calls, "ContentSuspected") == []
