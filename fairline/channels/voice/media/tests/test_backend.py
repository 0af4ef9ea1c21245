"""The house and its media workers, whole: real processes, real sockets."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from fairline.channels.voice.media.backend import Media
from fairline.channels.voice.media.clips import BEEP, FileClip, Music, Tone, ringback
from fairline.channels.voice.media.errors import Apart, EndGone, NoRoom, Unacceptable
from fairline.channels.voice.media.events import DigitsGathered, EndLost, RecordingWritten, Silence, SoundEnded
from fairline.channels.voice.media.g711 import decoded
from fairline.channels.voice.media.keys import event
from fairline.channels.voice.media.music import music
from fairline.channels.voice.media.tests.rtp_phone import PATIENCE, RtpPhone, free_range
from fairline.channels.voice.media.wav import read

SOUND = bytes(range(160))


class Told:
    """Events as they come."""

    def __init__(self) -> None:
        self.events, self._news = list[Any](), asyncio.Event()

    def __call__(self, event) -> None:
        self.events.append(event)
        self._news.set()

    async def one(self, kind):
        """The first event of a kind."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for event in self.events:
                    if isinstance(event, kind):
                        return event
                self._news.clear()
                await self._news.wait()


@pytest.fixture
async def told():
    return Told()


@pytest.fixture
async def media(told):
    made = Media(told)
    await made.start(1, free_range(400), "127.0.0.1")
    yield made
    await made.stop()


@pytest.fixture
async def phones():
    made = [await RtpPhone.begin() for _ in range(2)]
    yield made
    for phone in made:
        phone.close()


async def ends_of(media, phones):
    first = await media.open("rtp", phones[0].offer())
    second = await media.open("rtp", None, near=first)
    await second.remote(phones[1].offer("8 101"))
    for phone, end in zip(phones, (first, second), strict=True):
        phone.connect(end.sdp)
    return first, second


def open_files(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


async def fill(media, phones, ends):
    for _ in range(101):
        ends.append(await media.open("rtp", phones[0].offer()))


async def test_a_call_from_prompt_to_recording(media, phones, told, tmp_path):
    first, second = await ends_of(media, phones)
    (tmp_path / "hello.ul").write_bytes(SOUND * 10)
    await first.play([FileClip(str(tmp_path / "hello.ul"))], "hello")
    assert (await told.one(SoundEnded)).why == "done"
    await phones[0].hears(SOUND)
    await first.record(str(tmp_path / "call.wav"), second)
    await first.wire(second)
    for _ in range(10):
        phones[0].says(SOUND)
        phones[1].says(SOUND, type=8)
    await phones[1].until(lambda: sum(each.type == 8 for each in phones[1].heard) >= 10)
    quality = await first.quality()
    assert (quality.packets, quality.loss) == (10, 0)
    assert quality.mos > 4
    await first.close()
    written = await told.one(RecordingWritten)
    assert SOUND in read(Path(written.path)).left
    await second.close()


async def test_a_file_that_is_not_there_is_an_error_and_the_call_goes_on(media, phones, tmp_path):
    first, _ = await ends_of(media, phones)
    with pytest.raises(Exception, match="No such file"):
        await first.play([FileClip(str(tmp_path / "none.ul"))], "hello")
    await first.play([*BEEP, *ringback("US"), Music()], "again", loop=True, offset_ms=100)
    await phones[0].until(lambda: len(phones[0].heard) > 3)
    await first.stop_sound()
    await first.close()


async def test_a_room_with_gains_a_question_and_an_ear(media, phones, told, tmp_path):
    third = await RtpPhone.begin()
    trio = [*phones, third]
    ends = [await media.open("rtp", phone.offer()) for phone in trio]
    for phone, end in zip(trio, ends, strict=True):
        phone.connect(end.sdp)
        await end.join("room")
    contact, agent, supervisor = ends
    await media.gain("room", contact, supervisor, 0.0)
    await agent.mute(True)
    await supervisor.silence(300)
    loud = bytes([0x10]) * 160
    for _ in range(10):
        third.says(loud)
        phones[1].says(loud)
    await phones[1].until(lambda: any(each.sound[0] not in (0xFF, 0x7F) for each in phones[1].heard))
    assert all(set(each.sound) <= {0xFF, 0x7F} for each in phones[0].heard), "who whispers is not heard by the contact"
    assert (await told.one(Silence)).end == supervisor.id
    await contact.gather("ask", 1, 1, "#", 5000, 5000, masked=True)
    phones[0].says(event("4", 640, is_end=True), type=101)
    gathered = await told.one(DigitsGathered)
    assert (gathered.command, gathered.digits, gathered.why) == ("ask", "4", "complete")
    await contact.send_digits("7")
    await phones[0].until(lambda: any(each.type == 101 for each in phones[0].heard))
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "ear"))
        ear.setblocking(False)
        await contact.tap(str(tmp_path / "ear"))
        phones[0].says(loud)
        async with asyncio.timeout(PATIENCE):
            assert await asyncio.get_running_loop().sock_recv(ear, 400) == loud
        await contact.untap()
    for end in ends:
        await end.leave()
        await end.unwire()
        await end.pause()
        await end.resume()
        await end.stop_recording()
        await end.close()
    third.close()


async def test_an_offer_without_sound_of_ours_is_refused_and_takes_no_port(media, phones):
    for _ in range(250):  # more than there are pairs
        with pytest.raises(Unacceptable):
            await media.open("rtp", phones[0].offer("9"))


async def test_hold_and_take_back_by_either_side(media, phones):
    first, _ = await ends_of(media, phones)
    assert "a=recvonly" in await first.reoffer(phones[0].offer(direction="sendonly"))
    assert first.held
    await first.reoffer(phones[0].offer())
    assert not first.held
    assert "a=sendonly" in await first.offer(hold=True)
    assert "a=sendrecv" in await first.offer(hold=False)


async def test_a_thousand_calls_leave_nothing_behind(media, phones):
    pid = media._hands[0]._process.pid
    await (await media.open("rtp", phones[0].offer())).close()
    before = open_files(pid)
    for _ in range(1000):
        end = await media.open("rtp", phones[0].offer())
        await end.close()
    assert open_files(pid) == before
    ends = [await media.open("rtp", phones[0].offer()) for _ in range(100)]
    with pytest.raises(NoRoom):
        await fill(media, phones, ends)
    for end in ends:
        await end.close()
    await end.close()


async def test_a_worker_that_dies_loses_its_ends_tells_so_and_another_takes_its_place(media, phones, told):
    first, _ = await ends_of(media, phones)
    os.kill(media._hands[0]._process.pid, signal.SIGKILL)
    assert (await told.one(EndLost)).why == "worker"
    with pytest.raises(EndGone):
        await first.quality()
    await first.stop_sound()
    await first.close()
    async with asyncio.timeout(PATIENCE):
        await media._hands[0].ready.wait()
    again = await media.open("rtp", phones[0].offer())
    await again.close()


async def test_a_worker_that_cannot_work_is_told_at_once_with_its_last_words():
    media = Media()
    with pytest.raises(NoRoom, match="Expected `str`, got `int`"):
        await media.start(1, free_range(40), 17)  # type: ignore[arg-type]  # an address no worker understands


async def test_what_is_stopped_leaves_no_process_no_folder_and_a_whole_recording(told, phones, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    media = Media(told)
    await media.start(2, free_range(200), "127.0.0.1")
    pids = [hand._process.pid for hand in media._hands if hand._process]
    assert os.listdir(tmp_path) == []
    first = await media.open("rtp", phones[0].offer())
    other = await media.open("rtp", phones[1].offer())
    assert first.hand is not other.hand, "the least busy worker takes the next"
    with pytest.raises(Apart):
        await first.wire(other)
    await first.record(str(tmp_path / "call.wav"), None)
    await media.stop()
    assert read(tmp_path / "call.wav").ms >= 0
    assert (await told.one(RecordingWritten)).end == first.id
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    with pytest.raises(NoRoom):
        await media.open("rtp", None)


def test_the_house_itself_loads_no_sound():
    words = (
        "import sys, fairline.channels.voice.media.backend as b, fairline.channels.voice.media.clips;"
        "print([n for n in ('numpy', 'uvloop', 'aiortc') if n in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_the_music_is_ours_soft_and_ends_where_it_begins():
    loop = music()
    assert 15 < len(loop) / 8000 < 30
    sound = decoded(loop)
    assert 5000 < abs(sound).max() < 9000
    assert abs(sound[0] - sound[-1]) < 1500, "no click where it begins again"
    quiet = [abs(sound[start : start + 4000]).max() for start in range(0, len(sound), 4000)]
    assert min(quiet) > 300, "never so silent that somebody thinks the line is dead"


def test_ringing_sounds_as_where_one_is():
    assert ringback("CH") == (Tone((425.0,), 1000), Tone((), 4000))
    assert ringback("CA") == ringback("US")
    assert [piece.ms for piece in ringback("GB") if isinstance(piece, Tone)] == [400, 200, 400, 2000]
