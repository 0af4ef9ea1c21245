"""Offers work to whoever knows most of what it needs."""

from datetime import timedelta

from fairline.routing.model import HIGHEST_LEVEL, Agent, Needs, SkillId, Work
from fairline.routing.strategies import Free

GRACE = timedelta(0)


def choose(free: Free, work: Work, needed: Needs) -> Agent:
    """The agent with the greatest sum of levels in the skills needed; among equals, the one idle longest."""
    by_sum = {0: free}
    for skill, least in needed:
        by_sum = _split(by_sum, skill, least)
    return next(iter(by_sum[max(by_sum)]))


def _split(by_sum: dict[int, Free], skill: SkillId, least: int) -> dict[int, Free]:
    """Agents by the sum of their levels so far, split further by one more skill."""
    split: dict[int, Free] = {}
    for so_far, agents in by_sum.items():
        for level in range(least, HIGHEST_LEVEL + 1):
            if some := agents.at_level(skill, level):
                split[so_far + level] = split[so_far + level] | some if so_far + level in split else some
    return split
