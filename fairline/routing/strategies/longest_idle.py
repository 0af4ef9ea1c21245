"""Offers work to whoever has been idle longest."""

from datetime import timedelta

from fairline.routing.model import Agent, Needs, Work
from fairline.routing.strategies import Free

GRACE = timedelta(0)


def choose(free: Free, work: Work, needed: Needs) -> Agent:
    """The agent idle longest."""
    return next(iter(free))
