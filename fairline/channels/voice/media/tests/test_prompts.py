"""Texts become sound once, and files that people upload become what a telephone can play, with their rights."""

import asyncio
import io
import math
import struct
import sys
from array import array
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from fairline.channels.voice.media import prompts_rights as rights
from fairline.channels.voice.media.prompts import MOST, Prompts
from fairline.channels.voice.media.prompts_made import Unspoken, run
from fairline.channels.voice.media.prompts_uploaded import taken_in
from fairline.channels.voice.media.prompts_voices import Programs, chosen, plain, voices
from fairline.channels.voice.media.swapped import alaw_code, ulaw_code, ulaw_value

OURS = rights.Rights("Harbour Bikes", rights.OWN, frozenset({rights.CALLS}), owner_allows=True, law_allows=True)
JUNE_30 = date(2027, 6, 30)
LICENSED = replace(OURS, basis=rights.LICENCE, proof="SUISA 4711", until=JUNE_30)
NONE = Programs(espeak="", flite="", piper="")


def sine(rate: int, seconds: float = 1.0, height: float = 0.3) -> list[float]:
    return [height * math.sin(2 * math.pi * 440 * at / rate) for at in range(int(rate * seconds))]


def wav(kind: int, bits: int, rate: int, body: bytes, channels: int = 1) -> bytes:
    frame = channels * bits // 8
    head = struct.pack("<HHIIHH", kind, channels, rate, rate * frame, frame, bits)
    parts = b"fmt " + struct.pack("<I", len(head)) + head + b"data" + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", 4 + len(parts)) + b"WAVE" + parts


def sixteen(samples: list[float]) -> bytes:
    return array("h", [int(sample * 32767) for sample in samples]).tobytes()


KINDS = {
    "16 bits at 44.1 kHz": wav(1, 16, 44_100, sixteen(sine(44_100))),
    "stereo": wav(1, 16, 16_000, sixteen([s for sample in sine(16_000) for s in (sample, sample)]), channels=2),
    "8 bits": wav(1, 8, 8000, bytes(int(128 + 127 * sample) for sample in sine(8000))),
    "24 bits": wav(1, 24, 8000, b"".join(struct.pack("<i", int(s * (1 << 23)))[:3] for s in sine(8000))),
    "32 bits": wav(1, 32, 8000, array("i", [int(s * (1 << 31)) for s in sine(8000)]).tobytes()),
    "float": wav(3, 32, 8000, array("f", sine(8000)).tobytes()),
    "u-law": wav(7, 8, 8000, bytes(ulaw_code(int(sample * 32767)) for sample in sine(8000))),
    "A-law": wav(6, 8, 8000, bytes(alaw_code(int(sample * 32767)) for sample in sine(8000))),
}


def packed(form: str, subtype: str) -> bytes:
    """The same tone in a packed form, by libsndfile."""
    soundfile = import_module("soundfile")
    out = io.BytesIO()
    soundfile.write(out, sine(44_100), 44_100, format=form, subtype=subtype)
    return out.getvalue()


@pytest.fixture
def made(tmp_path: Path) -> Prompts:
    return Prompts(tmp_path / "prompts")


@pytest.mark.parametrize(
    ("language", "text"), [("en", "You are number three in the queue."), ("fr-CH", "Vous êtes en troisième position.")]
)
async def test_a_text_becomes_telephone_sound_in_its_language(made, language, text):
    sound = await made.made(text, language)
    body = sound.path.read_bytes()
    assert 1200 < sound.ms < 6000
    assert len(body) == sound.ms * 8 or abs(len(body) - sound.ms * 8) < 8
    assert 0.1 < sound.peak <= 0.9
    assert max(abs(ulaw_value(code)) for code in body) > 3000


async def test_the_same_text_is_spoken_once_however_many_ask(made, tmp_path):
    first, second = await asyncio.gather(made.made("Welcome", "en"), made.made("Welcome ", "en"))
    written = first.path.stat().st_mtime_ns
    again = await Prompts(tmp_path / "prompts").made("Welcome", "en")
    assert first == second == again
    assert again.path.stat().st_mtime_ns == written
    assert len(list((tmp_path / "prompts").glob("*.ul"))) == 1


async def test_another_voice_is_another_sound(made):
    assert (await made.made("Welcome", "en", "rms")).path != (await made.made("Welcome", "en", "slt")).path


async def test_without_any_program_that_speaks_it_is_said_so(tmp_path):
    with pytest.raises(Unspoken, match=r"no_voice.*espeak-ng"):
        await Prompts(tmp_path, NONE).made("Welcome", "en")


async def test_a_language_nobody_speaks_is_not_read_with_another_tongue(made):
    with pytest.raises(Unspoken, match="no_voice"):
        await made.made("Grüezi", "de")


@pytest.mark.parametrize(("text", "why"), [("", "silent"), (" \n\t", "silent"), ("a" * (MOST + 1), "too_long")])
async def test_nothing_and_too_much_are_not_spoken(made, text, why):
    with pytest.raises(Unspoken, match=why):
        await made.made(text, "en")


async def test_a_text_is_never_a_command(made, tmp_path):
    sound = await made.made(f"-w {tmp_path}/escaped [[ph@neemz]] $(touch {tmp_path}/escaped)", "en-GB")
    assert sound.ms > 500
    assert not (tmp_path / "escaped").exists()
    assert plain("one\ntwo\x00 [[x]]") == "one two [ [x] ]"


async def test_a_program_that_hangs_is_ended(tmp_path):
    with pytest.raises(Unspoken, match="too_slow"):
        await run([sys.executable, "-c", "import threading; threading.Event().wait()"], 0.3)


async def test_a_program_that_fails_says_how():
    with pytest.raises(Unspoken, match=r"failed.*ended with 3"):
        await run([sys.executable, "-c", "raise SystemExit(3)"], 10)


def test_a_voice_is_chosen_by_name_then_region_then_language(tmp_path):
    model = tmp_path / "joe.onnx"
    model.touch()
    programs = Programs(piper=sys.executable, models={"joe": ("en-US", str(model)), "gone": ("fr-FR", "nowhere.onnx")})
    assert next(voice.name for voice in voices(programs)) == "joe"
    named = [chosen(programs, *asked) for asked in [("en",), ("en-GB",), ("fr-CH",), ("fr",), ("en", "rms"), ("xx",)]]
    assert [voice and voice.name for voice in named] == ["joe", "en-gb", "fr-ch", "fr-fr", "rms", None]


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_of_wav_is_read_by_our_own_hand(kind):
    piece = await taken_in(KINDS[kind], OURS)
    assert abs(piece.ms - 1000) < 15
    assert 0.1 < piece.peak < 0.3
    turns = sum(ulaw_value(a) < 0 <= ulaw_value(b) for a, b in zip(piece.sound, piece.sound[1:], strict=False))
    assert abs(turns - 440) < 8


@pytest.mark.parametrize(("form", "subtype"), [("MP3", "MPEG_LAYER_III"), ("OGG", "VORBIS"), ("FLAC", "PCM_16")])
async def test_packed_files_are_unpacked(form, subtype):
    piece = await taken_in(packed(form, subtype), OURS)
    assert abs(piece.ms - 1000) < 150


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"#EXTM3U\nhttp://127.0.0.1:9/secret\n", "not_sound"),
        (b"", "not_sound"),
        (b"RIFF\x00\x00\x00\x00WAVE", "not_sound"),
        (wav(1, 16, 8000, bytes(16_000)), "silent"),
        (wav(1, 16, 8000, sixteen(sine(8000, 3.0))), "too_long"),
    ],
)
async def test_what_is_no_sound_or_too_much_of_it_is_refused(content, why):
    with pytest.raises(Unspoken, match=why):
        await taken_in(content, OURS, longest=2.0)


@pytest.mark.parametrize("instead", [{"basis": ""}, {"owner": " "}, {"owner_allows": False}, {"law_allows": False}])
async def test_a_piece_without_its_tag_is_refused(instead):
    with pytest.raises(Unspoken, match="rights"):
        await taken_in(KINDS["u-law"], replace(OURS, **instead))


def test_a_licence_needs_proof():
    assert rights.missing(replace(LICENSED, proof="")) == ["proof"]
    assert rights.missing(LICENSED) == []


def test_a_licence_that_ends_on_30_june_is_not_played_on_1_july():
    assert rights.may_be_played(LICENSED, JUNE_30)
    assert not rights.may_be_played(LICENSED, date(2027, 7, 1))
    assert rights.may_be_played(OURS, date(2099, 1, 1))


def test_its_owner_is_warned_thirty_days_before():
    assert not rights.is_due_a_warning(LICENSED, date(2027, 5, 30))
    assert rights.is_due_a_warning(LICENSED, date(2027, 5, 31))
    assert not rights.is_due_a_warning(OURS, date(2027, 6, 1))


def test_what_may_be_printed_may_not_be_played():
    assert not rights.may_be_played(replace(OURS, manners=frozenset({"print"})), JUNE_30)


def test_a_tag_is_kept_and_read_again():
    assert rights.read(rights.written(LICENSED)) == LICENSED
