"""Pages of a list neither skip nor repeat, whatever is added or removed while somebody reads."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.errors import BadInput
from fairline.web.paging import MOST, USUAL, after_cursor, limit_of, page_of

NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12)


def read(rows, cursor, limit):
    """What a list does: the rows above the cursor, in order, one more than asked."""
    after = after_cursor(cursor)
    return page_of(sorted(row for row in rows if after is None or row > after)[: limit + 1], limit, str)


@given(rows=st.sets(NAMES, max_size=40), limit=st.integers(1, 7))
def test_every_row_is_read_once_in_order(rows, limit):
    found: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = read(rows, cursor, limit)
        assert len(page.items) <= limit
        found, cursor = found + page.items, page.next
    assert found == sorted(rows)


@given(
    rows=st.sets(NAMES, max_size=30),
    changes=st.lists(st.tuples(st.booleans(), NAMES), max_size=20),
    limit=st.integers(1, 5),
)
def test_what_stands_throughout_is_read_once_though_rows_come_and_go(rows, changes, limit):
    throughout, held = set(rows), set(rows)
    found: list[str] = []
    cursor: str | None = ""
    moves = iter(changes)
    while cursor is not None:
        page = read(held, cursor, limit)
        found, cursor = found + page.items, page.next
        for comes, name in [move for move in [next(moves, None)] if move]:
            held = held | {name} if comes else held - {name}
            throughout -= {name}
    assert len(found) == len(set(found))
    assert throughout <= set(found)
    assert found == sorted(found)


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_a_cursor_not_of_our_making_is_bad_input_and_nothing_worse(cursor):
    with suppress(BadInput):
        assert isinstance(after_cursor(cursor), str | None)


@pytest.mark.parametrize("cursor", ["a", "____w"])
def test_a_broken_cursor_is_told_as_such(cursor):
    with pytest.raises(BadInput):
        after_cursor(cursor)


@given(st.none() | st.integers(-(2**40), 2**40))
def test_no_page_is_empty_by_wish_or_larger_than_the_most(limit):
    assert 1 <= limit_of(limit) <= MOST
    assert limit_of(None) == limit_of(0) == USUAL
