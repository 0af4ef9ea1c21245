"""How often one may ask: never more than the bucket and what flows into it."""

from hypothesis import given
from hypothesis import strategies as st

from fairline.security.limits import Limits, Rate

MINUTE = 60_000
RATE = Rate(burst=5, per_minute=30)


def test_so_many_at_once_and_then_one_by_one():
    limits = Limits()
    assert [limits.take("a", RATE, 0) for _ in range(6)] == [0, 0, 0, 0, 0, 2]
    assert limits.take("a", RATE, 1_999) == 1
    assert limits.take("a", RATE, 2_000) == 0
    assert limits.take("a", RATE, 2_000) == 2


def test_one_key_does_not_pay_for_another():
    limits = Limits()
    for _ in range(6):
        limits.take("a", RATE, 0)
    assert limits.take("b", RATE, 0) == 0


def test_a_clock_set_back_gives_nothing_and_takes_nothing():
    limits = Limits()
    for _ in range(5):
        limits.take("a", RATE, MINUTE)
    assert limits.take("a", RATE, 0) > 0
    assert limits.take("a", RATE, MINUTE + 2_000) == 0


def test_the_key_longest_unused_is_forgotten_first():
    limits = Limits(most=2)
    for _ in range(6):
        limits.take("a", RATE, 0)
    limits.take("b", RATE, 0)
    assert limits.take("a", RATE, 0) > 0
    limits.take("c", RATE, 0)
    assert limits.take("a", RATE, 0) > 0
    assert limits.take("b", RATE, 0) == 0


@given(st.lists(st.integers(0, 10_000), max_size=200), st.integers(1, 20), st.integers(1, 600))
def test_never_more_than_the_bucket_and_what_flowed_into_it(pauses, burst, per_minute):
    limits, rate, at, allowed = Limits(), Rate(burst, per_minute), 0, 0
    for pause in pauses:
        at += pause
        allowed += limits.take("a", rate, at) == 0
        assert allowed <= burst + at * per_minute / MINUTE + 1e-6


@given(st.integers(1, 20), st.integers(1, 600), st.integers(0, 10_000))
def test_whoever_waits_as_told_goes_on(burst, per_minute, pause):
    limits, rate = Limits(), Rate(burst, per_minute)
    for _ in range(burst):
        limits.take("a", rate, 0)
    wait = limits.take("a", rate, pause)
    assert wait == 0 or limits.take("a", rate, pause + wait * 1000) == 0
