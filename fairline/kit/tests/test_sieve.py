"""A sieve never holds back a text that one of its patterns is in."""

import re

from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.sieve import Sieve

PATTERNS = [r"\bstop( it)?\b", r"(delete|erase) my .{0,9}data", r"supprim\w* mes", r"\d{3}\s\d", r"d.?acces\b", "停止"]
SIEVE = Sieve(PATTERNS)
ANYTHING = st.text(
    alphabet=st.one_of(st.sampled_from(" .,'_\n stopdelmyéœà停0٣\u2003"), st.characters(exclude_categories=["Cs"]))
)


@given(st.one_of(*(st.from_regex(each) for each in PATTERNS)), ANYTHING, ANYTHING)
def test_what_a_pattern_finds_passes(found: str, before: str, after: str) -> None:
    text = before + found + after
    if any(re.search(each, text) for each in PATTERNS):
        assert SIEVE.passes(text)


def test_what_none_finds_is_held_back_mostly() -> None:
    assert not SIEVE.passes("My parcel has not arrived and I leave on Friday.")
    assert not SIEVE.passes("Mon colis n’est pas arrivé, je pars vendredi.")


def test_a_word_beside_a_letter_of_another_script_is_asked_by_itself() -> None:
    assert SIEVE.passes("éstop")
    assert not SIEVE.passes("nonstop")


def test_a_pattern_that_looks_around_lets_everything_through() -> None:
    assert Sieve(["(?<!not )stop"]).passes("good morning")


def test_no_pattern_lets_nothing_through() -> None:
    assert not Sieve([]).passes("good morning")
