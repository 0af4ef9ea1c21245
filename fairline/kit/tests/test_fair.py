"""One account's flood slows nobody else: whoever takes turns is next within a turn, whatever waits before them."""

import queue
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.db.fair import Fair

BATCH = 128  # units that commit together


def taken(waiting):
    found = []
    while True:
        try:
            found.append(waiting.take_now())
        except queue.Empty:
            return found


@given(st.lists(st.sampled_from("abc"), max_size=60))
def test_each_account_keeps_its_order_nothing_is_lost_and_nobody_waits_longer_than_a_turn(put):
    waiting: Fair[Any] = Fair()
    for number, account in enumerate(put):
        waiting.put(account, (account, number))
    found = taken(waiting)
    assert sorted(found) == sorted((account, number) for number, account in enumerate(put))
    for account in "abc":
        mine = [at for at, (each, _) in enumerate(found) if each == account]
        assert [found[at] for at in mine] == sorted(found[at] for at in mine)
        assert all(later - sooner <= 3 for sooner, later in pairwise(mine))


def test_what_is_closed_gives_what_waits_and_then_nothing():
    waiting: Fair[Any] = Fair()
    waiting.put("a", 1)
    waiting.close()
    assert (waiting.take(), waiting.take_now()) == (1, None)
    with pytest.raises(queue.Empty):
        waiting.take_now()


def commits(flood, every=3, rounds=400):
    """How many commits each unit of B takes until it stands, while A puts `flood` units between two of them: counted,
    not timed. B puts one every so many commits; a commit carries what waits, at most BATCH.
    """
    waiting: Fair[Any] = Fair()
    put, took = {}, []
    for commit in range(rounds):
        for number in range(flood):
            waiting.put("a", ("a", number))
        if commit % every == 0:
            put[commit] = commit
            waiting.put("b", ("b", commit))
        for _ in range(min(BATCH, waiting.qsize())):
            account, number = waiting.take_now() or ("", 0)
            if account == "b":
                took.append(commit + 1 - put[number])
    return took


def test_a_flood_at_ten_times_what_fits_grows_a_neighbours_delay_by_a_fifth_at_most():
    """Clause TDA-NEIGHBOUR: counted in commits."""
    alone, beside = commits(0), commits(10 * BATCH)
    assert len(alone) == len(beside) == 134
    assert quantile(beside) <= quantile(alone) * 1.2


def quantile(took):
    return sorted(took)[int(len(took) * 0.95)]
