"""A simple day comes out as queueing theory says."""

from math import exp, factorial
from random import Random
from statistics import mean

import pytest

from fairline.routing.simulate import figures, play, read_day

AGENTS, PER_HOUR, TALK, WITHIN = 10, 96, 300, 20
DAYS = 8

STEADY = f"""
date = 2026-03-02
time_zone = "UTC"
answer_within_seconds = {WITHIN}

[[queues]]
id = "hotline"
name = "Hotline"
time_zone = "UTC"
week = [{{ day = 0, from = "00:00", until = "24:00" }}]
wrap_up_seconds = 0

[[streams]]
queue = "hotline"
channel = "voice"
rates = [{{ from = "00:00", until = "24:00", per_half_hour = {PER_HOUR / 2} }}]
talk = {{ mean_seconds = {TALK}, shape = "exponential" }}

[[crews]]
name = "Ada"
count = {AGENTS}
shifts = [{{ from = "00:00", until = "24:00" }}]
capacity = {{ voice = 1 }}
"""


def erlang_c(agents: int, load: float) -> float:
    """The chance that an arrival has to wait: A. K. Erlang's second formula (1917), load in erlangs below `agents`.

    C(n, a) = (a^n / n!) (n / (n - a)) / (sum over k < n of a^k / k!  +  (a^n / n!) (n / (n - a)))
    """
    last = load**agents / factorial(agents) * agents / (agents - load)
    return last / (sum(load**k / factorial(k) for k in range(agents)) + last)


def test_the_formula_gives_the_published_figures() -> None:
    assert erlang_c(10, 8) == pytest.approx(0.4092, abs=0.0001)
    assert erlang_c(2, 1) == pytest.approx(1 / 3)


def test_waits_service_level_and_occupancy_agree_with_erlang_c() -> None:
    """Average wait = C t / (n - a); answered within T = 1 - C exp(-(n - a) T / t); occupancy = a / n.

    Eight days of 2,300 calls: the average wait of such a sample lies within a fifth of the true one.
    """
    load = PER_HOUR * TALK / 3600
    waits = erlang_c(AGENTS, load)
    day = read_day(STEADY)
    told = [figures(play(day, Random(seed)), day) for seed in range(DAYS)]
    assert mean(one.total.came for one in told) == pytest.approx(24 * PER_HOUR, rel=0.02)
    average = mean(one.total.average_wait_seconds or 0 for one in told)
    assert average == pytest.approx(waits * TALK / (AGENTS - load), rel=0.2)
    level = mean(one.total.service_level or 0 for one in told)
    assert level == pytest.approx(1 - waits * exp(-(AGENTS - load) * WITHIN / TALK), abs=0.03)
    assert mean(one.occupancy or 0 for one in told) == pytest.approx(load / AGENTS, abs=0.02)
