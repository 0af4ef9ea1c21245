"""Keys: heard once however often they are told, gathered also when typed ahead, and pressed towards others."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.voice.media.clips import Tone
from fairline.channels.voice.media.events import Digit, DigitsGathered, SoundEnded
from fairline.channels.voice.media.g711 import VALUES, encoded
from fairline.channels.voice.media.inband import BLOCK, digits
from fairline.channels.voice.media.keyed import Asking
from fairline.channels.voice.media.keys import KEYS, event
from fairline.channels.voice.media.tests.studio import Studio, heard, offer, played
from fairline.channels.voice.media.tones import frequencies, samples, tone

PIECE = bytes(8000)


def press(studio, end, digit, at, ends=True):
    """A phone's way of telling a key: while it is down every 20 ms, and its end three times."""
    for step in range(1, 4):
        heard(end).keys(event(digit, step * 160), at, marker=step == 1)
        studio.turn(0.02)
    for _ in range(3 if ends else 0):
        heard(end).keys(event(digit, 640, is_end=True), at)


def gathered(studio):
    return [(each.digits, each.why) for each in studio.events if isinstance(each, DigitsGathered)]


def pressed(studio):
    return "".join(each.digit for each in studio.events if isinstance(each, Digit))


async def test_a_key_told_of_six_times_is_one_digit():
    studio = Studio()
    end = await studio.end("end")
    press(studio, end, "5", 5000)
    press(studio, end, "5", 7000)
    assert pressed(studio) == "55"


async def test_a_key_whose_end_was_lost_counts_once_it_falls_silent_or_the_next_begins():
    studio = Studio()
    end = await studio.end("end")
    press(studio, end, "1", 5000, ends=False)
    assert pressed(studio) == ""
    press(studio, end, "2", 7000, ends=False)
    assert pressed(studio) == "1"
    studio.turn(0.3)
    assert pressed(studio) == "12"
    heard(end).keys(event("2", 640, is_end=True), 7000)
    assert pressed(studio) == "12"


async def test_a_packet_that_comes_late_is_no_second_key():
    studio = Studio()
    end = await studio.end("end")
    press(studio, end, "1", 5000)
    press(studio, end, "2", 7000)
    heard(end).keys(event("1", 640, is_end=True), 5000)
    studio.turn(1)
    assert pressed(studio) == "12"


async def test_a_flood_of_keys_is_not_handed_on():
    studio = Studio()
    end = await studio.end("end")
    for number in range(1000):
        heard(end).keys(event("1", 640, is_end=True), 5000 + number)
        studio.turn(0.001)
    assert len(pressed(studio)) <= 25


@given(st.lists(st.binary(min_size=12, max_size=60), max_size=20))
async def test_no_packet_whatever_breaks_an_end(packets):
    studio = Studio()
    end, other = await studio.end("end", inband=True), await studio.end("other")
    end.wire(other)
    end.listen_for_silence(1)
    for rest in packets:
        for packet in (
            rest,
            b"\x80\x00" + rest[2:],
            b"\xb0\x00" + rest[2:],
            b"\x80\x65" + rest[2:],
            b"\xa0\x80" + rest[2:],
        ):
            heard(end).on_rtp(packet)
            heard(end).on_rtcp(packet)
    studio.turn(0.3)
    end.look()
    end.report()
    await end.close()


async def test_keys_are_not_taken_for_loss_or_jitter():
    studio = Studio()
    end = await studio.end("end")
    studio.talk({end: bytes(160)}, 10)
    press(studio, end, "5", 5000)
    assert end.quality().loss == 0
    assert end.quality().jitter_ms < 3


async def test_a_question_is_answered_by_the_most_digits_the_terminator_or_silence():
    studio = Studio()
    end = await studio.end("end")
    for most, least, keyed, wait in (
        (2, 1, "12", 0),
        (9, 1, "34#", 0),
        (9, 1, "5", 3.1),
        (4, 3, "67", 3.1),
        (4, 1, "", 5.1),
    ):
        end.keyed.ask(Asking("ask", most, least, "#", 5000, 3000), False)
        for digit in keyed:
            end.keyed.key(digit)
        studio.turn(wait)
    assert gathered(studio) == [
        ("12", "complete"),
        ("34", "terminator"),
        ("5", "complete"),
        ("67", "timeout"),
        ("", "timeout"),
    ]


async def test_digits_typed_ahead_answer_the_question_when_it_comes():
    studio = Studio()
    end = await studio.end("end")
    for place, digit in enumerate("1234"):
        press(studio, end, digit, 5000 + place * 2000)
    end.keyed.ask(Asking("first", 1, 1, "#", 5000, 3000), False)
    end.keyed.ask(Asking("second", 3, 1, "#", 5000, 3000), False)
    assert gathered(studio) == [("1", "complete"), ("234", "complete")]


async def test_the_first_wait_begins_when_the_question_has_been_spoken():
    studio = Studio()
    end = await studio.end("end")
    end.speaking.play(played(PIECE, command="prompt", interrupt=True))
    end.keyed.ask(Asking("ask", 1, 1, "#", 2000, 1000), end.speaking.is_playing)
    studio.turn(2.9)
    assert gathered(studio) == []
    studio.turn(0.2)
    assert gathered(studio) == [("", "timeout")]


async def test_a_key_interrupts_a_question_but_not_an_announcement():
    studio = Studio()
    end = await studio.end("end")
    end.speaking.play(played(PIECE, command="announcement"))
    press(studio, end, "1", 5000)
    assert end.speaking.is_playing
    end.speaking.play(played(PIECE, command="question", interrupt=True))
    press(studio, end, "2", 8000)
    told = [(each.command, each.why) for each in studio.events if isinstance(each, SoundEnded)]
    assert told == [("announcement", "replaced"), ("question", "digit")]


async def test_keys_go_on_to_the_other_side_as_they_came_but_not_those_that_answer_us():
    studio = Studio()
    one, other = await studio.end("one"), await studio.end("other", offer("0 101").replace("101", "96"))
    one.wire(other)
    press(studio, one, "7", 5000)
    sent = [got for got in heard(other).got if got.type == 96]
    assert {got.sound[0] for got in sent} == {7}
    assert len({got.timestamp for got in sent}) == 1
    one.keyed.ask(Asking("card", 16, 16, "", 5000, 5000, masked=True), False)
    one.rewire_keys()
    heard(other).sent.clear()
    press(studio, one, "8", 9000)
    assert heard(other).sent == []


async def test_a_key_goes_as_sound_to_a_side_that_takes_no_events():
    studio = Studio()
    one, other = await studio.end("one"), await studio.end("other", offer("0"))
    one.wire(other)
    press(studio, one, "7", 5000)
    studio.turn(0.2)
    heard_there = b"".join(got.sound for got in heard(other).got)
    blocks = VALUES[np.frombuffer(heard_there[160 : 160 + 2 * BLOCK], np.uint8)].reshape(-1, BLOCK)
    assert digits(blocks) == ["7", "7"]


async def test_digits_we_press_arrive_as_keys_with_an_end_said_three_times():
    studio = Studio()
    end, other = await studio.end("end"), Studio()
    end.speaking.say_digits("15#")
    studio.turn(1.0)
    far = await other.end("far")
    for packet in heard(end).sent:
        heard(far).on_rtp(packet)
        other.turn(0.02)
    assert pressed(other) == "15#"
    got = heard(end).got
    assert sum(each.marker for each in got) == 3
    assert len({each.timestamp for each in got}) == 3
    assert [sum(each.sound[1] & 0x80 != 0 for each in got)] == [9]
    first, last = got[0].timestamp, got[-1].timestamp
    assert abs((last - first) - 2 * 9 * 160) <= 320


async def test_talk_goes_on_after_our_keys_in_the_same_stream():
    studio = Studio()
    one, other = await studio.end("one"), await studio.end("other")
    one.wire(other)
    other.speaking.say_digits("1")
    studio.talk({one: bytes(range(160))}, 20)
    types = [got.type for got in heard(other).got]
    assert types.index(0) > types.index(101)
    assert types[-1] == 0
    assert [got.sequence for got in heard(other).got] == sorted(got.sequence for got in heard(other).got)


@pytest.mark.parametrize("digit", KEYS)
def test_a_key_is_told_by_its_sound(digit):
    for level in (-6.0, -20.0, -28.0):
        sound = VALUES[encoded(samples(frequencies(digit), 60, level))]
        assert digits(sound[50 : 50 + BLOCK].reshape(1, BLOCK)) == [digit]


def test_tones_noise_music_and_silence_are_no_keys():
    chance = np.random.default_rng(1)
    wrong = [samples((hz,), 60, -10.0)[:BLOCK] for hz in (425.0, 697.0, 1209.0, 1000.0)]
    wrong += [chance.normal(0, 3000, BLOCK).astype(np.float32), np.zeros(BLOCK, np.float32)]
    wrong += [
        samples((697.0, 770.0), 60, -10.0)[:BLOCK],
        samples((697.0, 1209.0, 300.0, 500.0, 2000.0), 60, -10.0)[:BLOCK],
    ]
    assert digits(np.stack(wrong)) == [""] * len(wrong)


async def test_keys_by_sound_are_heard_where_it_was_asked_for_and_only_there():
    studio = Studio()
    ear, deaf = await studio.end("ear", inband=True), await studio.end("deaf")
    sound = b"".join(tone(Tone(frequencies(digit), 100)) + tone(Tone((), 100)) for digit in "42")
    studio.talk({ear: sound, deaf: sound}, len(sound) // 160)
    assert [(each.end, each.digit) for each in studio.events if isinstance(each, Digit)] == [("ear", "4"), ("ear", "2")]


async def test_keys_by_sound_that_come_all_at_once_after_a_standstill_are_all_heard():
    studio = Studio()
    ear = await studio.end("ear", inband=True)
    sound = b"".join(tone(Tone(frequencies(digit), 100)) + tone(Tone((), 100)) for digit in "4421")
    for at in range(0, len(sound), 160):
        heard(ear).says(sound[at : at + 160])
    studio.turn(0.04)
    assert pressed(studio) == "4421"


async def test_keys_by_sound_are_heard_of_who_has_no_other_way_to_send_them():
    studio = Studio()
    old, other = await studio.end("old", offer("0")), await studio.end("other")
    sound = b"".join(tone(Tone(frequencies(digit), 100)) + tone(Tone((), 100)) for digit in "42")
    studio.talk({old: sound, other: sound}, len(sound) // 160)
    assert [(each.end, each.digit) for each in studio.events if isinstance(each, Digit)] == [("old", "4"), ("old", "2")]


async def test_keys_told_beside_the_sound_answer_like_any_and_go_on_to_whom_one_talks_with():
    studio = Studio()
    one, other = await studio.end("one"), await studio.end("other")
    one.wire(other)
    one.keyed.ask(Asking("pin", 2, 2, "", 5000, 5000, masked=True), False)
    one.press("42")
    assert (gathered(studio), pressed(studio)) == ([("42", "complete")], "")
    assert not other.speaking._keys
    one.press("7")
    assert pressed(studio) == "7"
    assert other.speaking._keys.digit == "7"


async def test_masked_keys_are_told_in_the_answer_alone_and_by_no_sound():
    studio = Studio()
    one, other = await studio.end("one", inband=True), await studio.end("other")
    one.wire(other)
    one.keyed.ask(Asking("card", 2, 2, "", 5000, 5000, masked=True), False)
    one.rewire_keys()
    sound = b"".join(tone(Tone(frequencies(digit), 100)) + tone(Tone((), 100)) for digit in "42")
    studio.talk({one: sound}, 10)
    assert heard(other).sent == []
    studio.talk({one: sound[1600:]}, 10)
    assert gathered(studio) == [("42", "complete")]
    assert pressed(studio) == ""
    studio.talk({one: bytes(160)}, 2)
    assert heard(other).got[-1].sound == bytes(160)
