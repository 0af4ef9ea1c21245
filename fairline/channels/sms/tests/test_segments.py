"""How texts are counted and cut, to the unit."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.sms.segments import ALONE, TOGETHER, decode, encode, encoding_of, measure, split

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,-./"
ESCAPED = "^{}\\[~]|€"
TEXTS = st.one_of(
    st.text(st.sampled_from(PLAIN + ESCAPED), max_size=2000),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=900),
)


@pytest.mark.parametrize(
    ("text", "encoding", "units", "segments", "left"),
    [
        ("", "gsm7", 0, 1, 160),
        ("a" * 160, "gsm7", 160, 1, 0),
        ("a" * 161, "gsm7", 161, 2, 145),
        ("a" * 306, "gsm7", 306, 2, 0),
        ("a" * 307, "gsm7", 307, 3, 152),
        ("€" * 80, "gsm7", 160, 1, 0),
        ("€" * 81, "gsm7", 162, 2, 143),  # 76 pairs fill 152 of 153: a pair is never cut
        ("é" * 70, "gsm7", 70, 1, 90),
        ("ê" * 70, "ucs2", 70, 1, 0),
        ("ê" * 71, "ucs2", 71, 2, 63),
        ("😀" * 35, "ucs2", 70, 1, 0),
        ("😀" * 36, "ucs2", 72, 2, 61),  # 33 pairs fill 66 of 67
        ("a" * 69 + "’", "ucs2", 70, 1, 0),
        ("a" * 134 + "’", "ucs2", 135, 3, 66),
    ],
)
def test_a_text_is_as_long_as_the_networks_count_it(text, encoding, units, segments, left):
    found = measure(text)
    assert (found.encoding, found.units, found.segments, found.left) == (encoding, units, segments, left)


@given(TEXTS)
def test_the_pieces_are_the_text_and_each_fits(text):
    found, pieces = measure(text), split(text)
    assert "".join(pieces) == text
    assert len(pieces) == found.segments
    encoding = encoding_of(text)
    size = {"gsm7": 1, "ucs2": 2}[encoding]
    most = ALONE[encoding] if len(pieces) == 1 else TOGETHER[encoding]
    assert all(len(encode(piece, encoding)) <= most * size for piece in pieces)


@given(TEXTS)
def test_no_cut_could_have_taken_one_more_sign(text):
    encoding, pieces = encoding_of(text), split(text)
    size = {"gsm7": 1, "ucs2": 2}[encoding]
    for piece, after in itertools.pairwise(pieces):
        assert len(encode(piece + after[0], encoding)) > TOGETHER[encoding] * size


@given(TEXTS)
def test_every_piece_reads_as_it_was_written(text):
    encoding = encoding_of(text)
    assert "".join(decode(encode(piece, encoding), encoding) for piece in split(text)) == text


@given(TEXTS, st.sampled_from(PLAIN))
def test_one_more_sign_never_makes_it_shorter(text, sign):
    assert measure(text + sign).segments >= measure(text).segments


def test_there_are_at_most_255_pieces():
    assert len(split("a" * 153 * 255)) == 255
    with pytest.raises(ValueError, match="255"):
        split("a" * (153 * 255 + 1))


def test_what_stands_for_nothing_is_still_read():
    assert decode(b"a\x1b\x41\x80\x1b", "gsm7") == "aA? "
