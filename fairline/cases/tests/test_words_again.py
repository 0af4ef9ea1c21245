"""What was written and said, and is still kept, is judged again when the lists are sharpened (TDA-CONTENT-AT-REST)."""

from datetime import timedelta

import pytest

from fairline import gate
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.cases.plugin import PLUGIN as CASES
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.channels.voice.plugin import PLUGIN as VOICE
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.conftest import talking as talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate.plugin import PLUGIN as GATE
from fairline.numbers.plugin import PLUGIN as NUMBERS
from fairline.recording import Segment, transcribed
from fairline.recording.plugin import PLUGIN as RECORDING
from fairline.recording.tests.conftest import calls as calls
from fairline.rules.plugin import PLUGIN as RULES
from fairline.security.plugin import PLUGIN as SECURITY

DAY = timedelta(days=1)
WALRUS = "A walrus waits at the door."
DANGER = "Help, he is not breathing"


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, SECURITY, NUMBERS, FILES, CRM, CONVERSATIONS, VOICE, RECORDING, RULES, CASES)


def told(house, kind):
    return [entry.event for entry in house.journal() if entry.kind == kind]


def a_day_later(house, clock):
    clock.advance(DAY)
    house.due()


def said(calls, text, channel="left", **more):
    calls.comes_in()
    made = calls.kept(**more)
    spoken = (Segment(from_ms=0, until_ms=900, channel=channel, text=text),)
    calls.house.write(lambda c: transcribed(c, made, "whisper", spoken))
    calls.house.follow()
    return made


def test_a_voicemail_that_stands_is_in_a_case_a_day_after_the_lists_were_sharpened(calls, clock, sharpen):
    """Clause TDA-CONTENT-AT-REST."""
    house = calls.house
    made = said(calls, WALRUS, command="run_1:1")
    house.due()
    assert told(house, "ContentSuspected") == told(house, "CaseOpened") == []
    sharpen()
    a_day_later(house, clock)
    (found,) = told(house, "ContentSuspected")
    assert (found.surface, found.message, found.rule, found.theirs) == ("spoken", made, "threat.walrus", True)
    (case,) = told(house, "CaseOpened")
    assert (case.category, case.clauses) == ("threat", ("DTA-THREATS",))
    a_day_later(house, clock)
    assert len(told(house, "ContentSuspected")) == 1  # found once
    assert house.replays_the_same()


def test_what_our_side_said_on_a_call_is_ours_to_answer_for(calls, clock, sharpen):
    house = calls.house
    made = said(calls, WALRUS, "right")
    sharpen()
    a_day_later(house, clock)
    (found,) = told(house, "ContentSuspected")
    assert (found.surface, found.message, found.theirs) == ("spoken", made, False)
    assert len(told(house, "CaseOpened")) == 1


def test_for_who_was_in_danger_on_a_call_nobody_is_called_a_day_late(calls, clock, sharpen, monkeypatch):
    with monkeypatch.context() as then:
        then.setattr(gate, "judge", lambda text, *packs: ())
        said(calls, DANGER)
    assert gate.judge(DANGER, "distress")
    sharpen()
    a_day_later(calls.house, clock)
    assert len(told(calls.house, "WordsLookedAgain")) == 1
    assert told(calls.house, "ContentSuspected") == told(calls.house, "MembersNotified") == []


def test_messages_of_both_sides_are_judged_again_and_ours_stand_in_a_case(talking, clock, sharpen):
    house = talking.house
    talking.replies(talking.opened(text=WALRUS, agent=talking.ada), WALRUS)
    house.due()
    assert told(house, "ContentSuspected") == []
    sharpen()
    a_day_later(house, clock)
    found = told(house, "ContentSuspected")
    assert sorted((each.surface, each.theirs) for each in found) == [("received", True), ("sent", False)]
    assert [case.category for case in told(house, "CaseOpened")] == ["threat"]


def test_without_a_change_of_the_lists_nothing_is_looked_through_again(calls, clock):
    house = calls.house
    said(calls, "The tea leaves on Monday.")
    a_day_later(house, clock)
    looked = len(told(house, "WordsLookedAgain"))
    a_day_later(house, clock)
    assert (looked, len(told(house, "WordsLookedAgain"))) == (1, 1)
