"""G.711 by the book: every code, both ways, and from one law to the other."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.voice.media.g711 import VALUES, decoded, encoded
from fairline.channels.voice.media.swapped import (
    TO_ALAW,
    TO_ULAW,
    alaw_code,
    alaw_value,
    ulaw_code,
    ulaw_value,
)


def ulaw_by_the_book(code: int) -> int:
    """G.711, table 2: sign, segment, step; 14 bits, here shifted to 16."""
    inverted = 255 - code
    segment, step = inverted // 16 % 8, inverted % 16
    size = ((1 << segment) * (2 * step + 33) - 33) * 4
    return size if code >= 128 else -size


def alaw_by_the_book(code: int) -> int:
    """G.711, table 1: even bits inverted; 13 bits, here shifted to 16."""
    plain = code ^ 0b01010101
    segment, step = plain // 16 % 8, plain % 16
    size = (2 * step + 1) * 8 if segment == 0 else (1 << segment - 1) * (2 * step + 33) * 8
    return size if plain >= 128 else -size


def test_every_code_stands_for_the_sample_the_standard_says():
    assert [ulaw_value(code) for code in range(256)] == [ulaw_by_the_book(code) for code in range(256)]
    assert [alaw_value(code) for code in range(256)] == [alaw_by_the_book(code) for code in range(256)]
    assert list(VALUES) == [ulaw_by_the_book(code) for code in range(256)]


def test_every_sample_becomes_the_code_it_came_from():
    for code in range(256):
        assert ulaw_value(ulaw_code(ulaw_value(code))) == ulaw_value(code)
        assert alaw_code(alaw_value(code)) == code


@given(st.integers(-32768, 32767))
def test_a_sample_is_never_changed_by_more_than_half_a_step_of_its_size(sample):
    assert abs(ulaw_value(ulaw_code(sample)) - sample) <= max(8, abs(sample) / 16) + (644 if abs(sample) > 32124 else 0)
    assert abs(alaw_value(alaw_code(sample)) - sample) <= max(16, abs(sample) / 16)


@given(st.integers(-32768, 32767))
def test_in_bulk_samples_become_what_they_become_one_by_one(sample):
    assert int(encoded(np.array([sample], np.float32))[0]) == ulaw_code(sample)


def test_what_is_too_loud_is_cut_and_does_not_wrap():
    assert list(decoded(encoded(np.array([1e6, -1e6], np.float32)).tobytes())) == [32124, -32124]


def test_from_law_to_law_each_code_becomes_the_nearest_of_the_other():
    for code in range(256):
        there, back = ulaw_value(TO_ULAW[code]), alaw_value(TO_ALAW[code])
        assert abs(there - alaw_value(code)) <= max(16, abs(alaw_value(code)) / 16)
        assert abs(back - ulaw_value(code)) <= max(16, abs(ulaw_value(code)) / 16)
