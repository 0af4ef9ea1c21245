"""What is known of a line: loss, jitter, round trip, the score; who fell silent, whose packets stay away."""

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.voice.media import reports
from fairline.channels.voice.media.events import EndLost, Heard, Quality, Silence, Unheard
from fairline.channels.voice.media.mos import mos
from fairline.channels.voice.media.reception import Reception
from fairline.channels.voice.media.taps import Listener
from fairline.channels.voice.media.tests.studio import Studio, heard, offer

LOUD, QUIET = b"\x10" * 160, b"\xff" * 160


def told(studio, kind):
    return [event for event in studio.events if isinstance(event, kind)]


def look(studio, ends, seconds):
    for _ in range(round(seconds * 4)):
        studio.turn(0.25)
        for end in ends:
            end.look()


def test_lost_packets_are_counted_over_the_turn_of_the_numbers():
    reception = Reception()
    for number in range(200):
        if number % 10:
            reception.count(7, (65_500 + number) & 0xFFFF, number * 160, number * 0.02)
    assert (reception.expected, reception.received, reception.lost) == (199, 180, 19)
    assert reception.fraction() == 19 * 256 // 199
    assert reception.fraction() == 0


def test_packets_twice_or_out_of_order_are_no_loss():
    reception = Reception()
    for number in (1, 2, 2, 4, 3, 5):
        reception.count(7, number, number * 160, number * 0.02)
    assert reception.lost == 0


def test_a_new_source_begins_anew_and_what_was_lost_before_still_counts():
    reception = Reception()
    for source, number in ((7, 1), (7, 4), (8, 60_000), (8, 60_001)):
        reception.count(source, number, 0, 0)
    assert (reception.expected, reception.lost) == (6, 2)


def test_even_packets_have_no_jitter_and_uneven_ones_have_the_standards():
    even, uneven = Reception(), Reception()
    for number in range(500):
        even.count(7, number, number * 160, number * 0.02)
        uneven.count(7, number, number * 160, number * 0.02 + (0.01 if number % 2 else 0))
    assert even.jitter_ms < 0.01
    assert 9 < uneven.jitter_ms <= 10.01, "each spacing is 10 ms off"


@pytest.mark.parametrize(
    ("loss", "jitter", "rtt", "low", "high"),
    [
        (0, 0, 20, 4.3, 4.45),
        (0.01, 5, 50, 4.2, 4.4),
        (0.05, 20, 150, 3.4, 3.8),
        (0.2, 60, 600, 1.0, 2.0),
        (1, 0, 0, 1.0, 1.3),
    ],
)
def test_the_score_is_what_people_would_say(loss, jitter, rtt, low, high):
    assert low <= mos(loss, jitter, rtt) <= high


@given(st.floats(0, 1), st.floats(0, 500), st.floats(0, 3000), st.floats(0, 0.2))
def test_the_score_never_rises_with_loss_and_stays_on_its_scale(loss, jitter, rtt, more):
    score = mos(loss, jitter, rtt)
    assert 1 <= score <= 4.5
    assert mos(min(1, loss + more), jitter, rtt) <= score + 1e-9 or score < 1.01


async def test_two_ends_that_report_to_each_other_know_the_round_trip_and_the_others_loss():
    studio = Studio()
    one, other = await studio.end("one"), await studio.end("other")
    one.speaking.say_digits("")
    for number in range(100):
        heard(one).says(LOUD, skip=1 if number % 10 == 5 else 0)
        studio.turn(0.02)
    look(studio, [one, other], 1)
    for packet in heard(one).sent:
        heard(other).on_rtp(packet)
    one.report()
    studio.turn(0.04)
    heard(other).on_rtcp(heard(one).reports[-1])
    studio.turn(2)
    other.report()
    studio.turn(0.06)
    heard(one).on_rtcp(heard(other).reports[-1])
    quality = one.quality()
    assert quality.rtt_ms == pytest.approx(100, abs=1)
    assert quality.loss == pytest.approx(10 / 110, abs=0.002)
    assert quality.their_loss == 0
    assert quality.mos is not None
    assert 2.5 < quality.mos < 3.6


def test_a_report_is_read_as_it_was_written():
    block = reports.Block(9, 25, 1000, 70_000, 33, 0x12345678, 0x10000)
    sender = reports.written(7, "name", (1000.25, 160, 3, 480), block)
    (read,) = reports.read(sender)
    assert read == reports.Report(7, reports.middle(1000.25), (block,))
    assert list(reports.read(reports.written(7, "name", None, None))) == [reports.Report(7, 0, ())]
    assert [one.source for one in reports.read(reports.goodbye(7, "name"))] == [7]
    assert len(sender) % 4 == 0


@given(st.binary(max_size=200))
def test_no_report_whatever_breaks_the_reader(rubbish):
    list(reports.read(rubbish))
    list(reports.read(b"\x81\xc8\x00\x06" + rubbish))


async def test_who_has_said_nothing_for_long_enough_is_noticed_once_until_they_talk_again():
    studio = Studio()
    end = await studio.end("end")
    end.listen_for_silence(2.0)
    for _ in range(3):
        heard(end).says(LOUD)
        look(studio, [end], 1)
    assert told(studio, Silence) == []
    heard(end).says(QUIET)
    look(studio, [end], 4)
    assert told(studio, Silence) == [Silence("end", 2000)]
    heard(end).says(LOUD)
    look(studio, [end], 3)
    assert len(told(studio, Silence)) == 2
    end.listen_for_silence(0)
    look(studio, [end], 9)
    assert len(told(studio, Silence)) == 2


async def test_a_line_that_goes_dead_is_told_and_its_coming_back_too():
    studio = Studio(unheard=30)
    end, never, held = await studio.end("end"), await studio.end("never"), await studio.end("held")
    for one in (end, held):
        heard(one).says(LOUD)
    await held.answer(offer(direction="sendonly"))
    look(studio, [end, never, held], 70)
    assert told(studio, Unheard) == [Unheard("end", 30_000), Unheard("never", 30_000)]
    await end.answer(offer(version=2))
    look(studio, [end], 1)
    assert told(studio, Heard) == []
    heard(end).says(LOUD)
    look(studio, [end], 1)
    assert told(studio, Heard) == [Heard("end")]


async def test_a_line_that_stays_dead_for_five_minutes_is_given_up_once():
    studio = Studio(unheard=30)
    dead, never, held, listens = [await studio.end(name) for name in ("dead", "never", "held", "listens")]
    heard(dead).says(LOUD)
    await held.answer(offer(direction="sendonly"))
    for _ in range(59):
        heard(listens).on_rtcp(listens.measured.made("theirs"))  # says nothing, and that it hears
        look(studio, [dead, never, held, listens], 5)
    assert told(studio, EndLost) == []
    heard(listens).on_rtcp(listens.measured.made("theirs"))
    look(studio, [dead, never, held, listens], 40)
    assert sorted(each.end for each in told(studio, EndLost)) == ["dead", "never"]
    assert {each.why for each in told(studio, EndLost)} == {"silent"}


async def test_who_is_heard_again_before_that_is_not_given_up():
    studio = Studio(unheard=30)
    end = await studio.end("end")
    look(studio, [end], 299)
    heard(end).says(LOUD)
    look(studio, [end], 299)
    assert told(studio, EndLost) == []


async def test_a_lost_way_is_told():
    studio = Studio()
    end = await studio.end("end")
    heard(end).on_lost("ice")
    assert studio.events == [EndLost("end", "ice")]


async def test_a_closed_end_is_out_of_everything_and_says_goodbye():
    studio = Studio()
    one, other, third = [await studio.end(name, inband=True) for name in ("one", "other", "third")]
    one.wire(other)
    third.join("room")
    for end in (one, other, third):
        await end.close()
    assert heard(one).is_closed
    assert heard(one).reports
    assert other.other is None
    assert len(studio.rooms) == 0
    for end in (one, other, third):
        heard(end).sent.clear()
    studio.turn(1)
    assert not any(heard(end).sent for end in (one, other, third))


async def test_another_process_hears_20_ms_at_a_time_and_never_holds_up_the_call(tmp_path):
    studio = Studio()
    end = await studio.end("end")
    place = str(tmp_path / "ear")
    with pytest.raises(FileNotFoundError):
        Listener(place)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(place)
        listener = Listener(place)
        end.hearing.tap(listener.put)
        heard(end).says(LOUD[:80])
        heard(end).says(LOUD + LOUD[:80])
        assert [ear.recv(400), ear.recv(400)] == [LOUD, LOUD]
        for _ in range(5000):
            heard(end).says(LOUD)
    heard(end).says(LOUD)
    listener.close()


async def test_the_score_is_told_when_it_changes_and_at_the_end():
    studio = Studio()
    end = await studio.end("end")
    end.report()
    assert told(studio, Quality) == []
    for lost in (0, 0, 1, 1):
        for _ in range(100):
            heard(end).says(LOUD, skip=lost)
            studio.turn(0.02)
        end.report()
    scores = [quality.mos for quality in told(studio, Quality)]
    assert len(scores) == 3
    assert scores[0] > 4.3 > scores[1] > scores[2]
    await end.close()
    assert len(told(studio, Quality)) == 4
