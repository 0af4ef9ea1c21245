"""Recordings are kept sealed, read in parts, noted when heard, and gone when they must be."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline import crm
from fairline.channels.voice.kept import Finished, keep_sound
from fairline.conversations import delete, set_aside
from fairline.journal import HOUSE, Actor
from fairline.kit.errors import NotFound
from fairline.recording import Segment, forget, keep, pieces, recordings_of, service, store, take_in, transcribed
from fairline.recording.http import RangeNotThere, _part
from fairline.recording.service import RecordingMustStay
from fairline.recording.sound import NotSound, seen
from fairline.recording.tests.conftest import LOUD, SILENCE, wav

SAID = (
    Segment(from_ms=0, until_ms=400, channel="left", text="Where is my tea"),
    Segment(from_ms=500, until_ms=900, channel="right", text="On its way"),
)


def test_a_recording_is_kept_whole_and_read_in_parts(calls, monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", 1000)
    conversation = calls.comes_in()
    made = calls.kept(marks=[(200, 400, "paused")])
    content = (calls.folder / "call.wav").read_bytes()
    held = calls.house.read(lambda c: recordings_of(c, conversation))[0]
    assert (held.id, held.ms, held.size, held.why, held.state) == (made, 1000, len(content), "quality", "kept")
    assert [(gap.from_ms, gap.until_ms) for gap in held.gaps] == [(200, 400)]
    for first, last in ((0, 0), (999, 1000), (0, len(content) - 1), (5000, 5999), (len(content) - 1, len(content) + 9)):
        assert calls.house.read(lambda c, a=first, b=last: service.sound(c, made, a, b)) == content[first : last + 1]


def test_nothing_of_it_lies_in_the_clear(calls):
    calls.comes_in()
    made = calls.kept()
    blobs = calls.house.database.tools.blobs
    assert calls.lying(made)
    assert all(bytes([LOUD]) * 50 not in blobs.get(name) for name in calls.lying(made))


def test_who_was_loud_is_seen_on_their_side(calls):
    calls.comes_in()
    made = calls.kept()
    found = calls.house.read(lambda c: service.peaks(c, made))
    assert (found.every, len(found.left)) == (50, 20)
    assert min(found.left) > 250
    assert max(found.right) == 0


@given(st.binary(min_size=1, max_size=5000))
def test_the_loudness_has_a_span_for_every_sample_whatever_is_said(samples):
    found = seen(wav(samples, bytes([SILENCE]) * len(samples))).peaks
    assert len(found.left) == len(found.right) == -(-len(samples) // (found.every * 8))
    assert max(found.right) == 0


def test_an_hour_is_drawn_in_no_more_spans_than_fit():
    assert len(seen(wav(b"\xff" * 8000 * 600, b"\xff" * 8000 * 600)).peaks.left) <= 4000


@pytest.mark.parametrize("content", [b"", b"RIFF", wav(b"\xff", b"\xff").replace(b"WAVE", b"wave"), b"x" * 100])
def test_what_is_no_recording_is_not_kept(calls, content):
    calls.comes_in()
    finished = calls.file()
    finished.path.write_bytes(content)
    with pytest.raises(NotSound):
        calls.house.write(lambda c: keep(c, finished))


def test_a_call_nobody_knows_has_no_recording(calls):
    with pytest.raises(NotFound):
        calls.kept(call="cal_x")


def test_a_finished_file_is_taken_in_and_away(calls):
    conversation = calls.comes_in()
    finished = calls.file(command="run_1.2", act="act_1", began=1_000)
    made = asyncio.run(take_in(calls.house.database, finished))
    held = calls.one(made)
    assert (held.command, held.conversation, finished.path.exists()) == ("run_1.2", conversation, False)
    assert (held.began, held.act) == (1_000, "act_1")


def test_a_file_that_is_handed_over_twice_is_kept_once(calls):
    conversation = calls.comes_in()
    finished = calls.file()
    content = finished.path.read_bytes()
    first = asyncio.run(take_in(calls.house.database, finished))
    finished.path.write_bytes(content)  # the process died before it took the file away
    assert asyncio.run(take_in(calls.house.database, finished)) == first
    assert not finished.path.exists()
    assert len(calls.house.read(lambda c: recordings_of(c, conversation))) == 1
    assert calls.house.read(lambda c: service.sound(c, first, 0, 10**6)) == content
    finished.path.write_bytes(content)
    assert calls.house.write(lambda c: keep(c, finished)) == first  # two processes at the same moment
    assert [entry.kind for entry in calls.house.journal()].count("RecordingKept") == 1


def test_of_a_call_nobody_knows_any_more_nothing_is_left_lying(calls):
    finished = calls.file(call="cal_x")
    assert asyncio.run(take_in(calls.house.database, finished)) == ""
    assert not finished.path.exists()


def test_of_somebody_forgotten_meanwhile_nothing_is_taken_in(calls):
    conversation = calls.comes_in()
    finished = calls.file()
    calls.house.write(lambda c: crm.erase(c, calls.talking.one(conversation).contact))
    assert asyncio.run(take_in(calls.house.database, finished)) == ""
    assert not finished.path.exists()
    assert calls.lying("rec") == []


def test_who_listens_is_written_once_for_each_hearing(calls):
    calls.comes_in()
    made, ada, ben = calls.kept(), calls.talking.ada, calls.talking.ben
    for member, what in ((ada, "sound"), (ada, "sound"), (ada, "words"), (ben, "sound")):
        calls.house.write(lambda c, m=member, w=what: service.heard(c, made, m, w))
    calls.house.clock.advance(timedelta(minutes=11))
    calls.house.write(lambda c: service.heard(c, made, ada, "sound"))
    rows = calls.house.read(lambda c: store.listeners(c, made))
    assert [(row["member"], row["what"]) for row in rows] == [
        (ada, "sound"), (ben, "sound"), (ada, "words"), (ada, "sound"),
    ]  # fmt: skip


def test_what_was_said_stands_beside_and_goes_with_it(calls):
    conversation = calls.comes_in()
    made = calls.kept()
    calls.house.write(lambda c: transcribed(c, made, "whisper", SAID))
    assert calls.house.read(lambda c: store.words(c, made)) == list(SAID)
    assert calls.one(made).has_words
    calls.house.write(lambda c: forget(c, made, Actor("member", calls.talking.ada), "by_hand"))
    calls.house.follow()
    calls.house.due()
    assert calls.house.read(lambda c: store.words(c, made)) == []
    assert (calls.one(made).state, calls.lying(made)) == ("erased", [])
    told = [entry for entry in calls.house.journal() if entry.kind == "RecordingTranscribed"]
    assert [entry.event.segments for entry in told] == [()]
    assert len(calls.house.read(lambda c: recordings_of(c, conversation))) == 1
    with pytest.raises(NotFound):
        calls.house.read(lambda c: service.sound(c, made, 0, 1))


def test_the_words_of_another_recording_stay(calls):
    calls.comes_in()
    first, second = calls.kept(), calls.kept()
    for each in (first, second):
        calls.house.write(lambda c, made=each: transcribed(c, made, "whisper", SAID))
    calls.house.write(lambda c: forget(c, first, HOUSE, "by_hand"))
    assert calls.house.read(lambda c: store.words(c, second)) == list(SAID)
    told = [entry.event for entry in calls.house.journal() if entry.kind == "RecordingTranscribed"]
    assert [bool(event.segments) for event in told] == [False, True]


def test_under_a_hold_it_must_stay_and_where_nobody_can_tell_too(calls):
    conversation = calls.comes_in()
    made = calls.kept()
    calls.held.add(conversation)
    with pytest.raises(RecordingMustStay):
        calls.house.write(lambda c: forget(c, made, HOUSE, "by_hand"))
    calls.house.database.tools.facts.clear()
    with pytest.raises(RecordingMustStay):
        calls.house.write(lambda c: forget(c, made, HOUSE, "by_hand"))
    assert calls.one(made).state == "kept"


def test_a_contact_who_is_erased_takes_sound_and_words_along(calls):
    conversation = calls.comes_in()
    made = calls.kept()
    calls.house.write(lambda c: transcribed(c, made, "whisper", SAID))
    calls.house.write(lambda c: crm.erase(c, calls.talking.one(conversation).contact))
    calls.house.follow()
    calls.house.due()
    assert (calls.one(made).state, calls.one(made).has_words, calls.lying(made)) == ("erased", False, [])


def test_a_conversation_deleted_for_good_takes_its_recordings_along(calls):
    conversation = calls.comes_in()
    made = calls.kept()
    calls.house.write(lambda c: set_aside(c, conversation, Actor("member", calls.talking.ada), "trash"))
    calls.house.write(lambda c: delete(c, conversation, Actor("member", calls.talking.ada)))
    calls.house.follow()
    calls.house.due()
    assert (calls.one(made).state, calls.lying(made)) == ("erased", [])


def test_it_replays_the_same(calls):
    calls.comes_in()
    made = calls.kept()
    calls.house.write(lambda c: transcribed(c, made, "whisper", SAID))
    calls.house.write(lambda c: service.heard(c, made, calls.talking.ada, "sound"))
    assert calls.house.replays_the_same()


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("bytes=0-", (0, 99)), ("bytes=10-19", (10, 19)), ("bytes=-10", (90, 99)), ("bytes=90-500", (90, 99)),
        ("bytes=-500", (0, 99)),
    ],
)  # fmt: skip
def test_a_part_is_what_was_asked_for_as_far_as_there_is(asked, part):
    assert _part(asked, 100) == part


@pytest.mark.parametrize("asked", ["bytes=100-", "bytes=5-4", "bytes=-", "lines=1-2", "bytes=a-b"])
def test_a_part_that_is_not_there_is_refused(asked):
    with pytest.raises(RangeNotThere):
        _part(asked, 100)


def test_one_answer_holds_no_more_than_it_should():
    first, last = _part("bytes=0-", 100_000_000)
    assert (first, last) == (0, 4 * 1024 * 1024 - 1)


def test_voice_hands_over_what_it_recorded_and_leaves_nothing_where_nobody_keeps_it(calls):
    calls.comes_in()
    database, finished = calls.house.database, calls.file(command="cmd_1")
    made = asyncio.run(keep_sound(database, finished))
    assert calls.one(made).command == "cmd_1"
    database.tools.facts.clear()
    finished = calls.file()
    assert asyncio.run(keep_sound(database, finished)) == ""
    assert not finished.path.exists()


@pytest.mark.parametrize("command", ["", "run_9.12"])
def test_what_a_file_is_called_says_what_it_is(tmp_path, command):
    told = Finished(Path(), "acc_1", "cal_1", 3, 1_700, "told", "act_9", command).within(tmp_path)
    assert Finished.named(told.path) == told
    assert Finished.named(tmp_path / "notes.wav") is None
    assert Finished.named(tmp_path / "cal_1.acc_1.x.1.told.act_9.-.wav") is None
