"""The newest documents that fit are found however far back they stand, in whichever blocks."""

from functools import partial

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from fairline.kit.search import Doc, empty, postings, put, store
from fairline.kit.search.words import roots
from tests.support.house import House

WORDS = ("kelp", "moss", "fern")
HELD = st.lists(st.sets(st.sampled_from(WORDS)), min_size=1, max_size=40)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of a few documents, and none so few that all are read at once."""
    for name, value in (("BLOCK", 8), ("LEAF", 2), ("LEAVES", 2), ("FEW", 0), ("_EACH", 0)):
        monkeypatch.setattr(postings, name, value)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    held=HELD,
    needed=st.sets(st.sampled_from(WORDS), min_size=1),
    refused=st.none() | st.sampled_from(WORDS),
    most=st.integers(1, 6),
    above=st.integers(0, 40),
)
def test_the_newest_that_fit_come_first_and_none_is_left_out(
    small: None, house: House, held: list[set[str]], needed: set[str], refused: str | None, most: int, above: int
) -> None:
    house.write(empty)
    docs = [Doc("message", f"m{n:02}", "per_a", n, "", " ".join(["x", *sorted(words)])) for n, words in enumerate(held)]
    house.write(partial(put, docs=docs))
    end = last(house) + 1
    without = [refused] if refused else []
    asked = [roots(word) for word in sorted(needed)]
    rows = house.read(lambda c: store.rows(c, store.newest(c, "l", asked, without, end - above, most)))
    below = max(0, len(held) - above)
    fits = [n for n in range(below) if needed <= held[n] and (refused is None or refused not in held[n])]
    assert [row["id"] for row in rows] == [f"m{n:02}" for n in reversed(fits)][:most]


def last(house: House) -> int:
    row = house.read(
        lambda c: c.one("SELECT max(doc) AS doc FROM search_docs WHERE account = :account", account=c.account)
    )
    assert row is not None
    return int(row["doc"])
