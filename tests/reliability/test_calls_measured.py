"""What measures calls carries them: a few, of which every one is put through, refused or heard as the figures say."""

from collections.abc import Iterable, Iterator

import pytest

from bench.bridged import alone, housed
from bench.browsers import recorded
from bench.figure import Figure
from bench.overload import limited, unlimited
from bench.pickup import picked_up
from bench.staff import Staff, staffed

AGENTS = 16


@pytest.fixture(scope="module")
def staff() -> Iterator[Staff]:
    """A shop with agents."""
    with staffed(AGENTS) as made:
        yield made


def values(figures: Iterable[Figure], beginning: str) -> list[float]:
    """Those whose name begins so."""
    return [figure.value for figure in figures if figure.name.startswith(beginning)]


def test_calls_go_through_our_sip_and_sound_alone_and_each_costs_something() -> None:
    cost, most = alone(12, 6)
    assert (cost.unit, most.unit) == ("ms", "1/s")
    assert cost.value > 0
    assert cost.floor
    assert most.value > 0
    assert most.floor


def test_every_packet_of_a_recorded_call_with_a_browser_arrives_and_is_kept() -> None:
    figures = list(recorded(3, 1.0))
    assert values(figures, "packets lost of 300") == [0]
    assert values(figures, "recordings that are too short") == [0]
    assert all(value > 0 for value in values(figures, "delay of a packet"))


def test_whoever_picks_up_and_whoever_calls_hear_each_other(staff: Staff) -> None:
    figures = list(picked_up(staff, 6, 2))
    assert values(figures, "calls in which both heard each other") == [6]
    assert all(value > 0 for value in values(figures, "picked up until"))


def test_calls_beyond_the_limit_are_refused_and_told_when_to_come_again(staff: Staff) -> None:
    figures = list(limited(staff, 2, 6))
    assert values(figures, "let in beyond the limit") == [0]
    (refused,) = values(figures, "refused, ")
    assert refused > 0
    assert values(figures, "refused without Retry-After") == [0]
    assert len(values(figures, "INVITE to 503")) == 2


def test_calls_go_through_the_house_to_agents(staff: Staff) -> None:
    cost, most = housed(staff, 10, 5, 5)
    assert cost.value > 0
    assert cost.floor
    assert most.value > 0


def test_calls_without_a_limit_are_all_put_through(staff: Staff) -> None:
    figures = list(unlimited(staff, 2, 3))
    assert values(figures, "calls that were not put through, 2") == [0]
    assert values(figures, "refused, ") == [0]
