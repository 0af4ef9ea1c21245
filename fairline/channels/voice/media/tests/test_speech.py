"""What was said in a call is written down, and phrases of a menu are understood."""

import asyncio
import socket
import sys
from importlib import import_module
from pathlib import Path

import pytest

from fairline.channels.voice.media import speech, speech_lines, speech_menu, wav
from fairline.channels.voice.media.prompts import Prompts
from fairline.channels.voice.media.speech import Whisper
from fairline.channels.voice.media.speech_lines import Deaf, Lines
from fairline.channels.voice.media.speech_menu import Menus, folders

QUIET = b"\xff"
SECOND = QUIET * 8000
MENU = ["Billing", "Technical support", "Speak to an agent", "Opening hours", "Zorgblatt"]


@pytest.fixture(scope="module")
def kept(tmp_path_factory) -> Prompts:
    return Prompts(tmp_path_factory.mktemp("prompts"))


async def said(kept: Prompts, text: str, voice: str = "slt") -> bytes:
    return (await kept.made(text, "en", voice)).path.read_bytes()


def recording(folder: Path, left: bytes, right: bytes) -> Path:
    frames = max(len(left), len(right))
    both = bytearray(2 * frames)
    both[0::2], both[1::2] = left.ljust(frames, QUIET), right.ljust(frames, QUIET)
    (folder / "call.wav").write_bytes(wav.header(frames) + bytes(both))
    return folder / "call.wav"


async def test_both_sides_of_a_call_are_written_down_with_their_times(kept, tmp_path):
    question = await said(kept, "Good morning, where is my order?")
    answer = await said(kept, "Thank you for calling. What is your order number?", "rms")
    path = recording(tmp_path, SECOND + question, SECOND * 2 + QUIET * len(question) + answer)
    whisper = Whisper()
    try:
        segments = await whisper.transcribe(path, "en-GB")
    finally:
        await whisper.close()
    theirs, ours = ([one for one in segments if one.channel == channel] for channel in ("left", "right"))
    assert segments == theirs + ours
    assert "where is my order" in " ".join(one.text for one in theirs).lower()
    assert "order number" in " ".join(one.text for one in ours).lower()
    assert abs(theirs[0].from_ms - 1000) < 350
    assert abs(ours[0].from_ms - (2000 + len(question) // 8)) < 350
    assert all(one.from_ms <= word.from_ms <= word.to_ms <= one.to_ms for one in segments for word in one.words)
    assert all(0.5 < one.confidence <= 1 for one in segments)


async def test_silence_and_noise_are_not_words(tmp_path):
    noise = bytes((number * 7919 >> 3) % 8 | 0xF8 for number in range(8000 * 4))
    whisper = Whisper()
    try:
        assert await whisper.transcribe(recording(tmp_path, SECOND * 3, noise), "en") == []
    finally:
        await whisper.close()


async def test_what_it_cannot_do_is_said_before_anybody_waits(tmp_path, monkeypatch):
    assert "does not know fr" in Whisper().why_not("fr-CH")
    assert Whisper(languages=["*"]).why_not("fr-CH") == ""
    assert "not there" in Whisper(model=str(tmp_path / "none")).why_not("en")
    with pytest.raises(Deaf, match="does not know de"):
        await Whisper().transcribe(tmp_path / "call.wav", "de")
    for module in (speech, speech_menu):
        monkeypatch.setattr(module, "find_spec", lambda _: None)
    assert "extra `speech`" in Whisper().why_not("en")
    assert "extra `speech`" in Menus().why_not("en")


async def test_what_is_no_recording_is_said_and_the_process_goes_on(tmp_path):
    (tmp_path / "call.wav").write_bytes(b"nothing")
    whisper = Whisper()
    try:
        for _ in range(2):
            with pytest.raises(Deaf, match="NotSound"):
                await whisper.transcribe(tmp_path / "call.wav", "en")
            assert whisper._lines.is_running
    finally:
        await whisper.close()


ECHO = """
import json, sys
print("{}", flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    if asked == {"die": 1}:
        break
    if asked != {"hang": 1}:
        print(line, end="", flush=True)
"""


@pytest.fixture
async def lines(tmp_path, monkeypatch):
    (tmp_path / "echo.py").write_text(ECHO)
    made = Lines("unused", (), 10, 60)
    monkeypatch.setattr(made, "_command", (sys.executable, str(tmp_path / "echo.py")))
    yield made
    await made.close()


async def test_a_process_that_dies_or_hangs_is_started_again(lines):
    assert await lines.ask({"a": 1}, 10) == {"a": 1}
    with pytest.raises(Deaf, match="ended"):
        await lines.ask({"die": 1}, 10)
    assert await lines.ask({"a": 2}, 10) == {"a": 2}
    with pytest.raises(Deaf, match="Timeout"):
        await lines.ask({"hang": 1}, 0.2)
    assert await lines.ask({"a": 3}, 10) == {"a": 3}


async def test_a_process_nobody_asks_is_ended(lines, monkeypatch):
    monkeypatch.setattr(lines, "_idle", 0.0)
    await lines.ask({"a": 1}, 10)
    await asyncio.wait_for(lines._child.wait(), 10)
    assert not lines.is_running
    assert speech_lines.LONGEST > 1_000_000


async def speak(path: Path, sound: bytes) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as worker:
        worker.connect(str(path))
        for at in range(0, len(sound), 160):
            worker.send(sound[at : at + 160])
            await asyncio.sleep(0)


@pytest.fixture
async def menus():
    made = Menus()
    yield made
    await made.close()


async def test_a_phrase_of_a_menu_is_understood_and_another_is_not(kept, menus):
    listening = await menus.listen(MENU)
    assert listening.unknown == ("Zorgblatt",)
    for phrase in ("Billing", "Speak to an agent", "Opening hours"):
        await speak(listening.path, SECOND + await said(kept, phrase, "rms") + SECOND)
        spoken = await listening.heard(40)
        assert spoken is not None
        assert spoken.phrase == phrase
        assert 0 <= spoken.confidence <= 1
    await speak(listening.path, SECOND + await said(kept, "what is the weather like", "rms") + SECOND)
    spoken = await listening.heard(40)
    assert spoken is not None
    assert spoken.phrase == ""
    await listening.stop()


async def test_each_party_is_listened_to_for_its_own_phrases(kept, menus):
    one, other = await menus.listen(["yes", "no"]), await menus.listen(["billing", "returns"])
    await speak(one.path, SECOND + await said(kept, "yes", "rms") + SECOND)
    await speak(other.path, SECOND + await said(kept, "billing", "rms") + SECOND)
    heard = [await one.heard(40), await other.heard(40)]
    assert [spoken and spoken.phrase for spoken in heard] == ["yes", "billing"]
    await one.stop()
    await one.stop()
    assert await other.heard(0.05) is None
    assert not one.path.exists() or await other.heard(0.5) is None


async def test_words_nobody_knows_make_no_menu(menus):
    with pytest.raises(Deaf, match="no phrase"):
        await menus.listen(["Zorgblatt"])


async def test_when_the_process_ends_whoever_waits_is_told(menus):
    listening = await menus.listen(["yes"])
    menus._child.kill()
    with pytest.raises(Deaf, match="ended"):
        await listening.heard(40)
    assert (await menus.listen(["yes"])).path != listening.path


async def test_a_language_is_understood_by_the_model_of_its_folder(kept, tmp_path):
    menus = Menus(folders(f"fr={import_module('pocketsphinx').get_model_path('en-us')}, de={tmp_path / 'none'}"))
    assert menus.why_not("fr-CH") == ""
    assert "is not there" in menus.why_not("de")
    try:
        listening = await menus.listen(["service", "restaurant"], "fr-CH")
        await speak(listening.path, SECOND + await said(kept, "restaurant", "rms") + SECOND)
        spoken = await listening.heard(40)
        assert spoken is not None
        assert spoken.phrase == "restaurant"
    finally:
        await menus.close()


async def test_a_folder_without_a_model_is_said_to_be_none(tmp_path):
    menus = Menus(folders(f"de={tmp_path}"))
    try:
        with pytest.raises(Deaf, match="cannot be read"):
            await menus.listen(["ja"], "de")
    finally:
        await menus.close()


def test_models_that_are_not_written_as_they_should_be_are_not_taken():
    assert folders("") == {}
    with pytest.raises(ValueError, match="fr=/folder"):
        folders("/srv/french")


async def test_a_menu_in_french_is_not_pretended(menus):
    with pytest.raises(Deaf, match="no model of fr"):
        await menus.listen(["oui"], "fr-CH")
