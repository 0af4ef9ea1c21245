"""The language of searches: what is typed, what it means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.platform.zendesk import numbers
from fairline.platform.zendesk.asking import _compared, _span
from fairline.platform.zendesk.query import Term, read
from fairline.platform.zendesk.sheet import read as read_cursor
from fairline.platform.zendesk.sheet import write
from fairline.platform.zendesk.words_of import STATUSES

DAY = 24 * 3_600_000


def test_words_terms_kinds_and_order_are_told_apart() -> None:
    query = read('type:ticket "a phrase" leak -status:solved tags:vip created>=2026-11-01 order_by:updated sort:asc')
    assert (query.kinds, query.words) == (("ticket",), ('"a phrase"', "leak"))
    assert query.terms == (
        Term("status", ":", "solved", True),
        Term("tags", ":", "vip"),
        Term("created", ">=", "2026-11-01"),
    )
    assert (query.order_by, query.descending) == ("updated", False)


def test_a_phrase_may_be_a_value() -> None:
    assert read('subject:"the kettle"').terms == (Term("subject", ":", "the kettle"),)


@given(st.text(max_size=300))
def test_nothing_typed_is_too_strange_to_be_read(said: str) -> None:
    read(said)


@pytest.mark.parametrize(
    ("op", "held"),
    [
        (":", ["pending"]),
        ("<", ["new", "open"]),
        ("<=", ["new", "open", "pending"]),
        (">", ["hold", "solved", "closed"]),
        (">=", ["pending", "hold", "solved", "closed"]),
    ],
)
def test_statuses_stand_in_an_order(op: str, held: list[str]) -> None:
    assert _compared(STATUSES, Term("status", op, "pending")) == held


def test_a_day_is_all_of_it_and_so_long_ago_is_one_instant() -> None:
    begin, end = _span("2026-11-01", 0)
    assert end - begin == DAY
    assert _span("4hours", 100 * 3_600_000) == (96 * 3_600_000, 96 * 3_600_000 + 1)


@given(st.one_of(st.integers(), st.text(max_size=30), st.booleans(), st.floats(), st.none()))
def test_a_number_is_one_that_javascript_holds_or_none(said: object) -> None:
    assert 0 <= numbers.number(said) <= numbers.GREATEST


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_what_no_entry_made_has_a_number_of_its_own_below_those_that_were_made(one: str, other: str) -> None:
    assert numbers.DERIVED <= numbers.derived(one, other) < numbers.FIRST
    assert numbers.derived(one, other) == numbers.derived(one, other)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0"), max_size=60))
def test_a_cursor_says_what_was_written_in_it(place: str) -> None:
    assert read_cursor(write(place)) == place
