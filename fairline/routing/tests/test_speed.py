"""A decision is taken at once, however many wait."""

from random import Random
from statistics import median

import pytest

from fairline.routing.strategies import names
from fairline.routing.tests.crowded import Crowd
from fairline.routing.tests.measure import times, times_when_idle

WELL_UNDER_A_MILLISECOND = 0.8  # measured: about 0.15; a machine that does other things too gets some room


def test_one_change_among_ten_thousand_works_and_a_thousand_agents_is_decided_at_once() -> None:
    crowd = Crowd(Random(7))
    for change in (crowd.agent_finishes, crowd.work_comes, crowd.offer_declined, crowd.contact_leaves):
        assert median(times(crowd, change, rounds=100)) < WELL_UNDER_A_MILLISECOND


@pytest.mark.parametrize("strategy", names())
def test_one_of_a_thousand_free_agents_is_chosen_at_once(strategy: str) -> None:
    assert median(times_when_idle(strategy, rounds=100)) < WELL_UNDER_A_MILLISECOND
