"""Recordings: who said what, when, in which channel; what must not be kept is not; what was cut off can be read."""

import wave
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

import pytest

from fairline.channels.voice.media.events import RecordingFailed, RecordingWritten
from fairline.channels.voice.media.keeping import Keeping
from fairline.channels.voice.media.keyed import Asking
from fairline.channels.voice.media.keys import event
from fairline.channels.voice.media.recorder import Recorder
from fairline.channels.voice.media.recordings import Recordings
from fairline.channels.voice.media.tests.studio import Studio, heard, played
from fairline.channels.voice.media.track import Track
from fairline.channels.voice.media.wav import HEAD, header, mend, read

ONE, TWO = bytes([1]) * 160, bytes([2]) * 160
QUIET = 0xFF


class Recorded:
    """A studio with a recording machine; what its thread hands back is done between two seconds."""

    def __init__(self):
        self.studio = Studio()
        self.handed: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self.keeping = Keeping(self.handed.put)
        self.recordings = Recordings(self.keeping, self.studio.timers.time, self.studio.events.append)

    def talk(self, ends, seconds):
        for _ in range(round(seconds)):
            self.studio.talk(ends, 50)
            self.recordings.flush()
            self.take()

    def take(self):
        while not self.handed.empty():
            self.handed.get()()

    def stop(self, end):
        end.off_record()
        self.keeping.stop()
        self.take()
        return self.studio.events[-1]


@pytest.fixture
def recorded():
    made = Recorded()
    yield made
    made.keeping.stop()


async def test_one_party_is_left_the_other_right_and_each_byte_is_as_it_was_said(recorded, tmp_path):
    contact, agent = await recorded.studio.end("contact"), await recorded.studio.end("agent")
    contact.wire(agent)
    recorded.recordings.begin(contact, str(tmp_path / "call.wav"), agent)
    recorded.talk({contact: ONE, agent: TWO}, 3)
    told = recorded.stop(contact)
    assert told == RecordingWritten("contact", str(tmp_path / "call.wav"), 3000, ())
    kept = read(tmp_path / "call.wav")
    assert kept.ms == 3000
    assert set(kept.left) == {1}
    assert set(kept.right) == {2}
    assert (tmp_path / "call.wav").stat().st_mode & 0o777 == 0o600


async def test_without_another_the_right_channel_is_all_that_is_heard(recorded, tmp_path):
    contact, agent = await recorded.studio.end("contact"), await recorded.studio.end("agent")
    recorded.recordings.begin(contact, str(tmp_path / "call.wav"), None)
    contact.speaking.play(played(bytes([3]) * 8000))
    recorded.talk({contact: ONE}, 1)
    recorded.studio.turn(0.1)
    contact.wire(agent)
    recorded.talk({contact: ONE, agent: TWO}, 1)
    recorded.stop(contact)
    kept = read(tmp_path / "call.wav")
    assert kept.right.count(3) == 8000
    assert 7800 <= kept.right.count(2) <= 8000
    assert kept.right.rindex(bytes([3])) < kept.right.index(bytes([2]))


async def test_lost_packets_are_silence_and_the_channels_stay_together(recorded, tmp_path):
    contact, agent = await recorded.studio.end("contact"), await recorded.studio.end("agent")
    recorded.recordings.begin(contact, str(tmp_path / "call.wav"), agent)
    for number in range(50):
        if number % 10:
            heard(contact).says(ONE, skip=1 if number % 10 == 1 and number > 1 else 0)
        heard(agent).says(TWO)
        recorded.studio.turn(0.02)
    recorded.stop(contact)
    kept = read(tmp_path / "call.wav")
    assert len(kept.left) == len(kept.right) == 8000
    assert kept.left.count(QUIET) == 5 * 160
    assert kept.left[-160:] == ONE


async def test_a_pause_leaves_silence_in_both_and_a_mark(recorded, tmp_path):
    contact, agent = await recorded.studio.end("contact"), await recorded.studio.end("agent")
    recorded.recordings.begin(contact, str(tmp_path / "call.wav"), agent)
    talk = {contact: ONE, agent: TWO}
    recorded.talk(talk, 2)
    contact.pause_recording(True)
    recorded.talk(talk, 2)
    contact.pause_recording(False)
    recorded.talk(talk, 1)
    told = recorded.stop(contact)
    assert told.gaps == ((2000, 4000, "paused"),)
    kept = read(tmp_path / "call.wav")
    for channel, sound in ((kept.left, 1), (kept.right, 2)):
        assert set(channel[:15_800]) == {sound}
        assert set(channel[16_000:32_000]) == {QUIET}
        assert set(channel[32_200:]) == {sound}


async def test_what_came_in_a_burst_before_a_pause_does_not_reach_into_it(tmp_path):
    now, kept = 0.0, bytearray()

    class File:
        def write(self, sound):
            kept.extend(sound)

        def close(self, frames, done):
            done("")

    recorder = Recorder(File(), lambda: now)
    for packet in range(10):
        recorder.left(1, packet * 160, ONE)
    now = 0.1
    recorder.pause()
    for now in (2.0, 4.0):  # noqa: B007  # the recorder reads it as its clock
        recorder.flush()
    recorder.resume()
    recorder.left(1, 32_160, ONE)
    told = []
    recorder.stop(lambda *more: told.append(more))
    assert told[0][1] == ((100, 4000, "paused"),)
    assert set(bytes(kept)[0:1600:2]) == {1}
    assert set(bytes(kept)[1600:64_000]) == {QUIET}


async def test_a_recording_stopped_in_a_pause_ends_with_it(recorded, tmp_path):
    contact = await recorded.studio.end("contact")
    recorded.recordings.begin(contact, str(tmp_path / "call.wav"), None)
    contact.pause_recording(True)
    recorded.talk({contact: ONE}, 2)
    assert recorded.stop(contact).gaps == ((0, 2000, "paused"),)
    assert set(read(tmp_path / "call.wav").left) == {QUIET}


async def test_no_sound_of_a_key_stays_in_either_channel_nor_what_leaked_before_it(recorded, tmp_path):
    contact, agent = await recorded.studio.end("contact"), await recorded.studio.end("agent")
    recorded.recordings.begin(contact, str(tmp_path / "call.wav"), agent)
    recorded.talk({contact: ONE, agent: TWO}, 2)
    for step in range(1, 6):
        heard(contact).keys(event("4", step * 160), 90_000)
        heard(contact).says(ONE)
        heard(agent).says(TWO)
        recorded.studio.turn(0.02)
    recorded.talk({contact: ONE, agent: TWO}, 2)
    told = recorded.stop(contact)
    ((start, end, why),) = told.gaps
    assert why == "digits"
    assert start <= 1900
    assert end >= 2150
    kept = read(tmp_path / "call.wav")
    for channel in (kept.left, kept.right):
        assert set(channel[start * 8 : end * 8]) == {QUIET}
        assert QUIET not in channel[: start * 8 - 160]


async def test_what_cannot_be_written_is_told_at_once_and_once_and_never_silently_lost(recorded, tmp_path):
    contact = await recorded.studio.end("contact")
    path = str(tmp_path / "no" / "such" / "folder.wav")
    recorded.recordings.begin(contact, path, None)
    recorded.handed.get(timeout=30)()
    failed = RecordingFailed("contact", path, "No such file or directory")
    assert recorded.studio.events[-1] == failed
    recorded.talk({contact: ONE}, 2)
    recorded.stop(contact)
    assert [each for each in recorded.studio.events if isinstance(each, RecordingFailed)] == [failed]


async def test_what_failed_does_not_end_the_recording_that_was_begun_after_it(recorded, tmp_path):
    contact = await recorded.studio.end("contact")
    recorded.recordings.begin(contact, str(tmp_path / "no" / "folder.wav"), None)
    recorded.recordings.begin(contact, str(tmp_path / "call.wav"), None)
    recorded.handed.get(timeout=30)()
    recorded.talk({contact: ONE}, 2)
    assert recorded.stop(contact) == RecordingWritten("contact", str(tmp_path / "call.wav"), 2000, ())


@pytest.mark.parametrize("begins_first", [True, False])
async def test_while_secret_digits_are_asked_for_neither_side_is_recorded(recorded, tmp_path, begins_first):
    contact, agent = await recorded.studio.end("contact"), await recorded.studio.end("agent")
    path, talk = str(tmp_path / "call.wav"), {contact: ONE, agent: TWO}
    secret = Asking("pin", 4, 4, "", 9_000, 9_000, masked=True)
    if begins_first:
        recorded.recordings.begin(contact, path, agent)
        recorded.talk(talk, 2)
    contact.keyed.ask(secret, False)
    contact.rewire_keys()
    if not begins_first:
        recorded.recordings.begin(contact, path, agent)
    recorded.talk(talk, 2)
    contact.keyed.cut()
    recorded.talk(talk, 1)
    told = recorded.stop(contact)
    start = 2000 if begins_first else 0
    assert told.gaps == ((start, start + 2000, "digits"),)
    kept = read(tmp_path / "call.wav")
    for channel, sound in ((kept.left, 1), (kept.right, 2)):
        assert set(channel[start * 8 : start * 8 + 16_000]) == {QUIET}
        assert set(channel[start * 8 + 16_200 :]) == {sound}


async def test_a_file_whose_writer_died_can_be_read_and_mended(recorded, tmp_path):
    contact = await recorded.studio.end("contact")
    path = tmp_path / "call.wav"
    recorded.recordings.begin(contact, str(path), None)
    recorded.talk({contact: ONE}, 5)
    recorded.keeping.stop()  # everything asked for is on disk, and no more will be: the worker is dead
    assert path.read_bytes()[:HEAD] == header(0)
    kept = read(path)
    assert kept.ms == 3500
    path.write_bytes(path.read_bytes() + b"\x01")
    assert mend(path)
    assert path.read_bytes()[:HEAD] == header(28_000)
    assert path.stat().st_size == HEAD + 56_000
    assert not mend(path)
    assert read(path) == kept


def test_programs_that_read_sound_know_the_header(tmp_path):
    head = header(8000)
    assert len(head) == HEAD
    assert head[20:22] == b"\x07\x00"
    (tmp_path / "x.wav").write_bytes(head + bytes(16_000))
    with pytest.raises(wave.Error, match="unknown format: 7"):  # the standard library reads the header, and PCM alone
        wave.open(str(tmp_path / "x.wav"))  # noqa: SIM115  # it does not open
    (tmp_path / "y.wav").write_bytes(b"not a sound")
    with pytest.raises(ValueError, match="no recording of ours"):
        read(Path(tmp_path / "y.wav"))


def test_a_stream_that_jumps_in_time_begins_anew_where_the_clock_is():
    track = Track()
    track.put(7, 0, ONE, 0)
    track.put(7, 5_000_000, TWO, 160)
    assert track.take(320) == ONE + TWO
    track.put(7, 5_000_000 - 1600, ONE, 320)  # too late: its place is closed
    assert track.take(480) == bytes([QUIET]) * 160


def test_clocks_that_run_apart_do_not_move_sound_by_more_than_a_second():
    track = Track()
    for number in range(3000):
        track.put(7, number * 160, ONE, int(number * 160 * 1.01))
    assert abs(len(track.take(3000 * 162)) - 3000 * 162) == 0


async def test_the_recorder_keeps_little_in_memory():
    studio = Studio()

    class Nowhere:
        size = 0

        def write(self, sound):
            self.size += len(sound)

        def close(self, frames, done):
            done("")

    file = Nowhere()
    recorder = Recorder(file, studio.timers.time)
    for number in range(500):
        recorder.left(7, number * 160, ONE)
        studio.turn(0.02)
        if number % 50 == 49:
            recorder.flush()
    assert file.size == 2 * (80_000 - 12_000)
