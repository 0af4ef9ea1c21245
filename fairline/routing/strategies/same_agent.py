"""Offers work to the agent who had it last, else to whoever has been idle longest."""

from datetime import timedelta

from fairline.routing.model import Agent, Needs, Work
from fairline.routing.strategies import Free

GRACE = timedelta(seconds=30)  # a known voice is worth half a minute's wait


def choose(free: Free, work: Work, needed: Needs) -> Agent:
    """The last agent if free, else the one idle longest. Until GRACE is over, routing asks about nobody else."""
    last = free.find(work.last_agent) if work.last_agent else None
    return last or next(iter(free))
