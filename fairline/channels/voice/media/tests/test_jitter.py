"""What comes unevenly leaves evenly."""

from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.voice.media.jitter import MOST, Jitter
from fairline.channels.voice.media.swapped import QUIET


def frame(number):
    return bytes([number % 250]) * 160


def numbers(jitter, count):
    return [None if (taken := jitter.take()) == QUIET else taken[0] for _ in range(count)]


def test_two_frames_are_waited_for_and_then_each_comes_in_its_turn():
    jitter = Jitter()
    jitter.put(7, 0, frame(0))
    assert numbers(jitter, 1) == [None]
    jitter.put(7, 160, frame(1))
    jitter.put(7, 320, frame(2))
    assert numbers(jitter, 4) == [0, 1, 2, None]


def test_packets_out_of_order_are_put_right():
    jitter = Jitter()
    for number in (0, 2, 1, 3):
        jitter.put(7, number * 160, frame(number))
    assert numbers(jitter, 4) == [0, 1, 2, 3]


def test_a_lost_packet_leaves_its_length_of_silence():
    jitter = Jitter()
    for number in (0, 1, 3, 4):
        jitter.put(7, number * 160, frame(number))
    assert numbers(jitter, 5) == [0, 1, None, 3, 4]


def test_packets_of_10_30_and_40_ms_are_cut_to_20():
    for length in (80, 240, 320):
        jitter = Jitter()
        for start in range(0, 960, length):
            jitter.put(7, start, bytes([1]) * length)
        assert [jitter.take() for _ in range(6)] == [bytes([1]) * 160] * 6


def test_a_burst_is_cut_to_little_delay_and_a_new_source_begins_anew():
    jitter = Jitter()
    for number in range(30):
        jitter.put(7, number * 160, frame(number))
    assert numbers(jitter, 1)[0] >= 30 - MOST // 160
    jitter.put(8, 999_999, frame(77))
    jitter.put(8, 999_999 + 160, frame(78))
    assert numbers(jitter, 3) == [77, 78, None]


def test_timestamps_that_run_over_go_on():
    jitter = Jitter()
    for number in range(4):
        jitter.put(7, (2**32 - 320 + number * 160) % 2**32, frame(number))
    assert numbers(jitter, 4) == [0, 1, 2, 3]


@given(
    st.lists(st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 3), st.integers(0, 400), st.booleans()), max_size=60)
)
def test_whatever_comes_a_frame_is_160_bytes_and_little_is_held(packets):
    jitter = Jitter()
    for timestamp, source, length, takes in packets:
        jitter.put(source, timestamp, bytes(length))
        if takes:
            assert len(jitter.take()) == 160
    assert len(jitter._sound) <= MOST + 400
