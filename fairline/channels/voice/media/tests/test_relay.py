"""Two parties wired to one another, and the one unbroken stream each of them hears, whoever speaks in it."""

from itertools import pairwise

from fairline.channels.voice.media.clips import Tone
from fairline.channels.voice.media.swapped import TO_ALAW
from fairline.channels.voice.media.tests.studio import Studio, heard, offer, played
from fairline.channels.voice.media.tones import tone

SPEECH = bytes(range(160))


async def pair(studio, first=None, second=None):
    one, other = await studio.end("one", first), await studio.end("other", second)
    one.wire(other)
    return one, other


async def test_what_one_says_the_other_hears_byte_for_byte():
    studio = Studio()
    one, other = await pair(studio)
    studio.talk({one: SPEECH}, 3)
    assert [got.sound for got in heard(other).got] == [SPEECH] * 3
    assert heard(one).sent == []


async def test_between_the_two_laws_each_byte_is_translated():
    studio = Studio()
    one, other = await pair(studio, offer("0 101"), offer("8 101"))
    studio.talk({one: SPEECH}, 1)
    assert [(got.type, got.sound) for got in heard(other).got] == [(8, SPEECH.translate(TO_ALAW))]


async def test_gaps_and_silence_of_the_talk_stay_in_the_timestamps():
    studio = Studio()
    one, other = await pair(studio)
    heard(one).says(SPEECH)
    heard(one).says(SPEECH, skip=2)
    first, second = heard(other).got
    assert second.sequence - first.sequence == 3
    assert second.timestamp - first.timestamp == 480


async def test_one_stream_goes_on_over_prompt_talk_music_and_another_agent():
    studio = Studio()
    contact, agent, colleague = [await studio.end(name) for name in ("contact", "agent", "colleague")]
    contact.speaking.play(played(bytes(480)))
    studio.turn(0.5)
    contact.wire(agent)
    for _ in range(3):
        heard(agent).says(SPEECH)
        studio.turn(0.02)
    contact.wire(None)
    contact.speaking.play(played(bytes(320), command="", loop=True))
    studio.turn(0.1)
    contact.speaking.stop("stopped")
    contact.wire(colleague)
    for _ in range(3):
        heard(colleague).says(SPEECH, source=99)
        studio.turn(0.02)
    got = heard(contact).got
    assert {each.source for each in got} == {contact.speaking.out.source}
    assert all((after.sequence - before.sequence) & 0xFFFF == 1 for before, after in pairwise(got))
    steps = [(after.timestamp - before.timestamp) & 0xFFFFFFFF for before, after in pairwise(got)]
    assert all(step >= 160 for step in steps)
    passed = sum(steps) / 8000
    assert abs(passed - 0.73) < 0.1, "timestamps follow the clock, also where nothing was said"
    assert [number for number, each in enumerate(got) if each.marker][1:] == [3, 6, len(got) - 3]


async def test_a_prompt_takes_the_place_of_the_talk_and_gives_it_back():
    studio = Studio()
    one, other = await pair(studio)
    other.speaking.play(played(bytes(1600)))
    studio.talk({one: SPEECH}, 20)
    sounds = [got.sound for got in heard(other).got]
    assert sounds.count(bytes(160)) == 10
    assert sounds[-1] == SPEECH
    assert sounds.index(SPEECH) == 10


async def test_who_is_wired_anew_leaves_the_old_one_in_silence():
    studio = Studio()
    one, other = await pair(studio)
    third = await studio.end("third")
    one.wire(third)
    studio.talk({one: SPEECH, other: SPEECH}, 2)
    assert heard(other).sent == []
    assert len(heard(third).sent) == 2
    assert heard(one).sent == []


async def test_somebody_muted_sends_silence_so_that_the_line_lives():
    studio = Studio()
    one, other = await pair(studio)
    one.hearing.is_muted = True
    studio.talk({one: SPEECH}, 2)
    assert [got.sound for got in heard(other).got] == [b"\xff" * 160] * 2


async def test_from_relay_to_room_and_back_the_stream_goes_on():
    studio = Studio()
    one, other = await pair(studio)
    studio.talk({one: SPEECH, other: SPEECH}, 5)
    one.join("room")
    other.join("room")
    studio.talk({one: tone(Tone((500.0,), 400)), other: tone(Tone((500.0,), 400))}, 20)
    one.wire(other)
    studio.talk({one: SPEECH, other: SPEECH}, 5)
    got = heard(one).got
    assert all((after.sequence - before.sequence) & 0xFFFF == 1 for before, after in pairwise(got))
    assert len({each.source for each in got}) == 1
    assert got[-1].sound == SPEECH
    assert len(studio.rooms) == 0


async def test_who_holds_is_not_heard_though_they_send_and_gets_nothing():
    studio = Studio()
    one, other = await pair(studio)
    for spelling in (offer(direction="sendonly"), offer(direction="inactive"), offer(host="0.0.0.0")):
        answer = await one.answer(spelling)
        assert one.talk.held
        assert "a=sendrecv" not in answer
        studio.talk({one: SPEECH, other: SPEECH}, 2)
        assert heard(one).sent == []
        assert heard(other).sent == []
        await one.answer(offer())
        assert not one.talk.held
        studio.talk({one: SPEECH, other: SPEECH}, 1)
        assert len(heard(one).sent) == len(heard(other).sent) == 1
        heard(one).sent.clear()
        heard(other).sent.clear()


async def test_whom_we_hold_hears_music_and_is_not_heard():
    studio = Studio()
    one, other = await pair(studio)
    one.talk.wish = "sendonly"
    assert "a=sendonly" in await one.offer()
    one.answered(offer(direction="recvonly"))
    one.speaking.play(played(bytes(1600), command=""))
    studio.talk({one: SPEECH}, 5)
    assert len(heard(one).sent) == 5
    assert heard(other).sent == []


async def test_an_end_with_nothing_to_say_keeps_the_way_open():
    studio = Studio()
    end = await studio.end("end")
    for _ in range(20):
        studio.turn(0.25)
        end.look()
    assert 4 <= len(heard(end).sent) <= 6


async def test_packets_with_an_extension_contributors_or_padding_are_understood():
    studio = Studio()
    one, other = await pair(studio)
    head = b"\xb1\x00\x00\x05\x00\x00\x00\x10\x00\x00\x00\x07" + b"\0\0\0\1" + b"\xbe\xde\x00\x01" + b"abcd"
    heard(one).on_rtp(head + SPEECH + b"\0\0\0\4")
    assert [got.sound for got in heard(other).got] == [SPEECH]


async def test_rubbish_is_passed_over():
    studio = Studio()
    one, other = await pair(studio)
    for rubbish in (b"\x80\x0d" + bytes(10), b"\x00" * 20, b"\xbf\x00" + bytes(12), b"\x80\x7f" + bytes(30)):
        heard(one).on_rtp(rubbish)
    assert all(got.sound == b"" for got in heard(other).got)
