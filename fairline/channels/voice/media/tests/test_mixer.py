"""Rooms: three tones go in, and a Fourier transform tells who hears whom."""

import numpy as np

from fairline.channels.voice.media.clips import Tone
from fairline.channels.voice.media.g711 import decoded
from fairline.channels.voice.media.tests.studio import Studio, heard, played
from fairline.channels.voice.media.tones import tone

TONES = {"contact": 500.0, "agent": 1000.0, "supervisor": 1700.0}
LONG = 50  # frames: a second


def loud(sound: bytes) -> set[float]:
    """Which of the tones are in a sound."""
    samples = decoded(sound[-4000:])  # half a second: bins of 2 Hz
    power = np.abs(np.fft.rfft(samples)) / len(samples)
    return {hz for hz in (*TONES.values(), 2200.0) if power[round(hz / 2)] > 200}


async def room(studio, gains=()):
    ends = {name: await studio.end(name) for name in TONES}
    for end in ends.values():
        end.join("room")
    for listener, speaker, gain in gains:
        studio.rooms.room("room").gain(listener, speaker, gain)
    return ends


def talk(studio, ends, frames=LONG):
    studio.talk({end: tone(Tone((TONES[name],), 1000)) for name, end in ends.items()}, frames)
    return {name: loud(b"".join(got.sound for got in heard(end).got)) for name, end in ends.items()}


async def test_three_in_a_room_each_hear_the_two_others_and_not_themselves():
    studio = Studio()
    assert talk(studio, await room(studio)) == {
        "contact": {1000.0, 1700.0},
        "agent": {500.0, 1700.0},
        "supervisor": {500.0, 1000.0},
    }


async def test_who_listens_hears_both_and_is_heard_by_nobody():
    studio = Studio()
    ends = await room(studio, [("contact", "supervisor", 0), ("agent", "supervisor", 0)])
    assert talk(studio, ends) == {"contact": {1000.0}, "agent": {500.0}, "supervisor": {500.0, 1000.0}}


async def test_who_whispers_is_heard_by_the_agent_alone():
    studio = Studio()
    ends = await room(studio, [("contact", "supervisor", 0)])
    told = talk(studio, ends)
    assert told["contact"] == {1000.0}
    assert told["agent"] == {500.0, 1700.0}


async def test_gains_change_in_the_middle_of_the_talk():
    studio = Studio()
    ends = await room(studio, [("contact", "supervisor", 0)])
    assert talk(studio, ends)["contact"] == {1000.0}
    studio.rooms.room("room").gain("contact", "supervisor", 1)
    assert talk(studio, ends)["contact"] == {1000.0, 1700.0}


async def test_somebody_muted_is_heard_by_nobody_and_hears_everybody():
    studio = Studio()
    ends = await room(studio)
    ends["agent"].hearing.is_muted = True
    assert talk(studio, ends) == {"contact": {1700.0}, "agent": {500.0, 1700.0}, "supervisor": {500.0}}


async def test_a_sound_in_a_room_lies_over_the_talk_for_one_alone():
    studio = Studio()
    ends = await room(studio)
    ends["agent"].speaking.play(played(tone(Tone((2200.0,), 2000))))
    told = talk(studio, ends)
    assert told["agent"] == {500.0, 1700.0, 2200.0}
    assert told["contact"] == {1000.0, 1700.0}


async def test_two_rooms_of_one_size_do_not_hear_each_other():
    studio = Studio()
    first, second = await studio.end("a"), await studio.end("b")
    third, fourth = await studio.end("c"), await studio.end("d")
    for end, name in ((first, "one"), (second, "one"), (third, "two"), (fourth, "two")):
        end.join(name)
    studio.rooms.room("two").turn = studio.rooms.room("one").turn
    studio.talk({first: tone(Tone((500.0,), 1000)), third: tone(Tone((1700.0,), 1000))}, LONG)
    assert loud(b"".join(got.sound for got in heard(second).got)) == {500.0}
    assert loud(b"".join(got.sound for got in heard(fourth).got)) == {1700.0}


async def test_everybody_in_a_room_gets_a_frame_every_20_ms_and_nothing_after_leaving():
    studio = Studio()
    end = await studio.end("a")
    end.join("room")
    studio.turn(1.0)
    assert 48 <= len(heard(end).sent) <= 51
    end.leave()
    heard(end).sent.clear()
    studio.turn(0.5)
    assert heard(end).sent == []
    assert len(studio.rooms) == 0


async def test_a_phone_of_the_other_law_is_heard_and_hears_as_everybody():
    studio = Studio()
    from fairline.channels.voice.media.swapped import TO_ALAW, TO_ULAW
    from fairline.channels.voice.media.tests.studio import offer

    plain, other = await studio.end("plain"), await studio.end("other", offer("8 101"))
    plain.join("room")
    other.join("room")
    sound = tone(Tone((500.0,), 1000))
    for number in range(LONG):
        heard(other).says(sound[number * 160 : number * 160 + 160].translate(TO_ALAW), type=8)
        heard(plain).says(tone(Tone((1700.0,), 1000))[number * 160 : number * 160 + 160])
        studio.turn(0.02)
    assert loud(b"".join(got.sound for got in heard(plain).got)) == {500.0}
    assert {got.type for got in heard(other).got} == {8}
    assert loud(b"".join(got.sound for got in heard(other).got).translate(TO_ULAW)) == {1700.0}
