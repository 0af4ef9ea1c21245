"""A ruling takes a fraction of what its commit takes."""

from fairline.gate.tests.bench_ruling import LINKED, bench_ruling


def test_one_ruling_with_every_policy_takes_well_under_a_tenth_of_a_millisecond():
    assert bench_ruling(rounds=200) < 100


def test_links_cost_more_and_little():
    assert bench_ruling(LINKED, rounds=200) < 500
