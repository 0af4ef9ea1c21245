"""Recordings go when their time is over, with their words; a legal hold keeps them; the preview tells it before."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from fairline.conversations import conversation
from fairline.conversations.events import ConversationQueued
from fairline.journal import HOUSE, append
from fairline.privacy.keeping.preview import preview
from fairline.privacy.keeping.recordings import must_stay
from fairline.privacy.rights import holds
from fairline.privacy.tests.test_desk import DAY
from fairline.privacy.tests.test_erasure import everything
from fairline.privacy.tests.test_keeping import keep, nights, reports
from fairline.recording import Segment, UnderHold, recordings_of, transcribed
from fairline.recording.plugin import PLUGIN as RECORDING
from fairline.recording.tests.conftest import Recorded

WORDS = "The green parcel never came to the house by the lake"


@pytest.fixture
def plugins(plugins):
    return (*plugins, RECORDING)


@pytest.fixture
def calls(house, officer, tmp_path):
    """An account with a recording of a call, written down."""
    made = Recorded(SimpleNamespace(house=house), tmp_path)
    house.database.tools.facts[UnderHold] = must_stay
    made.conversation = made.comes_in()
    made.id = made.kept()
    said = Segment(from_ms=0, until_ms=900, channel="left", text=WORDS)
    house.write(lambda c: transcribed(c, made.id, "whisper", [said]))
    house.follow()
    return made


def test_recordings_kept_for_thirty_days_are_gone_after_them_with_their_words_and_the_talk_stays(calls, house):
    """Clause TDP19-RETENTION-TENANT: the parent and what is derived of it."""
    keep(house, "recordings", 30)
    nights(house, 29)
    assert calls.one(calls.id).state == "kept"
    nights(house, 3)
    told = reports(house)
    assert [(line.kind, line.count, line.ids) for line in told[0].forgot] == [("recordings", 1, (calls.id,))]
    assert told[0].found == 0
    assert (calls.one(calls.id).state, calls.lying(calls.id)) == ("erased", [])
    assert WORDS.encode() not in everything(house)
    assert len(house.read(lambda c: recordings_of(c, calls.conversation))) == 1


def test_the_preview_counts_what_would_go_and_what_a_hold_keeps(calls, desk, house):
    second = calls.kept()
    house.clock.advance(timedelta(days=40))
    found = house.read(lambda c: preview(c, "recordings", "", 30))
    assert (found.count, [each.id for each in found.examples]) == (2, [calls.id, second])
    house.write(
        lambda c: holds.place(
            c, desk.by, "conversation", calls.conversation, why="Claim", owner="mem_1", review=c.at + DAY
        )
    )
    found = house.read(lambda c: preview(c, "recordings", "", 30))
    assert (found.count, found.held) == (0, 2)
    keep(house, "recordings", 30)
    nights(house, 2)
    assert calls.one(calls.id).state == "kept"


def test_where_nobody_decided_anything_recordings_and_messages_are_kept_for_180_days(calls, house):
    """TDP19-RETENTION-TENANT: retention.recording_days."""
    message = calls.kept(command="run_1.2")
    nights(house, 179)
    assert {calls.one(each).state for each in (calls.id, message)} == {"kept"}
    nights(house, 3)
    assert {calls.one(each).state for each in (calls.id, message)} == {"erased"}
    assert {line.kind: line.ids for line in reports(house)[0].forgot} == {
        "recordings": (calls.id,), "voicemails": (message,),
    }  # fmt: skip


def test_messages_left_have_a_time_of_their_own_and_go_with_their_words(calls, house):
    message = calls.kept(command="run_1.2")
    said = Segment(from_ms=0, until_ms=900, channel="left", text="Call me about the blue kettle from Chur")
    house.write(lambda c: transcribed(c, message, "whisper", [said]))
    found = house.read(lambda c: preview(c, "voicemails", "", 10))
    assert (found.count, found.more) == (0, False)
    keep(house, "voicemails", 10)
    nights(house, 12)
    assert (calls.one(message).state, calls.lying(message)) == ("erased", [])
    assert b"blue kettle" not in everything(house)
    assert calls.one(calls.id).state == "kept"
    assert [(line.kind, line.ids) for line in reports(house)[0].forgot] == [("voicemails", (message,))]


def test_a_queue_keeps_its_recordings_as_long_as_it_says_and_the_others_as_they_were(calls, house):
    queue = house.read(lambda c: conversation(c, calls.conversation).queue)
    assert queue == ""  # nobody put it in one
    keep(house, "recordings", 5, scope="queue:que_1")
    assert house.read(lambda c: preview(c, "recordings", "queue:que_1", 5)).count == 0
    house.write(lambda c: append(c, HOUSE, ConversationQueued(conversation=calls.conversation, queue="que_1")))
    house.follow()
    nights(house, 4)
    assert calls.one(calls.id).state == "kept"
    nights(house, 3)
    assert calls.one(calls.id).state == "erased"


@pytest.mark.parametrize("kind", ["recordings", "voicemails"])
def test_a_rule_for_a_place_is_for_what_was_said_with_people_there(calls, house, kind):
    keep(house, kind, 5, scope="country:FR")
    message = calls.kept(command="run_1.2")
    nights(house, 7)
    assert {calls.one(each).state for each in (calls.id, message)} == {"kept"}  # +41 is in Switzerland
    keep(house, kind, 5, scope="country:CH")
    nights(house, 2)
    going = {"recordings": calls.id, "voicemails": message}[kind]
    assert calls.one(going).state == "erased"
