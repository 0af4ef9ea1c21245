"""Offers work to whoever knows most of what it needs."""

from datetime import timedelta

from fairline.routing.model import Agent, Needs, Work
from fairline.routing.strategies import Free

GRACE = timedelta(0)
HIGHEST = 5


def choose(free: Free, work: Work, needed: Needs) -> Agent:
    """The agent with the greatest sum of levels in the skills needed; among equals, the one idle longest."""
    agents = iter(free)
    best = next(agents)
    most = _knows(best, needed)
    while most < HIGHEST * len(needed) and (agent := next(agents, None)):
        if (knows := _knows(agent, needed)) > most:
            best, most = agent, knows
    return best


def _knows(agent: Agent, needed: Needs) -> int:
    return sum(agent.skills.get(skill, 0) for skill, _ in needed)
