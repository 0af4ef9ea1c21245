"""What is spoken into a call comes out of it as the same words, whichever way it travels."""

import asyncio
import wave
from pathlib import Path

import pytest

from fairline.channels.voice.media.backend import Media
from fairline.channels.voice.media.clips import FileClip
from fairline.channels.voice.media.events import MediaEvent, RecordingWritten, SoundEnded
from fairline.channels.voice.media.g711 import decoded
from fairline.channels.voice.media.speech_menu import Menus
from fairline.channels.voice.media.tests.browser_phone import page_of_phone, phone
from fairline.channels.voice.media.tests.sip_side import Line, answering
from tests.support.sound import ears, spoken, words, written, wrong

HERE = "127.0.0.1"
SENTENCE = "Thank you for calling. All of our agents are busy at the moment."
PATIENCE = 30


class House:
    """A media backend and what it told."""

    def __init__(self) -> None:
        self.told: list[MediaEvent] = []
        self.media = Media(self._hear)
        self._news = asyncio.Event()

    def _hear(self, event: MediaEvent) -> None:
        self.told.append(event)
        self._news.set()

    async def tells(self, kind: type) -> MediaEvent:
        async with asyncio.timeout(PATIENCE):
            while True:
                for event in self.told:
                    if isinstance(event, kind):
                        return event
                self._news.clear()
                await self._news.wait()


@pytest.fixture
async def house():
    made = House()
    await made.media.start(1, range(25000, 25200), HERE)
    yield made
    await made.media.stop()


@pytest.mark.parametrize("kind", ["rtp", "srtp", "webrtc"])
async def test_a_sentence_is_understood_at_the_other_end(house, tmp_path, kind):
    sound = await spoken(tmp_path, SENTENCE)
    ours = await house.media.open(kind, None)
    theirs = await house.media.open(kind, ours.sdp)
    await ours.remote(theirs.sdp)
    (tmp_path / "sentence.ul").write_bytes(b"\xff" * 4000 + sound + b"\xff" * 4000)
    await theirs.record(str(tmp_path / "heard.wav"))
    await ours.play([FileClip(str(tmp_path / "sentence.ul"))], "greet")
    await house.tells(SoundEnded)
    await theirs.stop_recording()
    await house.tells(RecordingWritten)
    async with ears() as listener:
        heard = await listener.hears(tmp_path / "heard.wav")
    assert wrong(SENTENCE, heard) <= 0.2, heard


async def test_what_somebody_says_into_a_browsers_microphone_is_understood(tmp_path):
    said = "Good morning. I would like to know where my order is."
    voice = written(tmp_path / "microphone.wav", await spoken(tmp_path, said), before=1, after=1)
    line = Line("webrtc", range(25200, 25240))
    page = page_of_phone(tmp_path)
    async with answering(line, page) as side, phone(side.address, sixteen_bits(voice)) as opened:
        await opened.evaluate("phone.call()")
        await asyncio.wait_for(line.up.wait(), PATIENCE)
        async with asyncio.timeout(PATIENCE):
            await line.party.has_heard(12)  # it says the file again and again
    async with ears() as listener:
        heard = await listener.hears(written(tmp_path / "heard.wav", bytes(line.party.heard)))
    assert wrong(said, best(said, heard)) <= 0.2, heard


async def test_a_tapped_party_is_understood_by_a_menu(house, tmp_path):
    sound = await spoken(tmp_path, "opening hours", "rms")
    (tmp_path / "answer.ul").write_bytes(b"\xff" * 12000 + sound + b"\xff" * 8000)
    ours = await house.media.open("webrtc", None)
    theirs = await house.media.open("webrtc", ours.sdp)
    await ours.remote(theirs.sdp)
    menus = Menus()
    try:
        listening = await menus.listen(["billing", "opening hours"])
        await theirs.tap(str(listening.path))
        await ours.play([FileClip(str(tmp_path / "answer.ul"))], "say")
        spoken_phrase = await listening.heard(PATIENCE)
        await theirs.untap()
    finally:
        await menus.close()
    assert spoken_phrase is not None
    assert spoken_phrase.phrase == "opening hours"


def test_words_are_compared_as_one_hears_them():
    assert wrong("You are number 3, aren’t you?", "you are number three aren't you") == 0
    assert wrong("one two three four", "one too three") == 0.5
    assert words("") == []


def best(said: str, heard: str) -> str:
    """The stretch of what was heard, over and over, that is nearest to what is said once."""
    told, count = words(heard), len(words(said))
    places = range(max(1, len(told) - count + 1))
    return min((" ".join(told[at : at + count]) for at in places), key=lambda one: wrong(said, one))


def sixteen_bits(path: Path) -> Path:
    """The same as plain samples: Chromium's microphone reads no u-law."""
    with wave.open(str(path.with_suffix(".16.wav")), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        body = path.read_bytes()
        file.writeframes(decoded(body[body.index(b"data") + 8 :]).astype("<i2").tobytes())
    return path.with_suffix(".16.wav")
