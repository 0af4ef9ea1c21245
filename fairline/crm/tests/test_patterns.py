"""Patterns of fields match what they say, and none of them can take long."""

import re
import time

import hypothesis.strategies as st
import pytest
from hypothesis import assume, given

from fairline.crm.forms.patterns import LONGEST, UnsafePattern, fits, read
from fairline.crm.problems import FieldSensitive
from fairline.crm.service import fields
from fairline.kit.errors import BadInput


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"AT-\d{5}", "AT-20455", "AT-204"),
        (r"[A-Z]{2}\d{2} ?\w+", "CH93 00762011", "ch93"),
        (r"(red|green|blue)", "green", "mauve"),
        (r"(?:CH|FR)-[0-9a-f]{4,8}(-x)?", "FR-00ff-x", "DE-00ff"),
        (r"\w+@\w+\.example", "ada@tea.example", "ada.example"),
        (r"[^,\s]*", "anything", "a,b"),
    ],
)
def test_a_pattern_matches_the_whole(pattern, good, bad):
    assert fits(pattern, good)
    assert not fits(pattern, bad)
    assert not fits(pattern, good + "\n")


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+", "(a|a)*", "(.*)(.*)(.*)", r"(\w)\1", "(?=a)b", "(?P<n>a)", "a**", "(", "a)", "[z-a]", "", "x" * 300],
)
def test_what_is_wrong_or_could_take_long_is_refused(pattern):
    with pytest.raises(UnsafePattern):
        read(pattern)


PIECES = st.sampled_from(["a", ".", r"\w", "[ab]", "a?", "a*", ".+", "a{0,9}", "(", ")", "|", ")?", r"\d"])


@given(pieces=st.lists(PIECES, max_size=12))
def test_whatever_is_taken_is_quick_even_where_it_fails(pieces):
    pattern = "".join(pieces)
    try:
        read(pattern)
    except UnsafePattern:
        assume(False)
    begun = time.process_time()
    fits(pattern, "a" * (LONGEST - 1) + "!")
    assert time.process_time() - begun < 2
    assert re.compile(pattern).fullmatch("a") is None or fits(pattern, "a")


def test_a_field_keeps_its_pattern_and_says_where_something_does_not_match(house):
    field = house.write(lambda c: fields.add(c, "conversation", "order", "Order", "pattern", pattern=r"AT-\d{5}"))
    (kept,) = house.read(lambda c: fields.listed(c, "conversation"))
    assert (kept.id, kept.pattern) == (field.id, r"AT-\d{5}")
    with pytest.raises(BadInput):
        house.write(lambda c: fields.add(c, "conversation", "other", "Other", "pattern", pattern="(a+)+"))


@pytest.mark.parametrize("named", ["diagnosis", "Diagnostic médical", "Religion", "Trade union", "État de santé"])
def test_a_field_of_a_special_category_is_refused_by_its_category_and_by_its_name(house, named):
    """TDP19-TENANT-DEFINES."""
    with pytest.raises(FieldSensitive) as refused:
        house.write(lambda c: fields.add(c, "contact", "one", named, "text"))
    assert refused.value.clauses == ("TDP19-TENANT-DEFINES",)
    with pytest.raises(FieldSensitive):
        house.write(lambda c: fields.add(c, "contact", "one", "Something", "text", category="sensitive"))
    assert house.read(fields.listed) == []


def test_the_category_of_a_field_stands_with_it_and_comes_back_in_a_replay(house):
    """TDP18-DATA-CLASS."""
    made = house.write(lambda c: fields.add(c, "contact", "size", "Shoe size", "text", category="none"))
    assert [(each.id, each.category) for each in house.read(fields.listed)] == [(made.id, "none")]
    assert house.replays_the_same()
