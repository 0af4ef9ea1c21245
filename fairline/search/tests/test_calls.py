"""What was said on the telephone is found by who may listen, until its recording is forgotten."""

from fairline import crm
from fairline.recording import Segment
from fairline.recording.events import RecordingForgotten, RecordingTranscribed
from fairline.search.http import CALLS
from fairline.search.tests.test_search import found, index


def said(talking, text, recording="rec_1"):
    held = talking.one(talking.opened("nour", "Hello"))
    segments = (Segment(from_ms=0, until_ms=900, channel="left", text=text),)
    event = RecordingTranscribed(
        recording=recording, conversation=held.id, person=held.person, engine="whisper", segments=segments
    )
    index(talking, event)
    return held


def test_words_of_a_call_are_found_by_who_may_listen_and_by_nobody_else(talking):
    said(talking, "The blue teapot arrived broken")
    assert found(talking, "teapot broken") == [("call", "rec_1")]
    assert found(talking, "teapot broken", hidden=CALLS) == []
    assert found(talking, "teapot broken", hidden=CALLS, kinds=CALLS) == []


def test_a_recording_that_is_forgotten_is_found_no_more(talking):
    held = said(talking, "The blue teapot arrived broken")
    index(talking, RecordingForgotten(recording="rec_1", conversation=held.id, why="by_hand"))
    assert found(talking, "teapot broken") == []


def test_a_contact_who_is_erased_is_found_in_no_call(talking):
    held = said(talking, "The blue teapot arrived broken")
    talking.house.write(lambda c: crm.erase(c, held.contact))
    talking.house.follow()
    assert found(talking, "teapot broken") == []
